/** Whether a reminder reaches the participant's phone; of what they were told it says nothing. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import type { ReachabilityAnswer } from '../graphql/types'
import { osloTime } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'

type State = ReachabilityAnswer['reachability']['state']

const ICONS: Readonly<Record<State, IconName>> = {
  REACHABLE: 'check-circle',
  NOT_SET_UP: 'minus-circle',
  NOT_SENT: 'minus-circle',
  FAILING: 'warning',
}

/** Not there before it is known, or where it cannot be: nothing on the page depends on it. */
export function Reach({ participantId }: { participantId: string }) {
  const asked = useMemo(() => question('reachability', { participantId }), [participantId])
  useEffect(() => void asked.ask(), [asked])
  const found = asked.reply.value.data?.reachability
  if (!found) return null
  const { state, lastShownAt } = found
  return (
    <div>
      <dt>{t('person-reach')}</dt>
      <dd class="reach" data-state={state}>
        <Icon name={ICONS[state]} />
        <span>
          <b>{word('reach', state)}</b>
          {lastShownAt && (
            <span class="quiet">
              {' '}
              {t('reach-shown', { date: numericDate(osloTime(new Date(lastShownAt)).date) })}
            </span>
          )}
        </span>
      </dd>
    </div>
  )
}
