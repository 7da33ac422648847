/** One screen: a heading that takes the focus when the screen appears, and what stands below it. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface Props {
  readonly title: ComponentChildren
  /** A short line above the title. */
  readonly above?: ComponentChildren
  /** What one does most from here, beside the title. */
  readonly action?: ComponentChildren
  readonly children: ComponentChildren
}

let first = true

export function Screen({ title, above, action, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Whoever just opened the app starts at the top of the page; later screens start at the heading,
    // unless something in them has asked for the focus.
    const taken = heading.current?.closest('.screen')?.contains(document.activeElement)
    if (!first && !taken) heading.current?.focus({ preventScroll: true })
    first = false
    window.scrollTo(0, 0)
  }, [])
  return (
    <div class="screen">
      <header class="screen-head">
        {above && <p class="above">{above}</p>}
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {action}
      </header>
      {children}
    </div>
  )
}
