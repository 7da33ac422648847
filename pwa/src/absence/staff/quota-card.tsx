/** How much of a kind is used, and by what: the sum line by line, with the rule that says so. */
import type { AbsenceOfAnswer } from '../../graphql/types'
import { numericDate, spanText } from '../../i18n/spans'
import { t, word } from '../../i18n/texts'
import { Icon } from '../../ui/icon'

export type Quota = AbsenceOfAnswer['absenceOf']['quotas'][number]

/** A whole day, in minutes. */
const DAY = 450

export function QuotaCard({ of, open = false }: { of: Quota; open?: boolean }) {
  const { category, used, limit, left, exceeded, unit, period, firstDay, lastDay, lines } = of
  const share = limit > 0 ? Math.min(1, used / limit) : 1
  return (
    <li class="quota" data-exceeded={exceeded || undefined}>
      <div class="between">
        <b>{word('absence-category', category)}</b>
        <span class="quota-left">
          {exceeded && <Icon name="warning" />}
          {t('quota-left', { left })}
        </span>
      </div>
      <meter
        class="quota-bar"
        min={0}
        max={1}
        value={share}
        aria-label={t('quota-of', { used, limit })}
      />
      <p>
        {t('quota-of', { used, limit })} {word('quota-unit', unit)} {word('quota-period', period)}{' '}
        {period !== 'IN_ALL' && period !== 'SAME_ABSENCE' && (
          <span class="quiet">{spanText(firstDay, lastDay)}</span>
        )}
      </p>
      {lines.length > 0 && (
        <details open={open}>
          <summary>{t('decide-sum')}</summary>
          <ul class="quota-lines">
            {lines.map(line => (
              <li key={`${line.origin} ${line.firstDay}`} data-origin={line.origin}>
                <span>{word('quota-origin', line.origin)}</span>
                <span>
                  {line.firstDay === line.lastDay
                    ? numericDate(line.firstDay)
                    : spanText(line.firstDay, line.lastDay)}
                </span>
                <span>{sizeText(line)}</span>
              </li>
            ))}
            <li class="quota-total">
              <span>{t('quota-total')}</span>
              <span />
              <span>
                {unit === 'MINUTES_A_DAY'
                  ? t('duration-minutes', { minutes: used })
                  : t('quota-days', { days: used })}
              </span>
            </li>
          </ul>
          <small class="quiet">{t('quota-source', { source: of.source })}</small>
        </details>
      )}
    </li>
  )
}

/** Days; of a part of a day, its hours. */
function sizeText({ days, minutes }: Quota['lines'][number]): string {
  if (minutes < days * DAY) {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
    if (rest === 0) return t('duration-hours', { hours })
    return hours > 0
      ? t('duration-both', { hours, minutes: rest })
      : t('duration-minutes', { minutes: rest })
  }
  return t('quota-days', { days })
}
