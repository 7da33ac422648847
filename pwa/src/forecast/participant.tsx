/** One participant half a year ahead: which weeks are not full and why, the fifteen hours, and what would fit. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { Refusal } from '../graphql/problems'
import { question } from '../graphql/questions'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { WeekStrip } from '../ui/week-strip'
import { Causes } from './causes'
import { OneWeek } from './one-week'
import { SuggestionList } from './suggestion-list'
import { Tones } from './tones'
import { boxOf, type Forecast, sumOf } from './weeks'
import { OF_FORECAST } from './words'
import { WorkCard } from './work-card'

export default function ParticipantForecast({ rest: id }: { rest: string }) {
  const worded = useMore(OF_FORECAST)
  const asked = useMemo(() => question('forecast', { participantId: id }), [id])
  const fitting = useMemo(() => question('suggestions', { participantId: id }), [id])
  useEffect(() => {
    void asked.ask()
    void fitting.ask()
  }, [asked, fitting])
  const name = asked.reply.value.data?.forecast.name
  const notTheirs = fitting.reply.value.problem instanceof Refusal
  if (!worded) return <Loading />
  return (
    <Screen
      above={
        <a class="way-back" href={`#/participants/${id}`}>
          <Icon name="back" />
          {name ? <bdi>{name}</bdi> : t('participant')}
        </a>
      }
      title={t('forecast')}
    >
      <Asked of={asked}>
        {({ forecast }) => (
          <div class={forecast.work ? 'record' : ''}>
            <div class="record-main">
              <Weeks forecast={forecast} />
              {/* To the class nothing is suggested: it would tell of track and schooling. */}
              {!notTheirs && (
                <Asked of={fitting}>
                  {({ suggestions }) => <SuggestionList of={suggestions} />}
                </Asked>
              )}
            </div>
            {forecast.work && (
              <aside class="record-side">
                <WorkCard of={forecast.work} />
              </aside>
            )}
          </div>
        )}
      </Asked>
    </Screen>
  )
}

function Weeks({ forecast: { weeks, weeksBelow } }: { forecast: Forecast }) {
  const chosen = useSignal<string | null>(weeks.find(each => each.gapMinutes > 0)?.week ?? null)
  const week = weeks.find(each => each.week === chosen.value)
  const why = sumOf(weeks)
  return (
    <section class="card forecast-card">
      <header class="forecast-group">
        <h2>{t('forecast-weeks')}</h2>
        <b class="forecast-below" data-below={weeksBelow > 0 || undefined}>
          {t('forecast-below', { count: weeksBelow })}
        </b>
      </header>
      <Tones />
      <WeekStrip
        weeks={weeks.map(boxOf)}
        label={t('forecast-weeks')}
        chosen={chosen.value}
        onChoose={at => {
          chosen.value = at
        }}
      />
      {week && <OneWeek of={week} />}
      {why.length > 0 && (
        <>
          <h3>{t('forecast-why')}</h3>
          <Causes of={why} />
        </>
      )}
    </section>
  )
}
