/** A table as bars: drawn from the figures, with the figures beside it, and as a table for whoever wants one. */
import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { t } from '../i18n/texts'
import { type Counts, figureText, nameOf, pointOf, type Row, rowText } from './points'

export function Chart({
  counts,
  children,
}: {
  counts: Counts
  children?: preact.ComponentChildren
}) {
  const asTable = useSignal(false)
  const id = useId()
  const empty = counts.total === 0 || !saysSomething(counts)
  const name = nameOf(counts.table)
  const way = asTable.value ? 'month-as-picture' : 'month-as-table'
  return (
    <section class="card month-card kept-together" aria-labelledby={id} data-table={counts.table}>
      <header>
        <h2 id={id}>{t(name)}</h2>
        <p class="quiet">{t(`${name}-about`)}</p>
      </header>
      {children ?? <p class="month-point">{pointOf(counts)}</p>}
      {!empty && (
        <>
          {!asTable.value && <Bars counts={counts} />}
          <Figures counts={counts} shown={asTable.value} />
          {counts.women !== null && !asTable.value && <Legend />}
          <p class="month-foot">
            <span class="quiet">{population(counts)}</span>
            <button
              type="button"
              class="month-toggle"
              aria-label={`${t(way)}: ${t(name)}`}
              onClick={() => {
                asTable.value = !asTable.value
              }}
            >
              {t(way)}
            </button>
          </p>
        </>
      )}
    </section>
  )
}

/** Whether there is a figure to draw, or at least one row that must be most of them. */
function saysSomething({ rows }: Counts): boolean {
  const kept = rows.filter(row => row.count === null && !row.few)
  return rows.some(row => row.count !== null) || (kept.length === 1 && rows.some(row => row.few))
}

function population({ total, summed }: Counts): string {
  if (total !== null) return t('month-population', { count: total })
  return summed ? t('month-population-hidden') : ''
}

/** The picture. Whoever hears the screen hears the table instead. */
function Bars({ counts }: { counts: Counts }) {
  const most = Math.max(1, ...counts.rows.map(row => row.count ?? 0))
  return (
    <div class="month-bars" aria-hidden="true">
      {counts.rows.map(row => (
        <div key={row.code} class="month-row" data-hidden={row.count === null || undefined}>
          <span class="month-name">{rowText(counts, row)}</span>
          <Bar row={row} most={most} />
          <span class="month-figure">{figureText(row)}</span>
        </div>
      ))}
    </div>
  )
}

const LENGTH = 100

function Bar({ row: { count, women, men }, most }: { row: Row; most: number }) {
  const long = (of: number) => (LENGTH * of) / most
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: all bars are hidden from whoever hears; the table stands beside
    <svg class="month-bar" viewBox={`0 0 ${LENGTH} 10`} preserveAspectRatio="none">
      <rect class="bar-track" width={LENGTH} height="10" />
      {women !== null && men !== null ? (
        <>
          <rect class="bar-women" width={long(women)} height="10" />
          <rect class="bar-men" x={long(women)} width={long(men)} height="10" />
        </>
      ) : (
        <rect class="bar-all" width={long(count ?? 0)} height="10" />
      )}
    </svg>
  )
}

function Legend() {
  return (
    <p class="month-legend" aria-hidden="true">
      <span data-sex="women">{t('month-women')}</span>
      <span data-sex="men">{t('month-men')}</span>
    </p>
  )
}

/** The same as a table: always there for those who hear, and for all who ask for it. */
function Figures({ counts, shown }: { counts: Counts; shown: boolean }) {
  const bySex = counts.women !== null
  return (
    // A table takes the room that it needs, whatever is said of it: what hides it stands around it.
    <div class={shown ? undefined : 'ds-sr-only'}>
      <table class="month-figures">
        <caption class="ds-sr-only">{t(nameOf(counts.table))}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('month-people')}</th>
            {bySex && <th scope="col">{t('month-women')}</th>}
            {bySex && <th scope="col">{t('month-men')}</th>}
          </tr>
        </thead>
        <tbody>
          {counts.rows.map(row => (
            <tr key={row.code}>
              <th scope="row">{rowText(counts, row)}</th>
              <td>{figureText(row)}</td>
              {bySex && <td>{row.women}</td>}
              {bySex && <td>{row.men}</td>}
            </tr>
          ))}
        </tbody>
        {counts.total !== null && (
          <tfoot>
            <tr>
              <th scope="row">{t('month-total')}</th>
              <td>{counts.total}</td>
              {bySex && <td>{counts.women}</td>}
              {bySex && <td>{counts.men}</td>}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
