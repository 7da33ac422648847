/** One person in the roll: what stands, three buttons, and what somebody must look at. */
import type { Signal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { RegisterAnswer } from '../graphql/types'
import { minutesOf, now, osloTime } from '../i18n/oslo'
import { isolated, t } from '../i18n/texts'
import { uuid7 } from '../offline/uuid7'
import { Icon } from '../ui/icon'
import { refusalText } from '../ui/problem-text'
import { go } from './focus'
import { MARKS, MarkIcon, markText, valueText } from './mark-words'
import {
  againstTheirs,
  type Choice,
  type Entry,
  type Line,
  type MarkInput,
  type Value,
  valueIn,
} from './marks'

interface Props {
  readonly at: number
  readonly line: Line
  readonly lesson: RegisterAnswer['register']['lesson']
  readonly disabled: boolean
  /** Whose minutes are asked for. */
  readonly late: Signal<string | null>
  readonly mark: (line: Line, value: Value) => void
  readonly put: (marks: MarkInput[]) => Promise<void>
  readonly read: (keys: readonly number[]) => Promise<void>
}

export function Row({ at, line, lesson, disabled, late, mark, put, read }: Props) {
  const { person, value, choices } = line
  const row = useRef<HTMLLIElement>(null)
  const asks = late.value === person.participantId
  const name = `roll-${person.participantId}`
  const choose = (chosen: Value['mark']) => {
    if (chosen === 'LATE') late.value = asks ? null : person.participantId
    else {
      late.value = null
      mark(line, { mark: chosen, lateMinutes: null })
    }
  }
  const setMinutes = (minutes: number) => {
    late.value = null
    mark(line, { mark: 'LATE', lateMinutes: minutes })
    if (row.current) go(row.current, at + 1, 0)
  }
  return (
    <li class="roll-row" data-row={at} data-mark={value?.mark} ref={row}>
      <div class="roll-who">
        <b id={name}>
          <bdi>{person.name}</bdi>
        </b>
        <Facts line={line} />
      </div>
      <fieldset class="roll-marks" aria-labelledby={name}>
        {MARKS.map(each => (
          <button
            key={each}
            type="button"
            class="roll-mark"
            data-mark={each}
            aria-pressed={value?.mark === each}
            aria-expanded={each === 'LATE' ? asks : undefined}
            disabled={disabled}
            onClick={() => choose(each)}
          >
            <MarkIcon mark={each} />
            <span>
              {each === 'LATE' && value?.lateMinutes
                ? t('roll-late-by', { minutes: value.lateMinutes })
                : markText(each)}
            </span>
            {each === 'LATE' && value?.lateMinutes && (
              <span class="ds-sr-only">{markText(each)}</span>
            )}
          </button>
        ))}
      </fieldset>
      {asks && <Minutes lesson={lesson} value={value} onSet={setMinutes} />}
      {choices.map(choice => (
        <Ask key={`${choice.key} ${choice.mine.id}`} choice={choice} put={put} read={read} />
      ))}
    </li>
  )
}

function Facts({ line: { person, entry, value, unsent } }: { line: Line }) {
  return (
    <span class="roll-tags">
      {value === null && <span class="roll-tag">{t('roll-unrecorded')}</span>}
      {person.reported && (
        <span class="roll-tag" data-tone="careful">
          <Icon name="chat" />
          {t('roll-reported')}
        </span>
      )}
      {person.valid !== null && (
        <span class="roll-tag" data-tone={person.valid ? 'good' : 'careful'}>
          <Icon name={person.valid ? 'check-circle' : 'minus-circle'} />
          {t(person.valid ? 'roll-valid' : 'roll-not-valid')}
        </span>
      )}
      {person.off && (
        <span class="roll-tag" data-tone="good">
          <Icon name="parasol" />
          {t('roll-off')}
        </span>
      )}
      {person.locked && (
        <span class="roll-tag">
          <Icon name="lock" />
          {t('roll-locked')}
        </span>
      )}
      {unsent && (
        <span class="roll-tag" data-tone="careful">
          <Icon name="offline" />
          {t('roll-unsent-one')}
        </span>
      )}
      {!unsent && entry?.author && !entry.mine && <span class="quiet">{byText(entry)}</span>}
    </span>
  )
}

function authorOf(entry: Entry): string {
  if (entry.mine) return t('roll-you')
  if (entry.through === 'ROOM') return t('roll-room')
  if (entry.through === 'HOST') return t('roll-host', { name: isolated(entry.author) ?? '' })
  return entry.author ?? t('roll-import')
}

function byText(entry: Entry): string {
  const { time } = osloTime(new Date(entry.at))
  return t('roll-by', { author: isolated(authorOf(entry)) ?? '', time })
}

const QUICK = [5, 10, 15, 30]

interface MinutesProps {
  readonly lesson: RegisterAnswer['register']['lesson']
  readonly value: Value | null
  readonly onSet: (minutes: number) => void
}

/** How late: one tap, or a figure of one's own, which begins as the minutes since the lesson began. */
function Minutes({ lesson, value, onSet }: MinutesProps) {
  const field = useRef<HTMLInputElement>(null)
  const most = minutesOf(lesson.ends) - minutesOf(lesson.starts) - 1
  const since =
    lesson.date === now.peek().date ? minutesOf(now.peek().time) - minutesOf(lesson.starts) : 0
  const begins = value?.lateMinutes ?? (since > 0 && since <= most ? since : '')
  // With the drawing itself: a figure that is typed at once is already for it.
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const minutes = Number(field.current?.value)
    if (minutes >= 1 && minutes <= most) onSet(Math.round(minutes))
  }
  return (
    <form class="roll-minutes" onSubmit={submit}>
      <span class="roll-how-late">{t('roll-how-late')}</span>
      {QUICK.filter(minutes => minutes <= most).map(minutes => (
        <button
          key={minutes}
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => onSet(minutes)}
        >
          {t('roll-late-by', { minutes })}
        </button>
      ))}
      <span class="roll-own">
        <input
          autocomplete="off"
          ref={field}
          class="ds-input"
          type="number"
          inputMode="numeric"
          min={1}
          max={most}
          required
          aria-label={t('roll-own-minutes')}
          defaultValue={begins}
        />
        <button type="submit" class="ds-button">
          {t('roll-set-minutes')}
        </button>
      </span>
    </form>
  )
}

