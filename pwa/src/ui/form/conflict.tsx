/** Somebody else changed the record meanwhile: both versions of what clashes, to choose from. */
import { t } from '../../i18n/texts'
import { Icon } from '../icon'
import type { Conflict, FormOf } from './form'
import type { Value } from './merge'

export function ConflictPanel<V>({ of }: { of: FormOf<V> }) {
  const conflict = of.conflict.value
  if (!conflict) return null
  const { clashes, changes } = conflict
  const label = (name: string) => of.about(name)?.label ?? name
  const say = (name: string, value: Value) => of.about(name)?.say(value) || t('conflict-nothing')
  return (
    <section class="conflict" tabIndex={-1} aria-labelledby={`${of.id}-conflict`}>
      <h2 id={`${of.id}-conflict`}>
        <Icon name="person-chat" />
        {t('conflict')}
      </h2>
      <p>{t(clashes.length > 0 ? 'conflict-help' : 'conflict-help-changes')}</p>
      {clashes.map(clash => (
        <ClashChoice key={clash.name} of={of} clash={clash} label={label} say={say} />
      ))}
      {changes.length > 0 && (
        <>
          <h3>{t('conflict-changes')}</h3>
          <ul class="conflict-changes">
            {changes.map(({ name, before, after }) => (
              <li key={name}>
                <b>{label(name)}</b>
                <span>
                  <s>{say(name, before)}</s> <Icon name="forward" />{' '}
                  <span class="ds-sr-only">{t('review-becomes')}</span> {say(name, after)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface ClashProps<V> {
  readonly of: FormOf<V>
  readonly clash: Conflict['clashes'][number]
  readonly label: (name: string) => string
  readonly say: (name: string, value: Value) => string
}

function ClashChoice<V>({ of, clash, label, say }: ClashProps<V>) {
  const { name, chosen } = clash
  return (
    <fieldset class="clash" data-open={chosen === null || undefined}>
      <legend>{label(name)}</legend>
      <div class="choice-cards">
        {(['mine', 'theirs'] as const).map(side => (
          <label key={side} class="choice-card">
            <input
              type="radio"
              class="ds-input"
              name={`${of.id}-${name}-side`}
              checked={chosen === side}
              onChange={() => of.choose(name, side)}
            />
            <span>
              <span class="quiet">{t(`conflict-${side}`)}</span>
              <span class="clash-words">{say(name, clash[side])}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
