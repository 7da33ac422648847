/** Words and pictures of one's own plan. */
import { texts as commitment } from 'virtual:texts/commitment'
import { texts } from 'virtual:texts/myPlan'
import { moreOf } from '../i18n/beside'
import type { IconName } from '../ui/icon'
import type { Hue } from '../ui/looks'

export const OF_MY_PLAN = moreOf(texts, 'myPlan')
export const OF_COMMITMENT = moreOf(commitment, 'commitment')

interface Look {
  readonly icon: IconName
  readonly hue: Hue
}

/** A picture for each standard goal; one in somebody's own words has a flag-post's. */
const GOALS: Readonly<Record<string, Look>> = {
  'speak-everyday-norwegian': { icon: 'chat', hue: 'blue' },
  'read-and-write': { icon: 'pencil', hue: 'blue' },
  'pass-norwegian-test': { icon: 'language', hue: 'blue' },
  'pass-social-studies-test': { icon: 'globe', hue: 'violet' },
  'finish-primary-school': { icon: 'book', hue: 'green' },
  'start-upper-secondary': { icon: 'books', hue: 'green' },
  'finish-upper-secondary': { icon: 'hat', hue: 'green' },
  'trade-certificate': { icon: 'wrench', hue: 'orange' },
  'education-recognised': { icon: 'note', hue: 'green' },
  'work-experience': { icon: 'hard-hat', hue: 'orange' },
  'find-a-job': { icon: 'briefcase', hue: 'orange' },
  'use-digital-services': { icon: 'tasks', hue: 'slate' },
  'driving-licence': { icon: 'turn', hue: 'slate' },
  'know-working-life': { icon: 'group', hue: 'orange' },
}

const OWN: Look = { icon: 'footprint', hue: 'teal' }

export function lookOfGoal(standard: string | null): Look {
  return (standard && GOALS[standard]) || OWN
}
