/** What staff see, in a chunk of its own: the frame, the list of cases, and the way to all other screens. */
import { effect, useSignal } from '@preact/signals'
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
import { forgetKept } from '../caseload/kept-filters'
import { learn } from '../graphql/client'
import { documentsOfOneself } from '../graphql/documents-of-oneself'
import { question } from '../graphql/questions'
import { documentsOfStaff } from '../graphql/staff-documents'
import { now } from '../i18n/oslo'
import { speakTo, t } from '../i18n/texts'
import { listenTo, type Subject } from '../offline/live'
import { ParticipantPage } from '../participants/participant-page'
import type { Parts } from '../participants/parts'
import { GoalCard } from '../plan/goal-card'
import { LanguageGoals } from '../plan/language-goals'
import { ProgrammeMore } from '../programmes/card'
import { OccurrenceRow } from '../timetable/occurrence'
import { Loading } from '../ui/answered'
import { Failed } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { SkipLink } from '../ui/skip-link'
import { Lazy } from './lazy'
import { Leaving } from './leaving'
import { type Route, route } from './routes'
import { StaffBar } from './staff-bar'
import {
  casePartsOf,
  type Me,
  mayRegister,
  menuFor,
  REGISTER,
  type Role,
  screenAt,
} from './staff-screens'
import '../ui/styles/staff.css'
import '../ui/styles/print.css'

learn({ ...documentsOfStaff, ...documentsOfOneself })

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
  ProgrammeMore,
  partsOfCase: casePartsOf,
}

/** The address of the list as it was last narrowed. */
let list = '#/'

export default function Staff() {
  const spoken = useSignal(false)
  const asked = useMemo(() => question('me', {}), [])
  useEffect(() => {
    void asked.ask()
    void speakTo('staff', rememberedLanguage() ?? undefined).then(() => {
      spoken.value = true
    })
    return () => {
      forgetCases()
      forgetKept()
      void speakTo('participant')
    }
  }, [])
  useEffect(() => effect(() => listenTo(subjectOf(route.value))), [])
  const { data, asking, problem } = asked.reply.value
  if (!spoken.value || (!data && asking)) return <Loading />
  const { screen, rest } = route.value
  const onList = !screenAt(route.value.segments) && !(screen === 'participants' && rest)
  if (onList) list = screen === 'cases' ? `#/cases/${rest ?? ''}` : '#/'
  return (
    <div class="staff">
      <SkipLink />
      <StaffBar me={data?.me} />
      <main id="content">
        {data ? (
          <StaffScreen me={data.me} at={route.value} />
        ) : (
          problem && <Failed problem={problem} retry={asked.ask} />
        )}
      </main>
      <Leaving />
    </div>
  )
}

const SUBJECTS: Readonly<Record<string, Subject['kind']>> = {
  participants: 'participant',
  groups: 'group',
}

/** Whose changes a screen hears of: an address says it as "participants/<id>" or "groups/<id>". */
function subjectOf({ screen, rest = '' }: Route): Subject | null {
  const kind = SUBJECTS[screen]
  return kind && KEY.test(rest) ? { kind, id: rest } : null
}

const KEY = /^[\da-f-]{36}$/

function StaffScreen({ me, at }: { me: Me; at: Route }) {
  const found = screenAt(at.segments)
  if (found) {
    const key = at.segments.join('/')
    return <Lazy key={key} load={found.screen.load} rest={found.rest} me={me} />
  }
  if (at.screen === 'participants' && at.rest) {
    return <ParticipantPage key={at.rest} id={at.rest} parts={PARTS} list={list} />
  }
  return <Home me={me} rest={at.screen === 'cases' ? at.rest : undefined} />
}

/** The list of cases; who has none lands on what there is for them instead. */
function Home({ me, rest }: { me: Me; rest: string | undefined }) {
  const roles = me.roles.map(({ role }) => role)
  const [first] = menuFor(roles, now.value.date.slice(0, 7))
  const found = first?.address ? screenAt(first.address.split('/')) : null
  if (found) return <Lazy load={found.screen.load} rest={found.rest} me={me} />
  if (!first) return <Nothing />
  return (
    <CaseList
      rest={rest}
      toggles={worksOnCases(roles) ? TOGGLES : CLASS_TOGGLES}
      action={mayRegister(roles) && <Register />}
    />
  )
}

function Register() {
  return (
    <a class="ds-button" href={`#/${REGISTER.address}`}>
      <Icon name="plus" />
      {t('nav-register')}
    </a>
  )
}

function Nothing() {
  return (
    <Screen title={t('nav-nothing')}>
      <p>{t('nav-nothing-help')}</p>
    </Screen>
  )
}

function worksOnCases(roles: readonly Role[]): boolean {
  return roles.some(role => role === 'ADVISER' || role === 'LEADER')
}
