/** Who it is: the unit, the age, and three languages that stand apart from each other. */
import type { ComponentChildren } from 'preact'
import { languageName } from '../i18n/language-names'
import { t, word } from '../i18n/texts'
import type { Participant } from './parts'
import { Reach } from './reach'

export function Person({ participant }: { participant: Participant }) {
  const { unit, birthYear, groups, language, interpretationLanguage, readingLevel } = participant
  const adviser = participant.helpers.find(helper => helper.relation === 'ADVISER')
  return (
    <dl class="person">
      <Fact name={t('cases-column-adviser')}>{adviser && <bdi>{adviser.name}</bdi>}</Fact>
      <Fact name={t('person-unit')}>{unit}</Fact>
      <Fact name={t('person-groups', { count: groups.length })}>{groups.join(', ')}</Fact>
      <Fact name={t('person-birth-year')}>{birthYear}</Fact>
      <Fact name={t('person-language')}>{languageName(language)}</Fact>
      <Fact name={t('person-interpreter')}>
        {interpretationLanguage && languageName(interpretationLanguage)}
      </Fact>
      <Fact name={t('person-reading')}>{word('reading', readingLevel)}</Fact>
      <Reach participantId={participant.id} />
    </dl>
  )
}

export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (children === null || children === undefined || children === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
