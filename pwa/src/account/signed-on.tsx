/** Coming back from the municipality's own service: in, or told why not. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { ask } from '../graphql/client'
import { type Problem, Refusal } from '../graphql/problems'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Failed } from '../ui/asked'
import { Notice } from '../ui/notice'
import { refusalText } from '../ui/problem-text'
import { Screen } from '../ui/screen'
import { letIn } from './session'
import { OF_SIGN_ON, takeWayOn } from './sign-on'
import { Brand } from './welcome'
import '../ui/styles/staff.css'

/** What the server says where the session that it has just begun did not arrive. */
const NOT_HERE = 'started-elsewhere'

export default function SignedOn({ rest: refused = '' }: { rest?: string | undefined }) {
  const worded = useMore(OF_SIGN_ON)
  const stopped = useSignal(refused)
  const problem = useSignal<Problem | null>(null)
  const come = async () => {
    problem.value = null
    try {
      const { data } = await ask('me', {}, null)
      if (data?.me.kind === 'STAFF') await letIn(data.me)
      // The address of this page stays in no history: going back leads to where one was.
      location.replace(takeWayOn())
    } catch (found) {
      if (found instanceof Refusal) stopped.value = NOT_HERE
      else problem.value = found as Problem
    }
  }
  useEffect(() => {
    if (!refused) void come()
  }, [refused])
  if (!worded || !(stopped.value || problem.value)) return <Loading />
  return (
    <main class="door">
      <Brand />
      <Screen title={t('sign-on-stopped')}>
        {problem.value ? (
          <Failed problem={problem.value} retry={come} />
        ) : (
          <Notice icon="warning" tone="wrong">
            {refusalText(`sign_on.${stopped.value}`, {})}
          </Notice>
        )}
        <a class="ds-button wide" data-variant="secondary" href="#/staff">
          {t('sign-on-back')}
        </a>
      </Screen>
    </main>
  )
}
