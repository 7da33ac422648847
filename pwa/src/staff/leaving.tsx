/** When somebody leaves, what is lost at once, and what waits then. */
import { tell } from '../graphql/client'
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'
import { DateField, Form, FormActions, FormSection, useForm } from '../ui/form'
import { Notice } from '../ui/notice'
import type { Member } from './member'
import { hasRoles } from './roles'

interface LeavingProps {
  readonly member: Member
  /** Whether the roles of whoever comes back wait for a second person. */
  readonly waits: boolean
  readonly onDone: () => void
}

export function Leaving({ member, waits, onDone }: LeavingProps) {
  const { id, version, endedOn, cases } = member
  return endedOn ? (
    <section class="card around">
      <h2>{t('employee-leaving')}</h2>
      <Notice icon="leave">
        {t(endedOn < now.value.date ? 'employee-left' : 'employee-leaves', {
          date: numericDate(endedOn),
        })}
      </Notice>
      {cases > 0 && (
        <Notice icon="warning" tone="careful">
          {t('employee-cases-wait', { count: cases })}
        </Notice>
      )}
      {waits && endedOn <= now.value.date && hasRoles(member, now.value.date) && (
        <p>{t('roles-back-wait')}</p>
      )}
      <Stay id={id} version={version} onDone={onDone} />
    </section>
  ) : (
    <End id={id} version={version} cases={cases} onDone={onDone} />
  )
}

interface Props {
  readonly id: string
  readonly version: number
  readonly onDone: () => void
}

function Stay({ id, version, onDone }: Props) {
  const form = useForm({
    name: 'staff.stay',
    subject: id,
    keeps: false,
    initial: {},
    save: () => tell('endStaff', { staffId: id, expectedVersion: version, endedOn: null }),
    onSaved: onDone,
  })
  return (
    <Form of={form}>
      <FormActions of={form} save={t('employee-stays')} />
    </Form>
  )
}

function End({ id, version, cases, onDone }: Props & { readonly cases: number }) {
  const form = useForm({
    name: 'staff.end',
    subject: id,
    keeps: false,
    initial: { endedOn: '' },
    save: ({ endedOn }) => tell('endStaff', { staffId: id, expectedVersion: version, endedOn }),
    onSaved: onDone,
  })
  const { endedOn } = form.values.value
  return (
    <Form of={form}>
      <FormSection title={t('employee-leaving')} help={t('employee-leaving-help')}>
        {cases > 0 && (
          <Notice icon="warning" tone="careful">
            {t('employee-cases', { count: cases })}
          </Notice>
        )}
        <DateField
          of={form.field('endedOn')}
          label={t('employee-last-day')}
          help={endedOn && endedOn <= now.value.date ? t('employee-at-once') : undefined}
          quick={['yesterday', 'today']}
          required
        />
        <FormActions of={form} save={t('employee-end')} danger />
      </FormSection>
    </Form>
  )
}
