/** What is typed in a part of the plan that was taken out meanwhile: the words stand until their author lets them go. */
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { editText } from './edit-text'
import { labelOf } from './plan-fields'
import { type Edit, keyOf, type Together } from './together'

export function Gone({ by }: { by: Together }) {
  const gone = [...by.edits.value.values()].filter(({ is }) => is === 'gone')
  if (gone.length === 0) return null
  return (
    <section class="card room-gone" role="alert">
      <h2>
        <Icon name="warning" />
        {t('joint-gone')}
      </h2>
      <p>{t('joint-gone-help')}</p>
      <ul>
        {gone.map(edit => (
          <GoneWords key={keyOf(edit.at)} by={by} edit={edit} />
        ))}
      </ul>
    </section>
  )
}

function GoneWords({ by, edit }: { by: Together; edit: Edit }) {
  const words = useRef<HTMLParagraphElement>(null)
  const copied = useSignal(false)
  const name = labelOf(edit.at)
  const copy = async () => {
    if (words.current) getSelection()?.selectAllChildren(words.current)
    try {
      await navigator.clipboard.writeText(edit.after ?? '')
      copied.value = true
    } catch {
      // What is selected can be copied by hand.
    }
  }
  return (
    <li>
      <p class="clash-words" ref={words}>
        {editText(edit)}
      </p>
      <div class="meeting-ways">
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          aria-label={`${t('joint-gone-copy')}: ${name}`}
          onClick={() => void copy()}
        >
          {t('joint-gone-copy')}
        </button>
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          aria-label={`${t('joint-gone-discard')}: ${name}`}
          onClick={() => by.discard(edit.at)}
        >
          <Icon name="cross" />
          {t('joint-gone-discard')}
        </button>
        <span role="status">{copied.value && t('joint-gone-copied')}</span>
      </div>
    </li>
  )
}
