/** One day of the grid: its name, why nothing happens, what happens, and where there is room. */
import { clock } from '../i18n/clock'
import { weekdayText } from '../i18n/dates'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import type { Owner } from './address'
import { BlockView } from './block'
import type { Day } from './blocks'
import { placed, WHOLE } from './column-place'
import { gapsOf, lanesOf, type Span } from './hours'
import type { KnownLesson } from './model'

export interface ColumnProps {
  readonly day: Day
  readonly axis: Span
  readonly isToday: boolean
  /** On a narrow screen one day stands at a time. */
  readonly isChosen: boolean
  readonly of: Owner['kind']
  readonly opened: string | null
  /** Hours that a pointer is drawing. */
  readonly drawing: Span | null
  readonly mayAdd: boolean
  readonly onOpen: (lesson: KnownLesson) => void
  readonly onGrasp: (event: PointerEvent, lesson: KnownLesson, stretch: boolean) => void
  readonly onKey: (event: KeyboardEvent, lesson: KnownLesson) => void
  readonly onDraw: (event: PointerEvent, day: Day) => void
  readonly onAdd: (event: MouseEvent, day: Day, gap: Span) => void
}

export function DayColumn(props: ColumnProps) {
  const { day, axis, isToday, isChosen, drawing, mayAdd, onDraw, onAdd } = props
  const closed = closedBy(day)
  // What lies there no more takes no room from what does.
  const standing = day.blocks.filter(({ state }) => state !== 'left')
  const lanes = lanesOf(standing)
  return (
    <section
      class="keeping-day"
      data-date={day.date}
      data-today={isToday || undefined}
      data-chosen={isChosen || undefined}
      data-closed={closed.length > 0 || undefined}
    >
      <h2>
        <span class="capital">{weekdayText(day.date)}</span>
        <span class="quiet">{numericDate(day.date).slice(0, 6)}</span>
      </h2>
      <div class="keeping-hours">
        {closed.map(name => (
          <p key={name} class="keeping-closed">
            <Icon name="parasol" />
            <bdi>{name}</bdi>
          </p>
        ))}
        {mayAdd &&
          gapsOf(axis, standing).map(gap => (
            <button
              key={gap.starts}
              type="button"
              class="gap"
              style={placed(gap)}
              onPointerDown={event => onDraw(event, day)}
              onClick={event => onAdd(event, day, gap)}
            >
              <Icon name="plus" />
              <span class="ds-sr-only">
                {t('keeping-free', { from: clock(gap.starts), to: clock(gap.ends) })}
              </span>
            </button>
          ))}
        <ul>
          {day.blocks.map(block => (
            <BlockView
              key={block.key}
              {...props}
              block={block}
              lane={lanes[standing.indexOf(block)] ?? WHOLE}
              isOpen={props.opened === block.key}
            />
          ))}
        </ul>
        {drawing && (
          <p class="hour" data-state="draft" style={placed(drawing)} aria-hidden="true">
            <span class="hour-body">
              {clock(drawing.starts)}–{clock(drawing.ends)}
            </span>
          </p>
        )}
      </div>
    </section>
  )
}

/** Why nothing happens on a day: holidays and closures by their names. */
function closedBy({ holiday, closures }: Day): readonly string[] {
  const names = closures.map(({ kind, name }) => name || word('day-off', kind))
  return holiday ? [word('day-off', holiday, t('day-off-other-public-holiday')), ...names] : names
}
