/** All that is written about oneself, as two files: one to read, one for a machine. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren, ComponentType } from 'preact'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { OF_MY_COPY } from './words'

interface Props {
  /** Asks for the phone's PIN, whoever holds it. */
  readonly Pin: ComponentType<{ above: ComponentChildren; onShown: () => Promise<void> }>
}

export default function MyCopy({ Pin }: Props) {
  const worded = useMore(OF_MY_COPY)
  const wanted = useSignal('')
  if (!worded) return <Loading />
  const back = (
    <a class="way-back" href="#/me">
      <Icon name="back" />
      {t('me')}
    </a>
  )
  if (wanted.value) {
    const take = async () => {
      download(wanted.value)
      wanted.value = ''
    }
    return <Pin above={back} onShown={take} />
  }
  return (
    <Screen key="files" title={t('copy-all')} above={back}>
      <div class="stack">
        <p>{t('copy-help')}</p>
        <p>{t('copy-on-phone')}</p>
        <CopyFiles
          query=""
          first={address => {
            wanted.value = address
          }}
        />
        <Notice icon="warning" tone="careful">
          {t('copy-mind')}
        </Notice>
      </div>
    </Screen>
  )
}

function download(address: string) {
  const link = document.createElement('a')
  link.href = address
  link.download = ''
  link.click()
}

interface Files {
  /** Names whose they are, where staff ask. */
  readonly query: string
  /** What comes before the file of an address, if something does. */
  readonly first?: (address: string) => void
}

/** The two files. */
export function CopyFiles({ query, first }: Files) {
  const ask =
    first &&
    ((event: MouseEvent & { currentTarget: HTMLAnchorElement }) => {
      event.preventDefault()
      first(event.currentTarget.href)
    })
  return (
    <>
      <a class="ds-button wide" href={`/files/copy/copy.html${query}`} download onClick={ask}>
        <Icon name="note" />
        {t('copy-read-file')}
      </a>
      <a
        class="ds-button wide"
        data-variant="secondary"
        href={`/files/copy/copy.json${query}`}
        download
        onClick={ask}
      >
        <Icon name="down" />
        {t('copy-machine-file')}
      </a>
    </>
  )
}
