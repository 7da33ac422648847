/** The municipality's units and staff: an administrator keeps them, an auditor reads which roles there are. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { tell } from '../graphql/client'
import { question } from '../graphql/questions'
import type { StaffListAnswer } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Failed } from '../ui/asked'
import { DateField, Form, FormActions, useForm } from '../ui/form'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { hasLeft, type Member, rolesOn } from './roles'
import { WaitingRoles } from './waiting-roles'
import { OF_ROLES } from './words'
import '../ui/styles/people.css'

type UnitRow = StaffListAnswer['units'][number]

const PAUSE = 250

export default function StaffList({ me }: { me: Me }) {
  const keeps = me.roles.some(({ role }) => role === 'ADMINISTRATOR')
  const worded = useMore(OF_ROLES)
  const search = useSignal('')
  const sought = useSignal('')
  useEffect(() => {
    const waiting = setTimeout(() => {
      sought.value = search.value
    }, PAUSE)
    return () => clearTimeout(waiting)
  }, [search.value])
  const asked = useMemo(() => question('staffList', { search: sought.value }), [sought.value])
  const last = useSignal<StaffListAnswer | null>(null)
  useEffect(() => void asked.ask(), [asked])
  const { data, asking, problem } = asked.reply.value
  useEffect(() => {
    if (data) last.value = data
  }, [data])
  const shown = data ?? last.value
  return (
    <Screen
      title={t('employees')}
      action={
        keeps && (
          <a class="ds-button" href="#/staff/new">
            <Icon name="plus" />
            {t('employee-new')}
          </a>
        )
      }
    >
      {problem && !shown && <Failed problem={problem} retry={() => void asked.ask()} />}
      {asking && !shown && <Loading />}
      {worded && shown && shown.roleProposals.length > 0 && (
        <section class="card around roles-wait">
          <h2>{t('roles-wait')}</h2>
          <p class="quiet">{t('roles-wait-help')}</p>
          <WaitingRoles proposals={shown.roleProposals} done={() => asked.ask()} />
        </section>
      )}
      {shown && (
        <div class="around-wide">
          <section>
            <div class="narrow">
              <div class="search">
                <Icon name="search" />
                <input
                  class="ds-input"
                  type="search"
                  aria-label={t('employee-search')}
                  placeholder={t('employee-search')}
                  autocomplete="off"
                  value={search.value}
                  onInput={event => {
                    search.value = event.currentTarget.value
                  }}
                />
              </div>
              <p class="quiet" role="status">
                {t('employee-count', { count: shown.staffList.length })}
              </p>
            </div>
            <Staff staff={shown.staffList} keeps={keeps} busy={asking} search={sought.value} />
          </section>
          {keeps && <Units units={shown.units} onDone={() => void asked.ask()} />}
        </div>
      )}
    </Screen>
  )
}

interface Me {
  readonly roles: readonly { readonly role: string }[]
}

interface StaffProps {
  readonly staff: readonly Member[]
  /** Whether each leads to where they are kept. */
  readonly keeps: boolean
  readonly busy: boolean
  readonly search: string
}

