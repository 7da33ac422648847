// Made by `stegvis documents` from schema.graphql and the .graphql files beside the features.

export type AccountKind =
  | 'STAFF'
  | 'PARTICIPANT'

export type ActivityKind =
  | 'NORWEGIAN'
  | 'SOCIAL_STUDIES'
  | 'LIFE_SKILLS'
  | 'PARENTAL_GUIDANCE'
  | 'WORK_PRACTICE'
  | 'LANGUAGE_PRACTICE'
  | 'PRIMARY_SCHOOL'
  | 'UPPER_SECONDARY'
  | 'NAV_MEASURE'
  | 'TRADE_COURSE'
  | 'PART_TIME_WORK'
  | 'JOB_SEARCH'
  | 'CAREER_GUIDANCE'
  | 'GUIDED_STUDY'
  | 'HOMEWORK_HELP'
  | 'WOMENS_GROUP'
  | 'HEALTH_INFORMATION'
  | 'OTHER'

export type CefrLevel =
  | 'BELOW_A1'
  | 'A1'
  | 'A2'
  | 'B1'
  | 'B2'
  | 'C1'

export type ChangeKind =
  | 'CANCELLED'
  | 'MOVED'
  | 'SUBSTITUTE'
  | 'EXTRA'

export type DayOffKind =
  | 'STATUTORY'
  | 'CLOSURE'
  | 'TIME_OFF'
  | 'WEEKEND'
  | 'OUTSIDE_PROGRAMME'

export type EndGoal =
  | 'WORK'
  | 'PARTS_OF_UPPER_SECONDARY'
  | 'UPPER_SECONDARY'
  | 'VOCATIONAL_TRAINING'
  | 'HIGHER_EDUCATION'

export type GoalKind =
  | 'LONG_TERM'
  | 'SUBGOAL'

export type GoalStatus =
  | 'PLANNED'
  | 'ACTIVE'
  | 'REACHED'
  | 'DROPPED'

export type Mark =
  | 'PRESENT'
  | 'LATE'
  | 'ABSENT'

export type Outcome =
  | 'ATTENDED'
  | 'EXCUSED'
  | 'UNEXCUSED'
  | 'UNRECORDED'
  | 'CANCELLED'

export type PlanState =
  | 'DRAFT'
  | 'PROPOSED'
  | 'DECIDED'
  | 'SUPERSEDED'
  | 'ENDED'

export type Relation =
  | 'ADVISER'
  | 'STAND_IN'
  | 'NAV_CONTACT'
  | 'TEACHER'
  | 'CONTACT_TEACHER'
  | 'SUBSTITUTE'
  | 'PRACTICE_HOST'
  | 'CIRCLE'

export type Skill =
  | 'LISTENING'
  | 'READING'
  | 'WRITING'
  | 'ORAL'

export interface ChooseLanguageAnswer {
  chooseLanguage: {
    id: string
    language: string
  }
}

export interface ChooseLanguageVariables {
  language: string
}

export interface RedeemEnrolmentCodeAnswer {
  redeemEnrolmentCode: {
    id: string
    kind: AccountKind
    name: string
    language: string
    municipality: string
  }
}

export interface RedeemEnrolmentCodeVariables {
  code: string
  pin: string
}

export interface MeAnswer {
  me: {
    id: string
    kind: AccountKind
    name: string
    language: string
    municipality: string
  }
}

export type MeVariables = Record<string, never>

export interface SignInAnswer {
  signIn: {
    id: string
    kind: AccountKind
    name: string
    language: string
    municipality: string
  }
}

export interface SignInVariables {
  email: string
  password: string
}

export interface SignOutAnswer {
  signOut: boolean
}

export type SignOutVariables = Record<string, never>

export interface UnlockAnswer {
  unlock: {
    id: string
    kind: AccountKind
    name: string
    language: string
    municipality: string
  }
}

export interface UnlockVariables {
  pin: string
}

export interface HoursAnswer {
  hours: readonly {
    week: string
    plannedMinutes: number
    attendedMinutes: number
    excusedMinutes: number
    unexcusedMinutes: number
    unrecordedMinutes: number
    targetMinutes: number
    gapMinutes: number
    ruleVersion: string
    lines: readonly {
      occurrenceId: string
      date: string
      starts: string
      ends: string
      kind: ActivityKind
      clockMinutes: number
      lessons: number | null
      creditedMinutes: number
      rule: string
      ratePerLesson: number | null
      outcome: Outcome
      attendedMinutes: number
      unexcusedMinutes: number
      unrecordedMinutes: number
      source: string
    }[]
    targetLines: readonly {
      date: string
      minutes: number
      rule: string
      reason: string | null
      source: string
    }[]
  }[]
}

export interface HoursVariables {
  weeks: number
}

