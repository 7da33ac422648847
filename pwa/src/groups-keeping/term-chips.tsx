/** Both dates of a period by one click: a term or a school year, as a suggestion. */
import { t } from '../i18n/texts'
import type { FieldOf } from '../ui/form/form'
import type { Term } from './terms'

interface Props {
  readonly label: string
  readonly terms: readonly Term[]
  readonly first: FieldOf<string>
  readonly last: FieldOf<string>
}

export function TermChips({ label, terms, first, last }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would stand around the dates as well
    <div role="group" aria-label={label} class="keeping-chips">
      {terms.map(term => (
        <button
          key={term.kind + term.year}
          type="button"
          class="filter"
          aria-pressed={first.value === term.first && last.value === term.last}
          onClick={() => {
            first.set(term.first)
            last.set(term.last)
          }}
        >
          {t(`term-${term.kind}`, { year: term.year })}
        </button>
      ))}
    </div>
  )
}
