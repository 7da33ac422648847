/** The categories of absence, in the order in which they are met. */
import type { AbsenceCategory } from '../../graphql/types'

export const CATEGORIES: readonly AbsenceCategory[] = [
  'SELF_CERTIFIED',
  'MEDICAL_CERTIFICATE',
  'CHILD_ILL',
  'WELFARE_LEAVE',
  'RELIGIOUS_DAY',
  'VACATION',
  'PREGNANCY',
  'BIRTH',
  'BREASTFEEDING',
  'PEACE_WORK',
  'LONG_ILLNESS',
  'PARENTAL_LEAVE',
  'UNAPPROVED',
]
