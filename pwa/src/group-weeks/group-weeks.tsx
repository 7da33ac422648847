/** A group's last weeks, member by member: where somebody was away, and where nobody has called the class. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import type { GroupWeeksAnswer, WeekState } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { weekNumber } from '../i18n/dates'
import { t, word } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Icon, type IconName } from '../ui/icon'
import { Screen } from '../ui/screen'
import { partsOf, percentOf, sentence, together, wholeOf } from './shares'
import { OF_GROUP_WEEKS } from './words'
import '../ui/styles/group-weeks.css'

type Found = GroupWeeksAnswer['groupWeeks']
type Week = Found['totals'][number]

/** The sign of each state: what the colour says is said without it. */
const SIGNS: Readonly<Record<WeekState, IconName | null>> = {
  FULL: 'check',
  EXCUSED: 'circle',
  UNEXCUSED: 'warning',
  UNRECORDED: 'question',
  SHORT: 'minus-circle',
  OUTSIDE: null,
}

export default function GroupWeeks({ rest: groupId }: { rest: string }) {
  const worded = useMore(OF_GROUP_WEEKS)
  const asked = useMemo(() => question('groupWeeks', { groupId }), [groupId])
  useEffect(() => {
    void asked.ask()
  }, [asked])
  if (!worded) return <Loading />
  const name = asked.reply.value.data?.groupWeeks.name
  return (
    <Screen
      above={
        <a class="way-back" href={`#/groups/${groupId}`}>
          <Icon name="back" />
          {name ? <bdi>{name}</bdi> : t('nav-groups')}
        </a>
      }
      title={t('heat')}
    >
      <Asked of={asked}>{({ groupWeeks: found }) => <Whole of={found} />}</Asked>
    </Screen>
  )
}

function Whole({ of: found }: { of: Found }) {
  const all = together(found.totals)
  const said = `${t('heat-together')}: ${sentence(all)}.`
  return (
    <div class="stack">
      <p class="screen-lead">{t('heat-lead')}</p>
      <p class="heat-summary">{said}</p>
      <Legend />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="heat-scroll card" tabIndex={0} aria-label={t('heat')} ref={toTheEnd}>
        <table class="heat">
          <caption class="ds-sr-only">{t('heat-caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('heat-who')}</th>
              {found.totals.map(({ week }) => (
                <th key={week} scope="col">
                  <span class="ds-sr-only">{t('week-number', { week: weekNumber(week) })}</span>
                  <span aria-hidden="true">{weekNumber(week)}</span>
                </th>
              ))}
              <th scope="col">{t('weeks-last', { weeks: found.totals.length })}</th>
            </tr>
          </thead>
          <tbody>
            {found.members.map(({ participantId, name, weeks }) => (
              <tr key={participantId}>
                <th scope="row">
                  <a href={`#/participants/${participantId}`}>
                    <bdi>{name}</bdi>
                  </a>
                </th>
                <Cells of={weeks} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('heat-together')}</th>
              <Cells of={found.totals} />
            </tr>
          </tfoot>
        </table>
      </section>
    </div>
  )
}

/** Where not all weeks have room, the latest stand there first. */
function toTheEnd(scrolled: HTMLElement | null): void {
  if (scrolled) scrolled.scrollLeft = scrolled.scrollWidth
}

function Cells({ of: weeks }: { of: readonly Week[] }) {
  const all = together(weeks)
  return (
    <>
      {weeks.map(week => (
        <Cell key={week.week} of={week} />
      ))}
      <td class="heat-sum" title={sentence(all)}>
        <span aria-hidden="true">{figureText(all)}</span>
        <span class="ds-sr-only">{sentence(all)}</span>
      </td>
    </>
  )
}

function Cell({ of: week }: { of: Week }) {
  const sign = SIGNS[week.state]
  const whole = wholeOf(week)
  const said = `${word('heat-state', week.state)}: ${sentence(week)}`
  return (
    <td data-state={week.state} title={said}>
      <span class="heat-cell" aria-hidden="true">
        <span class="heat-value">
          <b>{percentOf(week.attendedMinutes, week) ?? '–'}</b>
          {sign && <Icon name={sign} />}
        </span>
        <span class="heat-bar">
          {partsOf(week).map(({ tone, minutes }) => (
            <i key={tone} data-tone={tone} style={{ inlineSize: `${(100 * minutes) / whole}%` }} />
          ))}
        </span>
      </span>
      <span class="ds-sr-only">{week.state === 'OUTSIDE' ? t('weeks-outside') : said}</span>
    </td>
  )
}

function figureText(share: ReturnType<typeof together>): string {
  const percent = percentOf(share.attendedMinutes, share)
  return percent === null ? '–' : t('weeks-percent', { percent })
}

/** What the signs mean. Whoever hears the table hears it in each cell. */
function Legend() {
  return (
    <ul class="heat-legend quiet" aria-hidden="true">
      <li>
        <b>84</b> {t('heat-figure')}
      </li>
      {(Object.keys(SIGNS) as WeekState[]).map(state => {
        const sign = SIGNS[state]
        return (
          <li key={state}>
            <span class="heat-swatch" data-state={state}>
              {sign ? <Icon name={sign} /> : '–'}
            </span>
            {word('heat-state', state)}
          </li>
        )
      })}
    </ul>
  )
}
