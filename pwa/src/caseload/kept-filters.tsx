/** Ways of narrowing the list that one keeps under a name, as chips; on every machine that one signs in at. */
import { signal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { inquire, tell } from '../graphql/client'
import { type Problem, Refusal } from '../graphql/problems'
import type { KeptFiltersAnswer } from '../graphql/types'
import { t } from '../i18n/texts'
import { uuid7 } from '../offline/uuid7'
import { faultText } from '../ui/fault-text'
import { Icon } from '../ui/icon'
import { problemText } from '../ui/problem-text'
import { codeOf, type Filters, filtersOf, isNarrowed } from './filters'
import { goTo } from './narrowing'

type Kept = KeptFiltersAnswer['keptFilters'][number]

const kept = signal<readonly Kept[]>([])

/** Ask which there are. Without them the list is whole all the same. */
export async function loadKept(): Promise<void> {
  const found = await inquire('keptFilters', {}).catch(() => null)
  if (found) kept.value = found.keptFilters
}

/** Forget them, as when the screen locks. */
export function forgetKept(): void {
  kept.value = []
}

export function KeptFilters({ filters }: { filters: Filters }) {
  const code = codeOf(filters)
  const isKept = kept.value.some(each => same(each, code))
  const naming = useSignal(false)
  const mayKeep = isNarrowed(filters) && !isKept
  if (!mayKeep && kept.value.length === 0) return null
  return (
    <ul class="chips kept-filters" aria-label={t('kept-filters')}>
      {kept.value.map(each => (
        <li key={each.id}>
          <KeptChip kept={each} on={same(each, code)} />
        </li>
      ))}
      {mayKeep && (
        <li>
          {naming.value ? (
            <Naming
              code={code}
              done={() => {
                naming.value = false
              }}
            />
          ) : (
            <button
              type="button"
              class="filter filter-keep"
              onClick={() => {
                naming.value = true
              }}
            >
              <Icon name="plus" />
              {t('keep-filter')}
            </button>
          )}
        </li>
      )}
    </ul>
  )
}

/** Whether a kept filter is the one that stands; the order of its parts says nothing. */
function same(each: Kept, code: string): boolean {
  return codeOf(filtersOf(each.filter)) === code
}

function KeptChip({ kept: { id, name, filter }, on }: { kept: Kept; on: boolean }) {
  const busy = useSignal(false)
  // It stands until the server has said yes: a page that is left at once must not show what did not happen.
  const drop = async () => {
    if (busy.value) return
    busy.value = true
    await tell('dropFilter', { filterId: id }).then(
      () => {
        kept.value = kept.value.filter(each => each.id !== id)
      },
      () => undefined,
    )
    busy.value = false
  }
  return (
    <span class="kept" data-on={on || undefined}>
      <button
        type="button"
        class="filter"
        aria-pressed={on}
        onClick={() => goTo(on ? filtersOf() : filtersOf(filter))}
      >
        {on && <Icon name="check" />}
        <bdi>{name}</bdi>
      </button>
      <button
        type="button"
        class="kept-drop"
        aria-busy={busy.value}
        aria-label={t('drop-filter', { name })}
        onClick={() => void drop()}
      >
        <Icon name="cross" />
      </button>
    </span>
  )
}

/** One field for the name, where the button was. */
function Naming({ code, done }: { code: string; done: () => void }) {
  const name = useSignal('')
  const wrong = useSignal<string | null>(null)
  const busy = useSignal(false)
  // One wish has one key, however often it is sent.
  const wish = useRef(uuid7())
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const save = async () => {
    if (busy.value) return
    busy.value = true
    wrong.value = null
    try {
      await tell('keepFilter', { filterId: wish.current, name: name.value, filter: code })
      await loadKept()
      done()
    } catch (problem) {
      wish.current = uuid7()
      wrong.value = wordOf(problem as Problem)
      input.current?.focus()
    }
    busy.value = false
  }
  return (
    <form
      class="naming"
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={event => event.key === 'Escape' && done()}
    >
      <label class="ds-sr-only" for="filter-name">
        {t('keep-filter-name')}
      </label>
      <input
        class="ds-input"
        id="filter-name"
        ref={input}
        autocomplete="off"
        maxLength={40}
        placeholder={t('keep-filter-name')}
        aria-invalid={wrong.value !== null}
        aria-describedby={wrong.value ? 'filter-name-wrong' : undefined}
        value={name.value}
        onInput={event => {
          name.value = event.currentTarget.value
        }}
      />
      <button type="submit" class="ds-button" aria-busy={busy.value}>
        {t('keep-filter-save')}
      </button>
      <button type="button" class="ds-button" data-variant="tertiary" onClick={done}>
        {t('keep-filter-cancel')}
      </button>
      {wrong.value && (
        <p class="naming-wrong" id="filter-name-wrong" role="alert">
          {wrong.value}
        </p>
      )}
    </form>
  )
}

function wordOf(problem: Problem): string {
  const fault = problem instanceof Refusal ? problem.fields[0] : undefined
  return fault ? faultText(fault) : problemText(problem)
}
