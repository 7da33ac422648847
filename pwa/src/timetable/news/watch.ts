/**
 * Marks what is new about the lessons of this week and the next, until it has been on screen.
 *
 * What the phone has shown is kept with its answers, and goes with them when somebody signs out.
 */

import { texts } from 'virtual:texts/news'
import { computed, effect } from '@preact/signals'
import type { WeekAnswer } from '../../graphql/types'
import { moreOf } from '../../i18n/beside'
import { addDays, isoWeek } from '../../i18n/dates'
import { now } from '../../i18n/oslo'
import { language, readAlso, t } from '../../i18n/texts'
import { answer } from '../../offline/answers'
import { keep, kept } from '../../offline/kept'
import { news } from '../occurrence'
import { differences, factsOf, isAlike, type Known, type WeekShown } from './facts'
import { newsOf } from './words'

const NEWS = moreOf(texts, 'news')

const KEY = 'news'
/** Milliseconds on screen after which something is seen. */
const GLANCE = 1_500

type Answered = WeekAnswer['week']
type Weeks = Readonly<Record<string, WeekShown>>

let watching = false
/** Each look at the store waits for the one before: what was seen must not be forgotten again. */
let turn: Promise<unknown> = Promise.resolve()
let weeks: Weeks = {}
const seen = new Set<string>()

/** Watch from now on, whenever the phone is open. */
export function watchNews(isOpen: () => boolean): void {
  if (watching) return
  watching = true
  const date = computed(() => now.value.date)
  effect(() => {
    if (!isOpen()) {
      // Whoever opens it next may be somebody else.
      weeks = {}
      seen.clear()
      news.value = {}
      return
    }
    // Whoever begins to be spoken to has forgotten the words.
    language()
    const answered = [
      answer('home', {}).value.data?.home.week,
      answer('week', { week: isoWeek(addDays(date.value, 7)) }).value.data?.week,
    ]
    weeks = Object.fromEntries(answered.flatMap(week => (week ? [[week.week, shownIn(week)]] : [])))
    void readAlso(NEWS)
      .then(() => tell(date.value))
      .catch(() => {})
  })
  addEventListener('hashchange', () => void tell(now.value.date))
  document.addEventListener('visibilitychange', () => void tell(now.value.date))
  lookAtScreen()
}

/** On a day that staff closed one still expects what was there: that it is gone is told. */
function shownIn({ days }: Answered): WeekShown {
  const off = days.filter(({ dayOff }) => dayOff && dayOff.kind !== 'CLOSURE')
  return {
    lessons: days.flatMap(day => day.occurrences),
    off: new Set(off.map(({ date }) => date)),
  }
}

const idsOf = ({ lessons }: WeekShown) => lessons.map(({ id }) => id)

/** Whether there are words for it: a missing message shows its id. */
function isWorded(): boolean {
  return t('news-new') !== 'news-new'
}

/** Mark what is new; what has been on screen since is no longer. */
function tell(today: string): Promise<unknown> {
  turn = turn.then(async () => {
    const asked = weeks
    const before = await known()
    if (asked !== weeks || !isWorded()) return
    const everywhere = new Set(Object.values(asked).flatMap(idsOf))
    const found = Object.entries(asked).flatMap(([week, shown]) =>
      differences(shown, before[week], everywhere).filter(({ now }) => now.date >= today),
    )
    const marked = found.filter(({ id }) => !seen.has(id))
    news.value = Object.fromEntries(marked.map(each => [each.id, newsOf(each)]))
    await remember(before, new Set(marked.map(({ id }) => id)), isoWeek(today))
  })
  return turn.catch(() => {})
}

async function known(): Promise<Known> {
  const found = await kept(KEY).catch(() => undefined)
  return (found?.data as Known | undefined) ?? {}
}

/**
 * Keep what is shown as it is; what is new stays as it was until it has been seen. So does a week that has
 * not been answered yet: forgotten, nothing in it would be told when it is.
 */
async function remember(
  before: Known,
  unseen: ReadonlySet<string>,
  thisWeek: string,
): Promise<void> {
  const shown = Object.entries(weeks).map(([week, { lessons }]) => {
    const old = before[week] ?? {}
    const there = new Set(lessons.map(({ id }) => id))
    const missing = Object.entries(old).filter(([id]) => !there.has(id))
    const told = missing.filter(([id]) => seen.has(id))
    // What is gone explains what came in its stead, as long as that has not been seen.
    const gone = unseen.size
      ? missing.filter(([, each]) => !told.some(([, one]) => isAlike(one, each)))
      : []
    const now = lessons.flatMap(lesson => {
      const facts = unseen.has(lesson.id) ? old[lesson.id] : factsOf(lesson)
      return facts ? [[lesson.id, facts] as const] : []
    })
    return [week, Object.fromEntries([...gone, ...now])] as const
  })
  if (shown.length === 0) return
  seen.clear()
  const waiting = Object.entries(before).filter(([week]) => week >= thisWeek)
  const data = Object.fromEntries([...waiting, ...shown])
  await keep(KEY, { data, etag: null, savedAt: Date.now() }).catch(() => {})
}

/** Notice which marks have been on screen for a moment, while somebody could see them. */
function lookAtScreen(): void {
  const timers = new Map<Element, number>()
  const observer = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(timers.get(target))
      const id = (target as HTMLElement).dataset.news
      if (!isIntersecting || !id) continue
      const look = () => {
        if (document.visibilityState === 'visible') seen.add(id)
      }
      timers.set(target, window.setTimeout(look, GLANCE))
    }
  })
  const follow = () => {
    for (const mark of document.querySelectorAll('[data-news]')) observer.observe(mark)
  }
  follow()
  new MutationObserver(follow).observe(document.body, { childList: true, subtree: true })
}
