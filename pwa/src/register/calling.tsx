/** Calling a class: what lesson it is, one button for all, three for each. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { RegisterAnswer } from '../graphql/types'
import { dateText } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { uuid7 } from '../offline/uuid7'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { go, placeIn } from './focus'
import { forAllPresent, type Line, type MarkInput, marksFor, same, type Value } from './marks'
import type { Place } from './place'
import { Row } from './row'

export type Register = RegisterAnswer['register']

interface Props {
  readonly of: Register
  readonly lines: readonly Line[]
  readonly place: Place
  readonly put: (marks: MarkInput[]) => Promise<void>
  readonly read: (keys: readonly number[]) => Promise<void>
  /** What is to be told of this device, above the class. */
  readonly children: ComponentChildren
}

export function Calling({ of, lines, place, put, read, children }: Props) {
  const { lesson } = of
  const begun = lesson.date <= now.value.date
  const mark = (line: Line, value: Value) => {
    if (!same(line.value, value)) void put(marksFor([line], place, value, uuid7))
  }
  return (
    <>
      <p class="roll-lesson-facts">
        <span>
          <Icon name="clock" />
          {dateText(lesson.date)} {lesson.starts}–{lesson.ends}
        </span>
        {lesson.place && (
          <span>
            <Icon name="pin" />
            {lesson.place}
          </span>
        )}
        {of.teacher && (
          <span>
            <Icon name="person" />
            {of.teacher}
          </span>
        )}
      </p>
      {!begun && (
        <Notice icon="clock">{t('roll-not-begun', { date: dateText(lesson.date) })}</Notice>
      )}
      {children}
      {begun && (
        <Everybody lines={lines} onAll={all => void put(marksFor(all, place, PRESENT, uuid7))} />
      )}
      <Rows lines={lines} lesson={lesson} disabled={!begun} mark={mark} put={put} read={read} />
      <p class="roll-keys quiet">{t('roll-keys')}</p>
    </>
  )
}

const PRESENT: Value = { mark: 'PRESENT', lateMinutes: null }

interface All {
  readonly lines: readonly Line[]
  readonly onAll: (lines: readonly Line[]) => void
}

function Everybody({ lines, onAll }: All) {
  const open = forAllPresent(lines)
  const recorded = lines.filter(({ value }) => value !== null).length
  const count = t('roll-count', { recorded, people: lines.length })
  if (recorded === lines.length) {
    return (
      <p class="roll-done" role="status">
        <Icon name="check-circle" />
        <b>{count}</b>
      </p>
    )
  }
  return (
    <div class="roll-all">
      <button
        type="button"
        class="ds-button"
        aria-describedby="roll-all-help"
        disabled={open.length === 0}
        onClick={() => onAll(open)}
      >
        <Icon name="check-circle" />
        {t('roll-all-present')}
      </button>
      <p>
        <b class="roll-count" role="status">
          {count}
        </b>
        <span class="quiet" id="roll-all-help">
          {t('roll-all-present-help', { count: open.length })}
        </span>
      </p>
    </div>
  )
}

interface RowsProps {
  readonly lines: readonly Line[]
  readonly lesson: Register['lesson']
  readonly disabled: boolean
  readonly mark: (line: Line, value: Value) => void
  readonly put: (marks: MarkInput[]) => Promise<void>
  readonly read: (keys: readonly number[]) => Promise<void>
}

function Rows({ lines, lesson, disabled, mark, put, read }: RowsProps) {
  const late = useSignal<string | null>(null)
  const keys = useMemo(() => letters(), [])
  const press = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const row = target.closest<HTMLElement>('[data-row]')
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return
    const at = Number(row.dataset.row)
    if (target instanceof HTMLInputElement) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      go(row, at + (event.key === 'ArrowDown' ? 1 : -1), placeIn(row, target))
      return
    }
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      event.preventDefault()
      go(row, at, placeIn(row, target) + (event.key === 'ArrowRight' ? 1 : -1))
      return
    }
    const wanted = keys.get(event.key.toLowerCase())
    const line = lines[at]
    if (!wanted || !line || disabled || line.person.locked) return
    event.preventDefault()
    if (wanted === 'LATE') {
      late.value = line.person.participantId
      return
    }
    late.value = null
    mark(line, { mark: wanted, lateMinutes: null })
    go(row, at + 1, 0)
  }
  return (
    <ol class="roll" onKeyDown={press}>
      {lines.map((line, at) => (
        <Row
          key={line.person.participantId}
          at={at}
          line={line}
          lesson={lesson}
          disabled={disabled || line.person.locked}
          late={late}
          mark={mark}
          put={put}
          read={read}
        />
      ))}
    </ol>
  )
}

/** The letters of this language, and everywhere those of English. */
function letters(): ReadonlyMap<string, Value['mark']> {
  return new Map<string, Value['mark']>([
    ['p', 'PRESENT'],
    ['l', 'LATE'],
    ['a', 'ABSENT'],
    [t('roll-key-present'), 'PRESENT'],
    [t('roll-key-late'), 'LATE'],
    [t('roll-key-absent'), 'ABSENT'],
  ])
}
