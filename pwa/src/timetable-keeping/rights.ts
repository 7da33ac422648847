/** Who may plan hours where, as far as a screen can tell; the server has the last word. */
import type { MeAnswer } from '../graphql/types'
import type { Owner } from './address'
import type { Choices } from './model'

type Me = MeAnswer['me']

/** Whether somebody may add hours to what is on screen. */
export function mayAdd(owner: Owner, { units, groups }: Choices, me: Me): boolean {
  const teaches = (group: Choices['groups'][number]) =>
    group.teachers.some(({ teacherId }) => teacherId === me.id)
  const keeps = (group: Choices['groups'][number]) => units.some(({ id }) => id === group.unitId)
  switch (owner.kind) {
    case 'group':
      return groups.some(group => group.id === owner.of && (keeps(group) || teaches(group)))
    case 'participant':
      return me.roles.some(({ role }) => role !== 'TEACHER' && role !== 'ADMINISTRATOR')
    default:
      return groups.some(group => keeps(group) || teaches(group))
  }
}
