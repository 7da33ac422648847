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

export type GapCause =
  | 'CLOSURE'
  | 'CANCELLED'
  | 'OUTSIDE_PROGRAMME'
  | 'DAY_OFF'
  | 'PRACTICE_MISSING'
  | 'ENDED_SLOT'
  | 'NOT_FULL'

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

export interface ProposedSlot {
  replaces?: string | null
  lastDay?: string | null
  activityId?: string | null
  weekday?: number | null
  starts?: string | null
  ends?: string | null
  validFrom?: string | null
  validTo?: string | null
  everyWeeks: number
  lessons?: number | null
  breakMinutes: number
}

export type ReadingLevel =
  | 'NONE'
  | 'SOME'
  | 'FLUENT'

export type Reason =
  | 'WORK_NEEDED'
  | 'IN_PLAN'
  | 'TOWARDS_GOAL'
  | 'FILLS'

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

export type Skill =
  | 'LISTENING'
  | 'READING'
  | 'WRITING'
  | 'ORAL'

export type Step =
  | 'JOIN_GROUP'
  | 'OWN_HOURS'

export type Track =
  | 'WORK'
  | 'EDUCATION'

export type WeeklyTarget =
  | 'FULL_TIME'
  | 'OWN_WORK'

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

export interface ForecastAnswer {
  forecast: {
    id: string
    name: string
    weeksBelow: number
    weeks: readonly {
      week: string
      plannedMinutes: number
      targetMinutes: number
      gapMinutes: number
      workMinutes: number
      causes: readonly {
        kind: GapCause
        minutes: number
        code: string | null
        name: string | null
        activity: ActivityKind | null
        since: string | null
      }[]
    }[]
    work: {
      firstWeek: string
      lastWeek: string
      shares: readonly {
        minutes: number
        weeks: number
      }[]
      minutes: number
      weeks: number
      leaveWeeks: number
      excludesLeave: boolean
      countedWeeks: number
      averageMinutes: number | null
      otherAverageMinutes: number | null
      neededMinutes: number
      isMet: boolean
    } | null
  }
}

export interface ForecastVariables {
  participantId: string
  proposal?: readonly ProposedSlot[] | null
}

export interface GroupForecastAnswer {
  groupForecast: {
    group: {
      id: string | null
      name: string | null
      unit: string | null
      members: number
      weeksBelow: number
      weeks: readonly {
        week: string
        plannedMinutes: number
        targetMinutes: number
        members: number
        below: number
        gapMinutes: number
        causes: readonly {
          kind: GapCause
          minutes: number
          code: string | null
          name: string | null
          activity: ActivityKind | null
          since: string | null
        }[]
      }[]
    }
    participants: readonly {
      id: string
      name: string
      weeksBelow: number
      weeks: readonly {
        week: string
        plannedMinutes: number
        targetMinutes: number
        gapMinutes: number
        workMinutes: number
        causes: readonly {
          kind: GapCause
          minutes: number
          code: string | null
          name: string | null
          activity: ActivityKind | null
          since: string | null
        }[]
      }[]
      work: {
        averageMinutes: number | null
        isMet: boolean
      } | null
    }[]
  }
}

export interface GroupForecastVariables {
  groupId: string
  proposal?: readonly ProposedSlot[] | null
}

export interface GroupForecastsAnswer {
  groupForecasts: readonly {
    id: string | null
    name: string | null
    unit: string | null
    members: number
    weeksBelow: number
    weeks: readonly {
      week: string
      plannedMinutes: number
      targetMinutes: number
      members: number
      below: number
      gapMinutes: number
      causes: readonly {
        kind: GapCause
        minutes: number
        code: string | null
        name: string | null
        activity: ActivityKind | null
        since: string | null
      }[]
    }[]
  }[]
}

export interface GroupForecastsVariables {
  unit?: string | null
}

export interface SuggestionsAnswer {
  suggestions: {
    gapMinutes: number
    weeks: number
    suggestions: readonly {
      step: Step
      activity: ActivityKind
      groupId: string | null
      group: string | null
      minutes: number
      hours: readonly {
        weekday: number
        starts: string
        ends: string
      }[]
      reasons: readonly Reason[]
    }[]
  } | null
}

export interface SuggestionsVariables {
  participantId: string
}

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
  draft: { type: 'query'; variables: DraftVariables; answer: DraftAnswer }
  dropDraft: { type: 'mutation'; variables: DropDraftVariables; answer: DropDraftAnswer }
  keepDraft: { type: 'mutation'; variables: KeepDraftVariables; answer: KeepDraftAnswer }
  issueEnrolmentCode: { type: 'mutation'; variables: IssueEnrolmentCodeVariables; answer: IssueEnrolmentCodeAnswer }
  participant: { type: 'query'; variables: ParticipantVariables; answer: ParticipantAnswer }
  plan: { type: 'query'; variables: PlanVariables; answer: PlanAnswer }
  forecast: { type: 'query'; variables: ForecastVariables; answer: ForecastAnswer }
  groupForecast: { type: 'query'; variables: GroupForecastVariables; answer: GroupForecastAnswer }
  groupForecasts: { type: 'query'; variables: GroupForecastsVariables; answer: GroupForecastsAnswer }
  suggestions: { type: 'query'; variables: SuggestionsVariables; answer: SuggestionsAnswer }
  week: { type: 'query'; variables: WeekVariables; answer: WeekAnswer }
  home: { type: 'query'; variables: HomeVariables; answer: HomeAnswer }
}

export const documents: Readonly<Record<keyof Operations, string>> = {
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
  draft: 'f345dc2022f9283218d23f75126eaf5a93fa5dec232df06c357fa808236e9163',
  dropDraft: '444248f35534440eebc4f4a29c18ee0fc4c5212925753f1d1ff247fde009c014',
  keepDraft: '76a4dc650f2825dc3955974f24a92448fda00b0ad8d1219e0dfd7f37fbb79c9f',
  issueEnrolmentCode: '679b24580185854211a2cb80e0fd5edf22410e6d1dce91a5f958751bc81924da',
  participant: 'd535b8f22a7e8cff588997d03ea8175ba15aac7a98f14f0cab7319bf315e8ffa',
  plan: 'e677072526c24397b18a4a15e2a4e1798f06c5f42c5886c302e289bb5018958e',
  forecast: '8e149986968868e0e08b70c5ae2b4fe374b9f43acb937d5a92bf84ece22e147d',
  groupForecast: 'c5eb5bb69b166e9e0f4f29a19dcb41c901535ebfd8e5f3e501195305a05bd433',
  groupForecasts: '504d5e9cca7412835c508260c27d8bf445998bc748af76ac8241ea43cb925050',
  suggestions: 'afc287e7738eb05218a4f6527ac682f91ee56c8e8b5d6243e91aa8befb83a78f',
  week: '8cf860737286cb2867753cdcd7aa5f2659ca28d041a1f2d2ce7bafcda393c9ca',
  home: 'f32b5864f5a5bdc4585b6bee4a0812d762d049abc85b984d4a6cdc94c7d795d4',
}
