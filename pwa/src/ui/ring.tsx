/** A ring that fills towards a target. What it says stands in words and figures beside it. */
import type { ComponentChildren } from 'preact'

export interface Arc {
  readonly share: number
  /** Its colour or pattern: a `data-tone` of the styles. */
  readonly tone: string
}

const RADIUS = 42
const LENGTH = 2 * Math.PI * RADIUS

interface Props {
  /** In the order in which they follow each other, each a share of the whole between 0 and 1. */
  readonly arcs: readonly Arc[]
  readonly size?: 'small' | 'large'
  readonly children?: ComponentChildren
}

export function Ring({ arcs, size = 'small', children }: Props) {
  return (
    <div class={`ring ring-${size}`}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <Patterns />
        <circle class="ring-track" cx="50" cy="50" r={RADIUS} />
        {placed(arcs).map(({ from, share, tone }) => (
          <circle
            key={tone}
            class="ring-arc"
            data-tone={tone}
            cx="50"
            cy="50"
            r={RADIUS}
            stroke-dasharray={`${share * LENGTH} ${LENGTH}`}
            stroke-dashoffset={-from * LENGTH}
          />
        ))}
      </svg>
      <div class="ring-middle">{children}</div>
    </div>
  )
}

/** What is told apart by more than its colour. */
function Patterns() {
  return (
    <defs>
      <pattern id="stripes" width="3" height="3" patternUnits="userSpaceOnUse">
        <path class="stripes-ground" d="M0 0h3v3H0z" />
        <path class="stripes-line" d="M0 0h1v3H0z" />
      </pattern>
      <pattern
        id="hatch"
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path class="hatch-line" d="M0 0h2v4H0z" />
      </pattern>
    </defs>
  )
}

/** Put arcs one after the other; whatever exceeds the circle is left out. */
export function placed(arcs: readonly Arc[]): (Arc & { from: number })[] {
  let from = 0
  return arcs.flatMap(arc => {
    const share = Math.min(Math.max(arc.share, 0), 1 - from)
    const start = from
    from += share
    return share > 0 ? [{ ...arc, share, from: start }] : []
  })
}
