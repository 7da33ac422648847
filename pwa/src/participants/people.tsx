/** Who works with the participant, and as what. */
import { t, word } from '../i18n/texts'
import type { Participant } from './parts'

export function People({ participant: { id, helpers } }: { participant: Participant }) {
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
      <a class="people-all" href={`#/participants/${id}/people`}>
        {t('people-all')}
      </a>
    </section>
  )
}
