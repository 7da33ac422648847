/** What the municipality plans with: how each looks, and what an hour of it counts as. */
import { useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import type { ActivitiesAnswer } from '../graphql/types'
import { isolated, listText, t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { KindTile } from '../ui/looks'
import { KeepingScreen } from './keeping-screen'
import { KeepingWays } from './keeping-ways'
import { activityName, countingOf, countingText, isWorkOriented, type KindRule } from './kinds'
import { keepsUnits, type Me } from './may'

type Activity = ActivitiesAnswer['timetableChoices']['activities'][number]

export default function ActivityList({ me }: { me: Me }) {
  const asked = useMemo(() => question('activities', {}), [])
  return (
    <KeepingScreen
      title="activities"
      action={() =>
        keepsUnits(me) && (
          <a class="ds-button" href="#/activities/new">
            <Icon name="plus" />
            {t('activities-new')}
          </a>
        )
      }
      above={() => <KeepingWays at="activities" />}
      of={asked}
    >
      {({ timetableChoices: { activities }, kindRules }) =>
        activities.length > 0 ? (
          <ul class="keeping-activities">
            {activities.map(activity => (
              <li key={activity.id}>
                <ActivityCard of={activity} rules={kindRules} />
              </li>
            ))}
          </ul>
        ) : (
          <p class="card quiet">{t('activities-none')}</p>
        )
      }
    </KeepingScreen>
  )
}

function ActivityCard({ of, rules }: { of: Activity; rules: readonly KindRule[] }) {
  const counting = countingOf(of, rules)
  const where = [isolated(of.host), isolated(of.place)].filter(Boolean)
  return (
    <a class="card keeping-activity" href={`#/activities/${of.id}`}>
      <KindTile kind={of.kind} />
      <span class="keeping-activity-what">
        <b>
          <bdi>{activityName(of)}</bdi>
        </b>
        {of.name && <span class="quiet">{word('activity', of.kind)}</span>}
        {counting && <span>{countingText(counting)}</span>}
        {where.length > 0 && <span class="quiet">{listText(where)}</span>}
        {of.bring && (
          <span class="quiet">
            {t('bring')}: <bdi>{of.bring}</bdi>
          </span>
        )}
        {isWorkOriented(of, rules) && (
          <span class="keeping-work">
            <Icon name="briefcase" />
            {t('activities-work')}
          </span>
        )}
      </span>
    </a>
  )
}
