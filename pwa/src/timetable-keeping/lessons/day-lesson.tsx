/** One lesson of a day: who takes it, and what came of that. */
import { t, word } from '../../i18n/texts'
import { Icon } from '../../ui/icon'
import { KindTile } from '../../ui/looks'
import { ClashList } from '../clash-list'
import type { Choices, KnownLesson } from '../model'
import { keyOf } from '../model'
import { freeText } from './substitutes'
import { accept, choose, type Row, type Rows, standing } from './substitutes-rows'
import { candidates, type TeacherDay, teachersOf } from './teachers'

interface Common {
  readonly away: string
  readonly teachers: readonly TeacherDay[]
  readonly choices: Choices
}

type Props = Common &
  ({ readonly row: Row; readonly rows: Rows } | { readonly lesson: KnownLesson })

export function DayLesson(props: Props) {
  const lesson = 'row' in props ? props.row.lesson : props.lesson
  return (
    <li class="substitute-lesson card">
      <KindTile kind={lesson.activity ?? ''} muted={lesson.change?.kind === 'CANCELLED'} />
      <div>
        <b>
          {lesson.starts}–{lesson.ends}
        </b>
        <span>
          {word('activity', lesson.activity ?? 'OTHER')}
          {lesson.owner && (
            <>
              {' · '}
              <bdi>{lesson.owner}</bdi>
            </>
          )}
        </span>
        {lesson.place && <span class="quiet">{lesson.place}</span>}
      </div>
      {'row' in props ? <Choice {...props} /> : <Why lesson={lesson} away={props.away} />}
    </li>
  )
}

/** Why nothing is chosen here. */
function Why({ lesson, away }: { lesson: KnownLesson; away: string }) {
  const why = standing(lesson, away)
  return (
    <p class="substitute-why quiet">
      <Icon name={why === 'locked' ? 'lock' : why === 'cancelled' ? 'cross' : 'turn'} />
      {t(`substitute-day-${why}`)}
      {why === 'has' && lesson.teacher && (
        <>
          {': '}
          <bdi>{lesson.teacher}</bdi>
        </>
      )}
    </p>
  )
}

function Choice({ row, rows, away, teachers, choices }: Common & { row: Row; rows: Rows }) {
  const { lesson, teacherId, state } = row
  const key = keyOf(lesson)
  const known = teachersOf(choices, lesson.groupId, lesson.date)
  const about = `${word('activity', lesson.activity ?? 'OTHER')} ${lesson.starts}–${lesson.ends}`
  if (state === 'saved') {
    return (
      <p class="substitute-why" data-saved>
        <Icon name="check-circle" />
        {t('substitute-day-saved')}: <bdi>{teachers.find(({ id }) => id === teacherId)?.name}</bdi>
      </p>
    )
  }
  return (
    <div class="substitute-choice">
      <select
        class="ds-input"
        aria-label={t('substitute-day-each', { lesson: about })}
        value={teacherId}
        disabled={state === 'saving'}
        onChange={event => choose(rows, key, event.currentTarget.value)}
      >
        <option value="">{t('substitute-day-none')}</option>
        {candidates(teachers, lesson, away, known).map(each => (
          <option key={each.id} value={each.id}>
            {`${each.name} – ${freeText(each)}`}
          </option>
        ))}
      </select>
      {state === 'refused' && (
        <p class="field-wrong" role="alert">
          <Icon name="warning" />
          {row.refused}
        </p>
      )}
      {state === 'clashing' && (
        <>
          <ClashList of={row.clashes} />
          <label class="choice-card">
            <input
              type="checkbox"
              class="ds-input"
              checked={row.accepted}
              onChange={event => accept(rows, key, event.currentTarget.checked)}
            />
            <span class="choice-label">{t('clash-accept')}</span>
          </label>
        </>
      )}
    </div>
  )
}
