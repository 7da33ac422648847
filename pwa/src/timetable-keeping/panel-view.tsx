/** What is done beside the grid: hours that are added, a lesson that was opened, its series changed or ended. */

import { useEffect, useRef } from 'preact/hooks'
import { clock } from '../i18n/clock'
import { mondayOf, weekdayIndex } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { Notice } from '../ui/notice'
import { AddSlot } from './add-slot'
import type { Owner } from './address'
import { Aside } from './aside'
import { ChangeSlot } from './change-slot'
import { EndSlot } from './end-slot'
import { gapsOf, type Span } from './hours'
import type { Keeper } from './keeper'
import { LessonView } from './lesson-view'
import { type Choices, type Grid, isKnown, type KnownLesson, keyOf } from './model'
import { holdsFrom, spanOf } from './moves'
import type { Op, Whose } from './ops'
import { type Habit, habitOf, NO_HABIT, type SlotValues } from './slot-values'

export type Panel =
  | {
      readonly is: 'add'
      readonly weekday: number
      /** Null: when there is room. */
      readonly span: Span | null
      readonly count: number
      readonly key: null
    }
  | { readonly is: 'lesson' | 'change' | 'end'; readonly key: string }

interface Props {
  readonly of: Panel
  readonly grid: Grid
  readonly owner: Owner
  readonly keeper: Keeper
  readonly choices: Choices
  readonly refresh: () => Promise<void>
  readonly onPanel: (panel: Panel) => void
  readonly onOps: (ops: readonly Op[]) => void
  readonly onClose: () => void
}

const SATURDAY = 5

/** What the hours that somebody added last were like; it goes with them from group to group. */
let habit: Habit | null = null

export function PanelView(props: Props) {
  const { of, grid, keeper, choices, owner, onPanel, onOps, onClose } = props
  const known = grid.lessons.filter(isKnown)
  const from = holdsFrom(mondayOf(grid.week), now.value.date)
  const weekend = grid.lessons.some(
    ({ date }) => date > grid.from && weekdayIndex(date) >= SATURDAY,
  )
  const shared = { keeper, choices, weekend, onOps, onClose }
  const found = of.key === null ? undefined : known.find(each => keyOf(each) === of.key)
  // Somebody else's change may take the lesson off the grid: what is typed about it stays.
  const seen = useRef<KnownLesson | undefined>(found)
  if (found || of.key === null) seen.current = found
  const lesson = seen.current
  const gone = of.key !== null && !found && !keeper.busy.value
  useEffect(() => {
    if (gone && of.is === 'lesson') onClose()
  }, [gone])

  if (of.is === 'add') {
    const now = habit ?? habitOf(known) ?? NO_HABIT
    const span = of.span ?? freeSpan(known, of.weekday, now)
    const initial = { ...initialOf(now, owner, choices, from), ...times(span, of.weekday) }
    return (
      <Aside title={t('keeping-add')} onClose={onClose}>
        <AddSlot
          {...shared}
          weekend
          whose={whoseOf(owner)}
          initial={initial}
          wanted={{ ...span, weekday: of.weekday, count: of.count }}
          habit={now}
          onHabit={learnt => {
            habit = learnt
          }}
        />
      </Aside>
    )
  }
  if (!lesson) return null
  const { is } = of
  const title = { lesson: 'keeping-lesson', change: 'keeping-change', end: 'keeping-end' }[is]
  return (
    <Aside key={`${is}.${of.key}`} title={t(title)} onClose={onClose}>
      {gone && (
        <Notice icon="person-chat" tone="careful">
          {t('keeping-gone')}
        </Notice>
      )}
      {is === 'change' && <ChangeSlot {...shared} lesson={lesson} from={from} />}
      {is === 'end' && (
        <EndSlot keeper={keeper} lesson={lesson} from={from} onOps={onOps} onClose={onClose} />
      )}
      {is === 'lesson' && (
        <LessonView
          lesson={lesson}
          choices={choices}
          onChanged={props.refresh}
          onClose={onClose}
          onChange={() => onPanel({ is: 'change', key: of.key })}
          onEnd={() => onPanel({ is: 'end', key: of.key })}
        />
      )}
    </Aside>
  )
}

function whoseOf({ kind, of }: Owner): Whose | null {
  if (kind === 'group') return { groupId: of, participantId: null }
  return kind === 'participant' ? { groupId: null, participantId: of } : null
}

function times({ starts, ends }: Span, weekday: number) {
  return { starts: clock(starts), ends: clock(ends), weekday: [`${weekday}`] }
}

/** A school day begins half past eight. */
const BEGIN = 8 * 60 + 30

/** The first time of a day at which a lesson of the usual length has room. */
function freeSpan(lessons: readonly KnownLesson[], weekday: number, { length }: Habit): Span {
  const taken = lessons.filter(({ slot }) => slot.weekday === weekday).map(spanOf)
  const gap = gapsOf({ starts: BEGIN, ends: 24 * 60 - 1 }, taken).find(
    ({ starts, ends }) => ends - starts >= length,
  )
  const starts = gap?.starts ?? BEGIN
  return { starts, ends: starts + length }
}

/** What one would have to say again otherwise: whose, by whom, and from when to when the group is there. */
function initialOf(now: Habit, owner: Owner, choices: Choices, from: string): SlotValues {
  const group =
    owner.kind === 'group' ? choices.groups.find(({ id }) => id === owner.of) : undefined
  const there = (id: string) => choices.activities.some(each => each.id === id)
  const teaches = (id: string) => choices.teachers.some(each => each.id === id)
  const teacherId = owner.kind === 'teacher' ? owner.of : now.teacherId
  const begins = group && group.startsOn > from ? group.startsOn : from
  return {
    groupId: '',
    activityId: there(now.activityId) ? now.activityId : '',
    weekday: [],
    starts: '',
    ends: '',
    breakMinutes: now.breakMinutes,
    lessons: null,
    place: owner.kind === 'place' ? owner.of : now.place,
    teacherId: (teaches(teacherId) && teacherId) || (group?.teachers[0]?.teacherId ?? ''),
    everyWeeks: now.everyWeeks,
    otherWeeks: false,
    validFrom: begins,
    validTo: group?.endsOn ?? '',
    bring: '',
    makeWay: false,
  }
}
