/** Let a lesson be as its slot says again: one click, once it is said what will be said. */
import { useRef } from 'preact/hooks'
import { tell } from '../../graphql/client'
import { t } from '../../i18n/texts'
import { Form, FormActions, useForm } from '../../ui/form'
import type { KnownLesson } from '../model'
import type { NameOf } from './said'
import { SaidToParticipants } from './said-line'
import { wishOf } from './wish'

interface Props {
  readonly lesson: KnownLesson
  readonly nameOf: NameOf
  readonly onReload: () => Promise<void>
  readonly onDone: () => Promise<void>
  readonly onBack: () => void
}

export function UndoForm({ lesson, nameOf, onReload, onDone, onBack }: Props) {
  const latest = useRef(lesson)
  latest.current = lesson
  const form = useForm({
    name: 'timetable.lesson.undo',
    keeps: false,
    initial: {},
    save: async (_, { id }) => {
      const { slot, slotDate, change } = latest.current
      const input = { id, slotId: slot.id, onDate: slotDate, expectedVersion: change?.version ?? 0 }
      try {
        await tell('undoLessonChange', { input })
      } catch (problem) {
        // What somebody else has made of it meanwhile is shown, and then undone or not.
        await onReload()
        throw problem
      }
    },
    onSaved: onDone,
  })
  return (
    <Form of={form}>
      <div class="lesson-foot">
        {lesson.change?.kind !== 'EXTRA' && (
          <SaidToParticipants
            lesson={lesson}
            action="undo"
            wish={wishOf(lesson, 'undo')}
            nameOf={nameOf}
          />
        )}
        <FormActions of={form} save={t('lesson-undo-save')} cancel={onBack} />
      </div>
    </Form>
  )
}
