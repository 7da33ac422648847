/** The week that is kept: the grid, what is done to it beside it, and what that would come to. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { MeAnswer } from '../graphql/types'
import { mondayOf, weekdayIndex } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Failed } from '../ui/asked'
import { Icon } from '../ui/icon'
import { addressOf, type Owner } from './address'
import { type Day, daysOf } from './blocks'
import { WeekGrid } from './grid'
import type { Span } from './hours'
import { createKeeper, type Keeper } from './keeper'
import { type Choices, type Grid, isKnown, keyOf } from './model'
import { holdsFrom } from './moves'
import type { Op, Whose } from './ops'
import { OutlookLine, OutlookStrip } from './outlook'
import { OwnerChoice } from './owner-choice'
import type { Panel, PanelView } from './panel-view'
import { PendingBar } from './pending-bar'
import { useClashes, useOutlook } from './preview'
import { paperOf } from './print/address'
import { mayAdd } from './rights'
import { shortText } from './said'
import { useGrid } from './use-grid'
import { WeekBar } from './week-bar'

interface Props {
  readonly owner: Owner
  readonly week: string
  /** The lesson that the address names. */
  readonly lesson: string | null
  readonly choices: Choices
  readonly me: MeAnswer['me']
}

const NO_OPS: readonly Op[] = []

export function Week({ owner, week, lesson, choices, me }: Props) {
  const asked = useGrid(owner, week)
  const { grid } = asked
  const refresh = useRef(asked.ask)
  refresh.current = asked.ask
  const monday = mondayOf(week)
  const today = now.value.date
  const keeper = useMemo(
    () =>
      createKeeper(holdsFrom(monday, today), {
        today: () => now.peek().date,
        refresh: () => refresh.current(),
        words: {
          move: shortText,
          undone: what => t('keeping-undone', { what }),
          saved: what => t('keeping-saved', { what }),
        },
      }),
    [],
  )
  const panel = useSignal<Panel | null>(null)
  const View = usePanelView()
  const formOps = useSignal<readonly Op[]>(NO_OPS)
  const moves = keeper.moves.value
  const ops = [...keeper.changes.value, ...formOps.value]
  const whose = whoseOf(owner) ?? ops[0]?.whose ?? null
  const preview = useClashes(keeper.changes.value)
  const outlook = useOutlook(whose, ops, grid ? JSON.stringify(grid.lessons.length) : '')

  useEffect(() => {
    // What was moved in one week goes on from the day that was said for it.
    if (keeper.moves.peek().length === 0) keeper.holdFrom(holdsFrom(monday, today))
  }, [monday, moves.length === 0])
  useEffect(() => {
    if (grid) keeper.renew(grid.lessons.filter(isKnown).map(({ slot }) => slot))
  }, [grid])
  useUndoKey(keeper)
  useEffect(() => {
    // The way back closes what was opened, and forward opens it again.
    if (lesson) panel.value = { is: 'lesson', key: lesson }
    else if (panel.peek()?.is === 'lesson') panel.value = null
  }, [lesson])

  const goTo = (to: string) => {
    location.hash = addressOf(owner, to)
  }
  const close = () => {
    const key = panel.peek()?.key
    panel.value = null
    if (lesson) location.hash = addressOf(owner, week)
    requestAnimationFrame(() => {
      const back = key && document.querySelector<HTMLElement>(`[data-key="${key}"]`)
      ;(back || document.querySelector<HTMLElement>('.keeping-add'))?.focus()
    })
  }
  const isOver = grid !== null && grid.to < today
  const adds = !isOver && mayAdd(owner, choices, me)
  const add = (weekday: number, span: Span | null) => {
    const count = panel.peek()?.is === 'add' ? (panel.peek() as { count: number }).count + 1 : 0
    panel.value = { is: 'add', weekday, span, count, key: null }
  }
  const unitId =
    owner.kind === 'group'
      ? (choices.groups.find(({ id }) => id === owner.of)?.unitId ?? null)
      : null

  const covered = panel.value !== null && isNarrow()

  return (
    <div class="keeping">
      <div class="keeping-bar not-on-paper" inert={covered}>
        <OwnerChoice
          choices={choices}
          owner={owner}
          name={grid ? nameIn(grid, owner) : null}
          onChoose={to => {
            location.hash = addressOf(to, week)
          }}
        />
        <WeekBar week={week} onWeek={goTo} />
        <a class="filter" href={paperOf(owner, week)}>
          <Icon name="note" />
          {t('week-paper-print')}
        </a>
        <UndoButton keeper={keeper} />
        {adds && (
          <button
            type="button"
            class="ds-button keeping-add"
            onClick={() => add(weekdayShown(), null)}
          >
            <Icon name="plus" />
            {t('keeping-add')}
          </button>
        )}
      </div>
      <div class="keeping-main" inert={covered}>
        {grid ? (
          <WeekGrid
            key={grid.week}
            days={daysOf(grid, ops, unitId)}
            keeper={keeper}
            of={owner.kind}
            opened={panel.value?.key ?? null}
            mayAdd={adds}
            onOpen={lesson => {
              panel.value = { is: 'lesson', key: keyOf(lesson) }
              location.hash = addressOf(owner, week, keyOf(lesson))
            }}
            onAdd={(day: Day, span) => add(day.weekday, span)}
            onEnd={lesson => {
              panel.value = { is: 'end', key: keyOf(lesson) }
            }}
          />
        ) : asked.problem ? (
          <Failed problem={asked.problem} retry={asked.ask} />
        ) : (
          <Loading />
        )}
      </div>
      <div class="keeping-side not-on-paper">
        <OutlookLine of={outlook} />
        <PendingBar keeper={keeper} preview={preview} monday={monday} />
        {panel.value && grid && View && (
          <View
            of={panel.value}
            grid={grid}
            owner={owner}
            keeper={keeper}
            choices={choices}
            refresh={asked.ask}
            onPanel={to => {
              panel.value = to
            }}
            onOps={found => {
              formOps.value = found
            }}
            onClose={close}
          />
        )}
        <OutlookStrip of={outlook} week={week} onWeek={goTo} />
      </div>
      <p class="ds-sr-only" role="status">
        {keeper.said.value}
      </p>
    </div>
  )
}

