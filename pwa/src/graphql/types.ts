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

export type Answer =
  | 'CORRECTED'
  | 'KEPT'

export interface CaseFilter {
  unit?: string | null
  group?: string | null
  status?: ProgrammeStatus | null
  mine: boolean
  noPlan: boolean
  gap: boolean
}

export type CaseFlag =
  | 'NO_PLAN'
  | 'STARTS_LATE'
  | 'GAP'
  | 'UNRECORDED'
  | 'ENDS_SOON'

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
  | 'OUTSIDE_PROGRAMME'
  | 'STATUTORY'
  | 'WEEKEND'
  | 'TIME_OFF'
  | 'CLOSURE'

export type DelayReason =
  | 'HEALTH_CHECK'
  | 'KINDERGARTEN'
  | 'COMPETENCE_MAPPING'
  | 'CAREER_GUIDANCE'
  | 'COURSE_START'
  | 'OTHER'

export type EducationLevel =
  | 'NONE'
  | 'PRIMARY'
  | 'UPPER_SECONDARY'
  | 'HIGHER'

export type EndCause =
  | 'COMPLETED'
  | 'WORK'
  | 'EDUCATION'
  | 'MOVED'
  | 'STOPPED'
  | 'INTERRUPTED'
  | 'OTHER'

export type EndGoal =
  | 'WORK'
  | 'PARTS_OF_UPPER_SECONDARY'
  | 'UPPER_SECONDARY'
  | 'VOCATIONAL_TRAINING'
  | 'HIGHER_EDUCATION'

export type Fact =
  | 'NAME'
  | 'BIRTH_DATE'
  | 'PHONE'
  | 'EMAIL'
  | 'LANGUAGE'
  | 'INTERPRETATION_LANGUAGE'
  | 'CHILDREN'
  | 'PERMIT'
  | 'EDUCATION'
  | 'PROGRAMME_DATES'
  | 'WEEKLY_TARGET'
  | 'ADVISER'
  | 'GROUPS'

export type GoalKind =
  | 'LONG_TERM'
  | 'SUBGOAL'

export type GoalStatus =
  | 'PLANNED'
  | 'ACTIVE'
  | 'REACHED'
  | 'DROPPED'

export type IdentityNumber =
  | 'NATIONAL_ID'
  | 'DUF_NUMBER'

export type Mark =
  | 'PRESENT'
  | 'LATE'
  | 'ABSENT'

export type Oddity =
  | 'SEX_NOT_IN_NUMBER'
  | 'TOO_YOUNG'
  | 'TOO_OLD'

export type Outcome =
  | 'ATTENDED'
  | 'LATE'
  | 'EXCUSED'
  | 'UNEXCUSED'
  | 'UNRECORDED'
  | 'CANCELLED'
  | 'NOT_COUNTED'

export type PermitType =
  | 'REFUGEE'
  | 'RESETTLEMENT'
  | 'HUMANITARIAN'
  | 'FAMILY'
  | 'COLLECTIVE_PROTECTION'

export interface PersonInput {
  givenName: string
  familyName: string
  birthDate: string
  sex?: Sex | null
  nationalId: string
  dufNumber: string
  phone: string
  email: string
  language: string
  interpretationLanguage: string
  readingLevel?: ReadingLevel | null
  hasChildren?: boolean | null
  children: readonly string[]
  permitType?: PermitType | null
  permitOn: string
  settledOn: string
  claimedOn: string
  educationLevel?: EducationLevel | null
}

export type PlanState =
  | 'DRAFT'
  | 'PROPOSED'
  | 'DECIDED'
  | 'SUPERSEDED'
  | 'ENDED'

export type ProgrammeStatus =
  | 'AWAITING'
  | 'ACTIVE'
  | 'ENDED'

export type ReadingLevel =
  | 'NONE'
  | 'SOME'
  | 'FLUENT'

export type Relation =
  | 'ADVISER'
  | 'STAND_IN'
  | 'NAV_CONTACT'
  | 'TEACHER'
  | 'CONTACT_TEACHER'
  | 'SUBSTITUTE'
  | 'PRACTICE_HOST'
  | 'CIRCLE'

export type Role =
  | 'ADVISER'
  | 'TEACHER'
  | 'COORDINATOR'
  | 'LEADER'
  | 'ADMINISTRATOR'
  | 'AUDITOR'

export type Sex =
  | 'FEMALE'
  | 'MALE'

export type Skill =
  | 'LISTENING'
  | 'READING'
  | 'WRITING'
  | 'ORAL'

export type Track =
  | 'WORK'
  | 'EDUCATION'

export type WeeklyTarget =
  | 'FULL_TIME'
  | 'OWN_WORK'

