/** The search field, and the filters as chips that one can see. */
import { useRef } from 'preact/hooks'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { ask, type Choices, choices, search } from './cases'
import { type Choice, type Filters, type Toggle, toggled } from './filters'
import { KeptFilters } from './kept-filters'
import { goTo } from './narrowing'

const PAUSE = 250

interface Props {
  readonly filters: Filters
}

export function Narrow({ filters, toggles }: Props & { toggles: readonly Toggle[] }) {
  return (
    <div class="narrow">
      <Search filters={filters} />
      <ul class="chips" aria-label={t('cases-filters')}>
        {toggles.map(toggle => (
          <li key={toggle}>
            <ToggleChip filters={filters} toggle={toggle} />
          </li>
        ))}
        <ChoiceChip filters={filters} choice="group" among={choices.value.groups} />
        <ChoiceChip filters={filters} choice="unit" among={choices.value.units} />
      </ul>
      <KeptFilters filters={filters} />
    </div>
  )
}

/** Searches as one types, after a short pause; Enter does not wait. */
function Search({ filters }: Props) {
  const timer = useRef(0)
  const seek = (pause: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void ask(filters), pause) as unknown as number
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> has no support yet where staff sit
    <form
      class="search"
      role="search"
      onSubmit={event => {
        event.preventDefault()
        seek(0)
      }}
    >
      <label class="ds-sr-only" for="search">
        {t('cases-search')}
      </label>
      <Icon name="search" />
      <input
        class="ds-input"
        id="search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-keyshortcuts="/"
        placeholder={t('cases-search')}
        value={search.value}
        onInput={event => {
          search.value = event.currentTarget.value
          seek(PAUSE)
        }}
      />
    </form>
  )
}

const TOGGLE_TEXTS: Readonly<Record<Toggle, string>> = {
  mine: 'filter-mine',
  noPlan: 'filter-no-plan',
  gap: 'filter-gap',
  awaiting: 'filter-awaiting',
  late: 'filter-late',
  ended: 'filter-ended',
}

function ToggleChip({ filters, toggle }: Props & { toggle: Toggle }) {
  const on = filters[toggle]
  return (
    <button
      type="button"
      class="filter"
      aria-pressed={on}
      onClick={() => goTo(toggled(filters, toggle))}
    >
      {on && <Icon name="check" />}
      {t(TOGGLE_TEXTS[toggle])}
    </button>
  )
}

interface ChoiceProps extends Props {
  readonly choice: Choice
  readonly among: Choices['units']
}

/** Many to choose from: the browser's own list, which every keyboard knows. */
function ChoiceChip({ filters, choice, among }: ChoiceProps) {
  if (among.length < 2) return null
  const all = t(choice === 'unit' ? 'filter-unit-all' : 'filter-group-all')
  return (
    <li>
      <select
        class="filter"
        aria-label={t(choice === 'unit' ? 'filter-unit' : 'filter-group')}
        data-on={filters[choice] !== null || undefined}
        value={filters[choice] ?? ''}
        onChange={event => goTo({ ...filters, [choice]: event.currentTarget.value || null })}
      >
        <option value="">{all}</option>
        {among.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </li>
  )
}
