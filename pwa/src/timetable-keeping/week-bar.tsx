/** From week to week. */
import { addDays, isoWeek, mondayOf, weekNumber } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'

interface Props {
  readonly week: string
  readonly onWeek: (week: string) => void
}

export function WeekBar({ week, onWeek }: Props) {
  const monday = mondayOf(week)
  const current = isoWeek(now.value.date)
  const by = (weeks: number) => onWeek(isoWeek(addDays(monday, weeks * 7)))
  return (
    <div class="week-bar">
      <button
        type="button"
        class="filter"
        aria-label={t('week-previous')}
        title={t('week-previous')}
        onClick={() => by(-1)}
      >
        <Icon name="back" />
      </button>
      <p class="week-bar-name" role="status">
        <b>{t('week-number', { week: weekNumber(week) })}</b>{' '}
        <span class="quiet">
          {numericDate(monday).slice(0, 6)}–{numericDate(addDays(monday, 4))}
        </span>
      </p>
      <button
        type="button"
        class="filter"
        aria-label={t('week-next')}
        title={t('week-next')}
        onClick={() => by(1)}
      >
        <Icon name="forward" />
      </button>
      <button
        type="button"
        class="filter"
        aria-pressed={week === current}
        onClick={() => onWeek(current)}
      >
        {t('week-this')}
      </button>
    </div>
  )
}
