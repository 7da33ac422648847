/** What stands in the form about a person, and how it goes to the server and comes from there. */
import type {
  EducationLevel,
  PermitType,
  PersonInput,
  ReadingLevel,
  RegisteredAnswer,
  Sex,
} from '../graphql/types'

type Registered = RegisteredAnswer['registered']

/** Named as in the server's faults. */
export interface PersonValues {
  readonly givenName: string
  readonly familyName: string
  readonly birthDate: string
  readonly sex: Sex | ''
  readonly nationalId: string
  readonly dufNumber: string
  readonly phone: string
  readonly email: string
  readonly language: string
  readonly interpretationLanguage: string
  readonly readingLevel: ReadingLevel | ''
  readonly hasChildren: Children
  readonly children: readonly string[]
  readonly permitType: PermitType | ''
  readonly permitOn: string
  readonly settledOn: string
  readonly claimedOn: string
  readonly educationLevel: EducationLevel | ''
}

export type Children = 'YES' | 'NO' | 'UNASKED'

export const NOBODY: PersonValues = {
  givenName: '',
  familyName: '',
  birthDate: '',
  sex: '',
  nationalId: '',
  dufNumber: '',
  phone: '',
  email: '',
  language: '',
  interpretationLanguage: '',
  readingLevel: '',
  hasChildren: 'UNASKED',
  children: [],
  permitType: '',
  permitOn: '',
  settledOn: '',
  claimedOn: '',
  educationLevel: '',
}

/** What the form begins with. The numbers stay where they are until somebody types others. */
export function valuesOf(found: Registered): PersonValues {
  return {
    givenName: found.givenName,
    familyName: found.familyName,
    birthDate: found.birthDate ?? '',
    sex: found.sex ?? '',
    nationalId: '',
    dufNumber: '',
    phone: found.phone ?? '',
    email: found.email ?? '',
    language: found.language,
    interpretationLanguage: found.interpretationLanguage ?? '',
    readingLevel: found.readingLevel ?? '',
    hasChildren: found.hasChildren === null ? 'UNASKED' : found.hasChildren ? 'YES' : 'NO',
    children: found.children,
    permitType: found.permitType ?? '',
    permitOn: found.permitOn ?? '',
    settledOn: found.settledOn ?? '',
    claimedOn: found.claimedOn ?? '',
    educationLevel: found.educationLevel ?? '',
  }
}

export function inputOf(values: PersonValues): PersonInput {
  return {
    givenName: values.givenName,
    familyName: values.familyName,
    birthDate: values.birthDate,
    sex: values.sex || null,
    nationalId: values.nationalId,
    dufNumber: values.dufNumber,
    phone: values.phone,
    email: values.email,
    language: values.language,
    interpretationLanguage: values.interpretationLanguage,
    readingLevel: values.readingLevel || null,
    hasChildren: values.hasChildren === 'UNASKED' ? null : values.hasChildren === 'YES',
    children: values.children.filter(Boolean),
    permitType: values.permitType || null,
    permitOn: values.permitOn,
    settledOn: values.settledOn,
    claimedOn: values.claimedOn,
    educationLevel: values.educationLevel || null,
  }
}

const NOTHING = inputOf(NOBODY)

/** What is enough to look for the same name; null: not yet. Numbers are looked for by themselves. */
export function byName(values: PersonValues): PersonInput | null {
  const { givenName, familyName, birthDate, sex, permitType } = inputOf(values)
  if (!givenName.trim() || !familyName.trim() || !birthDate) return null
  return {
    ...NOTHING,
    givenName,
    familyName,
    birthDate,
    sex: sex ?? null,
    permitType: permitType ?? null,
  }
}

/** Numbers that are all there; null: none is. Each search is counted, so half a number is never sent. */
export function byNumber(values: PersonValues): PersonInput | null {
  const whole = (typed: string, length: number) => {
    const digits = typed.replaceAll(/[\s.-]/g, '')
    return digits.length === length ? digits : ''
  }
  const nationalId = whole(values.nationalId, 11)
  const dufNumber = whole(values.dufNumber, 12)
  if (!nationalId && !dufNumber) return null
  return { ...NOTHING, nationalId, dufNumber, sex: values.sex || null }
}
