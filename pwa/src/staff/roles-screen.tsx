/** What waits for a leader's approval, and the roles that they propose in their own unit. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { tell } from '../graphql/client'
import { question } from '../graphql/questions'
import type { Role, RoleChoicesAnswer } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { now } from '../i18n/oslo'
import { isolated, t, word } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import {
  ChoiceField,
  DateField,
  Form,
  FormActions,
  FormRow,
  FormSection,
  SelectField,
  useForm,
} from '../ui/form'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { WaitingRoles } from './waiting-roles'
import { OF_ROLES } from './words'
import '../ui/styles/people.css'

/** What a leader proposes: who keeps the staff is an administrator's affair alone. */
const ROLES: readonly Role[] = ['ADVISER', 'TEACHER', 'COORDINATOR', 'LEADER', 'AUDITOR']

export default function RolesScreen() {
  const worded = useMore(OF_ROLES)
  const waiting = useMemo(() => question('roleProposals', {}), [])
  const choices = useMemo(() => question('roleChoices', {}), [])
  const sent = useSignal(0)
  useEffect(() => {
    void waiting.ask()
    void choices.ask()
  }, [])
  if (!worded) return <Loading />
  const again = async () => {
    await waiting.ask()
  }
  return (
    <Screen title={t('roles-title')}>
      <div class="around-cards">
        <section class="card around">
          <h2>{t('roles-wait')}</h2>
          <p class="quiet">{t('roles-wait-help')}</p>
          <Asked of={waiting}>
            {({ roleProposals }) =>
              roleProposals.length === 0 ? (
                <p>{t('roles-wait-none')}</p>
              ) : (
                <WaitingRoles proposals={roleProposals} done={again} />
              )
            }
          </Asked>
        </section>
        <div role="status">
          {sent.value > 0 && <Notice icon="check-circle">{t('roles-sent')}</Notice>}
        </div>
        <Asked of={choices}>
          {({ roleChoices }) => (
            <Propose
              key={sent.value}
              choices={roleChoices}
              onDone={() => {
                sent.value++
                void again()
              }}
            />
          )}
        </Asked>
      </div>
    </Screen>
  )
}

interface ProposeProps {
  readonly choices: RoleChoicesAnswer['roleChoices']
  readonly onDone: () => void
}

function Propose({ choices: { staff, units }, onDone }: ProposeProps) {
  const form = useForm({
    name: 'staff.propose-role',
    keeps: false,
    initial: {
      staffId: '',
      role: '' as Role | '',
      unitId: units.length === 1 ? (units[0]?.id ?? '') : '',
      validFrom: now.value.date,
      validTo: '',
    },
    save: ({ staffId, role, validTo, ...values }, { id }) =>
      tell('giveRole', {
        staffId,
        input: { ...values, id, role: role as Role, validTo: validTo || null },
      }),
    onSaved: onDone,
  })
  return (
    <Form of={form}>
      <FormSection title={t('roles-propose')}>
        <p class="quiet">{t('roles-propose-help')}</p>
        <SelectField
          of={form.field('staffId')}
          label={t('roles-whom')}
          required
          options={staff.map(({ id, name, unit }) => ({
            value: id,
            label: `${isolated(name)}, ${isolated(unit)}`,
          }))}
        />
        <ChoiceField
          of={form.field('role')}
          label={t('role')}
          required
          options={ROLES.map(role => ({
            value: role,
            label: word('role', role),
            help: t(`role-help-${role.toLowerCase()}`),
          }))}
        />
        <SelectField
          of={form.field('unitId')}
          label={t('role-unit')}
          required
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <FormRow>
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
        <FormActions of={form} save={t('roles-propose-send')} />
      </FormSection>
    </Form>
  )
}
