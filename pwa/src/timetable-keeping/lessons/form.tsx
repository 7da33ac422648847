/** One thing that is done to one lesson: what shall be different, why, and how that will be said. */

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { tell } from '../../graphql/client'
import { Refusal } from '../../graphql/problems'
import { isTime } from '../../i18n/clock'
import { now } from '../../i18n/oslo'
import { numericDate } from '../../i18n/spans'
import { t, word } from '../../i18n/texts'
import {
  DateField,
  Form,
  FormActions,
  type FormOf,
  SelectField,
  TextAreaField,
  useForm,
} from '../../ui/form'
import { TimeField } from '../../ui/form/time-field'
import type { Choices, KnownLesson } from '../model'
import { PlaceField } from '../slot-fields'
import { ClashesToAccept, useClashes } from './clashes'
import type { NameOf } from './said'
import { SaidToParticipants } from './said-line'
import { SubstituteField } from './substitutes'
import type { TeacherDay } from './teachers'
import { type Action, inputOf, REASONS, versionOf, type Wish, wishOf } from './wish'

const LONGEST_NOTE = 200

interface Props {
  readonly lesson: KnownLesson
  readonly action: Exclude<Action, 'undo'>
  readonly choices: Choices
  /** Everybody who may give lessons that day; null: not known yet. */
  readonly teachers: readonly TeacherDay[] | null
  readonly nameOf: NameOf
  readonly onReload: () => Promise<void>
  readonly onDone: () => Promise<void>
  readonly onBack: () => void
}

export function LessonForm({ lesson, action, choices, teachers, nameOf, ...on }: Props) {
  // Somebody else's change comes in with the grid: what is sent names the version that is on screen.
  const latest = useRef(lesson)
  latest.current = lesson
  const form: FormOf<Wish> = useForm({
    name: `timetable.lesson.${action}`,
    keeps: false,
    initial: wishOf(lesson, action),
    version: versionOf(lesson, action) ?? 0,
    save: async (wish, { id, version }) => {
      const sent = {
        id,
        lesson: inputOf(latest.current, action, wish),
        expectedVersion: version || null,
        acceptWarnings: wish.accepted,
      }
      const { changeLesson } = await tell('changeLesson', { input: sent })
      if (changeLesson.saved) return
      clashes.show(changeLesson.clashes)
      throw new Refusal('timetable.clashes', {}, false, null)
    },
    reload: async () => {
      await on.onReload()
      const fresh = latest.current
      return { values: wishOf(fresh, action), version: versionOf(fresh, action) ?? 0 }
    },
    onSaved: on.onDone,
  })
  const wish = form.values.value
  const clashes = useClashes(isWhole(lesson, action, wish) ? inputOf(lesson, action, wish) : null)
  const about = JSON.stringify({ ...wish, accepted: false })
  // Whoever accepts accepts what stands there, and nothing that comes later.
  useEffect(() => form.field('accepted').set(false), [about])
  return (
    <Form of={form}>
      <Unshown form={form} action={action} nameOf={nameOf} />
      <div class="lesson-form">
        {action === 'substitute' && (
          <SubstituteField
            of={form.field('teacherId')}
            lesson={lesson}
            choices={choices}
            day={teachers}
          />
        )}
        {(action === 'move' || action === 'extra') && (
          <When form={form} action={action} lesson={lesson} />
        )}
        {(action === 'room' || action === 'move' || action === 'extra') && (
          <PlaceField
            of={form.field('place')}
            label={t('place')}
            places={choices.places}
            required={action === 'room'}
          />
        )}
        {action === 'extra' && (
          <SelectField
            of={form.field('teacherId')}
            label={t('teacher')}
            options={choices.teachers.map(({ id, name }) => ({ value: id, label: name }))}
            none={t('lesson-no-teacher')}
          />
        )}
        <ClashesToAccept of={clashes.found} form={form} />
        {action !== 'extra' && (
          <SelectField
            of={form.field('reason')}
            label={t('lesson-reason')}
            options={REASONS.map(each => ({ value: each, label: word('change-reason', each) }))}
            none={t('lesson-reason-none')}
          />
        )}
        <TextAreaField
          of={form.field('note')}
          label={t('lesson-note')}
          help={t('lesson-note-help')}
          rows={1}
          most={LONGEST_NOTE}
          norwegian
        />
      </div>
      <div class="lesson-foot">
        <SaidToParticipants lesson={lesson} action={action} wish={wish} nameOf={nameOf} />
        <FormActions
          of={form}
          save={t(`lesson-${action}-save`)}
          cancel={on.onBack}
          danger={action === 'cancel'}
        />
      </div>
    </Form>
  )
}

function When({
  form,
  action,
  lesson,
}: {
  form: FormOf<Wish>
  action: Action
  lesson: KnownLesson
}) {
  // An extra lesson has its day from whoever gave it: another day is another extra lesson.
  const fixed = action === 'move' && lesson.change?.kind === 'EXTRA'
  return (
    <>
      {!fixed && (
        <DateField
          of={form.field('date')}
          label={t('lesson-date')}
          quick={['today', 'tomorrow']}
          min={now.value.date}
          required
        />
      )}
      <div class="lesson-hours">
        <TimeField of={form.field('starts')} label={t('lesson-starts')} required />
        <TimeField of={form.field('ends')} label={t('lesson-ends')} required />
      </div>
    </>
  )
}

const SHOWN: Readonly<Record<Props['action'], readonly (keyof Wish)[]>> = {
  substitute: ['teacherId', 'reason'],
  cancel: ['reason'],
  room: ['place', 'reason'],
  move: ['date', 'starts', 'ends', 'place', 'reason'],
  extra: ['date', 'starts', 'ends', 'place', 'teacherId'],
}

/** Words for what this form does not ask: somebody else may have changed it, and that is told. */
function Unshown({
  form,
  action,
  nameOf,
}: {
  form: FormOf<Wish>
  action: Props['action']
  nameOf: NameOf
}) {
  const text = (value: unknown) => String(value ?? '')
  const words: Partial<Record<keyof Wish, readonly [string, (value: unknown) => string]>> = {
    kind: [t('lesson-change'), value => (value ? word('change', text(value)) : '')],
    teacherId: [t('teacher'), value => nameOf(text(value)) ?? ''],
    date: [t('lesson-date'), value => (value ? numericDate(text(value)) : '')],
    starts: [t('lesson-starts'), text],
    ends: [t('lesson-ends'), text],
    place: [t('place'), text],
    reason: [t('lesson-reason'), value => (value ? word('change-reason', text(value)) : '')],
  }
  useLayoutEffect(() => {
    for (const [name, about] of Object.entries(words)) {
      if (SHOWN[action].includes(name as keyof Wish)) continue
      const [label, say] = about
      form.field(name as keyof Wish).describe({ label, say })
    }
  })
  return null
}

/** Whether it says enough to be asked about. */
function isWhole(lesson: KnownLesson, action: Action, wish: Wish): boolean {
  const before = wishOf(lesson, action)
  const hours = isTime(wish.starts) && isTime(wish.ends) && wish.starts < wish.ends
  switch (action) {
    case 'substitute':
      return wish.teacherId !== '' && wish.teacherId !== before.teacherId
    case 'room':
      return wish.place !== '' && wish.place !== before.place
    case 'move':
      return (
        hours && wish.date !== '' && JSON.stringify(where(wish)) !== JSON.stringify(where(before))
      )
    case 'extra':
      return hours && wish.date !== ''
    default:
      return false
  }
}

const where = ({ date, starts, ends, place }: Wish) => [date, starts, ends, place]
