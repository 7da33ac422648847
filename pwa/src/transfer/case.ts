/** The case as the portable file has it; its published schema is `/schemas/portable-1.json`. */

export interface Municipality {
  readonly number: string
  readonly name: string
}

export interface Person {
  readonly givenName: string
  readonly familyName: string
  readonly birthDate: string
  readonly sex: string
  readonly language: string
  readonly readingLevel: string
  readonly nationalId?: string
  readonly dufNumber?: string
  readonly phone?: string
  readonly email?: string
  readonly interpretationLanguage?: string
  readonly hasChildren?: boolean
  readonly children?: readonly string[]
  readonly protected?: boolean
}

export interface Decision {
  readonly kind: string
  readonly decidedOn: string
  readonly takesEffectOn: string
  readonly endsOn?: string
  readonly days?: number
  readonly reasons: string
  readonly decidedBy: string
  readonly madeKnownOn?: string
  readonly madeKnownHow?: string
  readonly appealDeadline?: string
  readonly revokedOn?: string
}

export interface Recorded {
  readonly mark: string
  readonly lateMinutes?: number
  readonly category?: string
  readonly approved?: boolean
}

export interface Lesson {
  readonly date: string
  readonly starts: string
  readonly ends: string
  readonly kind: string
  readonly name?: string
  readonly place?: string
  readonly cancelled?: boolean
  readonly recorded?: Recorded
}

export interface Week {
  readonly week: string
  readonly targetMinutes: number
  readonly plannedMinutes: number
  readonly attendedMinutes: number
  readonly excusedMinutes: number
  readonly unexcusedMinutes: number
  readonly unrecordedMinutes: number
  readonly lessons?: readonly Lesson[]
}

export interface Programme {
  readonly heldBy: Municipality
  readonly permitType: string
  readonly educationLevel: string
  readonly track: string
  readonly weeklyTarget: string
  readonly targetReason?: string
  readonly permitOn?: string
  readonly settledOn?: string
  readonly claimedOn?: string
  readonly offeredOn?: string
  readonly decidedOn?: string
  readonly startsOn?: string
  readonly plannedEndOn?: string
  readonly endedOn?: string
  readonly endCause?: string
  readonly delayReason?: string
  readonly endGoal?: string
  readonly mainActivity?: string
  readonly conditions?: readonly { kind: string; state: string; settledOn?: string }[]
  readonly decisions?: readonly Decision[]
  readonly adaptations?: readonly {
    validFrom: string
    validTo: string
    weeklyMinutes: number
    reason: string
  }[]
  readonly followUp?: { readonly onDate: string; readonly mainActivity: string }
  readonly weeks?: readonly Week[]
  readonly looseMarks?: readonly Lesson[]
}

export interface Measure {
  readonly kind: string
  readonly status: string
  readonly standard?: string
  readonly text?: string
  readonly startsOn?: string
  readonly endsOn?: string
  readonly weeklyMinutes?: number
  readonly organisation?: string
  readonly place?: string
}

export interface Goal {
  readonly status: string
  readonly standard?: string
  readonly text?: string
  readonly goals?: readonly Goal[]
  readonly measures?: readonly Measure[]
}

export const SKILLS = ['listening', 'reading', 'writing', 'oral'] as const

export interface Plan {
  readonly heldBy: Municipality
  readonly version: number
  readonly state: string
  readonly endGoal: string
  readonly endGoalText?: string
  readonly listening?: string
  readonly reading?: string
  readonly writing?: string
  readonly oral?: string
  readonly reasons?: string
  readonly startsOn?: string
  readonly endsOn?: string
  readonly decidedOn?: string
  readonly decidedBy?: string
  readonly appealDeadline?: string
  readonly goals?: readonly Goal[]
}

export interface Figure {
  readonly name: string
  readonly amount: string
}

export interface LockedMonth {
  readonly heldBy: Municipality
  readonly month: string
  readonly figures: readonly Figure[]
  readonly addenda?: readonly {
    readonly countsIn: string
    readonly madeBy: string
    readonly changes?: readonly Figure[]
  }[]
}

export interface Case {
  readonly payments?: readonly LockedMonth[]
  readonly shares?: readonly { heldBy: Municipality; share: string; validFrom: string }[]
  readonly person: Person
  readonly programmes: readonly Programme[]
  readonly plans?: readonly Plan[]
  readonly timeOff?: readonly { kind: string; startsOn: string; endsOn: string }[]
  readonly groups?: readonly {
    heldBy: Municipality
    name: string
    validFrom: string
    validTo?: string
  }[]
  readonly practicePlaces?: readonly {
    organisation: string
    place?: string
    validFrom: string
    validTo?: string
  }[]
  readonly certificates?: readonly {
    content: { issuedOn: string; municipality: string; issuedBy: string }
  }[]
}
