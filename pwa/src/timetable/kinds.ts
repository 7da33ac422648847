/** Colour and pictogram of each kind of activity; its word is the message `activity-<kind>`. */
import type { ActivityKind } from '../graphql/types'
import type { Look } from '../ui/looks'

export const kinds: Readonly<Record<ActivityKind, Look>> = {
  NORWEGIAN: { hue: 'blue', icon: 'book' },
  SOCIAL_STUDIES: { hue: 'violet', icon: 'globe' },
  LIFE_SKILLS: { hue: 'rose', icon: 'heart' },
  PARENTAL_GUIDANCE: { hue: 'rose', icon: 'child' },
  WORK_PRACTICE: { hue: 'orange', icon: 'wrench' },
  LANGUAGE_PRACTICE: { hue: 'orange', icon: 'person-chat' },
  PRIMARY_SCHOOL: { hue: 'blue', icon: 'books' },
  UPPER_SECONDARY: { hue: 'violet', icon: 'hat' },
  NAV_MEASURE: { hue: 'amber', icon: 'tasks' },
  TRADE_COURSE: { hue: 'amber', icon: 'hard-hat' },
  PART_TIME_WORK: { hue: 'orange', icon: 'briefcase' },
  JOB_SEARCH: { hue: 'green', icon: 'search' },
  CAREER_GUIDANCE: { hue: 'green', icon: 'compass' },
  GUIDED_STUDY: { hue: 'teal', icon: 'note' },
  HOMEWORK_HELP: { hue: 'teal', icon: 'pencil' },
  WOMENS_GROUP: { hue: 'rose', icon: 'group' },
  HEALTH_INFORMATION: { hue: 'green', icon: 'first-aid' },
  OTHER: { hue: 'slate', icon: 'calendar' },
}