interface AskProps {
  readonly choice: Choice
  readonly put: (marks: MarkInput[]) => Promise<void>
  readonly read: (keys: readonly number[]) => Promise<void>
}

/** Two truths meet: both with who and when, and one choice; or why a mark was not saved. */
function Ask({ choice, put, read }: AskProps) {
  const mine = valueText(valueIn(choice.mine))
  if (choice.is === 'refused') {
    return (
      <div class="roll-ask" role="alert">
        <p>
          <Icon name="warning" />
          {t('roll-refused', { mark: mine })} {refusalText(choice.code, {})}
        </p>
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => void read([choice.key])}
        >
          {t('roll-read')}
        </button>
      </div>
    )
  }
  const { theirs } = choice
  const useMine = async () => {
    await put([againstTheirs(choice, uuid7())])
    await read([choice.key])
  }
  return (
    <div class="roll-ask" role="alert">
      <p>
        <Icon name="person-chat" />
        <b>{t('roll-conflict')}</b>
      </p>
      <dl>
        <div>
          <dt>{t('roll-conflict-theirs', { author: isolated(authorOf(theirs)) ?? '' })}</dt>
          <dd>
            <MarkIcon mark={theirs.mark} /> {valueText(theirs)}
            <span class="quiet"> {osloTime(new Date(theirs.at)).time}</span>
          </dd>
        </div>
        <div>
          <dt>{t('roll-conflict-mine')}</dt>
          <dd>
            <MarkIcon mark={choice.mine.mark} /> {mine}
          </dd>
        </div>
      </dl>
      <div class="roll-choices">
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => void read([choice.key])}
        >
          {t('roll-keep-theirs', { mark: valueText(theirs) })}
        </button>
        <button type="button" class="ds-button" onClick={() => void useMine()}>
          {t('roll-use-mine', { mark: mine })}
        </button>
      </div>
    </div>
  )
}
