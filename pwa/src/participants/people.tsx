/** Who works with the participant, and as what. */
import { t, word } from '../i18n/texts'
import type { Participant } from './parts'

export function People({ participant: { helpers } }: { participant: Participant }) {
  return (
    <section class="card">
      <h2>{t('people')}</h2>
      {helpers.length === 0 && <p class="quiet">{t('people-none')}</p>}
      <ul class="people">
        {helpers.map(({ name, relation }) => (
          <li key={`${name} ${relation}`}>
            <b>
              <bdi>{name}</bdi>
            </b>
            <span class="quiet">{word('relation', relation)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
