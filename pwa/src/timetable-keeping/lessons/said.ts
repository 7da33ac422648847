/**
 * How a change will be said to participants: "Norsk torsdag: Rom 12 i stedet for Rom 4".
 *
 * The same messages as on their phones, in the language of the screen.
 */

import { readTime } from '../../i18n/clock'
import { dateText, weekdayText } from '../../i18n/dates'
import { isolated, listText, t, word } from '../../i18n/texts'
import type { KnownLesson } from '../model'
import type { Action, Wish } from './wish'

interface Facts {
  readonly date: string
  readonly starts: string
  readonly ends: string
  readonly place: string | null
  readonly teacher: string | null
}

export interface Said {
  readonly mark: string
  readonly said: string
}

/** Names somebody by key; null: it is not known. */
export type NameOf = (teacherId: string | null) => string | null

/** Null: nothing would be said, since nothing is different. */
export function saidOf(
  lesson: KnownLesson,
  action: Action,
  wish: Wish,
  nameOf: NameOf,
): Said | null {
  const activity = word('activity', lesson.activity ?? 'OTHER')
  const planned = plannedOf(lesson, nameOf)
  const wanted = wantedOf(lesson, action, wish, nameOf)
  const day = weekdayText(wanted.date || lesson.date)
  const time = `${wanted.starts}–${wanted.ends}`
  const mark = t(action === 'extra' ? 'news-new' : 'news-changed')
  if (action === 'cancel') return { mark, said: t('news-said-cancelled', { activity, day }) }
  if (action === 'undo') return { mark, said: t('news-said-again', { activity, day }) }
  if (action === 'extra') {
    return wish.date ? { mark, said: t('news-said-new', { activity, day, time }) } : null
  }
  const instead = insteadOf(wanted, planned)
  return instead ? { mark, said: t('news-said-changed', { activity, day, instead }) } : null
}

/** What the slot itself says of the date. */
function plannedOf({ slot, slotDate, change, place, teacher }: KnownLesson, nameOf: NameOf): Facts {
  return {
    date: slotDate,
    starts: slot.starts,
    ends: slot.ends,
    place: change?.place ? slot.place : place,
    teacher: change?.teacherId ? nameOf(slot.teacherId) : teacher,
  }
}

function wantedOf(lesson: KnownLesson, action: Action, wish: Wish, nameOf: NameOf): Facts {
  const { date, starts, ends, place, teacher } = lesson
  const now: Facts = { date, starts, ends, place, teacher }
  if (action === 'substitute') return { ...now, teacher: nameOf(wish.teacherId) }
  if (action === 'cancel' || action === 'undo') return now
  return {
    date: wish.date,
    starts: readTime(wish.starts),
    ends: readTime(wish.ends),
    place: wish.place || place,
    teacher: action === 'extra' ? nameOf(wish.teacherId) : teacher,
  }
}

/** Each fact that is different, with what it was. */
function insteadOf(now: Facts, before: Facts): string {
  const pairs: readonly (readonly [string | null, string | null])[] = [
    [dateText(now.date), dateText(before.date)],
    [`${now.starts}–${now.ends}`, `${before.starts}–${before.ends}`],
    [now.place, before.place],
    [now.teacher, before.teacher],
  ]
  return listText(
    pairs
      .filter(([one, other]) => one && other && one !== other)
      .map(([one, other]) =>
        t('news-instead', { now: isolated(one) ?? '', was: isolated(other) ?? '' }),
      ),
  )
}
