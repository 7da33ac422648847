/** One sheet of A4: a week in one language, readable in black and white, every sign with its word. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Voice } from '../../i18n/beside'
import { weekNumber } from '../../i18n/dates'
import { Icon, type IconName } from '../../ui/icon'
import { lookOf } from '../../ui/looks'
import type { Grid, Lesson } from '../model'
import { daysOf, type PaperDay, signsIn } from './days'
import { type Fit, fitted } from './fit'
import '../../ui/styles/week-paper.css'

interface Props {
  readonly grid: Grid
  /** Whose week it is. */
  readonly title: string
  readonly voice: Voice
  /** What is known already of every lesson, and so does not stand at each. */
  readonly without: 'owner' | 'teacher' | 'place' | null
}

const CHANGES: Readonly<Record<string, IconName>> = {
  CANCELLED: 'cross',
  MOVED: 'swap',
  SUBSTITUTE: 'turn',
  EXTRA: 'plus',
}

export function Sheet({ grid, title, voice, without }: Props) {
  const days = daysOf(grid)
  const frame = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const paper = sheet.current
    if (!paper || !frame.current) return
    const lay = ({ way, size }: Fit) => {
      paper.dataset.way = way
      paper.style.setProperty('--size', `${size}pt`)
    }
    lay(
      fitted(fit => {
        lay(fit)
        return paper.scrollHeight <= paper.clientHeight && paper.scrollWidth <= paper.clientWidth
      }),
    )
    const room = frame.current
    // On a narrow screen it is a picture of the sheet; on paper it has its own size.
    const scale = () => {
      room.style.setProperty('--shown', '1')
      const shown = Math.min(1, room.clientWidth / paper.offsetWidth)
      room.style.setProperty('--shown', String(shown))
    }
    scale()
    addEventListener('resize', scale)
    return () => removeEventListener('resize', scale)
  })
  return (
    <div class="week-paper-frame" ref={frame}>
      <article
        class="week-paper"
        ref={sheet}
        lang={voice.tag}
        dir={voice.direction}
        aria-label={title}
      >
        <header>
          <h2>
            <bdi>{title}</bdi>
          </h2>
          <p>
            <b>{voice.say('week-number', { week: weekNumber(grid.week) })}</b>
            <span>
              {voice.date(grid.from)} – {voice.date(days.at(-1)?.date ?? grid.to)}
            </span>
          </p>
        </header>
        <div class="week-paper-days" style={{ '--days': days.length }}>
          {days.map(day => (
            <Day key={day.date} day={day} voice={voice} without={without} />
          ))}
        </div>
        <Legend days={days} voice={voice} />
      </article>
    </div>
  )
}

type DayProps = Pick<Props, 'voice' | 'without'> & { readonly day: PaperDay }

function Day({ day: { date, off, lessons }, voice, without }: DayProps) {
  return (
    <section class="week-paper-day">
      <h3>
        <span>{voice.weekday(date)}</span>
        <span>{voice.dayMonth(date)}</span>
      </h3>
      {off && (
        <p class="week-paper-off">
          <b>{voice.word('day-off', off.code)}</b>
          {off.name && <bdi lang="nb">{off.name}</bdi>}
        </p>
      )}
      <ul>
        {lessons.map((lesson, place) => (
          <LessonOnPaper key={place} lesson={lesson} voice={voice} without={without} />
        ))}
      </ul>
    </section>
  )
}

function LessonOnPaper({
  lesson,
  voice,
  without,
}: Pick<Props, 'voice' | 'without'> & { readonly lesson: Lesson }) {
  const { starts, ends, activity, activityName, place, teacher, owner, change, groupId } = lesson
  const cancelled = change?.kind === 'CANCELLED'
  const name = activity ? voice.word('activity', activity) : null
  return (
    <li class="week-paper-lesson" data-cancelled={cancelled || undefined}>
      <p class="week-paper-time">
        <bdi>
          {starts}–{ends}
        </bdi>
      </p>
      {activity && (
        <p class="week-paper-what">
          <Icon name={lookOf(activity).icon} />
          <b>{name}</b>
        </p>
      )}
      {change && (
        <p class="week-paper-change">
          <Icon name={CHANGES[change.kind] ?? 'swap'} />
          <b>{voice.word('change', change.kind)}</b>
        </p>
      )}
      {activityName && activityName !== name && <p lang="nb">{activityName}</p>}
      {owner && without !== 'owner' && (groupId || without !== null) && (
        <p>
          <bdi lang="nb">{owner}</bdi>
        </p>
      )}
      {place && without !== 'place' && !cancelled && (
        <p>
          <Icon name="pin" />
          <bdi lang="nb">{place}</bdi>
        </p>
      )}
      {teacher && without !== 'teacher' && !cancelled && (
        <p>
          <Icon name="person" />
          <bdi>{teacher}</bdi>
        </p>
      )}
    </li>
  )
}

function Legend({ days, voice }: { days: readonly PaperDay[]; voice: Voice }) {
  const { kinds, changes } = signsIn(days)
  const signs: readonly (readonly [IconName, string])[] = [
    ...kinds.map(kind => [lookOf(kind).icon, voice.word('activity', kind) ?? kind] as const),
    ...changes.map(kind => [CHANGES[kind] ?? 'swap', voice.word('change', kind) ?? kind] as const),
    ['pin', voice.say('place')],
    ['person', voice.say('teacher')],
  ]
  return (
    <ul class="week-paper-legend">
      {signs.map(([icon, text]) => (
        <li key={text}>
          <Icon name={icon} />
          {text}
        </li>
      ))}
    </ul>
  )
}
