/**
 * Some weeks in a row, each a small box with its number, a figure, and a tone that has a pattern too.
 *
 * One stop for the keyboard; the arrows go from week to week. What a week says in words is its label.
 */
import { useRef } from 'preact/hooks'
import { weekNumber } from '../i18n/dates'
import './styles/forecast.css'

export type WeekTone = 'full' | 'short' | 'empty' | 'outside'

export interface StripWeek {
  /** "2026-W48". */
  readonly week: string
  readonly tone: WeekTone
  /** What stands in the box: a number of few digits, or nothing. */
  readonly figure: string
  /** The week in a sentence; it is what a reader hears. */
  readonly label: string
}

interface Props {
  readonly weeks: readonly StripWeek[]
  /** What the strip is about. */
  readonly label: string
  /** The week that is looked at more closely, if any. */
  readonly chosen: string | null
  readonly onChoose: (week: string) => void
}

export function WeekStrip({ weeks, label, chosen, onChoose }: Props) {
  const strip = useRef<HTMLUListElement>(null)
  const stop = Math.max(
    0,
    weeks.findIndex(({ week }) => week === chosen),
  )
  const go = (event: KeyboardEvent) => {
    const boxes = [...(strip.current?.querySelectorAll('button') ?? [])]
    const at = boxes.indexOf(document.activeElement as HTMLButtonElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: boxes.length - 1 }[event.key]
    if (to === undefined || at < 0) return
    event.preventDefault()
    boxes[to]?.focus()
  }
  return (
    <ul class="strip" ref={strip} aria-label={label} onKeyDown={go}>
      {weeks.map(({ week, tone, figure, label: said }, place) => (
        <li key={week}>
          <button
            type="button"
            class="strip-week"
            data-tone={tone}
            tabIndex={place === stop ? 0 : -1}
            aria-pressed={week === chosen}
            title={said}
            onClick={() => onChoose(week)}
          >
            <span aria-hidden="true">{weekNumber(week)}</span>
            <b aria-hidden="true">{figure}</b>
            <span class="ds-sr-only">{said}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
