/** The language, the age of what is on the phone, and the way out. */
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { ABOUT } from '../i18n/about'
import { useMore } from '../i18n/beside'
import { FALLBACK, known } from '../i18n/languages'
import { language, speak, t } from '../i18n/texts'
import { lastSaved } from '../offline/answers'
import { Loading } from '../ui/answered'
import { Icon, type IconName } from '../ui/icon'
import { savedText } from '../ui/saved-text'
import { Screen } from '../ui/screen'
import { LanguageList } from './language-list'
import { keepLanguage, lock, signOut } from './session'

export default function Me({ children }: { children?: ComponentChildren }) {
  const worded = useMore(ABOUT)
  const choose = async (tag: string) => {
    await speak(tag)
    await keepLanguage(tag)
  }
  if (!worded) return <Loading />
  return (
    <Screen title={t('me')}>
      <div class="stack">
        <To address="#/me/about" icon="person" text={t('me-about')} />
        <To address="#/me/calendar" icon="calendar" text={t('me-calendar')} />
        <section>
          <h2>{t('me-language')}</h2>
          <LanguageList chosen={language()} onChoose={choose} />
          {language() !== FALLBACK && !known(language())?.reviewed && (
            <p class="fact quiet unreviewed">
              <Icon name="language" />
              {t('language-unreviewed')}
            </p>
          )}
        </section>
        {children}
        {lastSaved.value && (
          <p class="fact">
            <Icon name="clock" />
            {savedText(lastSaved.value)}
          </p>
        )}
        <To address="#/first" icon="question" text={t('me-first')} />
        <section class="card leave">
          <button type="button" class="ds-button wide" onClick={lock}>
            <Icon name="lock" />
            {t('me-lock')}
          </button>
          <p class="quiet">{t('me-lock-help')}</p>
        </section>
        <SignOut />
      </div>
    </Screen>
  )
}

function To({ address, icon, text }: { address: string; icon: IconName; text: string }) {
  return (
    <a class="card goal-link" href={address}>
      <span class="tile" data-hue="teal">
        <Icon name={icon} />
      </span>
      <span>
        <b>{text}</b>
      </span>
      <Icon name="forward" />
    </a>
  )
}

function SignOut() {
  const dialog = useRef<HTMLDialogElement>(null)
  const leave = async () => {
    dialog.current?.close()
    const { maySignOut } = await import('../offline/outbox/leaving')
    if (await maySignOut()) await signOut()
  }
  return (
    <>
      <button
        type="button"
        class="ds-button wide"
        data-variant="secondary"
        data-color="danger"
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="leave" />
        {t('me-sign-out')}
      </button>
      <dialog class="ask" ref={dialog} aria-labelledby="sure">
        <h2 id="sure">{t('me-sign-out-sure')}</h2>
        <p>{t('me-sign-out-help')}</p>
        <div class="stack">
          <button type="button" class="ds-button wide" data-color="danger" onClick={leave}>
            {t('me-sign-out-yes')}
          </button>
          <button
            type="button"
            class="ds-button wide"
            data-variant="secondary"
            onClick={() => dialog.current?.close()}
          >
            {t('cancel')}
          </button>
        </div>
      </dialog>
    </>
  )
}
