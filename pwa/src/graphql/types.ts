// Made by `stegvis documents` from schema.graphql and the .graphql files beside the features.

export type AbsenceCategory =
  | 'SELF_CERTIFIED'
  | 'MEDICAL_CERTIFICATE'
  | 'CHILD_ILL'
  | 'PREGNANCY'
  | 'BIRTH'
  | 'BREASTFEEDING'
  | 'WELFARE_LEAVE'
  | 'PEACE_WORK'
  | 'LONG_ILLNESS'
  | 'PARENTAL_LEAVE'
  | 'RELIGIOUS_DAY'
  | 'VACATION'
  | 'UNAPPROVED'

export interface AccessInput {
  id: string
  accountId: string
  relation: Relation
  validFrom: string
  validTo?: string | null
  knowingly: boolean
}

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

export interface AdaptationInput {
  validFrom: string
  validTo: string
  weeklyMinutes: number
  reason: AdaptationReason
}

export type AdaptationReason =
  | 'APPOINTMENTS'
  | 'CARE'
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
  late: boolean
}

export type CaseFlag =
  | 'NO_PLAN'
  | 'STARTS_LATE'
  | 'CORRECTION'
  | 'GAP'
  | 'UNRECORDED'
  | 'ENDS_SOON'
  | 'FOLLOW_UP'
  | 'APPEAL_RUNS'

export type CefrLevel =
  | 'BELOW_A1'
  | 'A1'
  | 'A2'
  | 'B1'
  | 'B2'
  | 'C1'

export type CertificateOutcome =
  | 'COMPLETED'
  | 'INTERRUPTED'

export type ChangeKind =
  | 'CANCELLED'
  | 'MOVED'
  | 'SUBSTITUTE'
  | 'EXTRA'

export interface ConditionInput {
  kind: ConditionKind
  state: ConditionState
  holder: Holder
  dueOn?: string | null
  settledOn?: string | null
}

export type ConditionKind =
  | 'HEALTH_CHECK'
  | 'KINDERGARTEN'
  | 'COMPETENCE_MAPPING'
  | 'CAREER_GUIDANCE'
  | 'BANK_ACCOUNT'
  | 'IDENTITY_NUMBER'
  | 'HOUSING'
  | 'COURSE_PLACE'

export type ConditionState =
  | 'MISSING'
  | 'ORDERED'
  | 'DONE'
  | 'NOT_NEEDED'

export type DayOffKind =
  | 'OUTSIDE_PROGRAMME'
  | 'STATUTORY'
  | 'WEEKEND'
  | 'TIME_OFF'
  | 'CLOSURE'

export interface DecisionInput {
  kind: DecisionKind
  decidedOn: string
  reasons: string
  takesEffectOn?: string | null
  endsOn?: string | null
  days?: number | null
  endCause?: EndCause | null
  mainActivity?: MainActivity | null
}

export type DecisionKind =
  | 'AWARD'
  | 'REFUSAL'
  | 'EXTENSION'
  | 'ABSENCE_EXTENSION'
  | 'STOP'
  | 'EXEMPTION'
  | 'INTERRUPTION'
  | 'COMPLETION'

export type DelayReason =
  | 'HEALTH_CHECK'
  | 'KINDERGARTEN'
  | 'COMPETENCE_MAPPING'
  | 'CAREER_GUIDANCE'
  | 'COURSE_START'
  | 'OTHER'

export type Doer =
  | 'STAFF'
  | 'PARTICIPANT'
  | 'IMPORT'
  | 'SYSTEM'

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

export interface EndingInput {
  id: string
  validTo?: string | null
  wasValidTo?: string | null
  knowingly: boolean
}

export type ExtensionMode =
  | 'ALL'
  | 'EXCESS'

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

export interface FollowUpInput {
  onDate: string
  mainActivity: MainActivity
  workPercent?: number | null
}

export type FollowUpState =
  | 'DUE'
  | 'OVERDUE'

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

export interface GroupPlaceInput {
  id: string
  groupId: string
  validFrom: string
  validTo?: string | null
  leaves?: string | null
  knowingly: boolean
}