export interface PlanAnswer {
  plan: {
    id: string
    version: number
    state: PlanState
    endGoal: EndGoal
    endGoalText: string | null
    decidedOn: string | null
    appealDeadline: string | null
    startsOn: string | null
    endsOn: string | null
    languageGoals: readonly {
      skill: Skill
      level: CefrLevel
    }[]
    goals: readonly {
      id: string
      kind: GoalKind
      standard: string | null
      text: string | null
      status: GoalStatus
      measures: readonly {
        id: string
        kind: ActivityKind
        standard: string | null
        text: string | null
        startsOn: string | null
        endsOn: string | null
        weeklyMinutes: number | null
        responsible: string | null
        organisation: string | null
        place: string | null
        status: GoalStatus
      }[]
      goals: readonly {
        id: string
        kind: GoalKind
        standard: string | null
        text: string | null
        status: GoalStatus
        measures: readonly {
          id: string
          kind: ActivityKind
          standard: string | null
          text: string | null
          startsOn: string | null
          endsOn: string | null
          weeklyMinutes: number | null
          responsible: string | null
          organisation: string | null
          place: string | null
          status: GoalStatus
        }[]
      }[]
    }[]
    helpers: readonly {
      name: string
      relation: Relation
    }[]
  } | null
}

export type PlanVariables = Record<string, never>

export interface WeekAnswer {
  week: {
    week: string
    from: string
    to: string
    days: readonly {
      date: string
      dayOff: {
        kind: DayOffKind
        code: string
        name: string | null
      } | null
      targetMinutes: number
      plannedMinutes: number
      occurrences: readonly {
        id: string
        date: string
        starts: string
        ends: string
        kind: ActivityKind
        name: string | null
        place: string | null
        teacher: string | null
        bring: string | null
        change: {
          kind: ChangeKind
          reason: string | null
          wasStarts: string | null
          wasEnds: string | null
          wasPlace: string | null
          wasTeacher: string | null
        } | null
        mark: Mark | null
        lateMinutes: number | null
        clockMinutes: number
        creditedMinutes: number
      }[]
    }[]
  }
}

export interface WeekVariables {
  week: string
}

export interface HomeAnswer {
  home: {
    today: string
    name: string
    revision: string
    week: {
      week: string
      from: string
      to: string
      days: readonly {
        date: string
        dayOff: {
          kind: DayOffKind
          code: string
          name: string | null
        } | null
        targetMinutes: number
        plannedMinutes: number
        occurrences: readonly {
          id: string
          date: string
          starts: string
          ends: string
          kind: ActivityKind
          name: string | null
          place: string | null
          teacher: string | null
          bring: string | null
          change: {
            kind: ChangeKind
            reason: string | null
            wasStarts: string | null
            wasEnds: string | null
            wasPlace: string | null
            wasTeacher: string | null
          } | null
          mark: Mark | null
          lateMinutes: number | null
          clockMinutes: number
          creditedMinutes: number
        }[]
      }[]
      account: {
        plannedMinutes: number
        attendedMinutes: number
        excusedMinutes: number
        unexcusedMinutes: number
        unrecordedMinutes: number
        targetMinutes: number
        gapMinutes: number
      }
    }
    plan: {
      endGoal: EndGoal
      endGoalText: string | null
    } | null
  }
}

export type HomeVariables = Record<string, never>

export interface Operations {
  chooseLanguage: { type: 'mutation'; variables: ChooseLanguageVariables; answer: ChooseLanguageAnswer }
  redeemEnrolmentCode: { type: 'mutation'; variables: RedeemEnrolmentCodeVariables; answer: RedeemEnrolmentCodeAnswer }
  me: { type: 'query'; variables: MeVariables; answer: MeAnswer }
  signIn: { type: 'mutation'; variables: SignInVariables; answer: SignInAnswer }
  signOut: { type: 'mutation'; variables: SignOutVariables; answer: SignOutAnswer }
  unlock: { type: 'mutation'; variables: UnlockVariables; answer: UnlockAnswer }
  hours: { type: 'query'; variables: HoursVariables; answer: HoursAnswer }
  plan: { type: 'query'; variables: PlanVariables; answer: PlanAnswer }
  week: { type: 'query'; variables: WeekVariables; answer: WeekAnswer }
  home: { type: 'query'; variables: HomeVariables; answer: HomeAnswer }
}

export const documents: Readonly<Record<keyof Operations, string>> = {
  chooseLanguage: '7ffe588f49a76d2c43d39ac162ed42b4998952ea13093302b73c06c2467c8f21',
  redeemEnrolmentCode: 'ec73ce26b5006d270b583f2f6bd9e92bca67a130b157e0b2ec05677a01ed5e7b',
  me: '8d36f191c77d6e8db7371a8497939e05a48f35f4314ef0da7816e3bf4bc3ee04',
  signIn: 'd6d7628058521be46b969fa7844120d6fb450e6af33c9b50fed01ec361f229ce',
  signOut: '06562a4643f1d41111c4f2edc22f3adf88348b04a76a979592af164d785a7b6d',
  unlock: '096c2872fc112ee7de2d528f98ba6a638d105516288c5971beda84f8daf9d7fe',
  hours: '67aa0a54d78a743001db73db3250f8f89cdc4cb274a9fd8d0f3ec924ddafe88c',
  plan: 'e677072526c24397b18a4a15e2a4e1798f06c5f42c5886c302e289bb5018958e',
  week: 'a565214085b0c3c0c5ec9ec672da6517eac7b63cceb146dd892b1a87ff635e33',
  home: 'beec95f2f9c4ca6d79cd233cb987197c6f5d12ed64bb8e91e4c32b7dae57edcf',
}
