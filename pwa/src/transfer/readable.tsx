/** The document in one language at a time, with what one does with it: the language, every lesson, print. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { FALLBACK, known } from '../i18n/languages'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import type { Case } from './case'
import { CaseDocument } from './document'
import { type Voices, voicesOf } from './voices'

export function Readable({ case: found }: { case: Case }) {
  const language = useSignal(FALLBACK)
  const everyLesson = useSignal(false)
  const voices = useSignal<Voices | null>(null)
  const tag = language.value
  useEffect(() => {
    void voicesOf(tag).then(loaded => {
      if (tag === language.peek()) voices.value = loaded
    })
  }, [tag])
  const own = known(found.person.language)
  const offered = [...new Set([FALLBACK, own?.tag ?? FALLBACK, 'nn', 'en'])]
  return (
    <>
      <div class="screen-actions readable-actions">
        <fieldset class="chips">
          <legend class="ds-sr-only">{t('move-in-language')}</legend>
          {offered.map(each => (
            <button
              key={each}
              type="button"
              class="filter"
              lang={each}
              aria-pressed={each === tag}
              onClick={() => {
                language.value = each
              }}
            >
              {known(each)?.name ?? each}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          class="filter"
          aria-pressed={everyLesson.value}
          onClick={() => {
            everyLesson.value = !everyLesson.value
          }}
        >
          {t('move-lessons')}
        </button>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => print()}>
          {t('move-review-print')}
        </button>
      </div>
      {voices.value ? (
        <CaseDocument of={voices.value} case={found} everyLesson={everyLesson.value} />
      ) : (
        <Loading />
      )}
    </>
  )
}