export interface HandOverInput {
  id: string
  fromId: string
  toId: string
  onDate: string
  reviewed: string
}

export type Holder =
  | 'REFUGEE_SERVICE'
  | 'NAV'
  | 'ADULT_EDUCATION'
  | 'HEALTH_SERVICE'
  | 'COUNTY'
  | 'KINDERGARTEN_OFFICE'
  | 'PARTICIPANT'
  | 'OTHER'

export type IdentityNumber =
  | 'NATIONAL_ID'
  | 'DUF_NUMBER'

export type MadeKnown =
  | 'LETTER'
  | 'DIGITAL'
  | 'IN_PERSON'
  | 'INTERPRETER'

export type MainActivity =
  | 'WORK'
  | 'WORK_PART_TIME'
  | 'PRIMARY_SCHOOL'
  | 'UPPER_SECONDARY'
  | 'VOCATIONAL_TRAINING'
  | 'HIGHER_EDUCATION'
  | 'OTHER_EDUCATION'
  | 'NAV_MEASURE'
  | 'JOB_SEEKING'
  | 'MOVED'
  | 'OTHER'
  | 'UNKNOWN'

export type Mark =
  | 'PRESENT'
  | 'LATE'
  | 'ABSENT'

export type MonthTable =
  | 'STATUS'
  | 'CLOCK'
  | 'PLAN'
  | 'OFFERED'
  | 'ATTENDED'
  | 'SOCIAL_STUDIES'
  | 'STARTS'
  | 'DELAYS'
  | 'CAUSES'
  | 'ACTIVITIES'
  | 'FOLLOW_UPS'

export type MoveDirection =
  | 'OUT'
  | 'IN'

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

export interface PracticePlaceInput {
  id: string
  organisation: string
  place?: string | null
  hostName?: string | null
  hostPhone?: string | null
  validFrom: string
  validTo?: string | null
  knowingly: boolean
}

export interface ProgrammeFactsInput {
  permitType: PermitType
  permitOn?: string | null
  settledOn?: string | null
  claimedOn?: string | null
  offeredOn?: string | null
  educationLevel: EducationLevel
  endGoal?: EndGoal | null
  track: Track
  weeklyTarget: WeeklyTarget
  targetReason?: string | null
}

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

export interface RoleInput {
  id: string
  role: Role
  unitId: string
  validFrom: string
  validTo?: string | null
}

export type Sex =
  | 'FEMALE'
  | 'MALE'

export type SignInState =
  | 'NONE'
  | 'INVITED'
  | 'READY'

export type Skill =
  | 'LISTENING'
  | 'READING'
  | 'WRITING'
  | 'ORAL'

export interface StaffEdit {
  name: string
  email: string
  unitId: string
  expectedVersion: number
}

export interface StaffInput {
  id: string
  name: string
  email: string
  unitId: string
}

export type Step =
  | 'JOIN_GROUP'
  | 'OWN_HOURS'

export type Track =
  | 'WORK'
  | 'EDUCATION'

export interface UnitInput {
  id: string
  name: string
  code: string
}

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
        startDeadline: string | null
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

export interface DropFilterAnswer {
  dropFilter: boolean
}

export interface DropFilterVariables {
  filterId: string
}

export interface KeepFilterAnswer {
  keepFilter: {
    id: string
  }
}

export interface KeepFilterVariables {
  filterId: string
  name: string
  filter: string
}

export interface KeptFiltersAnswer {
  keptFilters: readonly {
    id: string
    name: string
    filter: string
  }[]
}

export type KeptFiltersVariables = Record<string, never>

