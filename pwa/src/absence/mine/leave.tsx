/** Ask for leave: which kind, by pictures, with what is left of it; for what; when. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren, ComponentType } from 'preact'
import { addDays } from '../../i18n/dates'
import { now } from '../../i18n/oslo'
import { t, word } from '../../i18n/texts'
import { answer } from '../../offline/answers'
import { Icon } from '../../ui/icon'
import { Pictures } from './pictures'
import { askFor } from './send'
import { ASKED, type Asked, NOTICE_DAYS, type Purpose } from './told'
import { WhenForm } from './when'
import { LOOKS, PURPOSES } from './words'

export function Leave() {
  return (
    <Pictures
      of={ASKED.map(kind => ({
        address: `#/absence/${codeOf(kind)}`,
        text: t(`away-kind-${codeOf(kind)}`),
        more: leftText(kind),
        ...LOOKS[kind],
      }))}
    />
  )
}

interface Props {
  readonly code: string
  readonly Around: ComponentType<{ title: string; back: string; children: ComponentChildren }>
}

export function AskForLeave({ code, Around }: Props) {
  const purpose = useSignal<Purpose | null>(null)
  const kind = ASKED.find(each => codeOf(each) === code) ?? 'WELFARE_LEAVE'
  const left = leftText(kind)
  const needsPurpose = kind === 'WELFARE_LEAVE' && !purpose.value
  return (
    <Around title={t(`away-kind-${codeOf(kind)}`)} back="#/absence/leave">
      {left && (
        <p class="away-left" data-hue={LOOKS[kind].hue}>
          <Icon name="calendar" />
          {left}
        </p>
      )}
      {needsPurpose ? (
        <Purposes
          onChoose={chosen => {
            purpose.value = chosen
          }}
        />
      ) : (
        <>
          {purpose.value && <p class="away-purpose">{word('away-purpose', purpose.value)}</p>}
          <WhenForm
            send={t('away-ask-send')}
            from={kind === 'RELIGIOUS_DAY' ? addDays(now.value.date, NOTICE_DAYS) : now.value.date}
            note={kind === 'RELIGIOUS_DAY' ? t('away-notice') : undefined}
            onSend={when => askFor(kind, purpose.value, when)}
          />
        </>
      )}
    </Around>
  )
}

function Purposes({ onChoose }: { onChoose: (purpose: Purpose) => void }) {
  return (
    <section>
      <h2>{t('away-purpose')}</h2>
      <ul class="card away-purposes">
        {PURPOSES.map(({ purpose, icon }) => (
          <li key={purpose}>
            <button type="button" onClick={() => onChoose(purpose)}>
              <span class="tile" data-hue="rose">
                <Icon name={icon} />
              </span>
              <b>{word('away-purpose', purpose)}</b>
              <Icon name="forward" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "Dager igjen: 7 av 10", once the phone knows. */
function leftText(kind: Asked): string | undefined {
  const found = answer('myAbsence', {}).value.data?.myAbsence.left.find(
    ({ category }) => category === kind,
  )
  return found && t('away-left', { left: found.left, limit: found.limit })
}

function codeOf(code: string): string {
  return code.toLowerCase().replaceAll('_', '-')
}
