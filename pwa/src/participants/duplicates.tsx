/** Who may be registered already, before anything is saved; and what to look at once more. */
import type { ComponentChildren } from 'preact'
import { t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import type { AllLooked } from './looked'

interface Props {
  readonly looked: AllLooked
  /** Say it, too, when there is nobody. */
  readonly saysNobody?: boolean
  /** What one answers to somebody with the same name. */
  readonly children?: ComponentChildren
}

export function DuplicatesPanel({ looked, saysNobody = false, children }: Props) {
  const { done, people, inUse, oddities, problem } = looked
  const clear = saysNobody && done && people.length === 0 && inUse.length === 0
  return (
    <div class="looked" aria-live="polite">
      {problem && (
        <Notice icon="warning" tone="careful">
          {problemText(problem)}
        </Notice>
      )}
      {people.length > 0 && (
        <section class="duplicates">
          <h3>
            <Icon name="warning" />
            {t('duplicates')}
          </h3>
          <ul>
            {people.map(({ id, name, unit, by }) => (
              <li key={id}>
                <span>
                  <b>
                    <bdi>{name}</bdi>
                  </b>
                  <span class="quiet">{unit}</span>
                  <span>{t(by.length > 0 ? 'duplicates-by-number' : 'duplicates-by-name')}</span>
                </span>
                <a
                  class="ds-button"
                  data-variant="secondary"
                  href={`#/participants/${id}`}
                  aria-label={`${t('duplicates-open')}: ${name}`}
                >
                  {t('duplicates-open')}
                </a>
              </li>
            ))}
          </ul>
          {children}
        </section>
      )}
      {inUse.length > 0 && (
        <Notice icon="warning" tone="careful">
          {t('duplicates-in-use')}
        </Notice>
      )}
      {oddities.length > 0 && (
        <Notice icon="question">
          <b>{t('oddities')}</b>
          {oddities.map(each => (
            <p key={each}>{word('oddity', each)}</p>
          ))}
        </Notice>
      )}
      {clear && (
        <p class="fact quiet">
          <Icon name="check" />
          {t('duplicates-none')}
        </p>
      )}
    </div>
  )
}
