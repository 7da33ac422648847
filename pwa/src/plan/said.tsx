/** What a goal or a measure says, in the reader's language as far as there are words in it. */
import { speaksNorwegian, t, word } from '../i18n/texts'
import { Norwegian } from '../ui/norwegian'
import { type Mine, translationOf } from './steps'

type Part = Mine['translations'][number]['part']

interface SaidProps {
  readonly family: 'goal' | 'measure'
  readonly of: {
    readonly id: string
    readonly standard: string | null
    readonly text: string | null
  }
  readonly mine: Pick<Mine, 'translations'> | null
  readonly otherwise?: string
}

/** A standard's own words in the reader's language, and what was written in Norwegian beside it. */
export function Said({ family, of: { id, standard, text }, mine, otherwise = '' }: SaidProps) {
  const known = standard ? word(family, standard) : text ? '' : otherwise
  return (
    <>
      {known}
      {text && (
        <span class={known ? 'own-words' : undefined}>
          {known ? (
            <Norwegian text={text} />
          ) : (
            <Written
              part={family === 'goal' ? 'GOAL' : 'MEASURE'}
              partId={id}
              text={text}
              mine={mine}
            />
          )}
        </span>
      )}
    </>
  )
}

interface WrittenProps {
  readonly part: Part
  readonly partId: string
  readonly text: string
  readonly mine: Pick<Mine, 'translations'> | null
}

/**
 * Free text: a person's translation with their name, where there is one of these very words.
 *
 * One of other words is shown as what it is, below the Norwegian that holds.
 */
export function Written({ part, partId, text, mine }: WrittenProps) {
  const found = translationOf(mine, part, partId)
  if (!found || speaksNorwegian()) return <Norwegian text={text} />
  if (found.outdated) {
    return (
      <>
        <Norwegian text={text} />
        <span class="translation-old">
          <small>{t('my-plan-translation-old')}</small>
          <bdi dir="auto">{found.words}</bdi>
        </span>
      </>
    )
  }
  return (
    <span>
      <bdi dir="auto">{found.words}</bdi>
      <small class="translated">{translatorText(found.madeBy)}</small>
    </span>
  )
}

function translatorText(name: string | null): string {
  return name ? t('my-plan-translated', { name }) : t('my-plan-translated-somebody')
}
