/** The texts of a plan that stand in Norwegian, for somebody to translate. */
import { tell } from '../graphql/client'
import type { TextPart } from '../graphql/types'
import { languageName } from '../i18n/language-names'
import { word } from '../i18n/texts'
import { Translations as Card } from '../ui/translations'
import type { PlanRecord, Version } from './record'

interface Props {
  readonly record: PlanRecord
  readonly version: Version
  readonly onSaved: () => Promise<void>
}

interface Text {
  readonly part: TextPart
  readonly partId: string
  readonly text: string
}

export function Translations({ record, version, onSaved }: Props) {
  const { participantId, language } = record
  const texts = textsOf(version).map(({ part, partId, text }) => ({
    key: `${part} ${partId}`,
    label: word('plan-text', part),
    text,
    found: version.translations.find(
      each => each.part === part && each.partId === partId && each.language === language,
    ),
    form: { name: `plans.translate.${part.toLowerCase()}`, subject: partId },
    save: (words: string, wish: string) =>
      tell('translatePlanText', {
        participantId,
        wish,
        translation: { planId: version.id, part, partId, language, words },
      }),
  }))
  return <Card {...{ language, texts, onSaved }} languageName={languageName(language)} />
}

function textsOf({ id, content, goals }: Version): Text[] {
  const whole: [TextPart, string | null][] = [
    ['END_GOAL_TEXT', content.endGoalText],
    ['REASONS', content.reasons],
  ]
  const found: Text[] = whole.flatMap(([part, text]) => (text ? [{ part, partId: id, text }] : []))
  for (const goal of goals.flatMap(each => [each, ...each.goals])) {
    if (goal.text && !goal.standard) found.push({ part: 'GOAL', partId: goal.id, text: goal.text })
    for (const { id: partId, text, standard } of goal.measures) {
      if (text && !standard) found.push({ part: 'MEASURE', partId, text })
    }
  }
  return found
}
