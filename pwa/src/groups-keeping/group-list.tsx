/** The municipality's groups; those that are over are asked for. */
import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { inquire } from '../graphql/client'
import { question } from '../graphql/questions'
import type { GroupLinesAnswer } from '../graphql/types'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { periodText } from './dated-list'
import { KeepingScreen } from './keeping-screen'
import { KeepingWays } from './keeping-ways'
import { keepsUnits, type Me } from './may'

type Line = GroupLinesAnswer['groupLines'][number]
type Below = ReadonlyMap<string, number>

export default function GroupList({ me }: { me: Me }) {
  const over = useSignal(false)
  const asked = useMemo(() => question('groupLines', { over: over.value }), [over.value])
  const below = useBelow()
  return (
    <KeepingScreen
      title="nav-groups"
      action={() => keepsUnits(me) && <NewGroup />}
      above={() => <KeepingWays at="groups" />}
      of={asked}
    >
      {({ groupLines: groups }) => (
        <>
          <Narrow over={over.value} count={groups.length}>
            {wanted => {
              over.value = wanted
            }}
          </Narrow>
          {groups.length > 0 ? (
            <Table groups={groups} below={over.value ? null : below} />
          ) : (
            <p class="card quiet">{t(over.value ? 'groups-none-over' : 'groups-none')}</p>
          )}
        </>
      )}
    </KeepingScreen>
  )
}

/** How many weeks are below target in each group: worked out anew, and so a moment later than the list. */
function useBelow(): ReadonlySignal<Below> {
  const below = useSignal<Below>(new Map())
  useEffect(() => {
    void inquire('groupsBelow', {})
      .then(({ groupForecasts }) => {
        below.value = new Map(groupForecasts.map(({ id, weeksBelow }) => [id ?? '', weeksBelow]))
      })
      // The list is whole without it.
      .catch(() => {})
  }, [])
  return below
}

function NewGroup() {
  return (
    <a class="ds-button" href="#/groups/new">
      <Icon name="plus" />
      {t('group-new')}
    </a>
  )
}

interface NarrowProps {
  readonly over: boolean
  readonly count: number
  readonly children: (over: boolean) => void
}

function Narrow({ over, count, children: choose }: NarrowProps) {
  return (
    <div class="narrow keeping-narrow-list">
      <button type="button" class="filter" aria-pressed={over} onClick={() => choose(!over)}>
        {t('groups-over')}
      </button>
      <p class="quiet" role="status">
        {t('groups-count', { count })}
      </p>
    </div>
  )
}

interface TableProps {
  readonly groups: readonly Line[]
  /** Null where weeks to come are no question. */
  readonly below: ReadonlySignal<Below> | null
}

function Table({ groups, below }: TableProps) {
  const units = new Set(groups.map(({ unitId }) => unitId)).size > 1
  return (
    <table class="employees keeping-groups">
      <thead>
        <tr>
          <th scope="col">{t('group')}</th>
          <th scope="col">{t('group-teachers')}</th>
          <th scope="col">{t('group-members')}</th>
          <th scope="col">{t('group-period')}</th>
          {below && <th scope="col">{t('group-weeks')}</th>}
          <th scope="col">
            <span class="ds-sr-only">{t('group-ways')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(group => (
          <tr key={group.id} data-over={below === null || undefined}>
            <th scope="row">
              <a href={`#/groups/${group.id}`}>
                <bdi>{group.name}</bdi>
              </a>
              {units && (
                <span class="quiet">
                  <bdi>{group.unit}</bdi>
                </span>
              )}
            </th>
            <td>
              {group.teachers.length > 0 ? (
                group.teachers.join(', ')
              ) : (
                <span class="quiet">{t('group-no-teachers')}</span>
              )}
            </td>
            <td class="keeping-figure">
              {group.members !== null && t('group-members-count', { count: group.members })}
            </td>
            <td class="keeping-figure">
              {periodText({ validFrom: group.startsOn, validTo: group.endsOn }, now.value.date)}
            </td>
            {below && <td>{weeksBelow(below.value.get(group.id))}</td>}
            <td>
              <a class="keeping-to" href={`#/timetable/group.${group.id}`}>
                <Icon name="calendar" />
                {t('keeping')}
                <span class="ds-sr-only"> {group.name}</span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function weeksBelow(count: number | undefined) {
  if (count === undefined) return null
  if (count === 0) return <span class="quiet">{t('group-weeks-full')}</span>
  return <span class="keeping-below">{t('group-weeks-below', { count })}</span>
}
