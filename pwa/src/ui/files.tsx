/** The same told as several kinds of file, each to be kept. */
import type { ComponentChildren } from 'preact'
import './styles/files.css'

interface Props {
  readonly title: string
  readonly kinds: readonly string[]
  readonly address: (kind: string) => string
  /** What is in them, and who may have them. */
  readonly children: ComponentChildren
}

export function Files({ title, kinds, address, children }: Props) {
  return (
    <fieldset class="files">
      <legend>{title}</legend>
      <p class="files-ways">
        {kinds.map(kind => (
          <a
            key={kind}
            class="ds-button"
            data-variant="secondary"
            href={address(kind)}
            aria-label={`${title}: ${kind.toUpperCase()}`}
            download
          >
            {kind.toUpperCase()}
          </a>
        ))}
      </p>
      <p class="quiet">{children}</p>
    </fieldset>
  )
}
