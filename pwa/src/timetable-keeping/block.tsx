/** One lesson in the grid: what it is, where, by whom, and what is in its way. */

import type { ComponentChildren } from 'preact'
import { clock } from '../i18n/clock'
import { t, word } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'
import { lookOf } from '../ui/looks'
import type { Owner } from './address'
import type { Block } from './blocks'
import { placed } from './column-place'
import type { Lane } from './hours'
import { isKnown, type KnownLesson, type Lesson } from './model'
import { isMovable } from './moves'

interface Props {
  readonly block: Block
  readonly lane: Lane
  /** Whose week it is: that need not be said on each lesson. */
  readonly of: Owner['kind']
  readonly isOpen: boolean
  readonly onOpen: (lesson: KnownLesson) => void
  readonly onGrasp: (event: PointerEvent, lesson: KnownLesson, stretch: boolean) => void
  readonly onKey: (event: KeyboardEvent, lesson: KnownLesson) => void
}

/** Pixels of an hour and of a line, as the style sheet has them, and of what surrounds the lines. */
const HOUR = 64
const LINE = 17
const AROUND = 10

/** How many lines have room. */
function roomFor({ starts, ends }: Block): number {
  return Math.floor((((ends - starts) / 60) * HOUR - AROUND) / LINE)
}

export function BlockView(props: Props) {
  const { block, lane } = props
  const { lesson, state } = block
  const style = placed(block, lane)
  if (!lesson) return <Draft block={block} lane={lane} />
  if (state === 'left') {
    return (
      <li class="hour" data-state="left" style={style} aria-hidden="true">
        <span class="hour-body" data-hue={hueOf(lesson)}>
          {nameOf(lesson)}
        </span>
      </li>
    )
  }
  if (!isKnown(lesson)) {
    return (
      <li class="hour" data-state="busy" style={style}>
        <span class="hour-body">
          <Icon name="lock" />
          <span>
            {t('clash-busy')} <Times block={block} />
          </span>
        </span>
      </li>
    )
  }
  return <Known {...props} lesson={lesson} />
}

function Known({
  block,
  lane,
  of,
  isOpen,
  onOpen,
  onGrasp,
  onKey,
  lesson,
}: Props & { lesson: KnownLesson }) {
  const movable = isMovable(lesson)
  const lines = linesOf(block, lane, lesson, of)
  // A long name takes as many lines as there are.
  const isRoomy = lane.of === 1 && roomFor(block) > lines.length + 2
  const warns = lane.of > 1 && block.state === 'still' && lesson.clashes.length > 0
  return (
    <li class="hour" data-state={block.state} style={placed(block, lane)}>
      <button
        type="button"
        class="hour-body"
        data-hue={hueOf(lesson)}
        data-key={block.key}
        data-slot={lesson.slot.id}
        data-narrow={lane.of > 1 || undefined}
        data-roomy={isRoomy || undefined}
        data-movable={movable || undefined}
        data-cancelled={lesson.change?.kind === 'CANCELLED' || undefined}
        aria-pressed={isOpen}
        aria-describedby={movable ? 'keeping-keys' : undefined}
        onPointerDown={event => movable && onGrasp(event, lesson, false)}
        onKeyDown={event => onKey(event, lesson)}
        onClick={() => onOpen(lesson)}
      >
        <span class="hour-grip">
          <Icon name={warns ? 'warning' : lookOf(lesson.activity ?? '').icon} />
        </span>
        <span class="hour-words">
          <b>{nameOf(lesson)}</b>
          {lines.map(({ key, fits, content }) => (
            <span key={key} class={fits ? 'hour-line' : 'ds-sr-only'}>
              {content}
            </span>
          ))}
        </span>
      </button>
      {movable && (
        // The end is drawn by the pointer; whoever has a keyboard has Shift and the arrows.
        <span
          class="hour-end"
          aria-hidden="true"
          onPointerDown={event => onGrasp(event, lesson, true)}
        />
      )}
    </li>
  )
}

interface Line {
  readonly key: string
  /** What must be seen before all others, where there is little room. */
  readonly rank: number
  readonly content: ComponentChildren
}

/** What is said of a lesson besides its name, a line each; what has no room is heard all the same. */
function linesOf(block: Block, lane: Lane, lesson: KnownLesson, of: Owner['kind']) {
  const { place, teacher } = lesson
  const isOwn = of === 'group' || (of === 'participant' && lesson.participantId !== null)
  const owner = isOwn ? null : lesson.owner
  const lines: readonly Line[] = [
    { key: 'times', rank: 1, content: <Times block={block} /> },
    ...marksOf(block, lesson).map(mark => ({ ...mark, rank: 0 })),
    ...[owner, of === 'place' ? null : place, of === 'teacher' ? null : teacher].flatMap(
      (each, at) => (each ? [{ key: `${at}`, rank: 2 + at, content: <bdi>{each}</bdi> }] : []),
    ),
  ]
  // Side by side, each of them takes two.
  const room = Math.floor((roomFor(block) - 1) / (lane.of > 1 ? 2 : 1))
  const order = [...lines].sort((one, other) => one.rank - other.rank).slice(0, Math.max(0, room))
  return lines.map(line => ({ ...line, fits: order.includes(line) }))
}

function marksOf(block: Block, { change, clashes, slot }: KnownLesson) {
  const mark = (key: string, icon: IconName, text: string, more?: string) => ({
    key,
    content: (
      <span class="hour-mark" data-mark={key}>
        <Icon name={icon} />
        {text}
        {more && <span class="ds-sr-only">: {more}</span>}
      </span>
    ),
  })
  const clashing = clashes.length > 0 && block.state === 'still'
  return [
    ...(block.state === 'moved' ? [mark('unsaved', 'pencil', t('keeping-unsaved'))] : []),
    ...(clashing ? [mark('clash', 'warning', clashWord(clashes), kindsOf(clashes))] : []),
    ...(change
      ? [
          mark(
            'change',
            change.kind === 'CANCELLED' ? 'cross' : 'swap',
            word('change', change.kind),
          ),
        ]
      : []),
    ...(slot.everyWeeks === 2 ? [mark('alternate', 'turn', t('keeping-alternate'))] : []),
  ]
}

function clashWord(clashes: KnownLesson['clashes']): string {
  return t(clashes.some(isMeeting) ? 'keeping-clash' : 'keeping-look')
}

function kindsOf(clashes: KnownLesson['clashes']): string {
  return clashes.map(({ kind }) => word('clash', kind)).join(', ')
}

/** Whether two things would be at once; all else is only worth a look. */
function isMeeting({ kind }: KnownLesson['clashes'][number]): boolean {
  return ['GROUP', 'PARTICIPANT', 'TEACHER', 'PLACE'].includes(kind)
}

function Draft({ block, lane }: { block: Block; lane: Lane }) {
  return (
    <li class="hour" data-state="draft" style={placed(block, lane)} aria-hidden="true">
      <span class="hour-body" data-narrow={lane.of > 1 || undefined}>
        <Icon name="plus" />
        <Times block={block} />
      </span>
    </li>
  )
}

function Times({ block: { starts, ends } }: { block: Block }) {
  return (
    <span class="hour-times">
      {clock(starts)}–{clock(ends)}
    </span>
  )
}

export function nameOf({
  activity,
  activityName,
}: Pick<Lesson, 'activity' | 'activityName'>): string {
  return activityName || (activity ? word('activity', activity) : t('clash-busy'))
}

function hueOf({ activity }: Lesson): string {
  return lookOf(activity ?? '').hue
}
