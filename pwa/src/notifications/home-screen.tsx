/** How an iPhone learns to be reached: by pictures, since its own words are in its own language. */
import { t } from '../i18n/texts'

export function OnHomeScreen() {
  return (
    <>
      <p>{t('reminders-iphone')}</p>
      <ol class="reminder-steps reminder-pictures">
        <li>
          <Picture d="M12 2.5v12m0-12L8.5 6M12 2.5 15.5 6M8 9.5H5.5v12h13v-12H16" />
          <span>{t('reminders-iphone-share')}</span>
        </li>
        <li>
          <Picture d="M4.5 4.5h15v15h-15zM12 8.5v7m-3.5-3.5h7" />
          <span>{t('reminders-iphone-add')}</span>
        </li>
        <li>
          <img src="/icons/icon.svg" alt="" width="40" height="40" />
          <span>{t('reminders-iphone-open')}</span>
        </li>
      </ol>
    </>
  )
}

/** A sign as it stands on an iPhone, in lines. */
function Picture({ d }: { d: string }) {
  return (
    <svg class="reminder-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={d} />
    </svg>
  )
}
