import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon'

interface Props {
  readonly icon: IconName
  readonly tone?: 'calm' | 'careful' | 'wrong'
  readonly id?: string
  readonly children: ComponentChildren
}

/** One sentence that the reader should not miss. A wrong one is read aloud at once. */
export function Notice({ icon, tone = 'calm', id, children }: Props) {
  return (
    <div class={`notice notice-${tone}`} id={id} role={tone === 'wrong' ? 'alert' : undefined}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  )
}
