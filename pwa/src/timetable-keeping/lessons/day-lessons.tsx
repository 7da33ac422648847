/** The lessons of a day, each with its own choice and its own result. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { question } from '../../graphql/questions'
import type { ExceptionReason } from '../../graphql/types'
import { t, word } from '../../i18n/texts'
import { Loading } from '../../ui/answered'
import { Icon } from '../../ui/icon'
import { Notice } from '../../ui/notice'
import { type Choices, type KnownLesson, keyOf } from '../model'
import { DayLesson } from './day-lesson'
import { choose, renew, rowsOf, saveAll, standing } from './substitutes-rows'
import { candidates, type TeacherDay } from './teachers'
import { REASONS } from './wish'

interface Props {
  readonly away: string
  readonly date: string
  readonly lessons: readonly KnownLesson[]
  readonly choices: Choices
  readonly onSaved: () => Promise<void>
}

export function DayLessons({ away, date, lessons, choices, onSaved }: Props) {
  // What is chosen stays while the week is asked again: the rows begin once.
  const rows = useMemo(() => rowsOf(lessons.filter(each => standing(each, away) === 'open')), [])
  useEffect(() => renew(rows, lessons), [lessons])
  const reason = useSignal<ExceptionReason | ''>('ILLNESS')
  const saving = useSignal(false)
  const said = useSignal<'nothing' | 'done' | null>(null)
  const status = useRef<HTMLDivElement>(null)
  const day = useMemo(() => question('teachersOn', { onDate: date }), [date])
  useEffect(() => void day.ask(), [day])
  const teachers = day.reply.value.data?.teachersOn
  if (lessons.length === 0) return <Notice icon="calendar">{t('substitute-day-no-lessons')}</Notice>
  if (!teachers) return <Loading />
  const open = rows.value
  const others = lessons.filter(each => !open.some(row => keyOf(row.lesson) === keyOf(each)))
  const save = async () => {
    if (!open.some(({ teacherId }) => teacherId)) {
      said.value = 'nothing'
      return
    }
    saving.value = true
    await saveAll(rows, reason.value)
    await Promise.all([onSaved(), day.ask()])
    saving.value = false
    said.value = 'done'
    status.current?.focus()
  }
  return (
    <div class="substitute-day">
      {open.length > 1 && (
        <ForAll
          teachers={teachers}
          lessons={open.map(({ lesson }) => lesson)}
          away={away}
          onChoose={id => {
            for (const { lesson, state } of rows.peek()) {
              if (state !== 'saved') choose(rows, keyOf(lesson), id)
            }
          }}
        />
      )}
      <ul class="substitute-lessons">
        {open.map(row => (
          <DayLesson
            key={keyOf(row.lesson)}
            row={row}
            rows={rows}
            {...{ away, teachers, choices }}
          />
        ))}
        {others.map(lesson => (
          <DayLesson key={keyOf(lesson)} lesson={lesson} {...{ away, teachers, choices }} />
        ))}
      </ul>
      <div class="substitute-said" role="status" tabIndex={-1} ref={status}>
        {said.value === 'nothing' && <Notice icon="warning">{t('substitute-day-nothing')}</Notice>}
        {said.value === 'done' && <Result rows={open} />}
      </div>
      {open.some(({ state }) => state !== 'saved') && (
        <div class="substitute-foot">
          <label class="field-label" for="substitute-reason">
            {t('lesson-reason')}
          </label>
          <select
            id="substitute-reason"
            class="ds-input"
            value={reason.value}
            onChange={event => {
              reason.value = event.currentTarget.value as ExceptionReason | ''
            }}
          >
            <option value="">{t('lesson-reason-none')}</option>
            {REASONS.map(each => (
              <option key={each} value={each}>
                {word('change-reason', each)}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="ds-button"
            aria-busy={saving.value}
            aria-disabled={saving.value || undefined}
            onClick={() => saving.value || void save()}
          >
            {t('substitute-day-save')}
          </button>
        </div>
      )}
    </div>
  )
}

interface ForAllProps {
  readonly teachers: readonly TeacherDay[]
  readonly lessons: readonly KnownLesson[]
  readonly away: string
  readonly onChoose: (id: string) => void
}

/** Those first who are free in all of them. */
function ForAll({ teachers, lessons, away, onChoose }: ForAllProps) {
  const free = (id: string) =>
    lessons.filter(lesson =>
      candidates(teachers, lesson, away, new Set()).some(each => each.id === id && !each.busy),
    ).length
  const ordered = teachers
    .filter(({ id }) => id !== away)
    .map(each => ({ ...each, free: free(each.id) }))
    .sort((one, other) => other.free - one.free)
  return (
    <div class="field substitute-all">
      <label class="field-label" for="substitute-all">
        {t('substitute-day-all')}
      </label>
      <select
        id="substitute-all"
        class="ds-input"
        onChange={event => onChoose(event.currentTarget.value)}
      >
        <option value="">{t('field-choose')}</option>
        {ordered.map(({ id, name, free }) => (
          <option key={id} value={id}>
            {`${name} – ${t('substitute-day-free', { free, all: lessons.length })}`}
          </option>
        ))}
      </select>
    </div>
  )
}

function Result({ rows }: { rows: readonly { state: string; teacherId: string }[] }) {
  const count = rows.filter(({ state }) => state === 'saved').length
  const left = rows.filter(({ state, teacherId }) => teacherId && state !== 'saved').length
  return (
    <>
      {count > 0 && (
        <p class="lesson-saved">
          <Icon name="check-circle" />
          {t('substitute-day-result', { count })}
        </p>
      )}
      {left > 0 && (
        <Notice icon="warning" tone="careful">
          {t('substitute-day-left', { count: left })}
        </Notice>
      )}
    </>
  )
}
