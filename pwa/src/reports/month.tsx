/** The month of who leads or audits: how many, on what way, in which nobody is recognised. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import { useMore } from '../i18n/beside'
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { dateNames, t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Files } from '../ui/files'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { Chart } from './chart'
import { Goal } from './goal'
import { type Chosen, chosenOf, monthAddress, monthsFrom } from './months'
import { figureText, type Report } from './points'
import { OF_REPORTS } from './words'
import '../ui/styles/month.css'

interface Props {
  readonly rest: string
  readonly me: { readonly roles: readonly { readonly role: string }[] }
}

export default function Month({ rest, me }: Props) {
  const chosen = useMemo(() => chosenOf(rest), [rest])
  const asked = useMemo(() => question('month', { ...chosen }), [chosen])
  useEffect(() => void asked.ask(), [asked])
  const worded = useMore(OF_REPORTS)
  const report = asked.reply.value.data?.month
  if (!worded) return <Loading />
  const leads = me.roles.some(({ role }) => role === 'LEADER')
  return (
    <Screen title={monthText(chosen.month)} above={t('month')}>
      <Ways chosen={chosen} report={report} />
      <Asked of={asked}>{found => <Figures report={found.month} />}</Asked>
      {/* Below the figures in which nobody is recognised: this has names, which no auditor reads. */}
      {report && leads && (
        <div class="month-supervision not-on-paper">
          <Files
            title={t('supervision-out')}
            kinds={['pdf', 'xlsx']}
            address={kind => `/files/supervision/pack.${kind}?unit=${report.unit.id}`}
          >
            {t('supervision-out-unit')}
          </Files>
        </div>
      )}
    </Screen>
  )
}

/** "November 2026". */
function monthText(month: string): string {
  const [year = '', number = '1'] = month.split('-')
  const name = dateNames()?.months[Number(number) - 1] ?? month
  return t('month-of', { month: name.charAt(0).toUpperCase() + name.slice(1), year })
}

/** To other months and units, and the ways out of the house: a file, and paper. */
function Ways({ chosen, report }: { chosen: Chosen; report: Report | undefined }) {
  const previous = monthsFrom(chosen.month, -1)
  const next = monthsFrom(chosen.month, 1)
  const isLast = next > now.value.date.slice(0, 7)
  return (
    <div class="month-ways not-on-paper">
      <nav class="month-steps" aria-label={t('month-choose')}>
        <a class="month-step" href={monthAddress({ ...chosen, month: previous })} rel="prev">
          <Icon name="back" />
          <span>{t('month-previous')}</span>
        </a>
        {!isLast && (
          <a class="month-step" href={monthAddress({ ...chosen, month: next })} rel="next">
            <span>{t('month-next')}</span>
            <Icon name="forward" />
          </a>
        )}
      </nav>
      {report && report.units.length > 1 && <Units chosen={chosen} report={report} />}
      {report && (
        <div class="month-out">
          <a
            class="ds-button"
            data-variant="secondary"
            href={`/files/month/${report.month}.xlsx?unit=${report.unit.id}`}
            download
          >
            {t('month-file')}
          </a>
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            onClick={() => window.print()}
          >
            {t('month-print')}
          </button>
        </div>
      )}
    </div>
  )
}

function Units({ chosen, report }: { chosen: Chosen; report: Report }) {
  return (
    <select
      class="filter"
      aria-label={t('month-unit')}
      value={report.unit.id}
      onChange={event => {
        location.hash = monthAddress({ ...chosen, unit: event.currentTarget.value })
      }}
    >
      {report.units.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}

function Figures({ report }: { report: Report }) {
  const hides = report.tables.some(({ rows }) => rows.some(({ count }) => count === null))
  return (
    <>
      <p class="month-of-what">
        <b>{report.unit.name}</b>
        <span class="quiet">{t('month-as-of', { date: numericDate(report.asOf) })}</span>
      </p>
      <Standing report={report} />
      <div class="month-cards">
        {report.tables.map(counts => {
          if (counts.table === 'STATUS' || (counts.table === 'DELAYS' && !counts.total)) return null
          return (
            <Chart key={counts.table} counts={counts}>
              {counts.table === 'FOLLOW_UPS' && counts.total ? (
                <Goal share={report.share} />
              ) : undefined}
            </Chart>
          )
        })}
      </div>
      {hides && <p class="month-help quiet">{t('month-hidden-help')}</p>}
    </>
  )
}

/** Where everybody stands, as three figures. */
function Standing({ report }: { report: Report }) {
  const status = report.tables.find(({ table }) => table === 'STATUS')
  if (!status) return null
  return (
    <section class="card month-standing kept-together" aria-labelledby="standing">
      <h2 id="standing">{t('month-status')}</h2>
      <dl>
        {status.rows.map(row => (
          <div key={row.code} data-row={row.code}>
            <dt>{t(`month-status-${row.code}`)}</dt>
            <dd data-hidden={row.count === null || undefined}>{figureText(row)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{t('month-status-about')}</p>
    </section>
  )
}
