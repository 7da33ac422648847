/** What is new about a lesson, in words: "Norsk torsdag: rom 12 i stedet for rom 4". */
import { dateText, weekdayText } from '../../i18n/dates'
import { isolated, listText, t, word } from '../../i18n/texts'
import type { News } from '../occurrence'
import type { Difference, Facts } from './facts'

export function newsOf({ now, sort, before, gone }: Difference): News {
  const activity = word('activity', now.kind)
  const day = weekdayText(now.date)
  const instead = before ? insteadOf(now, before) : ''
  const id = sort === 'changed' && !instead ? 'news-said-again' : `news-said-${sort}`
  return {
    date: now.date,
    gone,
    mark: t(sort === 'new' ? 'news-new' : 'news-changed'),
    said: t(id, { activity, day, instead, time: `${now.starts}–${now.ends}` }),
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
