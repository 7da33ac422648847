/** Past the frame, to what the screen says. */
import { t } from '../i18n/texts'

export function SkipLink() {
  return (
    <button type="button" class="skip ds-button" onClick={toContent}>
      {t('to-content')}
    </button>
  )
}

/** The address is taken by the route, so the focus is moved by hand. */
function toContent() {
  document.querySelector<HTMLElement>('#content h1')?.focus()
}
