/** One lesson, practice or meeting in a list of a day. */
import { signal } from '@preact/signals'
import type { WeekAnswer } from '../graphql/types'
import { dateText } from '../i18n/dates'
import { isolated, listText, t, word } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'
import { KindTile } from '../ui/looks'
import { Norwegian } from '../ui/norwegian'

export type Occurrence = WeekAnswer['week']['days'][number]['occurrences'][number]
type Change = NonNullable<Occurrence['change']>

/** Where the clock stands: a list of today shows it, another day does not. */
export type When = 'past' | 'now' | 'ahead'

/** What is new about a lesson: a word for the mark, and a sentence for what has changed. */
export interface News {
  readonly date: string
  readonly mark: string
  readonly said: string
  /** No list has a line for it any more. */
  readonly gone: boolean
}

/** What nobody has seen yet, by occurrence. It is told after the first screen, by `news/`. */
export const news = signal<Readonly<Record<string, News>>>({})

interface Props {
  readonly occurrence: Occurrence
  readonly when?: When | undefined
}

export function OccurrenceRow({ occurrence, when }: Props) {
  const { starts, ends, kind, name, place, bring, change } = occurrence
  const fresh = news.value[occurrence.id]
  const cancelled = change?.kind === 'CANCELLED'
  // Where to be and what to bring helps nobody afterwards.
  const useful = !cancelled && when !== 'past'
  return (
    <li
      class="lesson"
      data-when={when}
      data-cancelled={cancelled || undefined}
      aria-current={when === 'now' ? 'time' : undefined}
    >
      <KindTile kind={kind} muted={cancelled} />
      <div class="lesson-what">
        <p class="lesson-time">
          <time>{starts}</time>–<time>{ends}</time>
        </p>
        <p class="lesson-name">{word('activity', kind)}</p>
        {fresh && <Fresh id={occurrence.id} news={fresh} />}
        {change && !fresh && <ChangeMark change={change} />}
        {name && name !== word('activity', kind) && (
          <p class="quiet">
            <Norwegian text={name} marked={false} />
          </p>
        )}
        {place && useful && (
          <p class="fact quiet">
            <Icon name="pin" />
            <span class="ds-sr-only">{t('place')}: </span>
            <Norwegian text={place} marked={false} />
          </p>
        )}
        {bring && useful && (
          <p class="fact quiet">
            <Icon name="backpack" />
            <span class="ds-sr-only">{t('bring')}: </span>
            <Norwegian text={bring} marked={false} />
          </p>
        )}
        <Mark occurrence={occurrence} />
      </div>
    </li>
  )
}

/** What is new on other days than this one, and what is gone from it. */
export function NewsAhead({ date }: { date: string }) {
  const ahead = Object.entries(news.value).filter(([, each]) => each.gone || each.date > date)
  return ahead.length > 0 ? (
    <a class="card" href="#/week">
      {ahead.map(([id, each]) => (
        <Fresh key={id} id={id} news={each} />
      ))}
    </a>
  ) : null
}

function Fresh({ id, news: { mark, said } }: { id: string; news: News }) {
  return (
    <p class="news" data-news={id}>
      <b>{mark}</b> {said}
    </p>
  )
}

const CHANGES: Readonly<Record<Change['kind'], IconName>> = {
  CANCELLED: 'cross',
  MOVED: 'swap',
  SUBSTITUTE: 'turn',
  EXTRA: 'plus',
}

/** What is different today, by icon and word, and how it was before. */
export function ChangeMark({ change }: { change: Change }) {
  const day = change.wasDate && dateText(change.wasDate)
  const times = change.wasStarts && `${change.wasStarts}–${change.wasEnds ?? ''}`
  const was = listText([day, times, isolated(change.wasPlace), isolated(change.wasTeacher)])
  return (
    <p class="change" data-change={change.kind}>
      <Icon name={CHANGES[change.kind]} />
      <span>
        <b>{word('change', change.kind)}</b>
        {was && <span class="change-was"> {t('change-was', { was })}</span>}
        {change.reason && (
          <span class="change-was"> {word('change-reason', change.reason, '')}</span>
        )}
      </span>
    </p>
  )
}

const MARKS = {
  PRESENT: { icon: 'check-circle', id: 'mark-present' },
  LATE: { icon: 'clock', id: 'mark-late' },
  ABSENT: { icon: 'minus-circle', id: 'mark-absent' },
} as const

function Mark({ occurrence: { mark, lateMinutes } }: { occurrence: Occurrence }) {
  if (!mark) return null
  const { icon, id } = MARKS[mark]
  return (
    <p class="mark" data-mark={mark}>
      <Icon name={icon} />
      {t(id, { minutes: lateMinutes ?? 0 })}
    </p>
  )
}
