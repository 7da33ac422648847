/** What of the marks is not sent yet, said plainly, with the way to try again. */
import { t } from '../i18n/texts'
import { outbox } from '../offline/outbox'
import { Icon } from '../ui/icon'
import { marksOf } from './marks'

export function Unsent() {
  const count = outbox.entries.value
    .filter(({ operation, state }) => operation === 'markAttendance' && state === 'waiting')
    .flatMap(marksOf).length
  return (
    <div class="roll-unsent" role="status">
      {count > 0 && (
        <div class="notice notice-careful">
          <Icon name="offline" />
          <span>{t('roll-unsent', { count })}</span>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => void outbox.flush()}
          >
            {t('roll-send-now')}
          </button>
        </div>
      )}
    </div>
  )
}
