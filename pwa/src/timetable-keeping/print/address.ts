/** Where a week lies ready for paper. */
import { addressOf, type Owner } from '../address'

export function paperOf(owner: Owner, week: string): string {
  return addressOf(owner, week).replace('#/timetable/', '#/week-paper/')
}
