/** How things of a kind look: a colour and a pictogram. Which kinds there are, features say. */
import { Icon, type IconName } from './icon'

export type Hue = 'blue' | 'violet' | 'rose' | 'orange' | 'amber' | 'green' | 'teal' | 'slate'

export interface Look {
  readonly hue: Hue
  readonly icon: IconName
}

const UNKNOWN: Look = { hue: 'slate', icon: 'calendar' }

let looks: Readonly<Record<string, Look>> = {}

/** Tell how each kind looks; once, when the app starts. */
export function setLooks(known: Readonly<Record<string, Look>>): void {
  looks = known
}

export function lookOf(kind: string): Look {
  return looks[kind] ?? UNKNOWN
}

/** A coloured square with the kind's pictogram. */
export function KindTile({ kind, muted = false }: { kind: string; muted?: boolean }) {
  const { hue, icon } = lookOf(kind)
  return (
    <span class="tile" data-hue={muted ? 'slate' : hue}>
      <Icon name={icon} />
    </span>
  )
}
