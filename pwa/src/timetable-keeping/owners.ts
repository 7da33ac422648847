/** Whose weeks there are to choose from, and which of them a few letters mean. */
import { isoWeek } from '../i18n/dates'
import type { Owner } from './address'
import type { Choices } from './model'

export interface Option {
  readonly owner: Owner
  readonly name: string
}

export function optionsOf({ groups, teachers, places }: Choices): readonly Option[] {
  return [
    ...groups.map(({ id, name }) => ({ owner: { kind: 'group', of: id } as const, name })),
    ...teachers.map(({ id, name }) => ({ owner: { kind: 'teacher', of: id } as const, name })),
    ...places.map(name => ({ owner: { kind: 'place', of: name } as const, name })),
  ]
}

/** Those whose name has all the words that were typed, those first that begin with them. */
export function fitting(options: readonly Option[], typed: string): readonly Option[] {
  const words = typed.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  const name = (option: Option) => option.name.toLocaleLowerCase('nb')
  const begins = (option: Option) => Number(!name(option).startsWith(words[0] ?? ''))
  return options
    .filter(option => words.every(each => name(option).includes(each)))
    .sort((one, other) => begins(one) - begins(other))
}

export function isSame(one: Owner, other: Owner | null): boolean {
  return one.kind === other?.kind && one.of === other.of
}

/** Whose week stands first where the address names nobody's: a group that one teaches, else the first there is. */
export function firstOwner({ groups, teachers }: Choices, me: string): Owner | null {
  const own = groups.find(group => group.teachers.some(({ teacherId }) => teacherId === me))
  if (own) return { kind: 'group', of: own.id }
  if (groups[0]) return { kind: 'group', of: groups[0].id }
  return teachers[0] ? { kind: 'teacher', of: teachers[0].id } : null
}

/** The week that stands first: this one, or of a group that has not begun its own first. */
export function firstWeek({ kind, of }: Owner, { groups }: Choices, today: string): string {
  const begins = kind === 'group' && groups.find(({ id }) => id === of)?.startsOn
  return isoWeek(begins && begins > today ? begins : today)
}
