/** The participant's groups: in from a day, out after a day, or from one to another in one step. */
import { useEffect, useMemo } from 'preact/hooks'
import { tell } from '../graphql/client'
import { question } from '../graphql/questions'
import { addDays } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { isolated, t } from '../i18n/texts'
import { DateField, Form, FormActions, FormRow, SelectField, useForm } from '../ui/form'
import type { Around } from './access'
import { DatedCard } from './dated-list'
import { useWarnings, WarningsToRead } from './knowingly'

type Place = Around['groups'][number]

interface Props {
  readonly around: Around
  readonly onDone: () => void
}

export function Groups({ around, onDone }: Props) {
  const { id: participantId, groups, mayPlace } = around
  const form = (leaves: Place | null) => (close: () => void) => (
    <PlaceForm around={around} leaves={leaves} onDone={onDone} onClose={close} />
  )
  return (
    <DatedCard
      title={t('around-groups')}
      none={t('around-groups-none')}
      icon={() => 'group'}
      items={groups}
      name={({ group }) => <bdi>{group}</bdi>}
      about={() => null}
      mayEnd={() => mayPlace}
      end={t('around-leave')}
      send={input => tell('leaveGroup', { participantId, input })}
      onDone={onDone}
      ways={place =>
        place.validFrom <= now.value.date ? [{ label: t('around-move'), form: form(place) }] : []
      }
      add={mayPlace ? { label: t('around-join'), form: form(null) } : null}
    />
  )
}

interface FormProps extends Props {
  /** The place that ends with it; null: none does. */
  readonly leaves: Place | null
  readonly onClose: () => void
}

function PlaceForm({ around, leaves, onDone, onClose }: FormProps) {
  const asked = useMemo(() => question('groupChoices', {}), [])
  useEffect(() => void asked.ask(), [asked])
  const warnings = useWarnings()
  const form = useForm({
    name: 'people.place',
    subject: leaves?.id ?? around.id,
    keeps: false,
    initial: {
      groupId: '',
      validFrom: leaves ? addDays(now.value.date, 1) : now.value.date,
      validTo: '',
      knowingly: false,
    },
    save: ({ validTo, ...values }, { id }) =>
      warnings.heed(
        tell('placeInGroup', {
          participantId: around.id,
          input: { ...values, id, validTo: validTo || null, leaves: leaves?.id ?? null },
        }),
      ),
    onSaved: () => {
      onClose()
      onDone()
    },
  })
  const { validFrom } = form.values.value
  const found = (asked.reply.value.data?.groupChoices ?? []).filter(
    ({ id }) => id !== leaves?.groupId,
  )
  return (
    <Form of={form}>
      <SelectField
        of={form.field('groupId')}
        label={t(leaves ? 'around-move-to' : 'around-group')}
        required
        options={found.map(({ id, name, unit }) => ({
          value: id,
          label: `${isolated(name)}, ${isolated(unit)}`,
        }))}
      />
      <FormRow>
        <DateField
          of={form.field('validFrom')}
          label={t('around-first-day-there')}
          help={leaves && validFrom ? t('around-move-help', { group: leaves.group }) : undefined}
          quick={['today', 'next-monday']}
          required
        />
        <DateField
          of={form.field('validTo')}
          label={t('around-last-day')}
          help={t('around-no-end')}
          min={validFrom}
        />
      </FormRow>
      <WarningsToRead of={warnings} form={form} />
      <FormActions of={form} save={t(leaves ? 'around-move' : 'around-join')} cancel={onClose} />
    </Form>
  )
}
