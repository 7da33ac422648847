/** "This is wrong", of one hour: four pictures, one tap, and later the answer. Without network it waits. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import type { ContestSays, HoursAnswer, MyContestsAnswer } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { dateText } from '../i18n/dates'
import { t, word } from '../i18n/texts'
import { answer } from '../offline/answers'
import { type Kept, outbox } from '../offline/outbox'
import { uuid7 } from '../offline/uuid7'
import { Answered, Loading } from '../ui/answered'
import { Icon, type IconName } from '../ui/icon'
import { KindTile } from '../ui/looks'
import { Norwegian } from '../ui/norwegian'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { OF_MY_HOURS } from './words'
import '../ui/styles/my-hours.css'

type Line = HoursAnswer['hours'][number]['lines'][number]
type Contest = MyContestsAnswer['myContests'][number]

const WEEKS = 12

const CHOICES: readonly { says: ContestSays; icon: IconName; hue: string }[] = [
  { says: 'WAS_THERE', icon: 'person', hue: 'teal' },
  { says: 'CAME_ON_TIME', icon: 'clock', hue: 'blue' },
  { says: 'HAD_REASON', icon: 'chat', hue: 'violet' },
  { says: 'OTHER', icon: 'question', hue: 'amber' },
]

export default function Wrong({ rest: occurrence }: { rest: string }) {
  const worded = useMore(OF_MY_HOURS)
  const asked = useMemo(() => question('myContests', {}), [])
  useEffect(() => void asked.ask(), [asked])
  if (!worded) return <Loading />
  return (
    <Screen
      title={t('my-wrong')}
      above={
        <a class="way-back" href="#/hours">
          <Icon name="back" />
          {t('menu-hours')}
        </a>
      }
    >
      <Answered of={answer('hours', { weeks: WEEKS })}>
        {({ hours }) => {
          const line = hours
            .flatMap(week => week.lines)
            .find(each => each.occurrenceId === occurrence)
          if (!line) return <Notice icon="question">{t('my-wrong-gone')}</Notice>
          const said = asked.reply.value.data?.myContests.find(
            each => `${each.slotId}:${each.onDate}` === occurrence,
          )
          return (
            <div class="stack">
              <Hour line={line} />
              <Say occurrence={occurrence} said={said} onSent={asked.ask} />
            </div>
          )
        }}
      </Answered>
    </Screen>
  )
}

function Hour({ line }: { line: Line }) {
  return (
    <section class="card wrong-hour">
      <KindTile kind={line.kind} />
      <div>
        <h2 class="capital">{dateText(line.date)}</h2>
        <p>
          {line.starts}–{line.ends} <b>{word('activity', line.kind)}</b>
        </p>
        <p class="mark" data-outcome={line.outcome}>
          <Icon name="note" />
          <span>{word('outcome', line.outcome)}</span>
        </p>
      </div>
    </section>
  )
}

interface SayProps {
  readonly occurrence: string
  readonly said: Contest | undefined
  readonly onSent: () => Promise<void>
}

function Say({ occurrence, said, onSent }: SayProps) {
  const failed = useSignal(false)
  const mine = outbox.entries.value.filter(
    each => each.operation === 'contestEntry' && each.subject === occurrence,
  )
  const waiting = mine.find(each => each.state === 'waiting')
  const refused = mine.find(each => each.state === 'refused')
  const say = async (says: ContestSays) => {
    failed.value = false
    const [slotId = '', onDate = ''] = occurrence.split(':')
    const input = { key: uuid7(), slotId, onDate, says, madeAt: new Date().toISOString() }
    try {
      if (refused) await outbox.read([refused.key])
      await outbox.put('contestEntry', { input }, { subject: occurrence })
      await outbox.flush()
      await onSent()
    } catch {
      failed.value = true
    }
  }
  return (
    <div class="stack" aria-live="polite">
      {said && <Told said={said} />}
      {waiting && <Waits of={waiting} />}
      {(failed.value || refused) && (
        <Notice icon="warning" tone="careful">
          {t('my-wrong-again')}
        </Notice>
      )}
      {!waiting && (!said || said.answer !== null) && (
        <section>
          <h2>{t('my-wrong-what')}</h2>
          <div class="wrong-choices">
            {CHOICES.map(({ says, icon, hue }) => (
              <button
                key={says}
                type="button"
                class="card wrong-choice"
                onClick={() => void say(says)}
              >
                <span class="tile" data-hue={hue}>
                  <Icon name={icon} />
                </span>
                {word('my-wrong', says)}
              </button>
            ))}
          </div>
        </section>
      )}
    </div>
  )
}

function Waits({ of }: { of: Kept }) {
  const { input } = of.variables as { input: { says: ContestSays } }
  return (
    <section class="card wrong-said">
      <Icon name="offline" />
      <p>
        <b>{word('my-wrong', input.says)}</b>
        <span>{t('my-wrong-waits')}</span>
      </p>
    </section>
  )
}

/** What was said, and the answer, with its reason in one's own language. */
function Told({ said }: { said: Contest }) {
  const icon = said.answer === null ? 'chat' : said.answer === 'CORRECTED' ? 'check-circle' : 'note'
  return (
    <section class="card wrong-said" data-answer={said.answer ?? 'NONE'}>
      <Icon name={icon} />
      <p>
        <span class="quiet">{word('my-wrong', said.says)}</span>
        <b>{said.answer ? word('my-wrong', said.answer) : t('my-wrong-received')}</b>
        {said.reason && <span>{word('my-wrong-reason', said.reason)}</span>}
        {said.note && <Norwegian text={said.note} />}
      </p>
    </section>
  )
}
