/** Where the participant has practice, and who receives them there; it gives nobody sight. */
import { tell } from '../graphql/client'
import { now } from '../i18n/oslo'
import { listText, t } from '../i18n/texts'
import { DateField, Form, FormActions, FormRow, TextField, useForm } from '../ui/form'
import type { Around } from './access'
import { DatedCard } from './dated-list'
import { useWarnings, WarningsToRead } from './knowingly'

const LONGEST = 120

interface Props {
  readonly around: Around
  readonly onDone: () => void
}

export function Practice({ around, onDone }: Props) {
  const { id: participantId, practice, mayPractise } = around
  if (!mayPractise) return null
  return (
    <DatedCard
      title={t('around-practice')}
      none={t('around-practice-none')}
      icon={() => 'briefcase'}
      items={practice}
      name={({ organisation }) => <bdi>{organisation}</bdi>}
      about={({ place, hostName, hostPhone }) => listText([place, hostName, hostPhone])}
      mayEnd={() => true}
      end={t('around-end')}
      send={input => tell('endPracticePlace', { participantId, input })}
      onDone={onDone}
      add={{
        label: t('around-practice-add'),
        form: close => <PracticeForm around={around} onDone={onDone} onClose={close} />,
      }}
    />
  )
}

function PracticeForm({ around, onDone, onClose }: Props & { readonly onClose: () => void }) {
  const warnings = useWarnings()
  const form = useForm({
    name: 'people.practice',
    subject: around.id,
    initial: {
      organisation: '',
      place: '',
      hostName: '',
      hostPhone: '',
      validFrom: now.value.date,
      validTo: '',
      knowingly: false,
    },
    save: ({ validTo, ...values }, { id }) =>
      warnings.heed(
        tell('addPracticePlace', {
          participantId: around.id,
          input: { ...values, id, validTo: validTo || null },
        }),
      ),
    onSaved: () => {
      onClose()
      onDone()
    },
  })
  return (
    <Form of={form}>
      <FormRow>
        <TextField
          of={form.field('organisation')}
          label={t('around-organisation')}
          most={LONGEST}
          required
        />
        <TextField of={form.field('place')} label={t('around-place')} most={LONGEST} />
        <TextField of={form.field('hostName')} label={t('around-host')} most={LONGEST} />
        <TextField
          of={form.field('hostPhone')}
          label={t('around-host-phone')}
          keys="tel"
          most={LONGEST}
        />
        <DateField
          of={form.field('validFrom')}
          label={t('around-first-day')}
          quick={['today', 'next-monday']}
          required
        />
        <DateField
          of={form.field('validTo')}
          label={t('around-last-day')}
          help={t('around-no-end')}
          min={form.values.value.validFrom}
        />
      </FormRow>
      <p class="quiet">{t('around-host-help')}</p>
      <WarningsToRead of={warnings} form={form} />
      <FormActions of={form} save={t('around-practice-add')} cancel={onClose} />
    </Form>
  )
}
