/** How somebody gets in: a one-time code by which they choose a password, or become known at a provider. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { tell } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import { question } from '../graphql/questions'
import type { InviteStaffAnswer } from '../graphql/types'
import { now, osloTime } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'
import { Act } from '../ui/act'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import type { Member } from './member'
import { hasLeft, hasRoles } from './roles'

interface Props {
  readonly member: Member
  /** Whether what is done here lets roles wait for a second person. */
  readonly waits: boolean
  readonly onDone: () => void
}

export function WayIn({ member, waits, onDone }: Props) {
  const issued = useSignal<InviteStaffAnswer['inviteStaff'] | null>(null)
  const problem = useSignal<Problem | null>(null)
  const busy = useSignal(false)
  if (hasLeft(member, now.value.date)) return null
  const invite = async () => {
    busy.value = true
    problem.value = null
    try {
      issued.value = (await tell('inviteStaff', { staffId: member.id })).inviteStaff
      onDone()
    } catch (found) {
      problem.value = found as Problem
    }
    busy.value = false
  }
  return (
    <section class="card around">
      <header class="around-head">
        <h2>{t('employee-sign-in')}</h2>
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          aria-busy={busy.value}
          disabled={busy.value}
          onClick={() => void invite()}
        >
          <Icon name="lock" />
          {t(member.signIn === 'NONE' ? 'invite-make' : 'invite-make-new')}
        </button>
      </header>
      <p>
        {t(`employee-sign-in-${member.signIn.toLowerCase()}`)}.{' '}
        <span class="quiet">
          {t(member.signIn === 'READY' ? 'invite-help-ready' : 'invite-help')}
        </span>
      </p>
      {waits && hasRoles(member, now.value.date) && (
        <Notice icon="clock" tone="careful">
          {t('roles-code-waits')}
        </Notice>
      )}
      <SignedIn member={member} waits={waits} onDone={onDone} />
      {problem.value && (
        <Notice icon="warning" tone="wrong">
          {problemText(problem.value)}
        </Notice>
      )}
      {issued.value && <Code of={issued.value} />}
    </section>
  )
}

/** Where they are signed in now, and what ends that. */
function SignedIn({ member, waits, onDone }: Props) {
  const asked = useMemo(() => question('staffSignIns', { staffId: member.id }), [member])
  useEffect(() => void asked.ask(), [asked])
  const again = async () => {
    onDone()
    await asked.ask()
  }
  return (
    <Asked of={asked}>
      {({ staffSignIns: places }) => (
        <>
          <p>
            {places.length > 0
              ? t('employee-signed-in', { count: places.length })
              : t('employee-signed-out')}
          </p>
          <div class="way-in-ends">
            {places.length > 0 && (
              <Act
                icon="leave"
                act={() => tell('endStaffSignIns', { staffId: member.id })}
                done={again}
              >
                {t('employee-sign-out')}
              </Act>
            )}
            {member.signIn === 'READY' && (
              <details>
                <summary>{t('employee-reset')}</summary>
                <p class="quiet">{t('employee-reset-help')}</p>
                {waits && hasRoles(member, now.value.date) && <p>{t('roles-will-wait')}</p>}
                <Act
                  color="danger"
                  act={() => tell('resetFactor', { staffId: member.id })}
                  done={again}
                >
                  {t('employee-reset')}
                </Act>
              </details>
            )}
          </div>
        </>
      )}
    </Asked>
  )
}

function Code({ of: { code, address, expiresAt } }: { of: InviteStaffAnswer['inviteStaff'] }) {
  const { date, time } = osloTime(new Date(expiresAt))
  return (
    <div class="invite-code" role="status">
      <p class="invite-letters" translate={false}>
        {code}
      </p>
      <p>{t('invite-where', { address: withoutCode(address) })}</p>
      <p class="quiet">{t('invite-until', { date: numericDate(date), time })}</p>
    </div>
  )
}

/** What one types by hand: no scheme, and no code, which is typed apart. */
function withoutCode(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, '')
}
