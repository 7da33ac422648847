/** Languages by their own names, each in its own direction; never by flags. */
import { languages } from '../i18n/languages'
import { Icon } from '../ui/icon'

interface Props {
  readonly chosen: string
  readonly onChoose: (tag: string) => void
}

export function LanguageList({ chosen, onChoose }: Props) {
  return (
    <ul class="languages">
      {languages.map(({ tag, name, direction }) => (
        <li key={tag}>
          <button
            type="button"
            class="language"
            lang={tag}
            dir={direction as 'ltr' | 'rtl'}
            aria-pressed={tag === chosen}
            onClick={() => onChoose(tag)}
          >
            <span>{name}</span>
            {tag === chosen && <Icon name="check" />}
          </button>
        </li>
      ))}
    </ul>
  )
}
