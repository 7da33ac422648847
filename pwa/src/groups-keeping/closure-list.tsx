/** A school year's days without classes, with the public holidays that nobody has to enter. */
import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import type { ClosuresAnswer } from '../graphql/types'
import { dateText, isoWeek, weekNumber } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { CLOSURE_ICONS } from './closure-form'
import { KeepingScreen } from './keeping-screen'
import { KeepingWays } from './keeping-ways'
import { keepsUnits, type Me } from './may'
import { schoolYearOf } from './terms'

type Closure = ClosuresAnswer['timetableClosures'][number]
type Holiday = ClosuresAnswer['publicHolidays'][number]

export default function ClosureList({ me }: { me: Me }) {
  const year = useSignal(Number(schoolYearOf(now.value.date).first.slice(0, 4)))
  const asked = useMemo(
    () =>
      question('closures', {
        startsOn: `${year.value}-07-01`,
        endsOn: `${year.value + 1}-06-30`,
        schoolYear: year.value,
      }),
    [year.value],
  )
  return (
    <KeepingScreen
      title="closures"
      action={() =>
        keepsUnits(me) && (
          <a class="ds-button" href="#/closures/new">
            <Icon name="plus" />
            {t('closure-new')}
          </a>
        )
      }
      above={() => (
        <>
          <KeepingWays at="closures" />
          <YearTurn
            year={year.value}
            onTurn={to => {
              year.value = to
            }}
          />
        </>
      )}
      of={asked}
    >
      {({ timetableClosures: closures, publicHolidays: holidays }) => (
        <section class="card around keeping-closures">
          <p class="quiet">
            {t('closures-effect')} {t('closures-holidays')}
          </p>
          <ul class="around-list">
            {inOrder(closures, holidays).map(each =>
              'code' in each ? (
                <HolidayRow key={each.date} of={each} />
              ) : (
                <ClosureRow key={each.id} of={each} />
              ),
            )}
          </ul>
        </section>
      )}
    </KeepingScreen>
  )
}

function YearTurn({ year, onTurn }: { year: number; onTurn: (year: number) => void }) {
  const name = (of: number) => t('term-year', { year: `${of}/${String(of + 1).slice(2)}` })
  return (
    <div class="keeping-turn">
      <button type="button" class="filter" onClick={() => onTurn(year - 1)}>
        <Icon name="back" />
        <span class="ds-sr-only">{name(year - 1)}</span>
      </button>
      <h2 aria-live="polite">{name(year)}</h2>
      <button type="button" class="filter" onClick={() => onTurn(year + 1)}>
        <Icon name="forward" />
        <span class="ds-sr-only">{name(year + 1)}</span>
      </button>
    </div>
  )
}

function inOrder(closures: readonly Closure[], holidays: readonly Holiday[]) {
  const first = (each: Closure | Holiday) => ('code' in each ? each.date : each.startsOn)
  return [...closures, ...holidays].sort((one, other) => first(one).localeCompare(first(other)))
}

function HolidayRow({ of: { date, code } }: { of: Holiday }) {
  return (
    <li data-over>
      <div class="around-row keeping-holiday">
        <Icon name="sun" />
        <div class="around-what">
          <span class="quiet">
            {word('day-off', code)} · {t('closure-public')}
          </span>
        </div>
        <span class="around-when quiet">{dateText(date)}</span>
        <span class="around-do" />
      </div>
    </li>
  )
}

function ClosureRow({ of: closure }: { of: Closure }) {
  const { id, kind, name, unit, startsOn, endsOn, mine } = closure
  const what = word('day-off', kind)
  return (
    <li>
      <div class="around-row">
        <Icon name={CLOSURE_ICONS[kind]} />
        <div class="around-what">
          <b>{name ? <bdi>{name}</bdi> : what}</b>
          <span class="quiet">
            {name && name !== what && <>{what} · </>}
            {unit ? <bdi>{unit}</bdi> : t('closure-everybody')}
          </span>
        </div>
        <span class="around-when">
          {dateText(startsOn)}
          {endsOn !== startsOn && <> {t('closure-to', { day: dateText(endsOn) })}</>}
          <span class="quiet keeping-weeks">{weeksText(startsOn, endsOn)}</span>
        </span>
        <span class="around-do">
          {mine && endsOn >= now.value.date && (
            <a class="filter" href={`#/closures/${id}`}>
              {t('closure-change')}
              <span class="ds-sr-only"> {name ?? what}</span>
            </a>
          )}
        </span>
      </div>
    </li>
  )
}

function weeksText(first: string, last: string): string {
  const [from, to] = [first, last].map(day => weekNumber(isoWeek(day)))
  return from === to
    ? t('closure-week', { week: from ?? 0 })
    : t('closure-weeks', { from: from ?? 0, to: to ?? 0 })
}
