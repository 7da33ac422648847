/** What staff see, in a chunk of its own: the list of cases, and one participant at a time. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { rememberedLanguage } from '../account/session'
import { partsOf, wholeOf } from '../attendance/account'
import { Account } from '../attendance/hours'
import { Legend, sentence } from '../attendance/last-weeks'
import { Why } from '../attendance/why'
import { CaseList } from '../caseload/case-list'
import { forgetCases } from '../caseload/cases'
import { CLASS_TOGGLES, TOGGLES } from '../caseload/filters'
import { Flags } from '../caseload/flags'
import { question } from '../graphql/questions'
import type { MeAnswer } from '../graphql/types'
import { speakTo } from '../i18n/texts'
import { ParticipantPage } from '../participants/participant-page'
import type { Parts } from '../participants/parts'
import { GoalCard } from '../plan/goal-card'
import { LanguageGoals } from '../plan/language-goals'
import { OccurrenceRow } from '../timetable/occurrence'
import { Loading } from '../ui/answered'
import { SkipLink } from '../ui/skip-link'
import { route } from './routes'
import { StaffBar } from './staff-bar'
import '../ui/styles/staff.css'

const PARTS: Parts = {
  Row: OccurrenceRow,
  Account,
  Why,
  partsOf,
  wholeOf,
  sentence,
  Legend,
  Goal: GoalCard,
  LanguageGoals,
  Flags,
}

/** The address of the list as it was last narrowed. */
let list = '#/'

export default function Staff() {
  const spoken = useSignal(false)
  const me = useMemo(() => question('me', {}), [])
  useEffect(() => {
    void me.ask()
    void speakTo('staff', rememberedLanguage() ?? undefined).then(() => {
      spoken.value = true
    })
    return () => {
      forgetCases()
      void speakTo('participant')
    }
  }, [])
  const { data, asking } = me.reply.value
  if (!spoken.value || (!data && asking)) return <Loading />
  const { screen, rest } = route.value
  const person = screen === 'participants' ? rest : undefined
  if (!person) list = screen === 'cases' ? `#/cases/${rest ?? ''}` : '#/'
  return (
    <div class="staff">
      <SkipLink />
      <StaffBar me={data?.me} />
      <main id="content">
        {person ? (
          <ParticipantPage key={person} id={person} parts={PARTS} list={list} />
        ) : (
          <CaseList rest={rest} toggles={worksOnCases(data?.me.roles) ? TOGGLES : CLASS_TOGGLES} />
        )}
      </main>
    </div>
  )
}

function worksOnCases(roles: MeAnswer['me']['roles'] = []): boolean {
  return roles.some(({ role }) => role === 'ADVISER' || role === 'LEADER')
}
