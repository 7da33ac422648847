/** Days that are asked for most, each by one click, with its date in sight. */
import { addDays, dateText, isoWeek, weekdayIndex, weekNumber } from '../i18n/dates'
import { t } from '../i18n/texts'
import type { FieldOf } from '../ui/form/form'
import { termsFrom } from './terms'

export interface Chip {
  readonly label: string
  readonly date: string
}

interface Props {
  readonly of: FieldOf<string>
  /** What they are for, for those who hear them. */
  readonly label: string
  readonly days: readonly Chip[]
}

export function DayChips({ of, label, days }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would stand around the field as well
    <div role="group" aria-label={label} class="keeping-chips">
      {days.map(({ label: name, date }) => (
        <button
          key={name}
          type="button"
          class="filter"
          aria-pressed={of.value === date}
          onClick={() => of.set(date)}
        >
          {name}
        </button>
      ))}
    </div>
  )
}

/** Where a time begins: a Monday, or the next term. */
export function firstDays(today: string): readonly Chip[] {
  const monday = addDays(today, 7 - weekdayIndex(today))
  const [, next] = termsFrom(today)
  return [today, monday, next.first]
    .filter((each, place, all) => all.indexOf(each) === place)
    .map(date => ({ label: dayOfWeek(date), date }))
}

/** Where it ends: the Friday of this week and the next, and the end of the term. */
export function lastDays(today: string): readonly Chip[] {
  const friday = addDays(today, 4 - weekdayIndex(today))
  const fridays = [friday, addDays(friday, 7)].filter(each => each >= today)
  const [running] = termsFrom(today)
  return [
    ...fridays.map(date => ({ label: dayOfWeek(date), date })),
    {
      label: t(`term-end-${running.kind}`, { date: dateText(running.last, 'dayMonth') }),
      date: running.last,
    },
  ].filter(({ date }, place, all) => all.findIndex(each => each.date === date) === place)
}

/** "Mandag 30. november (uke 49)". */
function dayOfWeek(date: string): string {
  const [first = '', ...rest] = dateText(date)
  const day = first.toUpperCase() + rest.join('')
  return t('keeping-day-of-week', { day, week: weekNumber(isoWeek(date)) })
}
