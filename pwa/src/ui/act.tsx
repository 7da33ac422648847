/** One thing that is done by one click: it waits, it says what went wrong, and then the screen is read anew. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Problem } from '../graphql/problems'
import { uuid7 } from '../offline/uuid7'
import { Icon, type IconName } from './icon'
import { Notice } from './notice'
import { problemText } from './problem-text'

interface Props {
  /** Given the key of this wish, which stays the same until it is granted. */
  readonly act: (wish: string) => Promise<unknown>
  readonly done: () => Promise<void>
  readonly icon?: IconName
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
  readonly color?: 'danger'
  /** What is read aloud where only a pictogram is seen. */
  readonly name?: string
  readonly children?: ComponentChildren
}

export function Act({ act, done, icon, variant = 'secondary', color, name, children }: Props) {
  const wish = useSignal(uuid7())
  const busy = useSignal(false)
  const problem = useSignal<Problem | null>(null)
  const go = async () => {
    if (busy.value) return
    busy.value = true
    problem.value = null
    try {
      await act(wish.value)
      wish.value = uuid7()
      await done()
    } catch (found) {
      problem.value = found as Problem
      wish.value = uuid7()
    } finally {
      busy.value = false
    }
  }
  return (
    <>
      <button
        type="button"
        class="ds-button"
        data-variant={variant}
        data-color={color}
        aria-busy={busy.value}
        aria-label={name}
        // Whoever sees the pictogram alone is told the same.
        title={children ? undefined : name}
        onClick={() => void go()}
      >
        {icon && <Icon name={icon} />}
        {children}
      </button>
      {problem.value && (
        <Notice icon="warning" tone="wrong">
          {problemText(problem.value)}
        </Notice>
      )}
    </>
  )
}
