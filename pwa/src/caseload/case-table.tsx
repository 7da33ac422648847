/** The cases as a table; on a narrow screen each row is a card. */
import { Component, type ComponentType } from 'preact'
import type { PlanState } from '../graphql/types'
import { hoursFigure } from '../i18n/durations'
import { now } from '../i18n/oslo'
import { daysBetween, numericDate, spanText } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'
import { Meter } from '../ui/meter'
import type { Case } from './cases'
import { Flags } from './flags'

/** What draws a person's last weeks; `app/` hands it over. */
export type SparkOf = ComponentType<{ weeks: Case['lastWeeks'] }>

interface Props {
  readonly pages: readonly (readonly Case[])[]
  readonly busy: boolean
  readonly Spark: SparkOf
}

export function CaseTable({ pages, busy, Spark }: Props) {
  // A teacher sees no programme and no plan that is not decided: then there is no column for them.
  const whole = pages.some(rows => rows.some(each => each.programmeStatus !== null))
  return (
    <table class="cases" aria-busy={busy} data-whole={whole || undefined}>
      <caption class="ds-sr-only">{t('cases-order')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('cases-column-name')}</th>
          <th scope="col">{t('cases-column-flags')}</th>
          <th scope="col">{t('cases-column-week')}</th>
          {whole && <th scope="col">{t('cases-column-plan')}</th>}
          {whole && <th scope="col">{t('cases-column-programme')}</th>}
          <th scope="col">{t('cases-column-adviser')}</th>
        </tr>
      </thead>
      {pages.map((rows, page) => (
        <Page key={page} rows={rows} whole={whole} Spark={Spark} />
      ))}
    </table>
  )
}

interface PageProps {
  readonly rows: readonly Case[]
  readonly whole: boolean
  readonly Spark: SparkOf
}

/** Lines that came together; ten thousand of them are not compared again for each hundred that is added. */
class Page extends Component<PageProps> {
  override shouldComponentUpdate(next: PageProps): boolean {
    return next.rows !== this.props.rows || next.whole !== this.props.whole
  }

  override render({ rows, whole, Spark }: PageProps) {
    return (
      <tbody>
        {rows.map(each => (
          <CaseLine key={each.id} of={each} whole={whole} Spark={Spark} />
        ))}
      </tbody>
    )
  }
}

/** Names a case's link, so that the focus can return to it. */
export const lineId = ({ id }: Case): string => `case-${id}`

interface LineProps {
  readonly of: Case
  readonly whole: boolean
  readonly Spark: SparkOf
}

function CaseLine({ of: row, whole, Spark }: LineProps) {
  return (
    <tr data-ended={row.programmeStatus === 'ENDED' || undefined}>
      <th scope="row">
        <a class="case-name" href={`#/participants/${row.id}`} id={lineId(row)}>
          <bdi>{row.name}</bdi>
        </a>
        <span class="quiet">{row.groups.join(', ') || row.unit}</span>
      </th>
      <td class="case-flags">
        <Flags flags={row.flags} gapMinutes={row.weekGapMinutes} plannedEndOn={row.plannedEndOn} />
      </td>
      <td class="case-week">
        <Hours of={row} />
        <Spark weeks={row.lastWeeks} />
      </td>
      {whole && (
        <td>
          <PlanMark of={row} />
        </td>
      )}
      {whole && (
        <td class="case-programme">
          <Programme of={row} />
        </td>
      )}
      <td class="case-adviser">
        <span class="label">{t('cases-column-adviser')}: </span>
        {row.adviser ? <bdi>{row.adviser}</bdi> : <span class="quiet">{t('adviser-none')}</span>}
      </td>
    </tr>
  )
}

function Hours({ of: { weekPlannedMinutes, weekTargetMinutes } }: { of: Case }) {
  if (weekTargetMinutes === 0 && weekPlannedMinutes === 0) {
    return <span class="quiet">{t('week-none')}</span>
  }
  return (
    <>
      <span>
        {t('week-of', {
          planned: hoursFigure(weekPlannedMinutes),
          target: hoursFigure(weekTargetMinutes),
        })}
      </span>
      <Meter share={weekPlannedMinutes / Math.max(weekTargetMinutes, 1)} />
    </>
  )
}

const PLAN_ICONS: Readonly<Record<PlanState, IconName>> = {
  DRAFT: 'pencil',
  PROPOSED: 'chat',
  DECIDED: 'check-circle',
  SUPERSEDED: 'minus-circle',
  ENDED: 'minus-circle',
}

function PlanMark({ of: { planState, programmeStatus } }: { of: Case }) {
  if (programmeStatus === null) return null
  if (planState === null) return <span class="quiet">{t('plan-missing')}</span>
  return (
    <span class="plan-mark" data-state={planState}>
      <Icon name={PLAN_ICONS[planState]} />
      {word('plan-in-list', planState)}
    </span>
  )
}

function Programme({ of: row }: { of: Case }) {
  const { programmeStatus, startsOn, plannedEndOn, startDeadline } = row
  if (programmeStatus === null) return null
  if (programmeStatus === 'AWAITING' && startDeadline)
    return <Awaiting of={row} by={startDeadline} />
  return (
    <>
      <span>
        {startsOn || plannedEndOn ? spanText(startsOn, plannedEndOn) : t('programme-no-dates')}
      </span>
      <span class="quiet">
        {programmeStatus === 'AWAITING' && startsOn
          ? t('programme-starts', { date: numericDate(startsOn) })
          : word('programme', programmeStatus)}
      </span>
    </>
  )
}

/** How much is left of the three months; nobody has to count days. */
function Awaiting({ of: { startsOn }, by }: { of: Case; by: string }) {
  const left = daysBetween(now.value.date, by)
  return (
    <>
      <span data-late={left < 0 || undefined} class="case-clock">
        {left === 0 && t('start-last-day')}
        {left > 0 && t('start-days-left', { count: left })}
        {left < 0 && t('start-days-over', { count: -left })}
      </span>
      <span class="quiet">{t('start-deadline', { date: numericDate(by) })}</span>
      {startsOn && (
        <span class="quiet">{t('programme-starts', { date: numericDate(startsOn) })}</span>
      )}
    </>
  )
}
