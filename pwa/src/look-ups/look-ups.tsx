/** Who opened one's record, day by day: by what they are, when, and what of it. Nothing of it stays on the phone. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type Question, question } from '../graphql/questions'
import type { LookUpTopic, MyLookUpsAnswer } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { dateText } from '../i18n/dates'
import { osloTime } from '../i18n/oslo'
import { isolated, listText, t, word } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Icon, type IconName } from '../ui/icon'
import { Screen } from '../ui/screen'
import { OF_LOOK_UPS } from './words'
import '../ui/styles/look-ups.css'

type Page = Question<MyLookUpsAnswer>
type Day = MyLookUpsAnswer['myLookUps']['days'][number]
type Visit = Day['visits'][number]

export default function LookUps() {
  const worded = useMore(OF_LOOK_UPS)
  const pages = useSignal<readonly Page[]>([])
  const more = (before: string | null) => {
    const page = question('myLookUps', { before })
    pages.value = [...pages.value, page]
    void page.ask()
  }
  useEffect(() => more(null), [])
  if (!worded) return <Loading />
  return (
    <Screen
      title={t('look-ups')}
      above={
        <a class="way-back" href="#/me">
          <Icon name="back" />
          {t('me')}
        </a>
      }
    >
      <div class="stack">
        <p>{t('look-ups-intro')}</p>
        {pages.value.map((page, index) => (
          <OnePage key={index} of={page} last={index === pages.value.length - 1} more={more} />
        ))}
        <section class="card looks-wrong">
          <Icon name="question" />
          <div>
            <h2>{t('look-ups-wrong')}</h2>
            <p>{t('look-ups-wrong-help')}</p>
            <a class="ds-link" href="#/me/about">
              {t('look-ups-who')}
            </a>
          </div>
        </section>
      </div>
    </Screen>
  )
}

interface PageProps {
  readonly of: Page
  readonly last: boolean
  readonly more: (before: string) => void
}

function OnePage({ of, last, more }: PageProps) {
  return (
    <Asked of={of}>
      {({ myLookUps: { days, earlier } }) => (
        <>
          {days.length === 0 && last && (
            <p class="fact">
              <Icon name="check-circle" />
              {t('look-ups-none')}
            </p>
          )}
          {days.map(day => (
            <OneDay key={day.date} of={day} />
          ))}
          {last && earlier && (
            <button
              type="button"
              class="ds-button wide"
              data-variant="secondary"
              onClick={() => more(earlier)}
            >
              <Icon name="down" />
              {t('look-ups-earlier')}
            </button>
          )}
        </>
      )}
    </Asked>
  )
}

function OneDay({ of }: { of: Day }) {
  return (
    <section>
      <h2 class="capital">{dateText(of.date)}</h2>
      <ul class="card looks">
        {of.visits.map(visit => (
          <OneVisit key={`${visit.since} ${visit.roles} ${visit.units}`} of={visit} />
        ))}
      </ul>
    </section>
  )
}

function OneVisit({ of }: { of: Visit }) {
  const roles = of.roles.length > 0 ? of.roles : ['none']
  return (
    <li>
      <span class="tile tile-round" data-hue={of.roles.includes('TEACHER') ? 'violet' : 'blue'}>
        <Icon name={of.roles.includes('TEACHER') ? 'hat' : 'person'} />
      </span>
      <div>
        <b>{listText(roles.map(role => word('look-role', role)))}</b>
        <span>{listText(of.units.map(isolated))}</span>
        <ul class="looks-topics">
          {of.topics.map(topic => (
            <li key={topic}>
              <Icon name={ICONS[topic]} />
              {word('look-topic', topic, t('look-topic-other'))}
            </li>
          ))}
        </ul>
        {of.reasons.length > 0 && (
          <dl class="looks-why">
            <dt>{t('look-ups-why')}</dt>
            {of.reasons.map(reason => (
              <dd key={reason}>{word('look-reason', reason, t('look-topic-other'))}</dd>
            ))}
          </dl>
        )}
      </div>
      <time class="quiet" dateTime={of.since}>
        {timeText(of)}
      </time>
    </li>
  )
}

function timeText({ since, until }: Visit): string {
  const [from, to] = [since, until].map(each => osloTime(new Date(each)).time)
  return from === to ? String(from) : `${from}–${to}`
}

const ICONS: Readonly<Record<LookUpTopic, IconName>> = {
  RECORD: 'person',
  FACTS: 'note',
  IDENTITY: 'lock',
  REGISTERING: 'plus',
  HELPERS: 'group',
  WEEK: 'calendar',
  HOURS: 'clock',
  ABSENCE: 'minus-circle',
  PLAN: 'trail',
  MEETING: 'chat',
  PROGRAMME: 'compass',
  PAYMENT: 'tasks',
  CERTIFICATE: 'hat',
  MOVING: 'turn',
  SUPERVISION: 'search',
  COPY: 'note',
  OTHER: 'circle',
}