function Staff({ staff, keeps, busy, search }: StaffProps) {
  const today = now.value.date
  if (staff.length === 0) return <p class="card quiet">{t('employee-none', { search })}</p>
  return (
    <table class="employees" aria-busy={busy}>
      <thead>
        <tr>
          <th scope="col">{t('employee-name')}</th>
          <th scope="col">{t('employee-roles')}</th>
          <th scope="col">{t('employee-unit')}</th>
          <th scope="col">{t('employee-sign-in')}</th>
        </tr>
      </thead>
      <tbody>
        {staff.map(one => (
          <tr key={one.id} data-over={hasLeft(one, today) || undefined}>
            <th scope="row">
              {keeps ? (
                <a href={`#/staff/${one.id}`}>
                  <bdi>{one.name}</bdi>
                </a>
              ) : (
                <bdi>{one.name}</bdi>
              )}
              {one.email && <span class="quiet">{one.email}</span>}
            </th>
            <td>
              {rolesOn(one.roles, today)
                .map(role => word('role', role))
                .join(', ') || <span class="quiet">{t('employee-no-role')}</span>}
            </td>
            <td>
              <bdi>{one.unit}</bdi>
            </td>
            <td>
              <State of={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Whether they can sign in; or that they have left, and what waits then. */
function State({ of: { endedOn, signIn, cases } }: { of: Member }) {
  if (endedOn) {
    const left = endedOn < now.value.date
    return (
      <span class={cases > 0 ? 'employee-state careful' : 'employee-state'}>
        <Icon name={cases > 0 ? 'warning' : 'leave'} />
        <span>
          {t(left ? 'employee-left' : 'employee-leaves', { date: numericDate(endedOn) })}
          {cases > 0 && <b> {t('employee-cases-left', { count: cases })}</b>}
        </span>
      </span>
    )
  }
  return (
    <span class={signIn === 'READY' ? 'employee-state' : 'employee-state quiet'}>
      <Icon name={signIn === 'READY' ? 'check' : signIn === 'INVITED' ? 'clock' : 'minus-circle'} />
      {t(`employee-sign-in-${signIn.toLowerCase()}`)}
    </span>
  )
}

function Units({ units, onDone }: { units: readonly UnitRow[]; onDone: () => void }) {
  const closing = useSignal('')
  const today = now.value.date
  return (
    <section class="card around">
      <header class="around-head">
        <h2>{t('units')}</h2>
        <a class="ds-button" data-variant="secondary" href="#/units/new">
          <Icon name="plus" />
          {t('unit-new')}
        </a>
      </header>
      <ul class="around-list">
        {units.map(unit => {
          const { id, name, code, staff, closedOn } = unit
          const close = () => {
            closing.value = ''
          }
          return (
            <li key={id} data-over={(closedOn !== null && closedOn < today) || undefined}>
              <div class="around-row">
                <Icon name="mountain" />
                <div class="around-what">
                  <b>
                    <bdi>{name}</bdi>
                  </b>
                  <span class="quiet">
                    {code} · {t('unit-staff', { count: staff })}
                  </span>
                </div>
                <span class="around-when">
                  {closedOn && t('unit-closed-on', { date: numericDate(closedOn) })}
                </span>
                <span class="around-do">
                  {closedOn ? (
                    <Reopen id={id} name={name} onDone={onDone} />
                  ) : (
                    <button
                      type="button"
                      class="filter"
                      aria-expanded={closing.value === id}
                      onClick={() => {
                        closing.value = closing.value === id ? '' : id
                      }}
                    >
                      {t('unit-close')}
                      <span class="ds-sr-only"> {name}</span>
                    </button>
                  )}
                </span>
              </div>
              {closing.value === id && (
                <CloseUnit
                  id={id}
                  onClose={close}
                  onDone={() => {
                    close()
                    onDone()
                  }}
                />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface CloseProps {
  readonly id: string
  readonly onClose: () => void
  readonly onDone: () => void
}

function CloseUnit({ id, onClose, onDone }: CloseProps) {
  const form = useForm({
    name: 'staff.close-unit',
    subject: id,
    keeps: false,
    initial: { closedOn: now.value.date },
    save: ({ closedOn }) => tell('closeUnit', { unitId: id, closedOn }),
    onSaved: onDone,
  })
  return (
    <div class="around-form">
      <Form of={form}>
        <DateField
          of={form.field('closedOn')}
          label={t('unit-last-day')}
          help={t('unit-close-help')}
          quick={['today']}
          required
        />
        <FormActions of={form} save={t('unit-close')} cancel={onClose} />
      </Form>
    </div>
  )
}

function Reopen({ id, name, onDone }: { id: string; name: string; onDone: () => void }) {
  return (
    <button
      type="button"
      class="filter"
      onClick={() => void tell('closeUnit', { unitId: id, closedOn: null }).then(onDone, onDone)}
    >
      {t('unit-reopen')}
      <span class="ds-sr-only"> {name}</span>
    </button>
  )
}
