/** What the way out does, and where it leads. */
import { useSignal } from '@preact/signals'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { choosePage, chosenPage, PAGES, type Page } from './hide'
import { OF_HIDING } from './words'
import '../ui/styles/hiding.css'

export default function HideChoice() {
  const worded = useMore(OF_HIDING)
  const chosen = useSignal(chosenPage())
  if (!worded) return null
  const choose = (page: Page) => {
    choosePage(page)
    chosen.value = page
  }
  return (
    <section class="card stack hide-choice">
      <h2>
        <Icon name="leave" />
        {t('hide')}
      </h2>
      <p>{t('hide-help')}</p>
      <h3 id="hide-shows">{t('hide-shows')}</h3>
      <ul class="languages" aria-labelledby="hide-shows">
        {(Object.keys(PAGES) as Page[]).map(page => (
          <li key={page}>
            <button
              type="button"
              class="language"
              aria-pressed={chosen.value === page}
              onClick={() => choose(page)}
            >
              <span>{t(`hide-${page}`)}</span>
              {chosen.value === page && <Icon name="check" />}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
