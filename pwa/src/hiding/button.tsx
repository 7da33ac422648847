/** One way out that is on every screen: an ordinary link, so that it leads away whatever else fails. */
import { useEffect } from 'preact/hooks'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { chosenPage, followSigns, hide, PAGES } from './hide'
import '../ui/styles/hiding.css'

export function HideButton({ lock }: { lock: () => void }) {
  useEffect(() => followSigns(() => hide(lock)), [lock])
  const go = (event: MouseEvent) => {
    event.preventDefault()
    hide(lock)
  }
  return (
    <a class="hide" href={PAGES[chosenPage()]} rel="noreferrer" onClick={go}>
      <Icon name="leave" />
      <span>{t('hide')}</span>
    </a>
  )
}
