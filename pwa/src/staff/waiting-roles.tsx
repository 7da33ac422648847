/** Roles that wait for a second person: who proposed what for whom, and what one can do about it. */
import { tell } from '../graphql/client'
import type { RoleProposalsAnswer } from '../graphql/types'
import { osloTime } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { isolated, t, word } from '../i18n/texts'
import { Act } from '../ui/act'
import { Icon } from '../ui/icon'

export type Proposal = RoleProposalsAnswer['roleProposals'][number]

interface Props {
  readonly proposals: readonly Proposal[]
  /** Whether they stand on the page of whom they are for, whose name is not said again. */
  readonly named?: boolean
  readonly done: () => Promise<void>
}

export function WaitingRoles({ proposals, named = true, done }: Props) {
  return (
    <ul class="around-list">
      {proposals.map(each => (
        <WaitingRole key={each.id} of={each} named={named} done={done} />
      ))}
    </ul>
  )
}

interface RowProps {
  readonly of: Proposal
  readonly named: boolean
  readonly done: () => Promise<void>
}

function WaitingRole({ of, named, done }: RowProps) {
  const role = word('role', of.role)
  return (
    <li class="role-waiting">
      <Icon name="clock" />
      <div class="around-what">
        <b>{named ? <bdi>{of.name}</bdi> : role}</b>
        <span>
          {named && `${role} · `}
          <bdi>{of.unit}</bdi> · {whenText(of)}
        </span>
        <span class="quiet">
          {t('roles-by', { name: of.proposedBy, date: dayOf(of.proposedAt) })}
          {' · '}
          {t('roles-lapses', { date: dayOf(of.lapsesAt) })}
        </span>
      </div>
      <div class="role-answers">
        {of.mayConfirm && <Answers of={of} done={done} />}
        {!of.mayConfirm && (
          <span class="quiet">{t(of.own ? 'roles-wait-here' : 'roles-others')}</span>
        )}
        {of.own && (
          <Act act={() => tell('withdrawRole', { proposalId: of.id })} done={done} icon="turn">
            {t('roles-withdraw')}
            <Of {...of} />
          </Act>
        )}
      </div>
    </li>
  )
}

function Answers({ of, done }: { of: Proposal; done: () => Promise<void> }) {
  return (
    <>
      <Act
        act={() => tell('confirmRole', { proposalId: of.id })}
        done={done}
        icon="check"
        variant="primary"
      >
        {t('roles-confirm')}
        <Of {...of} />
      </Act>
      <Act act={() => tell('refuseRole', { proposalId: of.id })} done={done} icon="cross">
        {t('roles-refuse')}
        <Of {...of} />
      </Act>
    </>
  )
}

/** Which of several buttons alike it is, to whoever hears them. */
function Of({ name, role }: Proposal) {
  return (
    <span class="ds-sr-only">
      {' '}
      {isolated(name)}, {word('role', role)}
    </span>
  )
}

function whenText({ validFrom, validTo }: Proposal): string {
  const from = numericDate(validFrom)
  return validTo ? t('around-span', { from, to: numericDate(validTo) }) : t('around-from', { from })
}

function dayOf(instant: string): string {
  return numericDate(osloTime(new Date(instant)).date)
}
