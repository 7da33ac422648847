/** Everybody whom one works with, those first for whom something needs doing. */
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Failed } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { CaseTable, lineId, type SparkOf } from './case-table'
import { ask, cases, loadChoices, more, search, show } from './cases'
import { type Filters, filtersOf, isNarrowed, type Toggle } from './filters'
import { loadKept } from './kept-filters'
import { followKeys, KeysHint } from './keys'
import { Narrow } from './narrow'
import { goTo } from './narrowing'
import '../ui/styles/caseload.css'

/** Where one was in the list when one left it. */
let left: { readonly scroll: number; readonly focus: string } | null = null

interface Props {
  /** How the list is narrowed, as the end of the address says it. */
  readonly rest: string | undefined
  /** By what the reader may narrow it. */
  readonly toggles: readonly Toggle[]
  /** Of a group's weeks: a person's last twelve as a line of small columns. */
  readonly Spark: SparkOf
  /** What one can begin from here. */
  readonly action?: ComponentChildren
}

export function CaseList({ rest, toggles, Spark, action }: Props) {
  const filters = useMemo(() => filtersOf(rest), [rest])
  useEffect(() => {
    void show(filters)
    const look = () => document.visibilityState === 'visible' && void show(filters)
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [filters])
  useEffect(() => {
    void loadChoices()
    void loadKept()
    comeBack()
    const unfollow = [listenForLeaving(), followKeys()]
    return () => {
      for (const each of unfollow) each()
    }
  }, [])
  return (
    <Screen title={t('cases')} action={action}>
      <Narrow filters={filters} toggles={toggles} />
      <Found filters={filters} Spark={Spark} />
    </Screen>
  )
}

/** Return to the line that one left by. */
function comeBack(): void {
  if (!left) return
  window.scrollTo(0, left.scroll)
  document.getElementById(left.focus)?.focus({ preventScroll: true })
  left = null
}

function listenForLeaving(): () => void {
  const note = (event: MouseEvent) => {
    const name = (event.target as Element).closest<HTMLElement>('.case-name')
    if (name) left = { scroll: window.scrollY, focus: name.id }
  }
  document.addEventListener('click', note)
  return () => document.removeEventListener('click', note)
}

function Found({ filters, Spark }: { filters: Filters; Spark: SparkOf }) {
  const { rows, pages, total, next, asking, problem } = cases.value
  const end = useNearing(() => !problem && void more(filters))
  return (
    <>
      <div class="list-head">
        <p class="count" role="status">
          {total !== null && <b>{t('cases-count', { count: total })}</b>}
          {rows.length > 1 && <span class="quiet">{t('cases-order')}</span>}
        </p>
        {rows.length > 1 && <KeysHint />}
      </div>
      {problem && <Failed problem={problem} retry={() => void ask(filters)} />}
      {rows.length > 0 && <CaseTable pages={pages} busy={asking === 'all'} Spark={Spark} />}
      {rows.length === 0 && asking === 'all' && <Loading />}
      {rows.length === 0 && asking === 'nothing' && !problem && <Nobody filters={filters} />}
      {next && total !== null && (
        <div class="more" ref={end}>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            aria-busy={asking === 'more'}
            onClick={() => void addMore(filters)}
          >
            {t('cases-more')}
          </button>
          <span class="quiet" role="status">
            {t('cases-shown', { shown: rows.length, count: total })}
          </span>
        </div>
      )}
    </>
  )
}

/** Whoever scrolls towards the end of the list does not have to ask for more. */
function useNearing(come: () => void) {
  const end = useRef<HTMLDivElement>(null)
  const latest = useRef(come)
  latest.current = come
  useEffect(() => {
    if (!end.current) return
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting && window.scrollY > 0) latest.current()
      },
      { rootMargin: '1200px' },
    )
    seen.observe(end.current)
    return () => seen.disconnect()
  }, [cases.value.rows.length])
  return end
}

/** The button keeps the focus; with the last page it goes, and the first new line takes it. */
async function addMore(filters: Filters): Promise<void> {
  const before = cases.value.rows.length
  await more(filters)
  const added = cases.value.rows[before]
  if (cases.value.next || !added) return
  requestAnimationFrame(() => document.getElementById(lineId(added))?.focus())
}

function Nobody({ filters }: { filters: Filters }) {
  const sought = cases.value.search
  const narrowed = isNarrowed(filters)
  const clear = () => {
    search.value = ''
    if (narrowed) goTo(filtersOf())
    else void ask(filters)
  }
  if (!sought && !narrowed) return <Nothing title={t('cases-none')} help={t('cases-none-help')} />
  return (
    <Nothing
      title={sought ? t('cases-none-by', { search: sought }) : t('cases-none-so')}
      help={narrowed ? t('cases-none-filters') : t('cases-none-spelling')}
    >
      <button type="button" class="ds-button" data-variant="secondary" onClick={clear}>
        {t('cases-all')}
      </button>
    </Nothing>
  )
}

function Nothing(props: { title: string; help: string; children?: preact.ComponentChildren }) {
  return (
    <section class="nobody">
      <Icon name="group" />
      <h2>{props.title}</h2>
      <p>{props.help}</p>
      {props.children}
    </section>
  )
}
