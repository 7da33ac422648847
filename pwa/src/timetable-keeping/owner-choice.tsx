/** Choose whose week it is by a few letters: a group, a teacher, a place, a participant. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { inquire } from '../graphql/client'
import { t } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'
import type { Owner, OwnerKind } from './address'
import type { Choices } from './model'
import { fitting, isSame, type Option, optionsOf } from './owners'

interface Props {
  readonly choices: Choices
  readonly owner: Owner | null
  /** The name of who is chosen, where the choices do not have it. */
  readonly name: string | null
  readonly onChoose: (owner: Owner) => void
}

const ICONS: Readonly<Record<OwnerKind, IconName>> = {
  group: 'group',
  teacher: 'book',
  place: 'pin',
  participant: 'person',
}
/** So many names fit on the list; whoever is not among them is found by more letters. */
const MOST = 40
/** Letters after which participants are looked for. */
const ENOUGH = 2
const REST = 250

export function OwnerChoice({ choices, owner, name, onChoose }: Props) {
  const options = optionsOf(choices)
  const current = owner && options.find(each => isSame(each.owner, owner))
  const shown = current?.name ?? name ?? ''
  const typed = useSignal<string | null>(null)
  const at = useSignal(0)
  const people = usePeople(typed.value ?? '')
  const input = useRef<HTMLInputElement>(null)
  const found = [...fitting(options, typed.value ?? ''), ...people].slice(0, MOST)
  const open = typed.value !== null
  const active = Math.min(at.value, found.length - 1)

  useEffect(() => {
    document.getElementById(`owner-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, open])

  const close = () => {
    typed.value = null
    at.value = 0
  }
  const choose = (option: Option | undefined) => {
    if (!option) return
    close()
    onChoose(option.owner)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) close()
    else if (event.key === 'Enter' && open) choose(found[active])
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!open) typed.value = ''
      else at.value = Math.max(0, active + (event.key === 'ArrowDown' ? 1 : -1))
    } else return
    event.preventDefault()
  }
  return (
    <div class="owner-choice" data-open={open || undefined}>
      <Icon name={owner ? ICONS[owner.kind] : 'search'} />
      <input
        ref={input}
        class="ds-input"
        role="combobox"
        aria-label={t('keeping-whose')}
        aria-expanded={open}
        aria-controls="owner-list"
        aria-autocomplete="list"
        aria-activedescendant={open && found.length > 0 ? `owner-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={t('keeping-whose-search')}
        value={typed.value ?? shown}
        onFocus={event => event.currentTarget.select()}
        onClick={() => {
          typed.value ??= ''
        }}
        onInput={event => {
          typed.value = event.currentTarget.value
          at.value = 0
        }}
        onKeyDown={press}
        onBlur={close}
      />
      <Icon name="down" />
      {open && (
        <div class="owner-list" role="listbox" id="owner-list" aria-label={t('keeping-whose')}>
          {found.map((option, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field that has the focus
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
            <div
              key={`${option.owner.kind}.${option.owner.of}`}
              id={`owner-${place}`}
              role="option"
              aria-selected={place === active}
              // The field would lose the focus, and the list would be gone before it is clicked.
              onPointerDown={event => event.preventDefault()}
              onClick={() => choose(option)}
            >
              <Icon name={ICONS[option.owner.kind]} />
              <bdi>{option.name}</bdi>
              <span class="quiet">{t(`keeping-${option.owner.kind}`)}</span>
            </div>
          ))}
          {found.length === 0 && <p class="quiet">{t('keeping-nobody-found')}</p>}
        </div>
      )}
    </div>
  )
}

/** Participants whose name has these letters, among those whom one sees. */
function usePeople(search: string): readonly Option[] {
  const found = useSignal<readonly Option[]>([])
  const wanted = search.trim()
  useEffect(() => {
    if (wanted.length < ENOUGH) {
      found.value = []
      return
    }
    let current = true
    const timer = setTimeout(() => {
      inquire('cases', { first: 10, search: wanted }).then(
        ({ cases }) => {
          if (!current) return
          found.value = cases.edges.map(({ node: { id, name } }) => ({
            owner: { kind: 'participant', of: id },
            name,
          }))
        },
        // Who may see no list of cases finds groups all the same.
        () => {},
      )
    }, REST)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [wanted])
  return found.value
}
