/** The roles that somebody holds, held or will hold; give one, end one, take one back. */
import { useSignal } from '@preact/signals'
import { tell } from '../graphql/client'
import type { Role, StaffMemberAnswer } from '../graphql/types'
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import {
  ChoiceField,
  DateField,
  Form,
  FormActions,
  FormRow,
  SelectField,
  useForm,
} from '../ui/form'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import type { Member } from './member'
import type { RoleSpan } from './roles'
import { openUnits } from './staff-fields'
import { type Proposal, WaitingRoles } from './waiting-roles'

type Units = StaffMemberAnswer['units']

const ROLES: readonly Role[] = [
  'ADVISER',
  'TEACHER',
  'COORDINATOR',
  'LEADER',
  'ADMINISTRATOR',
  'AUDITOR',
]

interface Props {
  readonly member: Member
  readonly units: Units
  /** Roles for them that wait for a second person. */
  readonly waiting: readonly Proposal[]
  /** Whether it is the administrator themself, who gives themself nothing. */
  readonly own: boolean
  readonly onDone: () => void
}

export function Roles({ member, units, waiting, own, onDone }: Props) {
  const adding = useSignal(false)
  const ending = useSignal('')
  const today = now.value.date
  const unitOf = (id: string) => units.find(unit => unit.id === id)?.name ?? ''
  const close = () => {
    adding.value = false
    ending.value = ''
  }
  const done = () => {
    close()
    onDone()
  }
  return (
    <section class="card around">
      <header class="around-head">
        <h2>{t('employee-roles')}</h2>
        {!own && !adding.value && (
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => {
              adding.value = true
            }}
          >
            <Icon name="plus" />
            {t('role-give')}
          </button>
        )}
      </header>
      {own && <p class="quiet">{t('role-not-own')}</p>}
      {adding.value && (
        <div class="around-form">
          <GiveRole member={member} units={units} onClose={close} onDone={done} />
        </div>
      )}
      {waiting.length > 0 && (
        <WaitingRoles proposals={waiting} named={false} done={async () => onDone()} />
      )}
      {member.roles.length === 0 && !adding.value && (
        <Notice icon="question">{t('employee-no-role-help')}</Notice>
      )}
      <ul class="around-list">
        {member.roles.map(span => {
          const over = span.validTo !== null && span.validTo < today
          return (
            <li key={span.id} data-over={over || undefined}>
              <div class="around-row">
                <Icon name="person" />
                <div class="around-what">
                  <b>{word('role', span.role)}</b>
                  <span class="quiet">
                    <bdi>{unitOf(span.unitId)}</bdi>
                  </span>
                </div>
                <span class="around-when">{whenText(span, today)}</span>
                <span class="around-do">
                  {!over && (
                    <button
                      type="button"
                      class="filter"
                      aria-expanded={ending.value === span.id}
                      onClick={() => {
                        ending.value = ending.value === span.id ? '' : span.id
                      }}
                    >
                      {t(span.validFrom > today ? 'role-take-back' : 'role-end')}
                      <span class="ds-sr-only"> {word('role', span.role)}</span>
                    </button>
                  )}
                </span>
              </div>
              {ending.value === span.id && (
                <div class="around-form">
                  <EndRole member={member} span={span} onClose={close} onDone={done} />
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function whenText({ validFrom, validTo }: RoleSpan, today: string): string {
  const from = numericDate(validFrom)
  if (validTo) return t('around-span', { from, to: numericDate(validTo) })
  return t(validFrom > today ? 'around-from' : 'around-since', { from })
}

interface FormProps {
  readonly member: Member
  readonly onClose: () => void
  readonly onDone: () => void
}

function GiveRole({ member, units, onClose, onDone }: FormProps & { readonly units: Units }) {
  const form = useForm({
    name: 'staff.role',
    subject: member.id,
    keeps: false,
    initial: {
      role: '' as Role | '',
      unitId: member.unitId,
      validFrom: now.value.date,
      validTo: '',
    },
    save: ({ role, validTo, ...values }, { id }) =>
      tell('giveRole', {
        staffId: member.id,
        input: { ...values, id, role: role as Role, validTo: validTo || null },
      }),
    onSaved: onDone,
  })
  return (
    <Form of={form}>
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
        options={openUnits(units)}
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
      <p class="quiet">{t('roles-give-help')}</p>
      <FormActions of={form} save={t('role-give')} cancel={onClose} />
    </Form>
  )
}

function EndRole({ member, span, onClose, onDone }: FormProps & { readonly span: RoleSpan }) {
  const begun = span.validFrom <= now.value.date
  const form = useForm({
    name: 'staff.end-role',
    subject: span.id,
    keeps: false,
    initial: { validTo: span.validTo ?? '' },
    save: ({ validTo }) =>
      tell('endRole', {
        staffId: member.id,
        roleId: span.id,
        validTo: begun ? validTo : null,
        wasValidTo: span.validTo,
      }),
    onSaved: onDone,
  })
  return (
    <Form of={form}>
      {begun && (
        <DateField
          of={form.field('validTo')}
          label={t('around-last-day')}
          help={t('role-end-help')}
          quick={['yesterday', 'today']}
          min={span.validFrom}
          max={span.validTo ?? undefined}
          required
        />
      )}
      <FormActions of={form} save={t(begun ? 'role-end' : 'role-take-back')} cancel={onClose} />
    </Form>
  )
}
