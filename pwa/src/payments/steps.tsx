/** To the month before and the month after, of everybody or of one participant. */
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { addressOf, monthsFrom } from './months'

export function Steps({ month, id }: { month: string; id?: string }) {
  const next = monthsFrom(month, 1)
  return (
    <nav class="pay-steps" aria-label={t('payments-choose')}>
      <a href={addressOf(monthsFrom(month, -1), id)} rel="prev">
        <Icon name="back" />
        {t('payments-previous')}
      </a>
      {next <= now.value.date.slice(0, 7) && (
        <a href={addressOf(next, id)} rel="next">
          {t('payments-next')}
          <Icon name="forward" />
        </a>
      )}
    </nav>
  )
}
