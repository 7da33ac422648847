/** What stands on screens while somebody helps, and where somebody says that they are helped. */
import { useEffect } from 'preact/hooks'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { beginHelp, endHelp, isHelped, takeUp } from './helped'
import { OF_HELPING } from './words'
import '../ui/styles/hiding.css'

/** On every screen: that it is so, and what ends it. */
export default function Band({ lock }: { lock: () => void }) {
  const worded = useMore(OF_HELPING)
  useEffect(() => void takeUp(lock), [lock])
  if (!worded || !isHelped()) return null
  return (
    <div class="helped" role="status">
      <Icon name="group" />
      <b>{t('helping-on')}</b>
      <button type="button" class="ds-button" data-variant="secondary" onClick={endHelp}>
        <Icon name="check" />
        {t('helping-end')}
      </button>
    </div>
  )
}

/** Where it is said; while somebody helps, the band says it. */
export function HelpChoice() {
  const worded = useMore(OF_HELPING)
  if (!worded || isHelped()) return null
  return (
    <section class="card stack help-choice">
      <button type="button" class="ds-button wide" data-variant="secondary" onClick={beginHelp}>
        <Icon name="group" />
        {t('helping-begin')}
      </button>
      <p>{t('helping-help')}</p>
    </section>
  )
}

/** In place of a whole screen that is private. */
export function HiddenScreen({ back }: { back: string }) {
  return (
    <Screen
      title={t('helping-hidden')}
      above={
        <a class="way-back" href={back}>
          <Icon name="back" />
          {t('back')}
        </a>
      }
    >
      <Notice icon="lock">{t('helping-hidden-help')}</Notice>
    </Screen>
  )
}

/** In place of what one has reported, which is sent all the same. */
export function HiddenReports() {
  return <Notice icon="lock">{t('helping-hidden-told')}</Notice>
}
