/** A teacher is away for a day: all their lessons on one screen, with a substitute for all or for each. */
import { useMore } from '../../i18n/beside'
import { addDays, dateText, isoWeek } from '../../i18n/dates'
import { now } from '../../i18n/oslo'
import { t } from '../../i18n/texts'
import { Loading } from '../../ui/answered'
import { Asked, Failed } from '../../ui/asked'
import { Icon } from '../../ui/icon'
import { Screen } from '../../ui/screen'
import { addressOf } from '../address'
import { type Choices, choicesOf, isKnown } from '../model'
import { useChoices, useGrid } from '../use-grid'
import { OF_KEEPING } from '../words'
import { DayLessons } from './day-lessons'
import '../../ui/styles/forms.css'
import '../../ui/styles/keeping.css'
import '../../ui/styles/lessons.css'

const DATE = /^\d{4}-\d\d-\d\d$/

/** `rest` is "<teacher>.<date>"; either may be missing. */
export default function SubstituteDay({ rest }: { rest: string }) {
  const worded = useMore(OF_KEEPING)
  const asked = useChoices()
  if (!worded) return <Loading />
  const [away = '', on = ''] = rest.split('.')
  const date = DATE.test(on) ? on : now.value.date
  const back = away ? addressOf({ kind: 'teacher', of: away }, isoWeek(date)) : '#/timetable'
  return (
    <Screen
      above={
        <a class="way-back" href={back}>
          <Icon name="back" />
          {t('week-paper-back')}
        </a>
      }
      title={t('substitute-day')}
    >
      <p class="quiet">{t('substitute-day-help')}</p>
      <Asked of={asked}>
        {answer => (
          <>
            <WhoAndWhen away={away} date={date} choices={choicesOf(answer)} />
            {away && (
              <Day key={`${away}.${date}`} away={away} date={date} choices={choicesOf(answer)} />
            )}
          </>
        )}
      </Asked>
    </Screen>
  )
}

interface Props {
  readonly away: string
  readonly date: string
  readonly choices: Choices
}

function WhoAndWhen({ away, date, choices }: Props) {
  const go = (teacher: string, day: string) => {
    location.hash = `#/substitutes/${teacher}.${day}`
  }
  const today = now.value.date
  return (
    <div class="substitute-head card">
      <div class="field">
        <label class="field-label" for="substitute-who">
          {t('substitute-day-who')}
        </label>
        <select
          id="substitute-who"
          class="ds-input"
          value={away}
          onChange={event => go(event.currentTarget.value, date)}
        >
          <option value="">{t('field-choose')}</option>
          {choices.teachers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label class="field-label" for="substitute-date">
          {t('lesson-date')}
        </label>
        <div class="field-date">
          <input
            autocomplete="off"
            id="substitute-date"
            class="ds-input"
            type="date"
            min={today}
            value={date}
            aria-describedby="substitute-date-words"
            onChange={event =>
              DATE.test(event.currentTarget.value) && go(away, event.currentTarget.value)
            }
          />
          {[today, addDays(today, 1)].map((day, place) => (
            <button
              key={day}
              type="button"
              class="filter"
              aria-pressed={date === day}
              onClick={() => go(away, day)}
            >
              {t(place ? 'date-tomorrow' : 'date-today')}
            </button>
          ))}
        </div>
        <p class="field-words quiet capital" id="substitute-date-words">
          {dateText(date)}
        </p>
      </div>
    </div>
  )
}

function Day({ away, date, choices }: Props) {
  const { grid, problem, ask } = useGrid({ kind: 'teacher', of: away }, isoWeek(date))
  if (!grid) return problem ? <Failed problem={problem} retry={ask} /> : <Loading />
  const lessons = grid.lessons.filter(isKnown).filter(each => each.date === date)
  return <DayLessons away={away} date={date} lessons={lessons} choices={choices} onSaved={ask} />
}
