/** All that is written about oneself, as two files: one to read, one for a machine. */
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { OF_MY_COPY } from './words'

export default function MyCopy() {
  const worded = useMore(OF_MY_COPY)
  if (!worded) return <Loading />
  return (
    <Screen
      title={t('copy-all')}
      above={
        <a class="way-back" href="#/me">
          <Icon name="back" />
          {t('me')}
        </a>
      }
    >
      <div class="stack">
        <p>{t('copy-help')}</p>
        <CopyFiles query="" />
        <Notice icon="warning" tone="careful">
          {t('copy-mind')}
        </Notice>
      </div>
    </Screen>
  )
}

/** The two files; `query` names whose they are, where staff ask. */
export function CopyFiles({ query }: { query: string }) {
  return (
    <>
      <a class="ds-button wide" href={`/files/copy/copy.html${query}`} download>
        <Icon name="note" />
        {t('copy-read-file')}
      </a>
      <a
        class="ds-button wide"
        data-variant="secondary"
        href={`/files/copy/copy.json${query}`}
        download
      >
        <Icon name="down" />
        {t('copy-machine-file')}
      </a>
    </>
  )
}