export interface AboutMeAnswer {
  aboutMe: {
    name: string
    birthDate: string | null
    unit: string
    phone: string | null
    email: string | null
    language: string
    interpretationLanguage: string | null
    hasChildren: boolean | null
    permitType: PermitType | null
    permitOn: string | null
    educationLevel: EducationLevel | null
    startsOn: string | null
    plannedEndOn: string | null
    weeklyTarget: WeeklyTarget | null
    groups: readonly string[]
    helpers: readonly {
      name: string
      relation: Relation
    }[]
    leaders: readonly string[]
    coordinators: readonly string[]
    corrections: readonly {
      id: string
      fact: Fact
      askedAt: string
      answer: Answer | null
      answerText: string | null
      answeredAt: string | null
    }[]
  }
}

export type AboutMeVariables = Record<string, never>

export interface AskForCorrectionAnswer {
  askForCorrection: boolean
}

export interface AskForCorrectionVariables {
  wish: string
  fact: Fact
}

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

export interface LockAnswer {
  lock: boolean
}

export type LockVariables = Record<string, never>

export interface MeAnswer {
  me: {
    id: string
    kind: AccountKind
    name: string
    language: string
    municipality: string
    roles: readonly {
      role: Role
      unit: string | null
    }[]
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

export interface CaseChoicesAnswer {
  caseChoices: {
    units: readonly {
      id: string
      name: string
    }[]
    groups: readonly {
      id: string
      name: string
    }[]
  }
}

export type CaseChoicesVariables = Record<string, never>

export interface CasesAnswer {
  cases: {
    edges: readonly {
      node: {
        id: string
        name: string
        unit: string
        adviser: string | null
        groups: readonly string[]
        programmeStatus: ProgrammeStatus | null
        startsOn: string | null
        plannedEndOn: string | null
        planState: PlanState | null
        weekPlannedMinutes: number
        weekTargetMinutes: number
        weekGapMinutes: number
        flags: readonly CaseFlag[]
      }
    }[]
    pageInfo: {
      hasNextPage: boolean
      endCursor: string | null
    }
    totalCount: number
  }
}

export interface CasesVariables {
  first: number
  after?: string | null
  search?: string | null
  filter?: CaseFilter | null
}

export interface CalendarFeedAnswer {
  calendarFeed: {
    madeAt: string
    readAt: string | null
  } | null
}

export type CalendarFeedVariables = Record<string, never>

export interface MakeCalendarFeedAnswer {
  makeCalendarFeed: {
    address: string
    feed: {
      madeAt: string
      readAt: string | null
    }
  }
}

export interface MakeCalendarFeedVariables {
  feedId: string
}

export interface RevokeCalendarFeedAnswer {
  revokeCalendarFeed: boolean
}

export type RevokeCalendarFeedVariables = Record<string, never>

export interface DraftAnswer {
  draft: {
    content: string
    savedAt: string
  } | null
}

export interface DraftVariables {
  form: string
  subjectId?: string | null
}

export interface DropDraftAnswer {
  dropDraft: boolean
}

export interface DropDraftVariables {
  form: string
  subjectId?: string | null
}

export interface KeepDraftAnswer {
  keepDraft: {
    savedAt: string
  }
}

export interface KeepDraftVariables {
  form: string
  subjectId?: string | null
  content: string
}

export interface AnswerCorrectionAnswer {
  answerCorrection: boolean
}

export interface AnswerCorrectionVariables {
  participantId: string
  wish: string
  correction: string
  answer: Answer
  text: string
}

export interface EditParticipantAnswer {
  editParticipant: boolean
}

export interface EditParticipantVariables {
  participantId: string
  wish: string
  version: number
  person: PersonInput
  remove?: readonly IdentityNumber[] | null
}

export interface IdentityAnswer {
  identity: {
    nationalId: string | null
    dufNumber: string | null
  }
}

export interface IdentityVariables {
  participantId: string
}

export interface IssueEnrolmentCodeAnswer {
  issueEnrolmentCode: {
    code: string
    expiresAt: string
    address: string
    qrPath: string
    qrSize: number
  }
}

export interface IssueEnrolmentCodeVariables {
  participantId: string
}

export interface ParticipantAnswer {
  participant: {
    id: string
    name: string
    birthYear: number | null
    unit: string
    language: string
    interpretationLanguage: string | null
    readingLevel: ReadingLevel
    protected: boolean | null
    programme: {
      status: ProgrammeStatus
      permitType: PermitType
      permitOn: string | null
      educationLevel: EducationLevel
      track: Track
      weeklyTarget: WeeklyTarget
      targetReason: string | null
      settledOn: string | null
      claimedOn: string | null
      offeredOn: string | null
      decidedOn: string | null
      startDeadline: string | null
      startsOn: string | null
      plannedEndOn: string | null
      endedOn: string | null
      endCause: EndCause | null
      delayReason: DelayReason | null
    } | null
    groups: readonly string[]
    helpers: readonly {
      name: string
      relation: Relation
    }[]
    openCorrections: readonly {
      id: string
      fact: Fact
      askedAt: string
    }[]
    flags: readonly CaseFlag[]
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
            wasDate: string | null
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
    plan: {
      id: string
      version: number | null
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
    } | null
  }
}

export interface ParticipantVariables {
  id: string
}

export interface PossibleDuplicatesAnswer {
  possibleDuplicates: {
    people: readonly {
      id: string
      name: string
      unit: string
      by: readonly IdentityNumber[]
    }[]
    inUse: readonly IdentityNumber[]
    oddities: readonly Oddity[]
  }
}

export interface PossibleDuplicatesVariables {
  person: PersonInput
  besides?: string | null
}

export interface RegisterParticipantAnswer {
  registerParticipant: string
}

export interface RegisterParticipantVariables {
  wish: string
  person: PersonInput
  unit?: string | null
  adviser?: string | null
  otherPerson: boolean
}

export interface RegisteredAnswer {
  registered: {
    id: string
    version: number
    givenName: string
    familyName: string
    birthDate: string | null
    sex: Sex | null
    phone: string | null
    email: string | null
    language: string
    interpretationLanguage: string | null
    readingLevel: ReadingLevel | null
    hasChildren: boolean | null
    children: readonly string[]
    permitType: PermitType | null
    permitOn: string | null
    settledOn: string | null
    claimedOn: string | null
    educationLevel: EducationLevel | null
    hasNationalId: boolean
    hasDufNumber: boolean
  }
}

export interface RegisteredVariables {
  participantId: string
}

export interface RegistrationUnitsAnswer {
  registrationUnits: readonly {
    id: string
    name: string
    advisers: readonly {
      id: string
      name: string
    }[]
  }[]
}

export type RegistrationUnitsVariables = Record<string, never>

export interface PlanAnswer {
  plan: {
    id: string
    version: number | null
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
          wasDate: string | null
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
            wasDate: string | null
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
  aboutMe: { type: 'query'; variables: AboutMeVariables; answer: AboutMeAnswer }
  askForCorrection: { type: 'mutation'; variables: AskForCorrectionVariables; answer: AskForCorrectionAnswer }
  chooseLanguage: { type: 'mutation'; variables: ChooseLanguageVariables; answer: ChooseLanguageAnswer }
  redeemEnrolmentCode: { type: 'mutation'; variables: RedeemEnrolmentCodeVariables; answer: RedeemEnrolmentCodeAnswer }
  lock: { type: 'mutation'; variables: LockVariables; answer: LockAnswer }
  me: { type: 'query'; variables: MeVariables; answer: MeAnswer }
  signIn: { type: 'mutation'; variables: SignInVariables; answer: SignInAnswer }
  signOut: { type: 'mutation'; variables: SignOutVariables; answer: SignOutAnswer }
  unlock: { type: 'mutation'; variables: UnlockVariables; answer: UnlockAnswer }
  hours: { type: 'query'; variables: HoursVariables; answer: HoursAnswer }
  caseChoices: { type: 'query'; variables: CaseChoicesVariables; answer: CaseChoicesAnswer }
  cases: { type: 'query'; variables: CasesVariables; answer: CasesAnswer }
  calendarFeed: { type: 'query'; variables: CalendarFeedVariables; answer: CalendarFeedAnswer }
  makeCalendarFeed: { type: 'mutation'; variables: MakeCalendarFeedVariables; answer: MakeCalendarFeedAnswer }
  revokeCalendarFeed: { type: 'mutation'; variables: RevokeCalendarFeedVariables; answer: RevokeCalendarFeedAnswer }
  draft: { type: 'query'; variables: DraftVariables; answer: DraftAnswer }
  dropDraft: { type: 'mutation'; variables: DropDraftVariables; answer: DropDraftAnswer }
  keepDraft: { type: 'mutation'; variables: KeepDraftVariables; answer: KeepDraftAnswer }
  answerCorrection: { type: 'mutation'; variables: AnswerCorrectionVariables; answer: AnswerCorrectionAnswer }
  editParticipant: { type: 'mutation'; variables: EditParticipantVariables; answer: EditParticipantAnswer }
  identity: { type: 'query'; variables: IdentityVariables; answer: IdentityAnswer }
  issueEnrolmentCode: { type: 'mutation'; variables: IssueEnrolmentCodeVariables; answer: IssueEnrolmentCodeAnswer }
  participant: { type: 'query'; variables: ParticipantVariables; answer: ParticipantAnswer }
  possibleDuplicates: { type: 'query'; variables: PossibleDuplicatesVariables; answer: PossibleDuplicatesAnswer }
  registerParticipant: { type: 'mutation'; variables: RegisterParticipantVariables; answer: RegisterParticipantAnswer }
  registered: { type: 'query'; variables: RegisteredVariables; answer: RegisteredAnswer }
  registrationUnits: { type: 'query'; variables: RegistrationUnitsVariables; answer: RegistrationUnitsAnswer }
  plan: { type: 'query'; variables: PlanVariables; answer: PlanAnswer }
  week: { type: 'query'; variables: WeekVariables; answer: WeekAnswer }
  home: { type: 'query'; variables: HomeVariables; answer: HomeAnswer }
}

export const documents: Readonly<Record<keyof Operations, string>> = {
  aboutMe: '4ff68297879f566dc2804e78303999099af03ae70568bee76b207dceca4621dc',
  askForCorrection: 'a06e9f2576cfbdf1c9302fe86de57d31ee697fd6940dd68ca8fd5c91f7d0a38b',
  chooseLanguage: '7ffe588f49a76d2c43d39ac162ed42b4998952ea13093302b73c06c2467c8f21',
  redeemEnrolmentCode: 'ec73ce26b5006d270b583f2f6bd9e92bca67a130b157e0b2ec05677a01ed5e7b',
  lock: '2efa795e11154af4a589d2531a513da964576f20ce6f5c8fa91547d3cf668fd3',
  me: '4c17a023fbc9d32f45a5010a2bc834e93259ce760b8aa6a91cc00ac4e3465004',
  signIn: 'd6d7628058521be46b969fa7844120d6fb450e6af33c9b50fed01ec361f229ce',
  signOut: '06562a4643f1d41111c4f2edc22f3adf88348b04a76a979592af164d785a7b6d',
  unlock: '096c2872fc112ee7de2d528f98ba6a638d105516288c5971beda84f8daf9d7fe',
  hours: '67aa0a54d78a743001db73db3250f8f89cdc4cb274a9fd8d0f3ec924ddafe88c',
  caseChoices: '98fea9cd8018d1627842a5cff11b953e2316ce5f071b35087d9667f1ca91e1df',
  cases: '937c8ac230c611969ec9df20a8c7d25067f00850a1bc7f020b22d21c70885496',
  calendarFeed: '1f32bbe17787d6a8c1265df85fcfbe5fa881cae6c47c78ad45aa3eeb6e21b6f1',
  makeCalendarFeed: '5e2f925e3e93d8b427846e0a3d1387274a72b268362de47349bb20cbc4c63f2a',
  revokeCalendarFeed: '3e2c618c5ad37705cc15f1993bd9a5c8fabbbc2fdcee8ba0fecd67c8f898f38a',
  draft: 'f345dc2022f9283218d23f75126eaf5a93fa5dec232df06c357fa808236e9163',
  dropDraft: '444248f35534440eebc4f4a29c18ee0fc4c5212925753f1d1ff247fde009c014',
  keepDraft: '76a4dc650f2825dc3955974f24a92448fda00b0ad8d1219e0dfd7f37fbb79c9f',
  answerCorrection: '57fa9eb6086a891317b060d7e2803471aebaa99301575a810a445c6febb03ae4',
  editParticipant: 'a9fe2340a2a2b864b721716da1d6f0c562c7f04c548104db1526b53ec9d5fa42',
  identity: '724017dec1d4310295a880602d3bf09d28290ad8bcaec6d77e95743ca259d0be',
  issueEnrolmentCode: '679b24580185854211a2cb80e0fd5edf22410e6d1dce91a5f958751bc81924da',
  participant: '6979651a78f1592de5453809bbeace390d57756e4fc344e0864fd37cca840f77',
  possibleDuplicates: '2809410a76ac4b873bba019f52b316cf60e7b657342e5f39fbc5be77a1e6443f',
  registerParticipant: '47343037c9d6559588e38d0b3e930cedfe02538f4afec1544f63ee124d0cae97',
  registered: '54161deef54573f5e083e7ce7b206f96fb59d6e37cc4cf4b6cfce2c60e6cd454',
  registrationUnits: '0f188efade343341de5b3f6277bea298434294bef000ebbc2022afc75e47efd1',
  plan: 'e677072526c24397b18a4a15e2a4e1798f06c5f42c5886c302e289bb5018958e',
  week: '8cf860737286cb2867753cdcd7aa5f2659ca28d041a1f2d2ce7bafcda393c9ca',
  home: 'f32b5864f5a5bdc4585b6bee4a0812d762d049abc85b984d4a6cdc94c7d795d4',
}
