/** What one has told of, and what became of it: by picture, colour and word. */
import { useSignal } from '@preact/signals'
import { t, word } from '../../i18n/texts'
import { outbox } from '../../offline/outbox'
import { Icon } from '../../ui/icon'
import { refusalText } from '../../ui/problem-text'
import { undo } from './send'
import type { Told } from './told'
import { LOOKS, STATES, whenText } from './words'

export function ToldList({ told }: { told: readonly Told[] }) {
  if (told.length === 0) return <p class="quiet">{t('away-told-none')}</p>
  return (
    <ul class="card away-list">
      {told.map(each => (
        <Row key={each.id} told={each} />
      ))}
    </ul>
  )
}

function Row({ told }: { told: Told }) {
  const busy = useSignal(false)
  const { icon, hue } = LOOKS[told.kind]
  const what = told.purpose ? word('away-purpose', told.purpose) : word('away-kind', told.kind)
  const mayUndo = told.state === 'KEPT' || told.state === 'RECEIVED'
  const takeBack = async () => {
    busy.value = true
    await undo(told).catch(() => {})
    busy.value = false
  }
  return (
    <li>
      <span class="tile" data-hue={hue}>
        <Icon name={icon} />
      </span>
      <div>
        <b>{what}</b>
        <p class="capital">{whenText(told)}</p>
        <State told={told} />
        {mayUndo && (
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            aria-label={t('away-undo-of', { what })}
            aria-busy={busy.value}
            onClick={() => void takeBack()}
          >
            <Icon name="turn" />
            {t('away-undo')}
          </button>
        )}
      </div>
    </li>
  )
}

function State({ told: { state, reasons, refusal, key } }: { told: Told }) {
  const { icon, tone } = STATES[state]
  if (state === 'REFUSED') {
    return (
      <div class="away-state" data-tone={tone} role="status">
        <Icon name={icon} />
        <span>
          {refusal && refusalText(refusal.code, refusal.params)}
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            onClick={() => void outbox.read(key === null ? [] : [key])}
          >
            {t('away-read')}
          </button>
        </span>
      </div>
    )
  }
  return (
    <div class="away-state" data-tone={tone} role="status">
      <Icon name={icon} />
      <span>
        <b>{word('away-state', state)}</b>
        {state === 'KEPT' && <span>{t('away-state-kept-help')}</span>}
        {state === 'RECEIVED' && <span>{t('away-state-received-help')}</span>}
        {reasons.map(reason => (
          <span key={reason}>{word('away-reason', reason)}</span>
        ))}
      </span>
    </div>
  )
}
