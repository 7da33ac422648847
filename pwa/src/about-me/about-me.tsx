/** What the office has written about the one who reads, who else can see it, and one tap: this is wrong. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { NoNetwork } from '../graphql/problems'
import { ABOUT } from '../i18n/about'
import { readAlso, t, word } from '../i18n/texts'
import { answer } from '../offline/answers'
import { Answered, Loading } from '../ui/answered'
import { Failed } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { FactRow } from './fact-row'
import { type AboutMe, type Known, ownFacts, programmeFacts } from './facts'
import '../ui/styles/about.css'

export default function AboutMeScreen() {
  const read = useSignal<'reading' | 'read' | 'failed'>('reading')
  const load = () => {
    read.value = 'reading'
    readAlso(ABOUT).then(
      () => {
        read.value = 'read'
      },
      () => {
        read.value = 'failed'
      },
    )
  }
  useEffect(load, [])
  if (read.value === 'failed') return <Failed problem={new NoNetwork()} retry={load} />
  if (read.value === 'reading') return <Loading />
  return (
    <Screen
      title={t('me-about')}
      above={
        <a class="way-back" href="#/me">
          <Icon name="back" />
          {t('me')}
        </a>
      }
    >
      <Answered of={answer('aboutMe', {})}>{({ aboutMe }) => <Whole me={aboutMe} />}</Answered>
    </Screen>
  )
}

function Whole({ me }: { me: AboutMe }) {
  return (
    <div class="stack">
      <p>{t('about-intro')}</p>
      <Facts title={t('about-you')} facts={ownFacts(me)} me={me} />
      <Facts title={t('about-programme')} facts={programmeFacts(me)} me={me} />
      <Onlookers me={me} />
    </div>
  )
}

interface FactsProps {
  readonly title: string
  readonly facts: readonly Known[]
  readonly me: AboutMe
}

function Facts({ title, facts, me }: FactsProps) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="card about-facts">
        {facts.map(known => (
          <FactRow key={known.fact} known={known} corrections={me.corrections} />
        ))}
      </ul>
    </section>
  )
}

/** Relations by which somebody reads the case and not only the class. */
const ON_CASE: readonly string[] = ['ADVISER', 'STAND_IN', 'NAV_CONTACT', 'CIRCLE']

function Onlookers({ me }: { me: AboutMe }) {
  const people = [
    ...me.helpers.map(({ name, relation }) => ({
      name,
      role: word('relation', relation),
      all: ON_CASE.includes(relation),
    })),
    ...me.leaders.map(name => ({ name, role: t('about-who-leader'), all: true })),
    ...me.coordinators.map(name => ({ name, role: t('about-who-coordinator'), all: false })),
  ]
  return (
    <section>
      <h2>{t('about-who')}</h2>
      <ul class="card helpers">
        {people.map(({ name, role, all }) => (
          <li key={`${name} ${role}`}>
            <span class="tile tile-round" data-hue={all ? 'blue' : 'violet'}>
              <Icon name={all ? 'person' : 'hat'} />
            </span>
            <span>
              <b>
                <bdi>{name}</bdi>
              </b>
              <span>{role}</span>
              <span class="quiet">{t(all ? 'about-who-all' : 'about-who-class')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
