/** What is typed into a field of the plan, in the words that the field itself has. */
import { languageName } from '../i18n/language-names'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { figure } from './figures'
import { labelOf, SKILLS } from './plan-fields'
import type { Edit } from './together'

/** "Norskopplæring: 10 timer i uka"; what is emptied is said to be empty. */
export function editText({ at, after }: Edit): string {
  return `${labelOf(at)}: ${after?.trim() ? worded(at, after) : t('conflict-nothing')}`
}

function worded({ part, field }: Edit['at'], value: string): string {
  if ((SKILLS as readonly string[]).includes(field)) return word('level', value)
  switch (field) {
    case 'endGoal':
      return word('end-goal', value)
    case 'kind':
      return word('activity', value)
    case 'standard':
      return word(part === 'GOAL' ? 'goal' : 'measure', value)
    case 'norwegianMinutes':
    case 'weeklyMinutes':
      return `${figure(value, 60)} ${t('plan-edit-hours-a-week')}`
    case 'socialStudiesHours':
      return `${figure(value, 1)} ${t('plan-edit-hours')}`
    case 'norwegianUntil':
    case 'startsOn':
    case 'endsOn':
      return numericDate(value)
    case 'participantViewLanguage':
    case 'socialStudiesLanguage':
      return languageName(value)
    default:
      return `«${value.trim()}»`
  }
}
