/** A file made here, kept by the browser: from memory, so that nothing of it stands in an address. */
import { useEffect, useMemo } from 'preact/hooks'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'

export interface MadeFile {
  readonly name: string
  readonly content: string
}

export function KeepFile({ file }: { file: MadeFile }) {
  const address = useMemo(
    () => URL.createObjectURL(new Blob([file.content], { type: 'application/json' })),
    [file],
  )
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return (
    <a class="ds-button" href={address} download={file.name}>
      <Icon name="note" />
      {t('move-download')}
    </a>
  )
}
