/** All groups half a year ahead, those first in which most weeks are not full. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { inquire } from '../graphql/client'
import { question } from '../graphql/questions'
import type { CaseChoicesAnswer } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { WeekStrip } from '../ui/week-strip'
import { Members } from './members'
import { OneGroupWeek } from './one-week'
import { Tones } from './tones'
import { type Group, groupBoxOf } from './weeks'
import { OF_FORECAST } from './words'

type Unit = CaseChoicesAnswer['caseChoices']['units'][number]

export default function GroupsForecast() {
  const worded = useMore(OF_FORECAST)
  const unit = useSignal('')
  const asked = useMemo(
    () => question('groupForecasts', { unit: unit.value || null }),
    [unit.value],
  )
  useEffect(() => {
    void asked.ask()
  }, [asked])
  if (!worded) return <Loading />
  return (
    <Screen title={t('forecast')}>
      <div class="forecast-head">
        <UnitChoice
          chosen={unit.value}
          onChoose={id => {
            unit.value = id
          }}
        />
        <Tones />
      </div>
      <Asked of={asked} key={unit.value}>
        {({ groupForecasts: groups }) =>
          groups.length ? (
            <>
              <p class="quiet">
                {t('forecast-help', { weeks: (groups[0]?.weeks.length ?? 1) - 1 })}
              </p>
              <ul class="forecast-groups">
                {groups.map(group => (
                  <li key={group.id ?? ''} class="card">
                    <GroupCard group={group} />
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <Nobody />
          )
        }
      </Asked>
    </Screen>
  )
}

function UnitChoice({ chosen, onChoose }: { chosen: string; onChoose: (id: string) => void }) {
  const units = useSignal<readonly Unit[]>([])
  useEffect(() => {
    void inquire('caseChoices', {})
      .then(({ caseChoices }) => {
        units.value = caseChoices.units
      })
      .catch(() => {})
  }, [])
  if (units.value.length < 2) return null
  return (
    <select
      class="filter"
      aria-label={t('forecast-unit')}
      data-on={chosen !== '' || undefined}
      value={chosen}
      onChange={event => onChoose(event.currentTarget.value)}
    >
      <option value="">{t('forecast-unit-all')}</option>
      {units.value.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}

function GroupCard({ group }: { group: Group }) {
  const { id, name, unit, members, weeks, weeksBelow } = group
  const chosen = useSignal<string | null>(null)
  const open = useSignal(false)
  const title = name ?? t('forecast-no-group')
  const week = weeks.find(each => each.week === chosen.value)
  return (
    <section>
      <header class="forecast-group">
        <h2>
          <bdi>{title}</bdi>
        </h2>
        <span class="quiet">
          {[unit, t('forecast-members', { count: members })].filter(Boolean).join(' · ')}
        </span>
        <b class="forecast-below" data-below={weeksBelow > 0 || undefined}>
          {t('forecast-below', { count: weeksBelow })}
        </b>
      </header>
      <WeekStrip
        weeks={weeks.map(each => groupBoxOf(each, members === 0))}
        label={title}
        chosen={chosen.value}
        onChoose={at => {
          chosen.value = chosen.value === at ? null : at
        }}
      />
      {week && <OneGroupWeek of={week} />}
      {id && members > 0 && (
        <button
          type="button"
          class="ds-button forecast-open"
          data-variant="tertiary"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value
          }}
        >
          {t(open.value ? 'forecast-close' : 'forecast-open')}
          <span class="ds-sr-only"> {title}</span>
          <Icon name="down" />
        </button>
      )}
      {id && members > 0 && (
        <a class="ds-button" data-variant="tertiary" href={`#/groups/${id}/weeks`}>
          {t('forecast-last-weeks')}
          <span class="ds-sr-only"> {title}</span>
        </a>
      )}
      {open.value && id && <Members groupId={id} />}
    </section>
  )
}

function Nobody() {
  return (
    <div class="nobody">
      <Icon name="calendar" />
      <h2>{t('forecast-none')}</h2>
      <p>{t('forecast-none-help')}</p>
    </div>
  )
}
