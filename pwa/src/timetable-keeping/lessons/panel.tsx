/** What can be done to one lesson: cancel it, move it, let a substitute take it, give an extra one, undo. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { question } from '../../graphql/questions'
import { dateText } from '../../i18n/dates'
import { now } from '../../i18n/oslo'
import { t } from '../../i18n/texts'
import { Icon, type IconName } from '../../ui/icon'
import { Notice } from '../../ui/notice'
import type { LessonPanelProps } from '../model'
import { Different } from './different'
import { LessonForm } from './form'
import type { NameOf } from './said'
import { UndoForm } from './undo'
import { type Action, actionsFor } from './wish'
import '../../ui/styles/lessons.css'

const ICONS: Readonly<Record<Action, IconName>> = {
  substitute: 'turn',
  cancel: 'cross',
  move: 'swap',
  room: 'pin',
  extra: 'plus',
  undo: 'back',
}

export function LessonPanel({ lesson, choices, onChanged }: LessonPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const actions = actionsFor(lesson)
  // Somebody who is ill this morning is what one opens a lesson for most.
  const chosen = useSignal<Action | null>(
    actions.includes('substitute') && !lesson.change ? 'substitute' : null,
  )
  const saved = useSignal('')
  const day = useMemo(() => question('teachersOn', { onDate: lesson.date }), [lesson.date])
  useEffect(() => void day.ask(), [day])
  const teachers = day.reply.value.data?.teachersOn ?? null
  const nameOf: NameOf = id =>
    [...(teachers ?? []), ...choices.teachers].find(each => each.id === id)?.name ?? null
  const done = async (action: Action) => {
    await onChanged()
    chosen.value = null
    saved.value = t(`lesson-${action}-done`)
    heading.current?.focus()
  }
  const action = chosen.value && actions.includes(chosen.value) ? chosen.value : null
  const back = () => {
    chosen.value = null
  }
  return (
    <section class="lesson-panel" aria-labelledby="lesson-panel">
      {/* Whoever sees it has the day right above. */}
      <h3 id="lesson-panel" class="ds-sr-only" tabIndex={-1} ref={heading}>
        {t('lesson-one-day', { date: dateText(lesson.date) })}
      </h3>
      <p class="lesson-saved" role="status">
        {saved.value && (
          <>
            <Icon name="check-circle" />
            {saved.value}
          </>
        )}
      </p>
      {lesson.change && <Different lesson={lesson} change={lesson.change} nameOf={nameOf} />}
      {actions.length === 0 ? (
        <Notice icon="lock">
          {t(lesson.date < now.value.date ? 'lesson-passed' : 'lesson-not-yours')}
        </Notice>
      ) : (
        <ul class="lesson-actions" aria-label={t('lesson-actions')}>
          {actions.map(each => (
            <li key={each}>
              <button
                type="button"
                class="lesson-action"
                aria-pressed={action === each}
                onClick={() => {
                  saved.value = ''
                  chosen.value = action === each ? null : each
                }}
              >
                <Icon name={ICONS[each]} />
                {t(`lesson-${each}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {action === 'undo' && (
        <UndoForm
          lesson={lesson}
          nameOf={nameOf}
          onReload={onChanged}
          onDone={() => done('undo')}
          onBack={back}
        />
      )}
      {action && action !== 'undo' && (
        <LessonForm
          key={action}
          lesson={lesson}
          action={action}
          choices={choices}
          teachers={teachers}
          nameOf={nameOf}
          onReload={onChanged}
          onDone={() => done(action)}
          onBack={back}
        />
      )}
    </section>
  )
}
