/** What staff see, in a chunk of its own: the frame, the list of cases, and the way to all other screens. */
import { effect, useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { doubt, doubted } from '../account/doubt'
import { holder, rememberedLanguage, state } from '../account/session'
import { CaseList } from '../caseload/case-list'
import { forgetCases } from '../caseload/cases'
import { CLASS_TOGGLES, TOGGLES } from '../caseload/filters'
import { forgetKept } from '../caseload/kept-filters'
import { learn } from '../graphql/client'
import { documentsOfOneself } from '../graphql/documents-of-oneself'
import { documentsOfStaff } from '../graphql/staff-documents'
import { Spark } from '../group-weeks/spark'
import { now } from '../i18n/oslo'
import { speakTo, t } from '../i18n/texts'
import { askedWhy, wonder } from '../look-up-reason/asked'
import { answer, askAnew } from '../offline/answers'
import { keepHereFor } from '../offline/drafts/here'
import { listenTo, type Subject } from '../offline/live'
import { Loading } from '../ui/answered'
import { Failed } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { SkipLink } from '../ui/skip-link'
import { Lazy } from './lazy'
import { Leaving } from './leaving'
import { type Route, route } from './routes'
import { StaffBar } from './staff-bar'
import { type Me, mayRegister, menuFor, REGISTER, type Role, screenAt } from './staff-screens'
import '../ui/styles/staff.css'
import '../ui/styles/print.css'

learn({ ...documentsOfStaff, ...documentsOfOneself })
keepHereFor(() => (state.peek() === 'new' ? null : holder()))

const askedFirst = () => import('./asked-first')
const casePage = () => import('./case-page')

/** The address of the list as it was last narrowed. */
let list = '#/'

export default function Staff() {
  const spoken = useSignal(false)
  // Kept on the machine until signing out: a class is called also where there is no network.
  const asked = useMemo(() => answer('me', {}), [])
  useEffect(() => {
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
  useEffect(doubt, [])
  useEffect(wonder, [])
  const { data, asking, problem } = asked.value
  const calls = data?.me.roles.some(({ role }) => CALLERS.includes(role)) ?? false
  const today = now.value.date
  useEffect(() => {
    if (!calls) return
    const ahead = () =>
      // With the door, which takes the day's code where there is no network.
      void Promise.all([import('../register/ahead'), import('../account/staff-sign-in')]).then(
        ([it]) => it.prepareDay(today),
        () => {},
      )
    ahead()
    addEventListener('online', ahead)
    return () => removeEventListener('online', ahead)
  }, [calls, today])
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
          problem && <Failed problem={problem} retry={() => askAnew('me', {})} />
        )}
      </main>
      <Leaving />
      {(doubted() || askedWhy()) && <Lazy load={askedFirst} />}
    </div>
  )
}

/** Whose classes of the day are kept ready. */
const CALLERS: readonly Role[] = ['TEACHER', 'COORDINATOR']

const SUBJECTS: Readonly<Record<string, Subject['kind']>> = {
  participants: 'participant',
  groups: 'group',
  participant: 'participant',
  group: 'group',
  meeting: 'participant',
}

/** Whose changes a screen hears of: an address says it as "participants/<id>", "groups/<id>", "timetable/group.<id>.<week>". */
function subjectOf({ screen, rest = '' }: Route): Subject | null {
  const [what = screen, of = rest] =
    screen === 'timetable'
      ? rest.split('.')
      : screen === 'meeting'
        ? [screen, ...rest.split('.')]
        : []
  const kind = SUBJECTS[what]
  return kind && KEY.test(of) ? { kind, id: of } : null
}

const KEY = /^[\da-f-]{36}$/

function StaffScreen({ me, at }: { me: Me; at: Route }) {
  const found = screenAt(at.segments)
  if (found) {
    const key = found.screen.stays ?? at.segments.join('/')
    return <Lazy key={key} load={found.screen.load} rest={found.rest} me={me} />
  }
  if (at.screen === 'participants' && at.rest) {
    return <Lazy key={at.rest} load={casePage} id={at.rest} list={list} />
  }
  return <Home me={me} at={at} />
}

/** The list of cases; who has none lands on what there is for them instead. Without a role there is nothing. */
function Home({ me, at }: { me: Me; at: Route }) {
  const rest = at.screen === 'cases' ? at.rest : undefined
  const roles = me.roles.map(({ role }) => role)
  const [first] = menuFor(roles, now.value.date.slice(0, 7))
  const lands = at.screen === '' && first?.address
  const found = lands ? screenAt(lands.split('/')) : null
  if (found) return <Lazy load={found.screen.load} rest={found.rest} me={me} />
  if (!roles[0]) return <Nothing />
  return (
    <CaseList
      rest={rest}
      Spark={Spark}
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
