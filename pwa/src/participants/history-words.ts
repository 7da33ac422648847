/** Words for what a history holds as codes. */
import type { HistoryAnswer } from '../graphql/types'
import { languageName } from '../i18n/language-names'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'

export type Change = HistoryAnswer['history']['edges'][number]['node']['changes'][number]

/** A verb that this version of the app has no sentence for is told all the same. */
export function sentenceOf(verb: string): string {
  return word('history', verb, t('history-something'))
}

/** Where the codes of a fact have their words. */
const FAMILIES: Readonly<Record<string, string>> = {
  end_cause: 'end-cause',
  delay_reason: 'delay',
  permit_type: 'permit',
  education_level: 'education',
  track: 'track',
  weekly_target: 'weekly-target',
  end_goal: 'end-goal',
  relation: 'relation',
  reading_level: 'reading',
  main_activity: 'main-activity',
  mark: 'history-mark',
  category: 'absence-category',
}

const LANGUAGES: readonly string[] = ['language', 'interpretation_language']
const DATE = /^\d{4}-\d{2}-\d{2}$/
const NUMBER = /^\d+$/

/** "Språk i appen: ukrainsk → norsk"; where the values have no words, only that it was changed. */
export function changeText({ fact, before, after }: Change): string {
  const name = word('history-fact', fact, t('history-fact-other'))
  const [was, is] = [valueText(fact, before), valueText(fact, after)]
  if (is && was) return t('history-from-to', { fact: name, before: was, after: is })
  if (is) return t('history-to', { fact: name, after: is })
  if (was && after === null) return t('history-was', { fact: name, before: was })
  return t('history-changed', { fact: name })
}

function valueText(fact: string, value: string | null): string | null {
  if (value === null) return null
  if (value === 'yes' || value === 'no') return t(`history-${value}`)
  if (DATE.test(value)) return numericDate(value)
  if (NUMBER.test(value)) return value
  if (LANGUAGES.includes(fact)) return languageName(value)
  const family = FAMILIES[fact]
  return (family && word(family, value, '')) || null
}
