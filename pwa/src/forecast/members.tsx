/** The members of a group, each with the weeks to come; the name leads to their causes. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import type { GroupForecastAnswer } from '../graphql/types'
import { hoursFigure } from '../i18n/durations'
import { t } from '../i18n/texts'
import { Asked } from '../ui/asked'
import { WeekStrip } from '../ui/week-strip'
import { OneWeek } from './one-week'
import { boxOf } from './weeks'

type Member = GroupForecastAnswer['groupForecast']['participants'][number]

export function Members({ groupId }: { groupId: string }) {
  const asked = useMemo(() => question('groupForecast', { groupId }), [groupId])
  useEffect(() => {
    void asked.ask()
  }, [asked])
  return (
    <Asked of={asked}>
      {({ groupForecast: { participants } }) => (
        <ul class="forecast-members">
          {[...participants]
            .sort((one, other) => other.weeksBelow - one.weeksBelow)
            .map(member => (
              <li key={member.id}>
                <MemberLine of={member} />
              </li>
            ))}
        </ul>
      )}
    </Asked>
  )
}

function MemberLine({ of: { id, name, weeks, weeksBelow, work } }: { of: Member }) {
  const chosen = useSignal<string | null>(null)
  const week = weeks.find(each => each.week === chosen.value)
  return (
    <>
      <div class="forecast-group">
        <h3>
          <a href={`#/participants/${id}/forecast`}>
            <bdi>{name}</bdi>
          </a>
        </h3>
        {work?.averageMinutes != null && !work.isMet && (
          <span class="flag" data-flag="GAP">
            {t('work-average', { hours: hoursFigure(work.averageMinutes) })}
          </span>
        )}
        <span class="forecast-below" data-below={weeksBelow > 0 || undefined}>
          {t('forecast-below', { count: weeksBelow })}
        </span>
      </div>
      <WeekStrip
        weeks={weeks.map(boxOf)}
        label={name}
        chosen={chosen.value}
        onChoose={at => {
          chosen.value = chosen.value === at ? null : at
        }}
      />
      {week && <OneWeek of={week} />}
    </>
  )
}
