/** What stands beside the grid: on a narrow screen, instead of it. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'

interface Props {
  readonly title: ComponentChildren
  readonly onClose: () => void
  readonly children: ComponentChildren
}

export function Aside({ title, onClose, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  // With the drawing itself: a key that is pressed at once is already for it.
  useLayoutEffect(() => heading.current?.focus(), [])
  return (
    <aside
      class="keeping-aside card"
      aria-labelledby="keeping-aside"
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <header>
        <h2 id="keeping-aside" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <button
          type="button"
          class="filter"
          aria-label={t('keeping-close')}
          title={t('keeping-close')}
          onClick={onClose}
        >
          <Icon name="cross" />
        </button>
      </header>
      {children}
    </aside>
  )
}
