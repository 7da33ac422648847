/** Who could take a lesson: a line for each, those first who are free. */
import { t } from '../../i18n/texts'
import { Loading } from '../../ui/answered'
import { attributesOf, type FieldProps, Label, useAbout, Wrong } from '../../ui/form/field'
import { Icon } from '../../ui/icon'
import type { Choices, KnownLesson } from '../model'
import { type Candidate, candidates, type TeacherDay, teachersOf } from './teachers'

interface Props {
  readonly of: FieldProps<string>['of']
  readonly lesson: KnownLesson
  readonly choices: Choices
  readonly day: readonly TeacherDay[] | null
}

export function SubstituteField({ of, lesson, choices, day }: Props) {
  const label = t('lesson-substitute-who')
  const say = (id: unknown) => day?.find(each => each.id === id)?.name ?? ''
  useAbout(of, { label, required: true, say })
  if (!day) return <Loading />
  const knows = teachersOf(choices, lesson.groupId, lesson.date)
  return (
    <div
      class="field"
      role="radiogroup"
      aria-labelledby={`${of.id}-label`}
      {...attributesOf({ of, label, required: true })}
    >
      <p class="field-label" id={`${of.id}-label`}>
        <Label label={label} required />
      </p>
      <div class="lesson-teachers">
        {candidates(day, lesson, lesson.teacherId, knows).map(each => (
          <Line key={each.id} of={of} candidate={each} />
        ))}
      </div>
      <Wrong of={of} />
      {lesson.teacherId && (
        <a href={`#/substitutes/${lesson.teacherId}.${lesson.date}`}>
          {t('lesson-whole-day', { name: lesson.teacher ?? '' })}
        </a>
      )}
    </div>
  )
}

function Line({ of, candidate }: { of: Props['of']; candidate: Candidate }) {
  const { id, name, busy } = candidate
  return (
    <label class="lesson-teacher" data-busy={busy ? true : undefined}>
      <input
        type="radio"
        class="ds-input"
        name={of.id}
        value={id}
        checked={of.value === id}
        onChange={() => of.set(id)}
      />
      <span>
        <bdi>{name}</bdi>
        <span class="lesson-teacher-time">
          <Icon name={busy ? 'clock' : 'check'} />
          {freeText(candidate)}
        </span>
      </span>
    </label>
  )
}

/** "Ledig", "Ledig, underviser gruppa", "Opptatt 08:30–10:00, B1". */
export function freeText({ busy, known }: Candidate): string {
  if (busy) {
    const time = `${busy.starts}–${busy.ends}`
    return busy.owner
      ? t('lesson-busy-with', { time, owner: busy.owner })
      : t('lesson-busy', { time })
  }
  return t(known ? 'lesson-free-known' : 'lesson-free')
}
