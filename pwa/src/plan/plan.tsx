/** The plan as a way, and behind it: one goal, what was agreed, what is new, and how to disagree. */
import './ready'
import type { ComponentChildren } from 'preact'
import { useMore } from '../i18n/beside'
import { dateText } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import { answer } from '../offline/answers'
import { Answered, Loading } from '../ui/answered'
import { Icon, type IconName } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { Agreed } from './agreed'
import { Changed } from './changed'
import { Disagree } from './disagree'
import { GoalPage } from './goal-page'
import { LanguageGoals } from './language-goals'
import { useOpened } from './opened'
import { periodText } from './period'
import { appealOf, type Mine, type Plan } from './steps'
import { Way } from './way'
import { OF_MY_PLAN } from './words'
import '../ui/styles/my-plan.css'

interface Props {
  readonly rest: string | undefined
  /** What stands above all else: a meeting that is near. */
  readonly meeting?: ComponentChildren
}

const GOAL = 'goal-'

export default function PlanScreen({ rest, meeting }: Props) {
  const worded = useMore(OF_MY_PLAN)
  const { data } = answer('myPlan', {}).value
  if (!worded) return <Loading />
  if (!rest) return <Start mine={data?.myPlan ?? null} meeting={meeting} />
  return (
    <Answered of={answer('plan', {})}>
      {({ plan }) => <Behind rest={rest} plan={plan} mine={sameAs(plan, data?.myPlan ?? null)} />}
    </Answered>
  )
}

/** The two are asked apart: what is said of another version is not said of this one. */
function sameAs(plan: Plan | null, mine: Mine | null): Mine | null {
  return plan && mine && plan.id === mine.id ? mine : null
}

interface BehindProps {
  readonly rest: string
  readonly plan: Plan | null
  readonly mine: Mine | null
}

function Behind({ rest, plan, mine }: BehindProps) {
  if (plan && rest.startsWith(GOAL)) {
    return <GoalPage key={rest} id={rest.slice(GOAL.length)} plan={plan} mine={mine} />
  }
  if (!plan || !mine) return <Start mine={null} meeting={null} />
  if (rest === 'agreed') return <Agreed plan={plan} mine={mine} />
  if (rest === 'new') return <Changed mine={mine} />
  if (rest === 'proposed') return <Changed mine={mine} proposed />
  return <Disagree mine={mine} />
}

function Start({ mine, meeting }: { mine: Mine | null; meeting: ComponentChildren }) {
  return (
    <Screen title={t('plan-mine')}>
      <Answered of={answer('plan', {})}>
        {({ plan }) => (
          <div class="stack">
            {meeting}
            {plan ? <Whole plan={plan} mine={sameAs(plan, mine)} /> : <NoPlan />}
          </div>
        )}
      </Answered>
    </Screen>
  )
}

function NoPlan() {
  return (
    <section class="rest">
      <Icon name="trail" />
      <h2>{t('plan-none')}</h2>
      <p>{t('plan-none-help')}</p>
    </section>
  )
}

function Whole({ plan, mine }: { plan: Plan; mine: Mine | null }) {
  useOpened(mine)
  return (
    <>
      <State plan={plan} />
      <Way plan={plan} mine={mine} />
      {mine && <Ways mine={mine} />}
      <LanguageGoals goals={plan.languageGoals} />
      {plan.helpers.length > 0 && <Helpers helpers={plan.helpers} />}
    </>
  )
}

function State({ plan: { state, decidedOn, startsOn, endsOn } }: { plan: Plan }) {
  const period = periodText(startsOn, endsOn)
  return (
    <Notice icon={state === 'DECIDED' ? 'check-circle' : 'note'}>
      {state === 'DECIDED'
        ? decidedOn && t('plan-state-decided', { date: dateText(decidedOn, 'dayMonthYear') })
        : word('plan-state', state)}
      {period && (
        <>
          <br />
          {period}
        </>
      )}
    </Notice>
  )
}

/** What else there is of the plan, each behind a picture. */
function Ways({ mine }: { mine: Mine }) {
  const appeal = appealOf(mine, now.value.date)
  return (
    <section class="stack plan-ways">
      {mine.proposed && (
        <WayTo to="proposed" icon="question" hue="violet" title={t('my-plan-proposed')} />
      )}
      {mine.former && mine.former.changes.length > 0 && (
        <WayTo to="new" icon="plus" hue="green" title={t('my-plan-new')} />
      )}
      <WayTo to="agreed" icon="check-circle" hue="blue" title={t('my-plan-agreed')} />
      <WayTo
        to="disagree"
        icon="chat"
        hue="amber"
        title={t('my-plan-disagree')}
        more={
          appeal.how === 'open'
            ? `${t('my-plan-appeal-until')} ${dateText(appeal.until, 'dayMonthYear')}`
            : undefined
        }
      />
    </section>
  )
}

interface WayToProps {
  readonly to: string
  readonly icon: IconName
  readonly hue: string
  readonly title: string
  readonly more?: string | undefined
}

function WayTo({ to, icon, hue, title, more }: WayToProps) {
  return (
    <a class="card goal-link" href={`#/plan/${to}`}>
      <span class="tile" data-hue={hue}>
        <Icon name={icon} />
      </span>
      <span>
        <b>{title}</b>
        {more && <span class="quiet">{more}</span>}
      </span>
      <Icon name="forward" />
    </a>
  )
}

function Helpers({ helpers }: { helpers: Plan['helpers'] }) {
  return (
    <section>
      <h2>{t('plan-helpers')}</h2>
      <ul class="card helpers">
        {helpers.map(({ name, relation }) => (
          <li key={`${name} ${relation}`}>
            <span class="tile tile-round" data-hue="slate">
              <Icon name="person" />
            </span>
            <span>
              <b>
                <bdi>{name}</bdi>
              </b>
              <span class="quiet">{word('relation', relation)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