export interface CertificatesAnswer {
  certificates: {
    programmeId: string | null
    issued: readonly {
      id: string | null
      name: string
      birthDate: string | null
      municipality: string
      language: string
      outcome: CertificateOutcome
      startsOn: string | null
      endedOn: string | null
      issuedOn: string | null
      issuedBy: string
      endGoal: EndGoal | null
      endGoalText: string | null
      languageGoals: readonly {
        skill: Skill
        level: CefrLevel
      }[]
      elements: readonly {
        kind: ActivityKind
        minutes: number
        lessons: number | null
      }[]
    }[]
    proposed: {
      id: string | null
      name: string
      birthDate: string | null
      municipality: string
      language: string
      outcome: CertificateOutcome
      startsOn: string | null
      endedOn: string | null
      issuedOn: string | null
      issuedBy: string
      endGoal: EndGoal | null
      endGoalText: string | null
      languageGoals: readonly {
        skill: Skill
        level: CefrLevel
      }[]
      elements: readonly {
        kind: ActivityKind
        minutes: number
        lessons: number | null
      }[]
    } | null
  }
}

export interface CertificatesVariables {
  participantId?: string | null
}

export interface IssueCertificateAnswer {
  issueCertificate: {
    id: string | null
  }
}

export interface IssueCertificateVariables {
  id: string
  participantId: string
  programmeId: string
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

export interface HistoryAnswer {
  history: {
    edges: readonly {
      node: {
        id: string
        at: string
        verb: string
        doer: Doer
        name: string | null
        changes: readonly {
          fact: string
          before: string | null
          after: string | null
        }[]
      }
    }[]
    pageInfo: {
      hasNextPage: boolean
      endCursor: string | null
    }
  }
}

export interface HistoryVariables {
  participantId: string
  first: number
  after?: string | null
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

export interface AddPracticePlaceAnswer {
  addPracticePlace: boolean
}

export interface AddPracticePlaceVariables {
  participantId: string
  input: PracticePlaceInput
}

export interface CloseAccessAnswer {
  closeAccess: boolean
}

export interface CloseAccessVariables {
  participantId: string
  input: EndingInput
}

export interface EndPracticePlaceAnswer {
  endPracticePlace: boolean
}

export interface EndPracticePlaceVariables {
  participantId: string
  input: EndingInput
}

export interface GiveAccessAnswer {
  giveAccess: boolean
}

export interface GiveAccessVariables {
  participantId: string
  input: AccessInput
}

export interface GiverAnswer {
  giver: {
    id: string
    name: string
    unit: string
    endedOn: string | null
    latest: {
      id: string
      toName: string
      onDate: string
      undoneAt: string | null
      cases: number
      mayUndo: boolean
    } | null
  }
}

export interface GiverVariables {
  fromId: string
}

export interface GroupChoicesAnswer {
  groupChoices: readonly {
    id: string
    name: string
    unit: string
    startsOn: string
    endsOn: string | null
  }[]
}

export type GroupChoicesVariables = Record<string, never>

export interface HandOverPreviewAnswer {
  handOverPreview: {
    fromName: string
    toId: string
    toName: string
    onDate: string
    digest: string
    cases: readonly {
      id: string
      name: string
      hasAlready: boolean
      needsCircle: boolean
      becomes: readonly {
        relation: Relation
        validFrom: string
        validTo: string | null
        endsOn: string | null
        opens: readonly {
          validFrom: string
          validTo: string | null
        }[]
      }[]
    }[]
  }
}

export interface HandOverPreviewVariables {
  fromId: string
  toId: string
  onDate: string
}

export interface HandOverAnswer {
  handOver: boolean
}

export interface HandOverVariables {
  input: HandOverInput
}

export interface LeaveGroupAnswer {
  leaveGroup: boolean
}

export interface LeaveGroupVariables {
  participantId: string
  input: EndingInput
}

export interface OpenHandOversAnswer {
  openHandOvers: readonly {
    id: string
    name: string
    unit: string
    endedOn: string | null
    cases: number
  }[]
}

export type OpenHandOversVariables = Record<string, never>

export interface PeopleAroundAnswer {
  peopleAround: {
    id: string
    name: string
    protected: boolean
    grants: readonly {
      id: string
      accountId: string
      name: string
      unit: string
      relation: Relation
      validFrom: string
      validTo: string | null
      leftOn: string | null
      mayEnd: boolean
    }[]
    groups: readonly {
      id: string
      groupId: string
      group: string
      validFrom: string
      validTo: string | null
    }[]
    practice: readonly {
      id: string
      organisation: string
      place: string | null
      hostName: string | null
      hostPhone: string | null
      validFrom: string
      validTo: string | null
    }[]
    mayName: readonly Relation[]
    mayPlace: boolean
    mayPractise: boolean
  }
}

export interface PeopleAroundVariables {
  participantId: string
}

export interface PlaceInGroupAnswer {
  placeInGroup: boolean
}

export interface PlaceInGroupVariables {
  participantId: string
  input: GroupPlaceInput
}

export interface StaffChoicesAnswer {
  staffChoices: readonly {
    id: string
    name: string
    unit: string
  }[]
}

export interface StaffChoicesVariables {
  relation: Relation
}

export interface UndoHandOverAnswer {
  undoHandOver: {
    left: readonly {
      id: string
      name: string
    }[]
  }
}

export interface UndoHandOverVariables {
  handOverId: string
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

export interface AbsenceThatExtendsAnswer {
  absenceThatExtends: {
    days: readonly {
      date: string
      category: AbsenceCategory
    }[]
    mode: ExtensionMode
    extendsBy: number
    source: string
  }
}

export interface AbsenceThatExtendsVariables {
  participantId: string
}

export interface AdaptProgrammeAnswer {
  adaptProgramme: {
    version: number
  }
}

export interface AdaptProgrammeVariables {
  participantId: string
  id: string
  adaptation: AdaptationInput
  expectedVersion: number
}

export interface DecideProgrammeAnswer {
  decideProgramme: {
    version: number
  }
}

export interface DecideProgrammeVariables {
  participantId: string
  id: string
  decision: DecisionInput
  expectedVersion: number
}

export interface EndAdaptationAnswer {
  endAdaptation: {
    version: number
  }
}

export interface EndAdaptationVariables {
  participantId: string
  id: string
  adaptationId: string
  lastDay: string
  expectedVersion: number
}

export interface FollowUpsAnswer {
  followUps: {
    edges: readonly {
      node: {
        id: string
        participantId: string
        name: string
        unit: string
        endedOn: string
        endCause: EndCause
        mainActivity: MainActivity | null
        state: FollowUpState
      }
    }[]
    pageInfo: {
      hasNextPage: boolean
      endCursor: string | null
    }
    totalCount: number
  }
}

export interface FollowUpsVariables {
  first: number
  after?: string | null
}

export interface LateStartsAnswer {
  lateStarts: {
    edges: readonly {
      node: {
        id: string
        participantId: string
        name: string
        startsOn: string
        daysLate: number
        reason: DelayReason | null
      }
    }[]
    pageInfo: {
      hasNextPage: boolean
      endCursor: string | null
    }
    totalCount: number
  }
}

export interface LateStartsVariables {
  first: number
  after?: string | null
}

export interface MakeDecisionKnownAnswer {
  makeDecisionKnown: {
    version: number
  }
}

export interface MakeDecisionKnownVariables {
  participantId: string
  id: string
  decisionId: string
  madeKnownOn: string
  madeKnownHow: MadeKnown
}

export interface ProgrammeFrameAnswer {
  programmeFrame: {
    version: string
    goals: readonly EndGoal[]
    defaultGoal: EndGoal | null
    maxMonths: number | null
    extensionMonths: number | null
    lastDay: string | null
    extendedTo: string | null
    steps: readonly {
      code: string
      source: string
      number: number | null
      fromDay: string | null
      toDay: string | null
      verified: boolean
    }[]
  }
}

export interface ProgrammeFrameVariables {
  participantId: string
  facts: ProgrammeFactsInput
  startsOn?: string | null
}

export interface ProgrammeRecordAnswer {
  programmeRecord: {
    participantId: string
    name: string
    id: string
    version: number
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
    }
    endGoal: EndGoal | null
    mainActivity: MainActivity | null
    ruleSetBy: string | null
    ruleVersion: string
    frame: {
      version: string
      goals: readonly EndGoal[]
      defaultGoal: EndGoal | null
      maxMonths: number | null
      extensionMonths: number | null
      lastDay: string | null
      extendedTo: string | null
      steps: readonly {
        code: string
        source: string
        number: number | null
        fromDay: string | null
        toDay: string | null
        verified: boolean
      }[]
    }
    weekMinutes: number
    absenceDays: number
    latestEnd: string | null
    kinds: readonly {
      kind: DecisionKind
      possible: boolean
      causes: readonly EndCause[]
    }[]
    mayDecide: boolean
    conditions: readonly {
      kind: ConditionKind
      state: ConditionState
      holder: Holder
      dueOn: string | null
      settledOn: string | null
    }[]
    decisions: readonly {
      id: string
      kind: DecisionKind
      decidedOn: string
      takesEffectOn: string
      endsOn: string | null
      endedBefore: string | null
      days: number | null
      computedDays: number | null
      reasons: string
      ruleVersion: string
      madeKnownOn: string | null
      madeKnownHow: MadeKnown | null
      appealDeadline: string | null
      decidedBy: string
      revokedOn: string | null
    }[]
    adaptations: readonly {
      id: string
      validFrom: string
      validTo: string
      weeklyMinutes: number
      reason: AdaptationReason
    }[]
    followUp: {
      onDate: string
      mainActivity: MainActivity
      workPercent: number | null
    } | null
    followUpFrom: string | null
  }
}

export interface ProgrammeRecordVariables {
  participantId: string
  programmeId?: string | null
}

export interface RecordFollowUpAnswer {
  recordFollowUp: {
    id: string
  }
}

export interface RecordFollowUpVariables {
  participantId: string
  programmeId?: string | null
  id: string
  followUp: FollowUpInput
}

export interface RecordProgrammeFactsAnswer {
  recordProgrammeFacts: {
    version: number
  }
}

export interface RecordProgrammeFactsVariables {
  participantId: string
  id: string
  facts: ProgrammeFactsInput
  expectedVersion: number
}

export interface RevokeDecisionAnswer {
  revokeDecision: {
    version: number
  }
}

export interface RevokeDecisionVariables {
  participantId: string
  id: string
  decisionId: string
  expectedVersion: number
}

export interface SettleConditionsAnswer {
  settleConditions: {
    conditions: readonly {
      kind: ConditionKind
      state: ConditionState
      holder: Holder
      dueOn: string | null
      settledOn: string | null
    }[]
  }
}

export interface SettleConditionsVariables {
  participantId: string
  id: string
  conditions: readonly ConditionInput[]
}

export interface StartClockAnswer {
  startClock: {
    edges: readonly {
      node: {
        id: string
        participantId: string
        name: string
        unit: string
        adviser: string | null
        deadline: string | null
        daysLeft: number | null
        decidedOn: string | null
        startsOn: string | null
        conditions: readonly {
          kind: ConditionKind
          state: ConditionState
          holder: Holder
          dueOn: string | null
          settledOn: string | null
        }[]
      }
    }[]
    pageInfo: {
      hasNextPage: boolean
      endCursor: string | null
    }
    totalCount: number
  }
}

export interface StartClockVariables {
  first: number
  after?: string | null
}

export interface StartProgrammeAnswer {
  startProgramme: {
    version: number
  }
}

export interface StartProgrammeVariables {
  participantId: string
  id: string
  startsOn: string
  plannedEndOn?: string | null
  delayReason?: DelayReason | null
  expectedVersion: number
}

export interface MonthAnswer {
  month: {
    month: string
    asOf: string
    unit: {
      id: string
      name: string
    }
    units: readonly {
      id: string
      name: string
    }[]
    tables: readonly {
      table: MonthTable
      summed: boolean
      total: number | null
      few: boolean
      women: number | null
      men: number | null
      rows: readonly {
        code: string
        count: number | null
        few: boolean
        women: number | null
        men: number | null
      }[]
    }[]
    share: {
      goal: number
      all: number | null
      women: number | null
      men: number | null
    }
  }
}

export interface MonthVariables {
  month: string
  unit?: string | null
}

export interface AcceptInvitationAnswer {
  acceptInvitation: {
    id: string
    kind: AccountKind
    name: string
    language: string
    municipality: string
  }
}

export interface AcceptInvitationVariables {
  code: string
  password: string
}

export interface CloseUnitAnswer {
  closeUnit: boolean
}

export interface CloseUnitVariables {
  unitId: string
  closedOn?: string | null
}

export interface CreateStaffAnswer {
  createStaff: boolean
}

export interface CreateStaffVariables {
  input: StaffInput
}

export interface CreateUnitAnswer {
  createUnit: boolean
}

export interface CreateUnitVariables {
  input: UnitInput
}

export interface EditStaffAnswer {
  editStaff: boolean
}

export interface EditStaffVariables {
  staffId: string
  input: StaffEdit
}

export interface EndRoleAnswer {
  endRole: boolean
}

export interface EndRoleVariables {
  staffId: string
  roleId: string
  validTo?: string | null
  wasValidTo?: string | null
}

export interface EndStaffAnswer {
  endStaff: boolean
}

export interface EndStaffVariables {
  staffId: string
  expectedVersion: number
  endedOn?: string | null
}

export interface GiveRoleAnswer {
  giveRole: boolean
}

export interface GiveRoleVariables {
  staffId: string
  input: RoleInput
}

export interface InviteStaffAnswer {
  inviteStaff: {
    code: string
    address: string
    expiresAt: string
  }
}

export interface InviteStaffVariables {
  staffId: string
}

export interface StaffListAnswer {
  staffList: readonly {
    id: string
    name: string
    email: string | null
    unit: string
    endedOn: string | null
    signIn: SignInState
    roles: readonly {
      id: string
      role: Role
      unitId: string
      validFrom: string
      validTo: string | null
    }[]
    cases: number
  }[]
  units: readonly {
    id: string
    code: string
    name: string
    closedOn: string | null
    staff: number
  }[]
}

export interface StaffListVariables {
  search?: string | null
}

export interface StaffMemberAnswer {
  staffMember: {
    id: string
    name: string
    email: string | null
    unitId: string
    unit: string
    endedOn: string | null
    version: number
    signIn: SignInState
    roles: readonly {
      id: string
      role: Role
      unitId: string
      validFrom: string
      validTo: string | null
    }[]
    cases: number
  }
  units: readonly {
    id: string
    name: string
    closedOn: string | null
  }[]
}

export interface StaffMemberVariables {
  staffId: string
}

export interface UnitsAnswer {
  units: readonly {
    id: string
    name: string
    closedOn: string | null
  }[]
}

export type UnitsVariables = Record<string, never>

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

export interface LeavingAnswer {
  leaving: {
    name: string
    content: string
    programmeVersion: number | null
    protected: boolean
  }
  caseMoves: readonly {
    direction: MoveDirection
    other: string
    informedOn: string
    informedHow: MadeKnown
    madeAt: string
    madeBy: string
    content: string | null
  }[]
}

export interface LeavingVariables {
  participantId: string
}

export interface MakeFileAgainAnswer {
  makeFileAgain: {
    name: string
    content: string
  }
}

export interface MakeFileAgainVariables {
  participantId: string
}

export interface SendAwayAnswer {
  sendAway: {
    name: string
    content: string
  }
}

export interface SendAwayVariables {
  id: string
  participantId: string
  version: number
  to: string
  informedOn: string
  informedHow: MadeKnown
  endsOn: string
}

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
  dropFilter: { type: 'mutation'; variables: DropFilterVariables; answer: DropFilterAnswer }
  keepFilter: { type: 'mutation'; variables: KeepFilterVariables; answer: KeepFilterAnswer }
  keptFilters: { type: 'query'; variables: KeptFiltersVariables; answer: KeptFiltersAnswer }
  certificates: { type: 'query'; variables: CertificatesVariables; answer: CertificatesAnswer }
  issueCertificate: { type: 'mutation'; variables: IssueCertificateVariables; answer: IssueCertificateAnswer }
  calendarFeed: { type: 'query'; variables: CalendarFeedVariables; answer: CalendarFeedAnswer }
  makeCalendarFeed: { type: 'mutation'; variables: MakeCalendarFeedVariables; answer: MakeCalendarFeedAnswer }
  revokeCalendarFeed: { type: 'mutation'; variables: RevokeCalendarFeedVariables; answer: RevokeCalendarFeedAnswer }
  forecast: { type: 'query'; variables: ForecastVariables; answer: ForecastAnswer }
  groupForecast: { type: 'query'; variables: GroupForecastVariables; answer: GroupForecastAnswer }
  groupForecasts: { type: 'query'; variables: GroupForecastsVariables; answer: GroupForecastsAnswer }
  suggestions: { type: 'query'; variables: SuggestionsVariables; answer: SuggestionsAnswer }
  draft: { type: 'query'; variables: DraftVariables; answer: DraftAnswer }
  dropDraft: { type: 'mutation'; variables: DropDraftVariables; answer: DropDraftAnswer }
  keepDraft: { type: 'mutation'; variables: KeepDraftVariables; answer: KeepDraftAnswer }
  answerCorrection: { type: 'mutation'; variables: AnswerCorrectionVariables; answer: AnswerCorrectionAnswer }
  editParticipant: { type: 'mutation'; variables: EditParticipantVariables; answer: EditParticipantAnswer }
  history: { type: 'query'; variables: HistoryVariables; answer: HistoryAnswer }
  identity: { type: 'query'; variables: IdentityVariables; answer: IdentityAnswer }
  issueEnrolmentCode: { type: 'mutation'; variables: IssueEnrolmentCodeVariables; answer: IssueEnrolmentCodeAnswer }
  participant: { type: 'query'; variables: ParticipantVariables; answer: ParticipantAnswer }
  possibleDuplicates: { type: 'query'; variables: PossibleDuplicatesVariables; answer: PossibleDuplicatesAnswer }
  registerParticipant: { type: 'mutation'; variables: RegisterParticipantVariables; answer: RegisterParticipantAnswer }
  registered: { type: 'query'; variables: RegisteredVariables; answer: RegisteredAnswer }
  registrationUnits: { type: 'query'; variables: RegistrationUnitsVariables; answer: RegistrationUnitsAnswer }
  addPracticePlace: { type: 'mutation'; variables: AddPracticePlaceVariables; answer: AddPracticePlaceAnswer }
  closeAccess: { type: 'mutation'; variables: CloseAccessVariables; answer: CloseAccessAnswer }
  endPracticePlace: { type: 'mutation'; variables: EndPracticePlaceVariables; answer: EndPracticePlaceAnswer }
  giveAccess: { type: 'mutation'; variables: GiveAccessVariables; answer: GiveAccessAnswer }
  giver: { type: 'query'; variables: GiverVariables; answer: GiverAnswer }
  groupChoices: { type: 'query'; variables: GroupChoicesVariables; answer: GroupChoicesAnswer }
  handOverPreview: { type: 'query'; variables: HandOverPreviewVariables; answer: HandOverPreviewAnswer }
  handOver: { type: 'mutation'; variables: HandOverVariables; answer: HandOverAnswer }
  leaveGroup: { type: 'mutation'; variables: LeaveGroupVariables; answer: LeaveGroupAnswer }
  openHandOvers: { type: 'query'; variables: OpenHandOversVariables; answer: OpenHandOversAnswer }
  peopleAround: { type: 'query'; variables: PeopleAroundVariables; answer: PeopleAroundAnswer }
  placeInGroup: { type: 'mutation'; variables: PlaceInGroupVariables; answer: PlaceInGroupAnswer }
  staffChoices: { type: 'query'; variables: StaffChoicesVariables; answer: StaffChoicesAnswer }
  undoHandOver: { type: 'mutation'; variables: UndoHandOverVariables; answer: UndoHandOverAnswer }
  plan: { type: 'query'; variables: PlanVariables; answer: PlanAnswer }
  absenceThatExtends: { type: 'query'; variables: AbsenceThatExtendsVariables; answer: AbsenceThatExtendsAnswer }
  adaptProgramme: { type: 'mutation'; variables: AdaptProgrammeVariables; answer: AdaptProgrammeAnswer }
  decideProgramme: { type: 'mutation'; variables: DecideProgrammeVariables; answer: DecideProgrammeAnswer }
  endAdaptation: { type: 'mutation'; variables: EndAdaptationVariables; answer: EndAdaptationAnswer }
  followUps: { type: 'query'; variables: FollowUpsVariables; answer: FollowUpsAnswer }
  lateStarts: { type: 'query'; variables: LateStartsVariables; answer: LateStartsAnswer }
  makeDecisionKnown: { type: 'mutation'; variables: MakeDecisionKnownVariables; answer: MakeDecisionKnownAnswer }
  programmeFrame: { type: 'query'; variables: ProgrammeFrameVariables; answer: ProgrammeFrameAnswer }
  programmeRecord: { type: 'query'; variables: ProgrammeRecordVariables; answer: ProgrammeRecordAnswer }
  recordFollowUp: { type: 'mutation'; variables: RecordFollowUpVariables; answer: RecordFollowUpAnswer }
  recordProgrammeFacts: { type: 'mutation'; variables: RecordProgrammeFactsVariables; answer: RecordProgrammeFactsAnswer }
  revokeDecision: { type: 'mutation'; variables: RevokeDecisionVariables; answer: RevokeDecisionAnswer }
  settleConditions: { type: 'mutation'; variables: SettleConditionsVariables; answer: SettleConditionsAnswer }
  startClock: { type: 'query'; variables: StartClockVariables; answer: StartClockAnswer }
  startProgramme: { type: 'mutation'; variables: StartProgrammeVariables; answer: StartProgrammeAnswer }
  month: { type: 'query'; variables: MonthVariables; answer: MonthAnswer }
  acceptInvitation: { type: 'mutation'; variables: AcceptInvitationVariables; answer: AcceptInvitationAnswer }
  closeUnit: { type: 'mutation'; variables: CloseUnitVariables; answer: CloseUnitAnswer }
  createStaff: { type: 'mutation'; variables: CreateStaffVariables; answer: CreateStaffAnswer }
  createUnit: { type: 'mutation'; variables: CreateUnitVariables; answer: CreateUnitAnswer }
  editStaff: { type: 'mutation'; variables: EditStaffVariables; answer: EditStaffAnswer }
  endRole: { type: 'mutation'; variables: EndRoleVariables; answer: EndRoleAnswer }
  endStaff: { type: 'mutation'; variables: EndStaffVariables; answer: EndStaffAnswer }
  giveRole: { type: 'mutation'; variables: GiveRoleVariables; answer: GiveRoleAnswer }
  inviteStaff: { type: 'mutation'; variables: InviteStaffVariables; answer: InviteStaffAnswer }
  staffList: { type: 'query'; variables: StaffListVariables; answer: StaffListAnswer }
  staffMember: { type: 'query'; variables: StaffMemberVariables; answer: StaffMemberAnswer }
  units: { type: 'query'; variables: UnitsVariables; answer: UnitsAnswer }
  week: { type: 'query'; variables: WeekVariables; answer: WeekAnswer }
  home: { type: 'query'; variables: HomeVariables; answer: HomeAnswer }
  leaving: { type: 'query'; variables: LeavingVariables; answer: LeavingAnswer }
  makeFileAgain: { type: 'mutation'; variables: MakeFileAgainVariables; answer: MakeFileAgainAnswer }
  sendAway: { type: 'mutation'; variables: SendAwayVariables; answer: SendAwayAnswer }
}

export type Hashes = { readonly [Name in keyof Operations]?: string }

export const documents: Hashes = {
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
  plan: 'e677072526c24397b18a4a15e2a4e1798f06c5f42c5886c302e289bb5018958e',
  week: '8cf860737286cb2867753cdcd7aa5f2659ca28d041a1f2d2ce7bafcda393c9ca',
  home: 'f32b5864f5a5bdc4585b6bee4a0812d762d049abc85b984d4a6cdc94c7d795d4',
}