/** Forms come after the grid: nobody who only looks waits for them. */
function usePanelView(): typeof PanelView | null {
  const arrived = useSignal<{ readonly PanelView: typeof PanelView } | null>(null)
  useEffect(() => {
    let timer = 0
    const fetchIt = () => {
      import('./panel-view').then(
        module => {
          arrived.value = module
        },
        () => {
          timer = window.setTimeout(fetchIt, TRY_AGAIN)
        },
      )
    }
    fetchIt()
    return () => clearTimeout(timer)
  }, [])
  return arrived.value?.PanelView ?? null
}

/** Milliseconds after which what could not be fetched is fetched again. */
const TRY_AGAIN = 3_000

function whoseOf({ kind, of }: Owner): Whose | null {
  if (kind === 'group') return { groupId: of, participantId: null }
  return kind === 'participant' ? { groupId: null, participantId: of } : null
}

/** The name of whose week it is, as a lesson of theirs has it. */
function nameIn(grid: Grid, { kind, of }: Owner): string | null {
  if (kind === 'place') return of
  const theirs = grid.lessons.find(each => {
    if (kind === 'teacher') return each.teacherId === of
    return kind === 'group' ? each.groupId === of : each.participantId === of
  })
  return (kind === 'teacher' ? theirs?.teacher : theirs?.owner) ?? null
}

function UndoButton({ keeper }: { keeper: Keeper }) {
  const undoes = keeper.undoes.value
  return (
    <button
      type="button"
      class="filter keeping-undo"
      aria-disabled={undoes === null || keeper.saving.value || undefined}
      aria-keyshortcuts="Control+Z"
      title={undoes ? t('keeping-undo-what', { what: undoes }) : t('keeping-undo-nothing')}
      onClick={() => undoes && void keeper.undo()}
    >
      <Icon name="turn" />
      {t('review-undo')}
      {undoes && <span class="keeping-undo-what">{undoes}</span>}
    </button>
  )
}

/** Ctrl+Z undoes; in a field it undoes what is typed. */
function useUndoKey(keeper: Keeper): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest('input, textarea, select')
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || typing) return
      event.preventDefault()
      if (keeper.undoes.peek() !== null) void keeper.undo()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

/** The day that stands on a narrow screen; on a wide one today, or Monday. */
function weekdayShown(): number {
  const day = document.querySelector<HTMLElement>('.keeping-day[data-chosen]')?.dataset.date
  return day ? weekdayIndex(day) + 1 : 1
}

/** Where what stands beside the grid stands over it. */
function isNarrow(): boolean {
  return matchMedia('(max-width: 62rem)').matches
}
