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

export interface AbsenceDecisionInput {
  id: string
  claimId?: string | null
  startsOn: string
  endsOn: string
  startsAt?: string | null
  endsAt?: string | null
  category: AbsenceCategory
  approved: boolean
  certificateSeen: boolean
  reason?: AbsenceReason | null
  soleCarer: boolean
  chronic: boolean
  gaveBirth: boolean
  knowingly: boolean
}

export type AbsenceReason =
  | 'NO_GROUND'
  | 'QUOTA_USED'
  | 'NO_CERTIFICATE'
  | 'SHORT_NOTICE'
  | 'CAN_BE_ANOTHER_TIME'
  | 'AGREED'

export interface AbsenceReportInput {
  id: string
  kind: ClaimKind
  startsOn: string
  endsOn: string
  startsAt?: string | null
  endsAt?: string | null
  madeAt: string
}

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

export interface ActivityInput {
  kind: ActivityKind
  name?: string | null
  credit?: Credit | null
  lessonCreditMinutes?: number | null
  workOriented?: boolean | null
  host?: string | null
  place?: string | null
  bring?: string | null
  module?: SocialStudiesModule | null
}

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

export interface AddActivityInput {
  id: string
  activity: ActivityInput
}

export interface AddClosureInput {
  id: string
  closure: ClosureInput
}

export interface AddGroupInput {
  id: string
  unitId: string
  name: string
  startsOn: string
  endsOn?: string | null
  teacherIds: readonly string[]
}

export interface AddSlotInput {
  id: string
  slot: SlotInput
  groupId?: string | null
  participantId?: string | null
  acceptWarnings: boolean
}

export type AddendumReason =
  | 'RECORDED_WRONG'
  | 'CONTESTED'
  | 'LATE_EVIDENCE'
  | 'OTHER'

export interface AfterLockInput {
  reason: AddendumReason
  note: string
}

export type AgendaCause =
  | 'PLAN_NONE'
  | 'PLAN_MISSING'
  | 'REVIEW_DUE'
  | 'LEVEL_REACHED'
  | 'BIRTH'
  | 'JOB'
  | 'LONG_ABSENCE'
  | 'GOAL_PAST_DATE'
  | 'WORK_WINDOW'
  | 'WEEKS_BELOW'
  | 'CONTESTS'
  | 'CLAIMS'
  | 'PROGRAMME_END'
  | 'TASKS_OPEN'
  | 'OWN_TOPIC'

export type Answer =
  | 'CORRECTED'
  | 'KEPT'

export type AppealState =
  | 'RECEIVED'
  | 'FORWARDED'
  | 'UPHELD'
  | 'CHANGED'
  | 'WITHDRAWN'

export type AttendeeRole =
  | 'PARTICIPANT'
  | 'ADVISER'
  | 'NAV'
  | 'TEACHER'
  | 'OTHER'

export type BenefitShare =
  | 'FULL'
  | 'FIVE_SIXTHS'
  | 'TWO_THIRDS'
  | 'ONE_THIRD'

export type BrowserKind =
  | 'PHONE'
  | 'TABLET'
  | 'COMPUTER'

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

export interface ChangeActivityInput {
  id: string
  activityId: string
  activity: ActivityInput
  expectedVersion: number
}

export interface ChangeClosureInput {
  id: string
  closureId: string
  closure: ClosureInput
  expectedVersion: number
}

export type ChangeKind =
  | 'CANCELLED'
  | 'MOVED'
  | 'SUBSTITUTE'
  | 'EXTRA'

export interface ChangeLessonInput {
  id: string
  lesson: LessonInput
  expectedVersion?: number | null
  acceptWarnings: boolean
}

export interface ChangeSlotInput {
  slotId: string
  newId: string
  expectedVersion: number
  slot: SlotInput
  otherWeeks: boolean
  acceptWarnings: boolean
}

export type ChangedPart =
  | 'PLAN'
  | 'GOAL'
  | 'MEASURE'

export type ClaimKind =
  | 'ILL'
  | 'CHILD_ILL'
  | 'APPOINTMENT'
  | 'OTHER'
  | 'WELFARE_LEAVE'
  | 'RELIGIOUS_DAY'
  | 'VACATION'

export type ClaimState =
  | 'RECEIVED'
  | 'APPROVED'
  | 'IN_PART'
  | 'NOT_APPROVED'
  | 'WITHDRAWN'

export type ClashKind =
  | 'GROUP'
  | 'PARTICIPANT'
  | 'TEACHER'
  | 'PLACE'
  | 'OUTSIDE_GROUP'
  | 'OUTSIDE_PROGRAMME'
  | 'NOT_THE_GROUPS_TEACHER'
  | 'NO_LESSONS'
  | 'CHANGE_DROPPED'

export interface ClosureInput {
  kind: ClosureKind
  startsOn: string
  endsOn: string
  unitId?: string | null
  name?: string | null
}

export type ClosureKind =
  | 'PLANNING_DAY'
  | 'HOLIDAY_WITHOUT_PROGRAMME'
  | 'OTHER'

export interface CommitmentInput {
  kind: CommitmentKind
  templateVersion: string
  language: string
  signedOn: string
  method: SigningMethod
  interpreterLanguage?: string | null
  interpreterQualified?: boolean | null
}

export type CommitmentKind =
  | 'CONTRACT'
  | 'DECLARATION'

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

export type ContestAnswer =
  | 'CORRECTED'
  | 'STANDS'

export interface ContestAnswerInput {
  key: string
  contestId: string
  answer: ContestAnswer
  reason: ContestReason
  note: string
  mark?: CorrectedMarkInput | null
}

export interface ContestInput {
  key: string
  slotId: string
  onDate: string
  says: ContestSays
  madeAt: string
}

export type ContestReason =
  | 'RECORDED_WRONG'
  | 'TEACHER_AGREES'
  | 'REASON_APPROVED'
  | 'TEACHER_REMEMBERS'
  | 'LIST_SAYS'
  | 'REASON_NOT_APPROVED'
  | 'SPOKEN'

export type ContestSays =
  | 'WAS_THERE'
  | 'CAME_ON_TIME'
  | 'HAD_REASON'
  | 'OTHER'

export interface CopyTermInput {
  id: string
  term: TermCopyInput
  acceptWarnings: boolean
}

export interface CorrectedMarkInput {
  mark: Mark
  lateMinutes?: number | null
  category?: AbsenceCategory | null
  approved: boolean
  certificateSeen: boolean
}

export interface CorrectionInput {
  key: string
  month: string
  slotId: string
  onDate: string
  mark: CorrectedMarkInput
  reason: AddendumReason
  note: string
  contestId?: string | null
}

export type Credit =
  | 'LESSON'
  | 'CLOCK'

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

export type DeductionBasis =
  | 'CLOCK'
  | 'CREDITED'

export type DelayReason =
  | 'HEALTH_CHECK'
  | 'KINDERGARTEN'
  | 'COMPETENCE_MAPPING'
  | 'CAREER_GUIDANCE'
  | 'COURSE_START'
  | 'OTHER'

export interface DenialInput {
  id: string
  accountId: string
  reason: DenialReason
  validFrom: string
  validTo?: string | null
  knowingly: boolean
}

export type DenialReason =
  | 'KINSHIP'
  | 'ACQUAINTANCE'
  | 'CONFLICT_OF_INTEREST'
  | 'PARTICIPANT_ASKED'

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

export interface EndActivityInput {
  id: string
  activityId: string
  lastDay: string
  expectedVersion: number
}

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

export interface EndGroupInput {
  id: string
  groupId: string
  lastDay: string
  expectedVersion: number
  acceptWarnings: boolean
}

export interface EndGroupTeacherInput {
  id: string
  grantId: string
  lastDay: string
}

export interface EndSlotInput {
  id: string
  slotId: string
  lastDay: string
  expectedVersion: number
  acceptWarnings: boolean
}

export interface EndingInput {
  id: string
  validTo?: string | null
  wasValidTo?: string | null
  knowingly: boolean
}

export type ExceptionKind =
  | 'CANCELLED'
  | 'MOVED'
  | 'SUBSTITUTE'
  | 'EXTRA'

export type ExceptionReason =
  | 'ILLNESS'
  | 'COURSE'
  | 'ROOM'
  | 'WEATHER'

export type ExtensionMode =
  | 'ALL'
  | 'EXCESS'

export type Face =
  | 'GOOD'
  | 'SO_SO'
  | 'HARD'

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

export type FullDayRate =
  | 'HOURLY'
  | 'DAILY'

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

export type GridBy =
  | 'GROUP'
  | 'TEACHER'
  | 'PLACE'

export type GroundworkKind =
  | 'COMPETENCE_MAPPING'
  | 'CAREER_GUIDANCE'
  | 'PRIOR_LEARNING_ASSESSMENT'

export interface GroupPlaceInput {
  id: string
  groupId: string
  validFrom: string
  validTo?: string | null
  leaves?: string | null
  knowingly: boolean
}

export interface GroupTeacherInput {
  id: string
  groupId: string
  teacherId: string
  validFrom: string
  validTo?: string | null
  contact: boolean
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

export interface HostLinkInput {
  id: string
  placeIds: readonly string[]
  days: number
}

export type IdentityNumber =
  | 'NATIONAL_ID'
  | 'DUF_NUMBER'

export type InterpreterMode =
  | 'IN_PERSON'
  | 'PHONE'
  | 'VIDEO'

export interface LeaveInput {
  id: string
  kind: ClaimKind
  purpose?: LeavePurpose | null
  startsOn: string
  endsOn: string
  startsAt?: string | null
  endsAt?: string | null
  madeAt: string
}

export type LeavePurpose =
  | 'KINDERGARTEN_START'
  | 'SCHOOL_START'
  | 'WEDDING'
  | 'DEATH'
  | 'INTERVIEW'
  | 'ADMISSION'
  | 'DOCTOR_OR_DENTIST'
  | 'CARE'
  | 'OTHER'

export type LeftOut =
  | 'REPLACED'
  | 'NO_LESSONS'
  | 'THERE_ALREADY'
  | 'OVERLAPS'

export interface LessonInput {
  slotId: string
  onDate: string
  kind: ExceptionKind
  starts?: string | null
  ends?: string | null
  movedTo?: string | null
  place?: string | null
  teacherId?: string | null
  reason?: ExceptionReason | null
  note?: string | null
}

export type LevelSource =
  | 'TEACHER'
  | 'TEST'
  | 'READY_FOR_TEST'

export type LookUpOutcome =
  | 'EXPLAINED'
  | 'TALKED'
  | 'BREACH'

export type LookUpPattern =
  | 'SAME_SURNAME'
  | 'REFUSED'
  | 'PROBING'
  | 'UNRELATED_UNIT'
  | 'BURST'
  | 'ODD_HOURS'
  | 'AFTER_END'

export type LookUpReason =
  | 'FOLLOW_UP'
  | 'PREPARING'
  | 'MESSAGE'
  | 'CORRECTING'
  | 'QUALITY'
  | 'DEMAND'

export type LookUpTopic =
  | 'RECORD'
  | 'FACTS'
  | 'IDENTITY'
  | 'REGISTERING'
  | 'HELPERS'
  | 'WEEK'
  | 'HOURS'
  | 'ABSENCE'
  | 'PLAN'
  | 'MEETING'
  | 'PROGRAMME'
  | 'PAYMENT'
  | 'CERTIFICATE'
  | 'MOVING'
  | 'SUPERVISION'
  | 'COPY'
  | 'OTHER'

export type MadeKnown =
  | 'LETTER'
  | 'DIGITAL'
  | 'IN_PERSON'
  | 'INTERPRETER'

export type MailState =
  | 'WAITING'
  | 'SENT'
  | 'FAILED'

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

export interface MarkAttendanceInput {
  marks: readonly MarkInput[]
}

export type MarkFate =
  | 'SAVED'
  | 'SAME'
  | 'CONFLICT'
  | 'REFUSED'

export interface MarkInput {
  id: string
  participantId: string
  slotId: string
  onDate: string
  mark: Mark
  lateMinutes?: number | null
  sees?: string | null
}

export type MaterialChange =
  | 'END_GOAL'
  | 'DURATION'
  | 'TRACK'
  | 'EXTENT'

export interface MeetingAnswerInput {
  kind: MeetingAnswerKind
  how: SigningMethod
  words?: string | null
  language?: string | null
}

export type MeetingAnswerKind =
  | 'ACCEPTED'
  | 'ACCEPTED_WITH_RESERVATION'
  | 'NOT_ACCEPTED'

export interface MeetingAttendeeInput {
  accountId: string
  role: AttendeeRole
}

export interface MeetingDecisionInput {
  id: string
  text: string
  expectedVersion: number
}

export interface MeetingFieldInput {
  part: ChangedPart
  field: string
  partId?: string | null
  before?: string | null
  after?: string | null
}

export interface MeetingInput {
  onDate: string
  starts: string
  minutes: number
  attendees: readonly MeetingAttendeeInput[]
  place?: string | null
  interpreter?: MeetingInterpreterInput | null
}

export interface MeetingInterpreterInput {
  language: string
  qualified?: boolean | null
  mode?: InterpreterMode | null
}

export interface MeetingKey {
  meetingId: string
  expectedVersion: number
}

export type MeetingState =
  | 'PLANNED'
  | 'RUNNING'
  | 'SUMMING_UP'
  | 'HELD'
  | 'CANCELLED'

export interface MeetingTaskInput {
  id: string
  responsible: string
  expectedVersion: number
  standard?: string | null
  text?: string | null
  dueOn?: string | null
}

export interface MeetingTranslationInput {
  partId: string
  language: string
  words: string
}

export interface MissingInput {
  weeks: number
  unit: boolean
  groupId?: string | null
  never: boolean
}

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

export type NoticeKind =
  | 'SENT'
  | 'FIRST_OPENED'
  | 'REMINDED'
  | 'EXPLAINED_ORALLY'
  | 'ON_PAPER'

export type Oddity =
  | 'SEX_NOT_IN_NUMBER'
  | 'TOO_YOUNG'
  | 'TOO_OLD'

export interface OneOfManyInput {
  person: string
  decision: AbsenceDecisionInput
}

export type Outcome =
  | 'ATTENDED'
  | 'LATE'
  | 'EXCUSED'
  | 'UNEXCUSED'
  | 'UNRECORDED'
  | 'CANCELLED'
  | 'NOT_COUNTED'

export type PassKind =
  | 'ROOM'
  | 'HOST'

export type PaymentRemedy =
  | 'UNRECORDED'
  | 'UNEXPLAINED'
  | 'CLAIMS'
  | 'DISPUTED'
  | 'NO_SHARE'

export type PaymentState =
  | 'LOCKED'
  | 'READY'
  | 'INCOMPLETE'
  | 'RUNNING'

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

export type PlanChangeKind =
  | 'ADDED'
  | 'REMOVED'
  | 'CHANGED'

export interface PlanContentInput {
  endGoal: EndGoal
  endGoalText?: string | null
  listening?: CefrLevel | null
  reading?: CefrLevel | null
  writing?: CefrLevel | null
  oral?: CefrLevel | null
  norwegianMinutes?: number | null
  norwegianUntil?: string | null
  socialStudiesHours?: number | null
  socialStudiesLanguage?: string | null
  startsOn?: string | null
  endsOn?: string | null
  reasons?: string | null
  participantView?: string | null
  participantViewLanguage?: string | null
}

export interface PlanDraftKey {
  id: string
  planId: string
  expectedEdition: number
}

export type PlanEndReason =
  | 'PROGRAMME_ENDED'
  | 'MOVED'
  | 'OTHER'

export interface PlanGoalInput {
  id: string
  parentId?: string | null
  standard?: string | null
  text?: string | null
}

export interface PlanMeasureInput {
  id: string
  goalId: string
  kind: ActivityKind
  standard?: string | null
  text?: string | null
  startsOn?: string | null
  endsOn?: string | null
  weeklyMinutes?: number | null
  responsible?: string | null
  organisation?: string | null
  place?: string | null
}

export type PlanMissing =
  | 'END_GOAL'
  | 'LANGUAGE_GOALS'
  | 'LONG_TERM_GOAL'
  | 'NORWEGIAN_EXTENT'
  | 'SOCIAL_STUDIES_EXTENT'
  | 'DURATION'
  | 'DURATION_BEYOND_FRAME'
  | 'WORK_OR_EDUCATION'
  | 'LIFE_SKILLS'
  | 'PARENTAL_GUIDANCE'
  | 'MEASURE_PERIOD'
  | 'MEASURE_RESPONSIBLE'
  | 'REASONS'
  | 'COMPETENCE_MAPPING'
  | 'CAREER_GUIDANCE'

export interface PlanNoticeInput {
  kind: NoticeKind
  onDate: string
  interpreterLanguage?: string | null
  interpreterQualified?: boolean | null
}

export type PlanState =
  | 'DRAFT'
  | 'PROPOSED'
  | 'DECIDED'
  | 'SUPERSEDED'
  | 'ENDED'

export interface PlanTranslationInput {
  planId: string
  part: TextPart
  partId: string
  language: string
  words: string
}

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

export type PreparationHeading =
  | 'GOES_WELL'
  | 'HARD'
  | 'TALK_ABOUT'

export interface PreparationInput {
  choices: readonly PreparedChoiceInput[]
  shared: boolean
  expectedVersion: number
  words?: string | null
}

export interface PreparedChoiceInput {
  heading: PreparationHeading
  topic: string
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

export interface ProposedInput {
  groupId?: string | null
  participantId?: string | null
  slots: readonly ProposedSlotInput[]
  lesson?: LessonInput | null
}

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

export interface ProposedSlotInput {
  id: string
  slot: SlotInput
  replaces?: string | null
  otherWeeks: boolean
}

export interface ProtectionInput {
  id: string
  protected: boolean
  circle: readonly string[]
  wasProtected: boolean
  wasCircle: readonly string[]
  knowingly: boolean
}

export interface PushSubscriptionInput {
  endpoint: string
  p256dh: string
  auth: string
}

export type PushText =
  | 'MESSAGE'
  | 'TODAY'
  | 'TEST'

export type QuotaOrigin =
  | 'DECISION'
  | 'ENTRY'
  | 'TIME_OFF'
  | 'PROPOSED'

export type QuotaPeriod =
  | 'CALENDAR_YEAR'
  | 'PROGRAMME_YEAR'
  | 'TWELVE_MONTHS'
  | 'SAME_ABSENCE'
  | 'IN_ALL'

export type QuotaUnit =
  | 'WORKING_DAYS'
  | 'CALENDAR_DAYS'
  | 'MINUTES_A_DAY'

export type ReachState =
  | 'REACHABLE'
  | 'NOT_SET_UP'
  | 'FAILING'
  | 'NOT_SENT'

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

export type ReminderKind =
  | 'FIRST_LESSON'
  | 'LESSON_CHANGED'
  | 'ABSENCE_UNEXPLAINED'
  | 'CLAIM_DECIDED'
  | 'PLAN_DECIDED'
  | 'DEDUCTION_DECIDED'
  | 'MEETING_DAY_BEFORE'
  | 'MEETING_HOUR_BEFORE'
  | 'MEETING_CHANGED'
  | 'TASK_DUE'
  | 'REGISTERS_MISSING'
  | 'CLAIMS_WAITING'
  | 'TEST'

export interface ReminderSettingsInput {
  off: readonly ReminderKind[]
  leadMinutes: number
  quietFrom: string
  quietTo: string
}

export interface RemoveClosureInput {
  id: string
  closureId: string
  expectedVersion: number
}

export interface RemoveSlotInput {
  id: string
  slotId: string
  expectedVersion: number
}

export interface RenameGroupInput {
  id: string
  groupId: string
  name: string
  expectedVersion: number
}

export type ReviewCause =
  | 'INTERVAL'
  | 'LEVEL_REACHED'
  | 'BIRTH'
  | 'JOB'
  | 'LONG_ABSENCE'
  | 'WORK_WINDOW'
  | 'END_NEAR'

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

export interface RoomPassInput {
  id: string
  groupId: string
}

export type Service =
  | 'REFUGEE_SERVICE'
  | 'NAV'
  | 'ADULT_EDUCATION'
  | 'COUNTY'
  | 'OTHER'

export type Sex =
  | 'FEMALE'
  | 'MALE'

export type SightBy =
  | 'GRANT'
  | 'GROUP'
  | 'LEADER'
  | 'COORDINATOR'
  | 'CIRCLE'

export type SignInState =
  | 'NONE'
  | 'INVITED'
  | 'READY'

export type SigningMethod =
  | 'ON_PHONE'
  | 'ON_PAPER'
  | 'ORALLY_THROUGH_INTERPRETER'

export type Skill =
  | 'LISTENING'
  | 'READING'
  | 'WRITING'
  | 'ORAL'

export interface SlotInput {
  activityId: string
  weekday: number
  starts: string
  ends: string
  validFrom: string
  validTo?: string | null
  everyWeeks: number
  lessons?: number | null
  breakMinutes: number
  place?: string | null
  teacherId?: string | null
  bring?: string | null
  measureId?: string | null
}

export type SocialStudiesModule =
  | 'EDUCATION_AND_WORK'
  | 'FAMILY_AND_HEALTH'
  | 'NORWAY_BEFORE_AND_NOW'

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

export interface TermCopyInput {
  groupId: string
  oldFrom: string
  oldTo: string
  newFrom: string
  newTo: string
  without: readonly string[]
}

export type TestState =
  | 'WAITING'
  | 'SENT'
  | 'SHOWN'
  | 'FAILED'

export type TextPart =
  | 'END_GOAL_TEXT'
  | 'REASONS'
  | 'PARTICIPANT_VIEW'
  | 'GOAL'
  | 'MEASURE'

export interface ToldLevelInput {
  skill: Skill
  level: CefrLevel
}

export interface ToldLevelsInput {
  levels: readonly ToldLevelInput[]
  source: LevelSource
  onDate: string
}

export type Topic =
  | 'RECORD'
  | 'FACTS'
  | 'IDENTITY'
  | 'REGISTERING'
  | 'HELPERS'
  | 'WEEK'
  | 'HOURS'
  | 'ABSENCE'
  | 'PLAN'
  | 'MEETING'
  | 'PROGRAMME'
  | 'PAYMENT'
  | 'CERTIFICATE'
  | 'MOVING'
  | 'SUPERVISION'
  | 'COPY'
  | 'OTHER'

export type Track =
  | 'WORK'
  | 'EDUCATION'

export interface UndoLessonInput {
  id: string
  slotId: string
  onDate: string
  expectedVersion: number
}

export interface UnitInput {
  id: string
  name: string
  code: string
}

export type UnreachedReason =
  | 'NOT_SENT'
  | 'NO_PHONE'
  | 'NEVER_ON'
  | 'TURNED_OFF'
  | 'EXPIRED'
  | 'FAILING'
  | 'NOT_OPENED'
  | 'NOT_READ'

export type WeekState =
  | 'OUTSIDE'
  | 'UNEXCUSED'
  | 'UNRECORDED'
  | 'FULL'
  | 'EXCUSED'
  | 'SHORT'

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

export interface AskLeaveAnswer {
  askLeave: boolean
}

export interface AskLeaveVariables {
  input: LeaveInput
}

export interface MyAbsenceAnswer {
  myAbsence: {
    claims: readonly {
      id: string
      kind: ClaimKind
      purpose: LeavePurpose | null
      startsOn: string
      endsOn: string
      startsAt: string | null
      endsAt: string | null
      state: ClaimState
    }[]
    decisions: readonly {
      id: string
      claimId: string | null
      startsOn: string
      endsOn: string
      startsAt: string | null
      endsAt: string | null
      category: AbsenceCategory
      approved: boolean
      reason: AbsenceReason | null
    }[]
    left: readonly {
      category: AbsenceCategory
      limit: number
      left: number
      until: string | null
    }[]
  }
}

export type MyAbsenceVariables = Record<string, never>

export interface ReportAbsenceAnswer {
  reportAbsence: boolean
}

export interface ReportAbsenceVariables {
  input: AbsenceReportInput
}

export interface WithdrawClaimAnswer {
  withdrawClaim: boolean
}

export interface WithdrawClaimVariables {
  wish: string
  claim: string
}

export interface AbsenceClaimsAnswer {
  absenceClaims: {
    edges: readonly {
      cursor: string
      node: {
        claim: {
          id: string
          kind: ClaimKind
          purpose: LeavePurpose | null
          startsOn: string
          endsOn: string
          startsAt: string | null
          endsAt: string | null
          receivedAt: string
          toldBy: string | null
        }
        participantId: string
        name: string
        unit: string
        adviser: string | null
        suggested: AbsenceCategory
      }
    }[]
    pageInfo: {
      hasNextPage: boolean
      endCursor: string | null
    }
    totalCount: number
  }
}

export interface AbsenceClaimsVariables {
  unit?: string | null
  first: number
  after?: string | null
}

export interface AbsenceOfAnswer {
  absenceOf: {
    participantId: string
    name: string
    mayDecide: boolean
    lockedMonths: readonly string[]
    claims: readonly {
      id: string
      kind: ClaimKind
      purpose: LeavePurpose | null
      startsOn: string
      endsOn: string
      startsAt: string | null
      endsAt: string | null
      receivedAt: string
      toldBy: string | null
      state: ClaimState
    }[]
    decisions: readonly {
      id: string
      claimId: string | null
      startsOn: string
      endsOn: string
      startsAt: string | null
      endsAt: string | null
      category: AbsenceCategory
      approved: boolean
      certificateSeen: boolean
      reason: AbsenceReason | null
      decidedOn: string | null
      decidedBy: string
      warnings: readonly string[]
      ruleVersion: string
      revokedOn: string | null
      revokedBy: string | null
    }[]
    quotas: readonly {
      category: AbsenceCategory
      limit: number
      used: number
      left: number
      exceeded: boolean
      unit: QuotaUnit
      period: QuotaPeriod
      firstDay: string | null
      lastDay: string | null
      source: string
      lines: readonly {
        origin: QuotaOrigin
        firstDay: string
        lastDay: string
        days: number
        minutes: number
      }[]
    }[]
    unexplained: readonly {
      slotId: string
      onDate: string
    }[]
  }
}

export interface AbsenceOfVariables {
  participantId: string
}

export interface AbsencePreviewAnswer {
  absencePreview: {
    quotas: readonly {
      category: AbsenceCategory
      limit: number
      used: number
      left: number
      exceeded: boolean
      unit: QuotaUnit
      period: QuotaPeriod
      firstDay: string | null
      lastDay: string | null
      source: string
      lines: readonly {
        origin: QuotaOrigin
        firstDay: string
        lastDay: string
        days: number
        minutes: number
      }[]
    }[]
    warnings: readonly {
      field: string
      code: string
      numbers: readonly {
        name: string
        number: number
      }[]
    }[]
    ruleVersion: string
  }
}

export interface AbsencePreviewVariables {
  participantId: string
  decision: AbsenceDecisionInput
}

export interface AskLeaveForAnswer {
  askLeave: boolean
}

export interface AskLeaveForVariables {
  participantId: string
  input: LeaveInput
}

export interface DecideAbsenceAnswer {
  decideAbsence: {
    participantId: string
  }
}

export interface DecideAbsenceVariables {
  participantId: string
  input: AbsenceDecisionInput
  afterLock?: AfterLockInput | null
}

export interface DecideManyAbsencesAnswer {
  decideManyAbsences: readonly {
    id: string
    saved: boolean
    refused: string | null
    faults: readonly {
      field: string
      code: string
      numbers: readonly {
        name: string
        number: number
      }[]
    }[]
  }[]
}

export interface DecideManyAbsencesVariables {
  decisions: readonly OneOfManyInput[]
  afterLock?: AfterLockInput | null
}

export interface ReportAbsenceForAnswer {
  reportAbsence: boolean
}

export interface ReportAbsenceForVariables {
  participantId: string
  input: AbsenceReportInput
}

export interface RevokeAbsenceDecisionAnswer {
  revokeAbsenceDecision: {
    participantId: string
  }
}

export interface RevokeAbsenceDecisionVariables {
  participantId: string
  wish: string
  decision: string
  afterLock?: AfterLockInput | null
}

export interface ToldInPersonAnswer {
  toldInPerson: boolean
}

export interface ToldInPersonVariables {
  participantId: string
  noticeIds: readonly string[]
}

export interface WithdrawClaimForAnswer {
  withdrawClaim: boolean
}

export interface WithdrawClaimForVariables {
  participantId: string
  wish: string
  claim: string
}

export interface WorkListAnswer {
  workList: {
    edges: readonly {
      cursor: string
      node: {
        participantId: string
        name: string
        unit: string
        adviser: string | null
        unexplained: {
          count: number
          since: string | null
        }
        claims: {
          count: number
          since: string | null
        }
        contests: {
          count: number
          since: string | null
        }
        unreached: {
          count: number
          since: string | null
        }
        notReached: {
          reason: UnreachedReason
          mail: MailState | null
          notices: readonly {
            id: string
            kind: ReminderKind
            on: string
            at: string | null
          }[]
        } | null
        registers: {
          count: number
          since: string | null
        }
        below: {
          count: number
          since: string | null
        }
        quotas: readonly {
          category: AbsenceCategory
          used: number
          limit: number
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

export interface WorkListVariables {
  unit?: string | null
  unreached?: boolean | null
  first: number
  after?: string | null
}

export interface AskPhoneAnswer {
  askPhone: string
}

export type AskPhoneVariables = Record<string, never>

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
  key: string
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
  proof: string
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
        lastWeeks: readonly {
          targetMinutes: number
          attendedMinutes: number
          excusedMinutes: number
          unexcusedMinutes: number
          unrecordedMinutes: number
        }[]
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

export interface GroupWeeksAnswer {
  groupWeeks: {
    id: string
    name: string
    unit: string
    members: readonly {
      participantId: string
      name: string
      weeks: readonly {
        week: string
        targetMinutes: number
        attendedMinutes: number
        excusedMinutes: number
        unexcusedMinutes: number
        unrecordedMinutes: number
        state: WeekState
      }[]
    }[]
    totals: readonly {
      week: string
      targetMinutes: number
      attendedMinutes: number
      excusedMinutes: number
      unexcusedMinutes: number
      unrecordedMinutes: number
      state: WeekState
    }[]
  }
}

export interface GroupWeeksVariables {
  groupId: string
}

export interface ActivitiesAnswer {
  timetableChoices: {
    activities: readonly {
      id: string
      kind: ActivityKind
      name: string | null
      credit: Credit | null
      lessonCreditMinutes: number | null
      workOriented: boolean | null
      host: string | null
      place: string | null
      bring: string | null
      mine: boolean
    }[]
  }
  kindRules: readonly {
    kind: ActivityKind
    credit: Credit
    lessonMinutes: number
    lessonCreditMinutes: number
    workOriented: boolean
  }[]
}

export type ActivitiesVariables = Record<string, never>

export interface ActivityAnswer {
  keptActivity: {
    activity: {
      id: string
      version: number
      kind: ActivityKind
      name: string | null
      credit: Credit | null
      lessonCreditMinutes: number | null
      workOriented: boolean | null
      host: string | null
      place: string | null
      bring: string | null
      module: SocialStudiesModule | null
      fixed: boolean
      mine: boolean
    }
    endedOn: string | null
    usedBy: readonly {
      groupId: string
      name: string
      until: string | null
    }[]
    ownHours: boolean
  }
  kindRules: readonly {
    kind: ActivityKind
    credit: Credit
    lessonMinutes: number
    lessonCreditMinutes: number
    workOriented: boolean
  }[]
}

export interface ActivityVariables {
  activityId: string
}

export interface AddActivityAnswer {
  addActivity: {
    saved: boolean
  }
}

export interface AddActivityVariables {
  input: AddActivityInput
}

export interface AddClosureAnswer {
  addClosure: {
    saved: boolean
  }
}

export interface AddClosureVariables {
  input: AddClosureInput
}

export interface AddGroupTeacherAnswer {
  addGroupTeacher: {
    saved: boolean
  }
}

export interface AddGroupTeacherVariables {
  input: GroupTeacherInput
}

export interface AddGroupAnswer {
  addGroup: {
    saved: boolean
  }
}

export interface AddGroupVariables {
  input: AddGroupInput
}

export interface ChangeActivityAnswer {
  changeActivity: {
    saved: boolean
  }
}

export interface ChangeActivityVariables {
  input: ChangeActivityInput
}

export interface ChangeClosureAnswer {
  changeClosure: {
    saved: boolean
  }
}

export interface ChangeClosureVariables {
  input: ChangeClosureInput
}

export interface ClosuresAnswer {
  timetableClosures: readonly {
    id: string
    version: number
    unitId: string | null
    unit: string | null
    kind: ClosureKind
    name: string | null
    startsOn: string
    endsOn: string
    mine: boolean
  }[]
  publicHolidays: readonly {
    date: string
    code: string
  }[]
}

export interface ClosuresVariables {
  startsOn: string
  endsOn: string
  schoolYear: number
}

export interface CopyTermAnswer {
  copyTerm: {
    saved: boolean
    clashes: readonly {
      kind: ClashKind
      on: string | null
      dates: number
      busy: boolean
      owner: string | null
      activity: ActivityKind | null
      activityName: string | null
      otherStarts: string | null
      otherEnds: string | null
      teacher: string | null
      place: string | null
      people: readonly string[]
    }[]
  }
}

export interface CopyTermVariables {
  input: CopyTermInput
}

export interface EndActivityAnswer {
  endActivity: {
    saved: boolean
  }
}

export interface EndActivityVariables {
  input: EndActivityInput
}

export interface EndGroupTeacherAnswer {
  endGroupTeacher: {
    saved: boolean
  }
}

export interface EndGroupTeacherVariables {
  input: EndGroupTeacherInput
}

export interface EndGroupAnswer {
  endGroup: {
    saved: boolean
    clashes: readonly {
      kind: ClashKind
      on: string | null
      dates: number
      busy: boolean
      owner: string | null
      activity: ActivityKind | null
      activityName: string | null
      otherStarts: string | null
      otherEnds: string | null
      teacher: string | null
      place: string | null
      people: readonly string[]
    }[]
  }
}

export interface EndGroupVariables {
  input: EndGroupInput
}

export interface GroupLinesAnswer {
  groupLines: readonly {
    id: string
    unitId: string
    unit: string
    name: string
    startsOn: string
    endsOn: string | null
    teachers: readonly string[]
    members: number | null
    mine: boolean
  }[]
}

export interface GroupLinesVariables {
  over: boolean
}

export interface GroupPageAnswer {
  groupPage: {
    id: string
    version: number
    unit: string
    name: string
    startsOn: string
    endsOn: string | null
    mine: boolean
    plans: boolean
    slots: number
    teachers: readonly {
      grantId: string
      teacherId: string
      name: string
      relation: string
      validFrom: string
      validTo: string | null
    }[]
    members: readonly {
      id: string
      participantId: string
      name: string
      validFrom: string
      validTo: string | null
      mayPlace: boolean
    }[]
  }
}

export interface GroupPageVariables {
  groupId: string
}

export interface GroupsBelowAnswer {
  groupForecasts: readonly {
    id: string | null
    weeksBelow: number
  }[]
}

export type GroupsBelowVariables = Record<string, never>

export interface KeepingChoicesAnswer {
  timetableChoices: {
    units: readonly {
      id: string
      name: string
    }[]
    teachers: readonly {
      id: string
      name: string
    }[]
  }
}

export type KeepingChoicesVariables = Record<string, never>

export interface KindRulesAnswer {
  kindRules: readonly {
    kind: ActivityKind
    credit: Credit
    lessonMinutes: number
    lessonCreditMinutes: number
    workOriented: boolean
  }[]
}

export type KindRulesVariables = Record<string, never>

export interface MemberCandidatesAnswer {
  cases: {
    edges: readonly {
      node: {
        id: string
        name: string
        unit: string
        groups: readonly string[]
      }
    }[]
    totalCount: number
  }
}

export interface MemberCandidatesVariables {
  first: number
  search?: string | null
}

export interface RemoveClosureAnswer {
  removeClosure: {
    saved: boolean
  }
}

export interface RemoveClosureVariables {
  input: RemoveClosureInput
}

export interface RenameGroupAnswer {
  renameGroup: {
    saved: boolean
  }
}

export interface RenameGroupVariables {
  input: RenameGroupInput
}

export interface TermCopyAnswer {
  previewTermCopy: {
    lines: readonly {
      source: {
        id: string
        weekday: number
        starts: string
        ends: string
        validFrom: string
        validTo: string | null
        everyWeeks: number
        place: string | null
        teacherId: string | null
      }
      activity: ActivityKind
      activityName: string | null
      validFrom: string
      validTo: string | null
      lessons: number
      closed: number
      leftOut: LeftOut | null
    }[]
    clashes: readonly {
      slotId: string
      kind: ClashKind
      on: string | null
      dates: number
      busy: boolean
      owner: string | null
      activity: ActivityKind | null
      activityName: string | null
      otherStarts: string | null
      otherEnds: string | null
      teacher: string | null
      place: string | null
      people: readonly string[]
    }[]
  }
}

export interface TermCopyVariables {
  term: TermCopyInput
}

export interface BeginHelpAnswer {
  beginHelp: string
}

export type BeginHelpVariables = Record<string, never>

export interface EndHelpAnswer {
  endHelp: boolean
}

export type EndHelpVariables = Record<string, never>

export interface StateReasonAnswer {
  stateReason: boolean
}

export interface StateReasonVariables {
  participantId: string
  reason: LookUpReason
}

export interface LookUpReviewAnswer {
  lookUpReview: {
    week: string
    open: number
    findings: readonly {
      id: string
      patterns: readonly LookUpPattern[]
      staff: string
      participantId: string | null
      participant: string | null
      topics: readonly Topic[]
      reasons: readonly LookUpReason[]
      people: number
      looks: number
      firstAt: string
      lastAt: string
      own: boolean
      mayAnswer: boolean
      outcome: LookUpOutcome | null
      settledBy: string | null
      settledAt: string | null
    }[]
  }
}

export interface LookUpReviewVariables {
  week?: string | null
}

export interface SettleLookUpAnswer {
  settleLookUp: boolean
}

export interface SettleLookUpVariables {
  wish: string
  week: string
  finding: string
  outcome: LookUpOutcome
}

export interface MyLookUpsAnswer {
  myLookUps: {
    days: readonly {
      date: string
      visits: readonly {
        since: string
        until: string
        roles: readonly Role[]
        units: readonly string[]
        topics: readonly LookUpTopic[]
        reasons: readonly LookUpReason[]
      }[]
    }[]
    earlier: string | null
  }
}

export interface MyLookUpsVariables {
  before?: string | null
}

export interface AddMeetingGoalAnswer {
  addMeetingGoal: {
    id: string
    version: number
  }
}

export interface AddMeetingGoalVariables {
  participantId: string
  wish: string
  meetingId: string
  goal: PlanGoalInput
}

export interface AddMeetingMeasureAnswer {
  addMeetingMeasure: {
    id: string
    version: number
  }
}

export interface AddMeetingMeasureVariables {
  participantId: string
  wish: string
  meetingId: string
  measure: PlanMeasureInput
}

export interface AnswerMeetingAnswer {
  answerMeeting: {
    id: string
    version: number
  }
}

export interface AnswerMeetingVariables {
  participantId: string
  wish: string
  meetingId: string
  expectedEdition: number
  answer: MeetingAnswerInput
}

export interface CancelMeetingAnswer {
  cancelMeeting: {
    id: string
    version: number
  }
}

export interface CancelMeetingVariables {
  participantId: string
  wish: string
  at: MeetingKey
}

export interface ChangeMeetingAnswer {
  changeMeeting: {
    id: string
    version: number
  }
}

export interface ChangeMeetingVariables {
  participantId: string
  wish: string
  at: MeetingKey
  meeting: MeetingInput
}

export interface EditMeetingFieldAnswer {
  editMeetingField: {
    id: string
    version: number
  }
}

export interface EditMeetingFieldVariables {
  participantId: string
  wish: string
  meetingId: string
  edit: MeetingFieldInput
}

export interface EndMeetingAnswer {
  endMeeting: {
    id: string
    version: number
  }
}

export interface EndMeetingVariables {
  participantId: string
  wish: string
  at: MeetingKey
  withoutAnswer: boolean
}

export interface KeepMeetingDecisionAnswer {
  keepMeetingDecision: {
    id: string
    version: number
  }
}

export interface KeepMeetingDecisionVariables {
  participantId: string
  wish: string
  meetingId: string
  decision: MeetingDecisionInput
}

export interface KeepMeetingTaskAnswer {
  keepMeetingTask: {
    id: string
    version: number
  }
}

export interface KeepMeetingTaskVariables {
  participantId: string
  wish: string
  meetingId: string
  task: MeetingTaskInput
}

export interface KeepMeetingTopicAnswer {
  keepMeetingTopic: {
    id: string
    version: number
  }
}

export interface KeepMeetingTopicVariables {
  participantId: string
  wish: string
  meetingId: string
  itemId: string
  text: string
}

export interface MeetingCandidatesAnswer {
  meetingCandidates: readonly {
    accountId: string
    name: string
    role: AttendeeRole
  }[]
}

export interface MeetingCandidatesVariables {
  participantId: string
}

export interface MeetingAnswer {
  meeting: {
    id: string
    participantId: string
    name: string
    language: string
    mayRun: boolean
    version: number
    state: MeetingState
    onDate: string
    starts: string
    minutes: number
    place: string | null
    startedAt: string | null
    endedAt: string | null
    interpreter: {
      language: string
      qualified: boolean | null
      mode: InterpreterMode | null
    } | null
    attendees: readonly {
      accountId: string
      name: string
      role: AttendeeRole
      present: boolean | null
      mine: boolean
    }[]
    preparation: {
      choices: readonly {
        heading: PreparationHeading
        topic: string
      }[]
      words: string | null
      shared: boolean
      version: number
    }
    shared: readonly {
      name: string
      role: AttendeeRole
      language: string
      choices: readonly {
        heading: PreparationHeading
        topic: string
      }[]
      words: string | null
    }[]
    agenda: readonly {
      id: string
      cause: AgendaCause
      text: string | null
      since: string | null
      count: number | null
      standard: string | null
      goalText: string | null
      settled: boolean
    }[]
    earlierTasks: readonly {
      id: string
      meetingId: string
      version: number
      standard: string | null
      text: string | null
      responsible: string
      responsibleName: string
      mine: boolean
      dueOn: string | null
      doneOn: string | null
    }[]
    draft: {
      id: string
      version: number
      edition: number
      state: PlanState
      content: {
        endGoal: EndGoal
        endGoalText: string | null
        listening: CefrLevel | null
        reading: CefrLevel | null
        writing: CefrLevel | null
        oral: CefrLevel | null
        norwegianMinutes: number | null
        norwegianUntil: string | null
        socialStudiesHours: number | null
        socialStudiesLanguage: string | null
        startsOn: string | null
        endsOn: string | null
        reasons: string | null
        participantView: string | null
        participantViewLanguage: string | null
      }
      goals: readonly {
        id: string
        standard: string | null
        text: string | null
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
        }[]
        goals: readonly {
          id: string
          standard: string | null
          text: string | null
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
          }[]
        }[]
      }[]
    } | null
    gaps: readonly {
      code: PlanMissing
      partId: string | null
    }[]
    difference: {
      material: readonly MaterialChange[]
      changes: readonly {
        kind: PlanChangeKind
        part: ChangedPart
        standard: string | null
        text: string | null
        field: string | null
        before: string | null
        after: string | null
      }[]
    } | null
    decisions: readonly {
      id: string
      version: number
      text: string
    }[]
    tasks: readonly {
      id: string
      meetingId: string
      version: number
      standard: string | null
      text: string | null
      responsible: string
      responsibleName: string
      mine: boolean
      dueOn: string | null
      doneOn: string | null
    }[]
    translations: readonly {
      partId: string
      language: string
      words: string
      outdated: boolean
    }[]
    answer: {
      kind: MeetingAnswerKind
      words: string | null
      language: string | null
      how: SigningMethod
      on: string
      stale: boolean
      interpreterLanguage: string | null
      interpreterQualified: boolean | null
    } | null
  }
}

export interface MeetingVariables {
  participantId: string
  meetingId: string
}

export interface MeetingsAnswer {
  meetings: readonly {
    id: string
    participantId: string
    name: string
    state: MeetingState
    onDate: string
    starts: string
    minutes: number
    place: string | null
    invited: boolean
    answer: MeetingAnswerKind | null
  }[]
}

export interface MeetingsVariables {
  participantId: string
}

export interface PlanMeetingAnswer {
  planMeeting: {
    id: string
    version: number
  }
}

export interface PlanMeetingVariables {
  participantId: string
  wish: string
  meeting: MeetingInput
}

export interface PrepareMeetingAnswer {
  prepareMeeting: {
    id: string
    version: number
  }
}

export interface PrepareMeetingVariables {
  participantId: string
  wish: string
  meetingId: string
  preparation: PreparationInput
}

export interface RecordMeetingPresenceAnswer {
  recordMeetingPresence: {
    id: string
    version: number
  }
}

export interface RecordMeetingPresenceVariables {
  participantId: string
  wish: string
  at: MeetingKey
  present: readonly string[]
  interpreter?: MeetingInterpreterInput | null
}

export interface RemoveMeetingDecisionAnswer {
  removeMeetingDecision: {
    id: string
    version: number
  }
}

export interface RemoveMeetingDecisionVariables {
  participantId: string
  wish: string
  meetingId: string
  decisionId: string
  expectedVersion: number
}

export interface RemoveMeetingPartAnswer {
  removeMeetingPart: {
    id: string
    version: number
  }
}

export interface RemoveMeetingPartVariables {
  participantId: string
  wish: string
  meetingId: string
  partId: string
  expectedEdition: number
}

export interface RemoveMeetingTaskAnswer {
  removeMeetingTask: {
    id: string
    version: number
  }
}

export interface RemoveMeetingTaskVariables {
  participantId: string
  wish: string
  meetingId: string
  taskId: string
  expectedVersion: number
}

export interface RemoveMeetingTopicAnswer {
  removeMeetingTopic: {
    id: string
    version: number
  }
}

export interface RemoveMeetingTopicVariables {
  participantId: string
  wish: string
  meetingId: string
  itemId: string
}

export interface ResumeMeetingAnswer {
  resumeMeeting: {
    id: string
    version: number
  }
}

export interface ResumeMeetingVariables {
  participantId: string
  wish: string
  at: MeetingKey
}

export interface SettleAgendaItemAnswer {
  settleAgendaItem: {
    id: string
    version: number
  }
}

export interface SettleAgendaItemVariables {
  participantId: string
  wish: string
  meetingId: string
  itemId: string
  settled: boolean
}

export interface SettleMeetingTaskAnswer {
  settleMeetingTask: {
    id: string
    version: number
  }
}

export interface SettleMeetingTaskVariables {
  participantId: string
  wish: string
  meetingId: string
  taskId: string
  done: boolean
}

export interface StartMeetingAnswer {
  startMeeting: {
    id: string
    version: number
  }
}

export interface StartMeetingVariables {
  participantId: string
  wish: string
  at: MeetingKey
}

export interface SumUpMeetingAnswer {
  sumUpMeeting: {
    id: string
    version: number
  }
}

export interface SumUpMeetingVariables {
  participantId: string
  wish: string
  at: MeetingKey
}

export interface TranslateMeetingTextAnswer {
  translateMeetingText: {
    id: string
    version: number
  }
}

export interface TranslateMeetingTextVariables {
  participantId: string
  wish: string
  meetingId: string
  translation: MeetingTranslationInput
}

export interface UpcomingMeetingsAnswer {
  upcomingMeetings: {
    lines: readonly {
      id: string
      participantId: string
      name: string
      state: MeetingState
      onDate: string
      starts: string
      minutes: number
      place: string | null
      invited: boolean
      answer: MeetingAnswerKind | null
    }[]
    totalCount: number
  }
}

export interface UpcomingMeetingsVariables {
  mine: boolean
  first: number
}

export interface ContestEntryAnswer {
  contestEntry: boolean
}

export interface ContestEntryVariables {
  input: ContestInput
}

export interface MyContestsAnswer {
  myContests: readonly {
    id: string
    slotId: string
    onDate: string
    says: ContestSays
    answer: ContestAnswer | null
    reason: ContestReason | null
    note: string | null
    receivedAt: string
  }[]
}

export type MyContestsVariables = Record<string, never>

export interface MyPaymentsAnswer {
  myPayments: readonly {
    month: string
    state: PaymentState
    account: {
      attendedMinutes: number
      unexcusedClockMinutes: number
      unrecordedMinutes: number
    }
    estimate: {
      payment: string
      deduction: string
      unpaid: string
      expected: string
      appealable: boolean
      deductedMinutes: number
      deductedDays: number
    } | null
    addenda: readonly {
      id: string
      difference: readonly {
        figure: string
        change: string
      }[]
    }[]
  }[]
}

export type MyPaymentsVariables = Record<string, never>

export interface MySocialStudiesAnswer {
  mySocialStudies: {
    needed: number
    attended: number
    planned: number
    dueOn: string | null
    inTime: boolean
    modules: readonly {
      module: SocialStudiesModule | null
      needed: number | null
      attended: number
      planned: number
    }[]
  } | null
}

export type MySocialStudiesVariables = Record<string, never>

export interface AnswerMyMeetingAnswer {
  answerMyMeeting: {
    id: string
  }
}

export interface AnswerMyMeetingVariables {
  wish: string
  meeting: string
  expectedEdition: number
  kind: MeetingAnswerKind
  words?: string | null
}

export interface MyMeetingAnswer {
  myMeeting: {
    id: string
    state: MeetingState
    onDate: string
    starts: string
    minutes: number
    place: string | null
    interpreter: {
      language: string
      qualified: boolean | null
      mode: InterpreterMode | null
    } | null
    attendees: readonly {
      accountId: string
      name: string
      role: AttendeeRole
      present: boolean | null
      mine: boolean
    }[]
    preparation: {
      choices: readonly {
        heading: PreparationHeading
        topic: string
      }[]
      words: string | null
      shared: boolean
      version: number
    }
    shared: readonly {
      name: string
      role: AttendeeRole
      language: string
      choices: readonly {
        heading: PreparationHeading
        topic: string
      }[]
      words: string | null
    }[]
    agenda: readonly {
      id: string
      cause: AgendaCause
      text: string | null
      since: string | null
      count: number | null
      standard: string | null
      goalText: string | null
      settled: boolean
    }[]
    plan: {
      id: string
      version: number
      edition: number
      content: {
        endGoal: EndGoal
        endGoalText: string | null
        listening: CefrLevel | null
        reading: CefrLevel | null
        writing: CefrLevel | null
        oral: CefrLevel | null
        norwegianMinutes: number | null
        startsOn: string | null
        endsOn: string | null
        reasons: string | null
        participantView: string | null
        participantViewLanguage: string | null
      }
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
      translations: readonly {
        part: TextPart
        partId: string
        words: string
        outdated: boolean
        madeBy: string | null
      }[]
    } | null
    difference: {
      changes: readonly {
        kind: PlanChangeKind
        part: ChangedPart
        standard: string | null
        text: string | null
        field: string | null
        before: string | null
        after: string | null
      }[]
    } | null
    decisions: readonly {
      id: string
      text: string
    }[]
    tasks: readonly {
      id: string
      standard: string | null
      text: string | null
      responsibleName: string
      mine: boolean
      dueOn: string | null
      doneOn: string | null
    }[]
    translations: readonly {
      partId: string
      words: string
      outdated: boolean
    }[]
    answer: {
      kind: MeetingAnswerKind
      words: string | null
      language: string | null
      how: SigningMethod
      on: string
      stale: boolean
    } | null
  } | null
}

export interface MyMeetingVariables {
  meeting?: string | null
}

export interface MyMeetingsAnswer {
  myMeetings: readonly {
    id: string
    state: MeetingState
    onDate: string
    starts: string
    minutes: number
    place: string | null
  }[]
}

export type MyMeetingsVariables = Record<string, never>

export interface MyTasksAnswer {
  myTasks: readonly {
    id: string
    standard: string | null
    text: string | null
    responsibleName: string
    mine: boolean
    dueOn: string | null
    doneOn: string | null
  }[]
}

export type MyTasksVariables = Record<string, never>

export interface PrepareMyMeetingAnswer {
  prepareMyMeeting: {
    id: string
    preparation: {
      choices: readonly {
        heading: PreparationHeading
        topic: string
      }[]
      words: string | null
      shared: boolean
      version: number
    }
  }
}

export interface PrepareMyMeetingVariables {
  wish: string
  meeting: string
  preparation: PreparationInput
}

export interface SettleMyTaskAnswer {
  settleMyTask: readonly {
    id: string
  }[]
}

export interface SettleMyTaskVariables {
  wish: string
  task: string
  done: boolean
}

export interface AcknowledgePushAnswer {
  acknowledgePush: boolean
}

export interface AcknowledgePushVariables {
  pushId: string
}

export interface KeepReminderSettingsAnswer {
  keepReminderSettings: {
    kinds: readonly {
      kind: ReminderKind
      on: boolean
      required: boolean
    }[]
    leadMinutes: number
    quietFrom: string
    quietTo: string
  }
}

export interface KeepReminderSettingsVariables {
  settings: ReminderSettingsInput
}

export interface MyNoticesAnswer {
  myNotices: {
    notices: readonly {
      id: string
      kind: ReminderKind
      on: string
      at: string | null
      calledOff: boolean
      sentAt: string
      readAt: string | null
      important: boolean
    }[]
    unread: number
    hasNext: boolean
  }
}

export interface MyNoticesVariables {
  after?: string | null
}

export interface MyRemindersAnswer {
  myReminders: {
    publicKey: string | null
    devices: number
    settings: {
      kinds: readonly {
        kind: ReminderKind
        on: boolean
        required: boolean
      }[]
      leadMinutes: number
      quietFrom: string
      quietTo: string
    }
  }
}

export type MyRemindersVariables = Record<string, never>

export interface PushMessageAnswer {
  pushMessage: {
    text: PushText
    language: string
  } | null
}

export interface PushMessageVariables {
  pushId: string
}

export interface ReadNoticesAnswer {
  readNotices: boolean
}

export interface ReadNoticesVariables {
  ids: readonly string[]
}

export interface SendTestPushAnswer {
  sendTestPush: {
    state: TestState
    reason: string | null
  }
}

export interface SendTestPushVariables {
  id: string
  endpoint: string
}

export interface SubscribePushAnswer {
  subscribePush: boolean
}

export interface SubscribePushVariables {
  subscription: PushSubscriptionInput
}

export interface TestPushAnswer {
  testPush: {
    state: TestState
    reason: string | null
  } | null
}

export interface TestPushVariables {
  id: string
}

export interface UnsubscribePushAnswer {
  unsubscribePush: boolean
}

export interface UnsubscribePushVariables {
  endpoint: string
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
        helped: boolean
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
    lastWeeks: readonly {
      targetMinutes: number
      attendedMinutes: number
      excusedMinutes: number
      unexcusedMinutes: number
      unrecordedMinutes: number
    }[]
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
    planWithheld: boolean
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

export interface PhonesAnswer {
  phones: readonly {
    id: string
    kind: BrowserKind | null
    browser: string | null
    since: string
    lastUsed: string
    current: boolean
    passkey: {
      madeAt: string
      usedAt: string | null
    } | null
  }[]
}

export interface PhonesVariables {
  participantId: string
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

export interface ReachabilityAnswer {
  reachability: {
    state: ReachState
    devices: number
    lastShownAt: string | null
  }
}

export interface ReachabilityVariables {
  participantId: string
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

export interface RevokePhoneAnswer {
  revokePhone: boolean
}

export interface RevokePhoneVariables {
  participantId: string
  phoneId: string
}

export interface EndLentAnswer {
  endLent: boolean
}

export interface EndLentVariables {
  token: string
}

export interface LentRegisterAnswer {
  lentRegister: {
    kind: PassKind
    name: string | null
    municipality: string
    today: string
    expiresAt: string
    trainees: readonly {
      participantId: string
      name: string
      hours: readonly {
        slotId: string
        slotDate: string
        date: string
        starts: string
        ends: string
        mark: Mark | null
        lateMinutes: number | null
        saidHere: boolean
      }[]
    }[]
    lessons: readonly {
      lesson: {
        slotId: string
        onDate: string
        date: string
        starts: string
        ends: string
        kind: ActivityKind
        name: string | null
        place: string | null
        groupId: string | null
      }
      group: string | null
      person: string | null
      teacher: string | null
      mine: boolean
      people: number
      recorded: number
    }[]
  }
}

export interface LentRegisterVariables {
  token: string
}

export interface LentRollAnswer {
  lentRoll: {
    lesson: {
      slotId: string
      onDate: string
      date: string
      starts: string
      ends: string
      kind: ActivityKind
      name: string | null
      place: string | null
      groupId: string | null
    }
    group: string | null
    teacher: string | null
    people: readonly {
      participantId: string
      name: string
      entry: {
        id: string
        mark: Mark
        lateMinutes: number | null
        author: string | null
        through: PassKind | null
        mine: boolean
        at: string
      } | null
      reported: boolean
      valid: boolean | null
      off: boolean
      locked: boolean
    }[]
  }
}

export interface LentRollVariables {
  token: string
  slotId: string
  onDate: string
}

export interface MakeRoomPassAnswer {
  makeRoomPass: {
    address: string
    expiresAt: string
  }
}

export interface MakeRoomPassVariables {
  input: RoomPassInput
}

export interface MarkLentAnswer {
  markLent: readonly {
    id: string
    fate: MarkFate
    code: string | null
    entry: {
      id: string
      mark: Mark
      lateMinutes: number | null
      author: string | null
      through: PassKind | null
      mine: boolean
      at: string
    } | null
  }[]
}

export interface MarkLentVariables {
  token: string
  input: MarkAttendanceInput
}

export interface AnswerContestAnswer {
  answerContest: boolean
}

export interface AnswerContestVariables {
  participantId: string
  input: ContestAnswerInput
}

export interface ContestsAnswer {
  contests: readonly {
    id: string
    participantId: string
    name: string
    slotId: string
    onDate: string
    date: string
    starts: string
    ends: string
    kind: string
    activity: string | null
    mark: string | null
    lateMinutes: number | null
    says: ContestSays
    days: number
    answer: ContestAnswer | null
    reason: ContestReason | null
    note: string | null
    answeredBy: string | null
    answeredAt: string | null
  }[]
}

export type ContestsVariables = Record<string, never>

export interface CorrectLockedMonthAnswer {
  correctLockedMonth: boolean
}

export interface CorrectLockedMonthVariables {
  participantId: string
  input: CorrectionInput
}

export interface LockMonthAnswer {
  lockMonth: boolean
}

export interface LockMonthVariables {
  participantId: string
  wish: string
  month: string
  knowingly: boolean
}

export interface LockMonthsAnswer {
  lockMonths: boolean
}

export interface LockMonthsVariables {
  wish: string
  month: string
}

export interface PaymentAnswer {
  payment: {
    participantId: string
    name: string
    month: string
    state: PaymentState
    missing: readonly {
      remedy: PaymentRemedy
      count: number
      hinders: boolean
    }[]
    account: {
      plannedMinutes: number
      attendedMinutes: number
      excusedMinutes: number
      unexcusedMinutes: number
      unrecordedMinutes: number
      targetMinutes: number
      gapMinutes: number
      plannedClockMinutes: number
      attendedClockMinutes: number
      excusedClockMinutes: number
      unexcusedClockMinutes: number
      unrecordedClockMinutes: number
      excusedBy: readonly {
        category: AbsenceCategory
        minutes: number
        clockMinutes: number
        days: number
      }[]
      unexcusedDays: number
      extendingDays: number
      lines: readonly {
        slotId: string
        slotDate: string
        activity: string | null
        category: AbsenceCategory | null
        lateMinutes: number | null
        ruleVersion: string
        disputed: boolean
        correctedTo: Outcome | null
        line: {
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
          excusedMinutes: number
          unexcusedMinutes: number
          unrecordedMinutes: number
          source: string
        }
      }[]
    }
    estimate: {
      share: BenefitShare
      baseAmount: string
      baseAmountFrom: string
      baseAmountSource: string
      baseAmountVerified: boolean
      dayRate: string
      hourRate: string
      payment: string
      deductedMinutes: number
      deductedDays: number
      deduction: string
      unpaidMinutes: number
      unpaidDays: number
      unpaid: string
      expected: string
      appealable: boolean
      deductionBasis: DeductionBasis
      fullDayRate: FullDayRate
      roundingMinutes: number
    } | null
    lockedAt: string | null
    lockedBy: string | null
    sound: boolean
    addenda: readonly {
      id: string
      month: string
      countsIn: string
      reason: AddendumReason
      note: string | null
      madeBy: string | null
      madeAt: string
      difference: readonly {
        figure: string
        change: string
      }[]
    }[]
    carried: readonly {
      id: string
      month: string
      countsIn: string
      reason: AddendumReason
      note: string | null
      madeBy: string | null
      madeAt: string
      difference: readonly {
        figure: string
        change: string
      }[]
    }[]
    drift: readonly {
      figure: string
      change: string
    }[]
    share: BenefitShare | null
    suggestedShare: BenefitShare
    mayLock: boolean
  }
}

export interface PaymentVariables {
  participantId: string
  month: string
}

export interface PaymentsAnswer {
  payments: readonly {
    participantId: string
    name: string
    unit: string
    unitId: string
    state: PaymentState
    missing: readonly {
      remedy: PaymentRemedy
      count: number
      hinders: boolean
    }[]
    account: {
      plannedMinutes: number
      attendedMinutes: number
      unexcusedMinutes: number
    }
    estimate: {
      expected: string
      appealable: boolean
    } | null
    addenda: readonly {
      id: string
    }[]
    carried: readonly {
      id: string
    }[]
    drift: readonly {
      figure: string
    }[]
    sound: boolean
    mayLock: boolean
  }[]
}

export interface PaymentsVariables {
  month: string
}

export interface ProgrammeSoFarAnswer {
  programmeSoFar: {
    workPlanned: {
      averageMinutes: number | null
      otherAverageMinutes: number | null
      isMet: boolean
    } | null
    workAttended: {
      averageMinutes: number | null
      otherAverageMinutes: number | null
      isMet: boolean
    } | null
    socialStudies: {
      needed: number
      attended: number
      planned: number
      dueOn: string | null
      inTime: boolean
      modules: readonly {
        module: SocialStudiesModule | null
        needed: number | null
        attended: number
        planned: number
        inTime: boolean
      }[]
      courses: readonly {
        name: string | null
        lessons: number
        attended: number
      }[]
    } | null
  }
}

export interface ProgrammeSoFarVariables {
  participantId: string
}

export interface SetBenefitShareAnswer {
  setBenefitShare: boolean
}

export interface SetBenefitShareVariables {
  participantId: string
  wish: string
  share: BenefitShare
  validFrom: string
}

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

export interface DenyAccessAnswer {
  denyAccess: boolean
}

export interface DenyAccessVariables {
  participantId: string
  input: DenialInput
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
    barred: readonly string[]
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

export interface HostLinksAnswer {
  hostLinks: {
    hosts: readonly {
      organisation: string
      name: string | null
      covers: readonly {
        placeId: string
        name: string
        validFrom: string
        validTo: string | null
      }[]
    }[]
    links: readonly {
      id: string
      name: string
      madeBy: string
      madeAt: string
      expiresAt: string
      openedAt: string | null
      covers: readonly string[]
    }[]
  }
}

export interface HostLinksVariables {
  participantId: string
}

export interface KeepProtectionAnswer {
  keepProtection: boolean
}

export interface KeepProtectionVariables {
  participantId: string
  input: ProtectionInput
}

export interface LeaveGroupAnswer {
  leaveGroup: boolean
}

export interface LeaveGroupVariables {
  participantId: string
  input: EndingInput
}

export interface LiftDenialAnswer {
  liftDenial: boolean
}

export interface LiftDenialVariables {
  participantId: string
  input: EndingInput
}

export interface MakeHostLinkAnswer {
  makeHostLink: {
    address: string
    expiresAt: string
  }
}

export interface MakeHostLinkVariables {
  participantId: string
  input: HostLinkInput
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

export interface ReachedByAnswer {
  reachedBy: readonly {
    participantId: string
    name: string
    sights: readonly {
      by: SightBy
      relation: Relation | null
      group: string | null
      validFrom: string
      validTo: string | null
      grantedBy: string | null
    }[]
  }[]
}

export interface ReachedByVariables {
  staffId: string
}

export interface RevokeHostLinkAnswer {
  revokeHostLink: boolean
}

export interface RevokeHostLinkVariables {
  participantId: string
  passId: string
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

export interface WhoSeesAnswer {
  whoSees: {
    id: string
    protected: boolean
    onlookers: readonly {
      accountId: string
      name: string
      unit: string
      seesCase: boolean
      sights: readonly {
        by: SightBy
        relation: Relation | null
        group: string | null
        validFrom: string
        validTo: string | null
        grantedBy: string | null
      }[]
    }[]
    denials: readonly {
      id: string
      accountId: string
      name: string
      unit: string
      reason: DenialReason
      validFrom: string
      validTo: string | null
      deniedBy: string
      mayEnd: boolean
    }[]
    mayProtect: boolean
    circle: readonly string[]
  }
}

export interface WhoSeesVariables {
  participantId: string
}

export interface EvaluateGoalAnswer {
  evaluateGoal: boolean
}

export interface EvaluateGoalVariables {
  wish: string
  goalId: string
  face: Face
  words?: string | null
  shared: boolean
}

export interface MyPlanAnswer {
  myPlan: {
    id: string
    version: number
    state: PlanState
    decidedOn: string | null
    decidedBy: string | null
    madeKnownOn: string | null
    appealDeadline: string | null
    appeal: AppealState | null
    opened: boolean
    reasons: string | null
    participantView: string | null
    participantViewLanguage: string | null
    norwegianMinutes: number | null
    norwegianUntil: string | null
    socialStudiesHours: number | null
    socialStudiesLanguage: string | null
    translations: readonly {
      part: TextPart
      partId: string
      words: string
      outdated: boolean
      madeBy: string | null
    }[]
    evaluations: readonly {
      goalId: string
      face: Face
      words: string | null
      shared: boolean
    }[]
    former: {
      version: number
      changes: readonly {
        kind: PlanChangeKind
        part: ChangedPart
        standard: string | null
        text: string | null
        field: string | null
        before: string | null
        after: string | null
      }[]
    } | null
    proposed: {
      version: number
      changes: readonly {
        kind: PlanChangeKind
        part: ChangedPart
        standard: string | null
        text: string | null
        field: string | null
        before: string | null
        after: string | null
      }[]
    } | null
    commitments: readonly {
      kind: CommitmentKind
      templateVersion: string
      language: string
      signedOn: string
      method: SigningMethod
    }[]
    commitmentKind: CommitmentKind
    templateVersion: string | null
  } | null
}

export type MyPlanVariables = Record<string, never>

export interface OpenMyPlanAnswer {
  openMyPlan: boolean
}

export interface OpenMyPlanVariables {
  planId: string
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

export interface SignMyCommitmentAnswer {
  signMyCommitment: boolean
}

export interface SignMyCommitmentVariables {
  wish: string
  kind: CommitmentKind
  templateVersion: string
  language: string
}

export interface DecidePlanAnswer {
  decidePlan: {
    participantId: string
  }
}

export interface DecidePlanVariables {
  participantId: string
  draft: PlanDraftKey
  decidedOn: string
}

export interface DiscardPlanDraftAnswer {
  discardPlanDraft: {
    participantId: string
  }
}

export interface DiscardPlanDraftVariables {
  participantId: string
  draft: PlanDraftKey
}

export interface DraftPlanAnswer {
  draftPlan: {
    participantId: string
  }
}

export interface DraftPlanVariables {
  participantId: string
  wish: string
}

export interface EditPlanDraftAnswer {
  editPlanDraft: {
    participantId: string
  }
}

export interface EditPlanDraftVariables {
  participantId: string
  draft: PlanDraftKey
  content: PlanContentInput
}

export interface EndPlanAnswer {
  endPlan: {
    participantId: string
  }
}

export interface EndPlanVariables {
  participantId: string
  wish: string
  planId: string
  endedOn: string
  reason: PlanEndReason
}

export interface FollowPlanAppealAnswer {
  followPlanAppeal: {
    participantId: string
  }
}

export interface FollowPlanAppealVariables {
  participantId: string
  wish: string
  appealId: string
  state: AppealState
  decidedOn?: string | null
}

export interface KeepPlanGoalAnswer {
  keepPlanGoal: {
    participantId: string
  }
}

export interface KeepPlanGoalVariables {
  participantId: string
  draft: PlanDraftKey
  goal: PlanGoalInput
}

export interface KeepPlanMeasureAnswer {
  keepPlanMeasure: {
    participantId: string
  }
}

export interface KeepPlanMeasureVariables {
  participantId: string
  draft: PlanDraftKey
  measure: PlanMeasureInput
}

export interface LanguageProgressAnswer {
  languageProgress: {
    participantId: string
    name: string
    sources: readonly LevelSource[]
    goals: readonly {
      skill: Skill
      level: CefrLevel
    }[]
    levels: readonly {
      skill: Skill
      level: CefrLevel
      source: LevelSource
      onDate: string
    }[]
  }
}

export interface LanguageProgressVariables {
  participantId: string
}

export interface MakePlanKnownAnswer {
  makePlanKnown: {
    participantId: string
  }
}

export interface MakePlanKnownVariables {
  participantId: string
  wish: string
  planId: string
  notice: PlanNoticeInput
}

export interface MovePlanPartAnswer {
  movePlanPart: {
    participantId: string
  }
}

export interface MovePlanPartVariables {
  participantId: string
  draft: PlanDraftKey
  partId: string
  up: boolean
}

export interface PlanDifferenceAnswer {
  planDifference: {
    material: readonly MaterialChange[]
    changes: readonly {
      kind: PlanChangeKind
      part: ChangedPart
      standard: string | null
      text: string | null
      field: string | null
      before: string | null
      after: string | null
    }[]
  }
}

export interface PlanDifferenceVariables {
  participantId: string
  older: string
  newer: string
}

export interface PlanRecordAnswer {
  planRecord: {
    participantId: string
    name: string
    language: string
    mayDecide: boolean
    latestEnd: string | null
    remindFrom: string | null
    commitmentKind: CommitmentKind
    frame: {
      goals: readonly EndGoal[]
      defaultGoal: EndGoal | null
    }
    defaultLevels: readonly {
      skill: Skill
      level: CefrLevel
    }[]
    gaps: readonly {
      code: PlanMissing
      partId: string | null
    }[]
    reviews: readonly {
      cause: ReviewCause
      since: string
    }[]
    groundwork: readonly {
      kind: GroundworkKind
      doneOn: string
      doneBy: Service
    }[]
    levels: readonly {
      skill: Skill
      level: CefrLevel
      source: LevelSource
      onDate: string
    }[]
    commitments: readonly {
      kind: CommitmentKind
      templateVersion: string
      language: string
      signedOn: string
      method: SigningMethod
      interpreterLanguage: string | null
      interpreterQualified: boolean | null
    }[]
    versions: readonly {
      id: string
      version: number
      edition: number
      state: PlanState
      decidedOn: string | null
      decidedBy: string | null
      elsewhere: string | null
      madeKnownOn: string | null
      appealDeadline: string | null
      endedOn: string | null
      endedReason: PlanEndReason | null
      content: {
        endGoal: EndGoal
        endGoalText: string | null
        listening: CefrLevel | null
        reading: CefrLevel | null
        writing: CefrLevel | null
        oral: CefrLevel | null
        norwegianMinutes: number | null
        norwegianUntil: string | null
        socialStudiesHours: number | null
        socialStudiesLanguage: string | null
        startsOn: string | null
        endsOn: string | null
        reasons: string | null
        participantView: string | null
        participantViewLanguage: string | null
      }
      notices: readonly {
        kind: NoticeKind
        onDate: string
        interpreterLanguage: string | null
        interpreterQualified: boolean | null
      }[]
      appeals: readonly {
        id: string
        receivedOn: string
        how: MadeKnown
        late: boolean
        state: AppealState
        decidedOn: string | null
      }[]
      translations: readonly {
        part: TextPart
        partId: string
        language: string
        words: string
        outdated: boolean
      }[]
      evaluations: readonly {
        goalId: string
        face: Face
        words: string | null
      }[]
      goals: readonly {
        id: string
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
    }[]
  }
}

export interface PlanRecordVariables {
  participantId: string
}

export interface PlansWithoutAnswer {
  plansWithout: {
    totalCount: number
    lines: readonly {
      participantId: string
      name: string
      unit: string
      adviser: string | null
      startsOn: string | null
      days: number | null
      state: PlanState | null
    }[]
  }
}

export interface PlansWithoutVariables {
  first: number
}

export interface ProposePlanAnswer {
  proposePlan: {
    participantId: string
  }
}

export interface ProposePlanVariables {
  participantId: string
  draft: PlanDraftKey
}

export interface RecordLanguageLevelAnswer {
  recordLanguageLevel: {
    participantId: string
  }
}

export interface RecordLanguageLevelVariables {
  participantId: string
  wish: string
  skill: Skill
  level: CefrLevel
  source: LevelSource
  onDate: string
}

export interface RecordPlanGroundworkAnswer {
  recordPlanGroundwork: {
    participantId: string
  }
}

export interface RecordPlanGroundworkVariables {
  participantId: string
  wish: string
  kind: GroundworkKind
  doneOn: string
  doneBy: Service
}

export interface RecordPlanProgressAnswer {
  recordPlanProgress: {
    participantId: string
  }
}

export interface RecordPlanProgressVariables {
  participantId: string
  wish: string
  partId: string
  status: GoalStatus
}

export interface RegisterPlanAppealAnswer {
  registerPlanAppeal: {
    participantId: string
  }
}

export interface RegisterPlanAppealVariables {
  participantId: string
  wish: string
  planId: string
  receivedOn: string
  how: MadeKnown
}

export interface RemovePlanPartAnswer {
  removePlanPart: {
    participantId: string
  }
}

export interface RemovePlanPartVariables {
  participantId: string
  draft: PlanDraftKey
  partId: string
}

export interface SignCommitmentAnswer {
  signCommitment: {
    participantId: string
  }
}

export interface SignCommitmentVariables {
  participantId: string
  wish: string
  commitment: CommitmentInput
}

export interface TakeBackPlanAnswer {
  takeBackPlan: {
    participantId: string
  }
}

export interface TakeBackPlanVariables {
  participantId: string
  draft: PlanDraftKey
}

export interface TellLevelsAnswer {
  tellLevels: {
    participantId: string
  }
}

export interface TellLevelsVariables {
  participantId: string
  wish: string
  told: ToldLevelsInput
}

export interface TranslatePlanTextAnswer {
  translatePlanText: {
    participantId: string
  }
}

export interface TranslatePlanTextVariables {
  participantId: string
  wish: string
  translation: PlanTranslationInput
}

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

export interface MarkAttendanceAnswer {
  markAttendance: readonly {
    id: string
    fate: MarkFate
    code: string | null
    entry: {
      id: string
      mark: Mark
      lateMinutes: number | null
      author: string | null
      through: PassKind | null
      mine: boolean
      at: string
    } | null
  }[]
}

export interface MarkAttendanceVariables {
  input: MarkAttendanceInput
}

export interface RegisterAnswer {
  register: {
    lesson: {
      slotId: string
      onDate: string
      date: string
      starts: string
      ends: string
      kind: ActivityKind
      name: string | null
      place: string | null
      groupId: string | null
    }
    group: string | null
    teacher: string | null
    people: readonly {
      participantId: string
      name: string
      entry: {
        id: string
        mark: Mark
        lateMinutes: number | null
        author: string | null
        through: PassKind | null
        mine: boolean
        at: string
      } | null
      reported: boolean
      valid: boolean | null
      off: boolean
      locked: boolean
    }[]
  }
}

export interface RegisterVariables {
  slotId: string
  onDate: string
}

export interface RegistersMissingAnswer {
  registersMissing: {
    lessons: readonly {
      lesson: {
        slotId: string
        onDate: string
        date: string
        starts: string
        ends: string
        kind: ActivityKind
        name: string | null
        place: string | null
        groupId: string | null
      }
      group: string | null
      person: string | null
      teacher: string | null
      mine: boolean
      people: number
      recorded: number
    }[]
    total: number
    hasNext: boolean
  }
}

export interface RegistersMissingVariables {
  wanted: MissingInput
  first: number
  skip: number
}

export interface RegistersOfDayAnswer {
  registersOfDay: readonly {
    lesson: {
      slotId: string
      onDate: string
      date: string
      starts: string
      ends: string
      kind: ActivityKind
      name: string | null
      place: string | null
      groupId: string | null
    }
    group: string | null
    person: string | null
    teacher: string | null
    mine: boolean
    people: number
    recorded: number
  }[]
}

export interface RegistersOfDayVariables {
  date: string
  wholeUnit: boolean
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

export interface AddPhonePasskeyAnswer {
  addPhonePasskey: string
}

export interface AddPhonePasskeyVariables {
  answer: string
}

export interface AskPhonePasskeyAnswer {
  askPhonePasskey: string
}

export type AskPhonePasskeyVariables = Record<string, never>

export interface BeginPhonePasskeyAnswer {
  beginPhonePasskey: string
}

export interface BeginPhonePasskeyVariables {
  pin: string
  proof: string
}

export interface EndOtherSignInsAnswer {
  endOtherSignIns: boolean
}

export type EndOtherSignInsVariables = Record<string, never>

export interface EndSignInAnswer {
  endSignIn: boolean
}

export interface EndSignInVariables {
  signInId: string
}

export interface MySignInsAnswer {
  mySignIns: readonly {
    id: string
    kind: BrowserKind | null
    browser: string | null
    since: string
    lastUsed: string
    current: boolean
    passkey: {
      madeAt: string
      usedAt: string | null
    } | null
  }[]
}

export type MySignInsVariables = Record<string, never>

export interface RemovePhonePasskeyAnswer {
  removePhonePasskey: boolean
}

export interface RemovePhonePasskeyVariables {
  phoneId: string
}

export interface ShowPinAnswer {
  showPin: boolean
}

export interface ShowPinVariables {
  pin: string
  proof: string
}

export interface UnlockByPasskeyAnswer {
  unlockByPasskey: {
    me: {
      id: string
      kind: AccountKind
      name: string
      language: string
      municipality: string
    }
    share: string
  }
}

export interface UnlockByPasskeyVariables {
  answer: string
  proof: string
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

export interface AddPasskeyAnswer {
  addPasskey: {
    codes: readonly string[]
  }
}

export interface AddPasskeyVariables {
  name: string
  answer: string
}

export interface AskPasskeyAnswer {
  askPasskey: string
}

export type AskPasskeyVariables = Record<string, never>

export interface BeginAppAnswer {
  beginApp: {
    secret: string
    qrPath: string
    qrSize: number
  }
}

export type BeginAppVariables = Record<string, never>

export interface BeginPasskeyAnswer {
  beginPasskey: string
}

export type BeginPasskeyVariables = Record<string, never>

export interface CloseUnitAnswer {
  closeUnit: boolean
}

export interface CloseUnitVariables {
  unitId: string
  closedOn?: string | null
}

export interface ConfirmAppAnswer {
  confirmApp: {
    codes: readonly string[]
  }
}

export interface ConfirmAppVariables {
  code: string
}

export interface ConfirmRoleAnswer {
  confirmRole: boolean
}

export interface ConfirmRoleVariables {
  proposalId: string
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

export interface EndStaffSignInsAnswer {
  endStaffSignIns: boolean
}

export interface EndStaffSignInsVariables {
  staffId: string
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

export interface MyFactorsAnswer {
  myFactors: {
    app: boolean
    recoveryCodes: number
    password: boolean
    demanded: boolean
    fresh: boolean
    passkeys: readonly {
      id: string
      name: string
      synced: boolean
      madeAt: string
      usedAt: string | null
    }[]
  }
}

export type MyFactorsVariables = Record<string, never>

export interface RefuseRoleAnswer {
  refuseRole: boolean
}

export interface RefuseRoleVariables {
  proposalId: string
}

export interface RemovePasskeyAnswer {
  removePasskey: boolean
}

export interface RemovePasskeyVariables {
  passkeyId: string
}

export interface RenewRecoveryCodesAnswer {
  renewRecoveryCodes: {
    codes: readonly string[]
  }
}

export type RenewRecoveryCodesVariables = Record<string, never>

export interface ResetFactorAnswer {
  resetFactor: boolean
}

export interface ResetFactorVariables {
  staffId: string
}

export interface RoleChoicesAnswer {
  roleChoices: {
    staff: readonly {
      id: string
      name: string
      unit: string
    }[]
    units: readonly {
      id: string
      name: string
    }[]
  }
}

export type RoleChoicesVariables = Record<string, never>

export interface RoleProposalsAnswer {
  roleProposals: readonly {
    id: string
    staffId: string
    name: string
    role: Role
    unit: string
    validFrom: string
    validTo: string | null
    proposedBy: string
    proposedAt: string
    lapsesAt: string
    mayConfirm: boolean
    own: boolean
  }[]
}

export type RoleProposalsVariables = Record<string, never>

export interface ShowFactorAnswer {
  showFactor: {
    id: string
    kind: AccountKind
    name: string
    language: string
    municipality: string
  }
}

export interface ShowFactorVariables {
  code: string
}

export interface ShowPasskeyAnswer {
  showPasskey: {
    id: string
    kind: AccountKind
    name: string
    language: string
    municipality: string
  }
}

export interface ShowPasskeyVariables {
  answer: string
}

export interface ShowPasswordAnswer {
  showPassword: {
    id: string
  }
}

export interface ShowPasswordVariables {
  password: string
}

export interface SignOnProvidersAnswer {
  signOnProviders: readonly {
    municipality: string
    municipalityName: string
    name: string
  }[]
}

export type SignOnProvidersVariables = Record<string, never>

export interface SignOutAddressAnswer {
  signOutAddress: string | null
}

export type SignOutAddressVariables = Record<string, never>

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
  roleProposals: readonly {
    id: string
    staffId: string
    name: string
    role: Role
    unit: string
    validFrom: string
    validTo: string | null
    proposedBy: string
    proposedAt: string
    lapsesAt: string
    mayConfirm: boolean
    own: boolean
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
  roleProposals: readonly {
    id: string
    staffId: string
    name: string
    role: Role
    unit: string
    validFrom: string
    validTo: string | null
    proposedBy: string
    proposedAt: string
    lapsesAt: string
    mayConfirm: boolean
    own: boolean
  }[]
  rolesWait: boolean
}

export interface StaffMemberVariables {
  staffId: string
}

export interface StaffSightAnswer {
  staffSight: readonly {
    by: SightBy
    relation: Relation | null
    group: string | null
    people: number
  }[]
}

export interface StaffSightVariables {
  staffId: string
}

export interface StaffSignInsAnswer {
  staffSignIns: readonly {
    id: string
    kind: BrowserKind | null
    browser: string | null
    since: string
    lastUsed: string
    current: boolean
    passkey: {
      madeAt: string
      usedAt: string | null
    } | null
  }[]
}

export interface StaffSignInsVariables {
  staffId: string
}

export interface StartSignOnAnswer {
  startSignOn: {
    address: string
  }
}

export interface StartSignOnVariables {
  municipality: string
  invitation?: string | null
  again: boolean
}

export interface UnitsAnswer {
  units: readonly {
    id: string
    name: string
    closedOn: string | null
  }[]
}

export type UnitsVariables = Record<string, never>

export interface WithdrawRoleAnswer {
  withdrawRole: boolean
}

export interface WithdrawRoleVariables {
  proposalId: string
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

export interface AddSlotAnswer {
  addSlot: {
    saved: boolean
    clashes: readonly {
      kind: ClashKind
      slotId: string
      on: string | null
      starts: string | null
      ends: string | null
      dates: number
      busy: boolean
      owner: string | null
      activity: ActivityKind | null
      activityName: string | null
      otherStarts: string | null
      otherEnds: string | null
      teacher: string | null
      place: string | null
      people: readonly string[]
    }[]
  }
}

export interface AddSlotVariables {
  input: AddSlotInput
}

export interface ChangeSlotAnswer {
  changeSlot: {
    saved: boolean
    clashes: readonly {
      kind: ClashKind
      slotId: string
      on: string | null
      starts: string | null
      ends: string | null
      dates: number
      busy: boolean
      owner: string | null
      activity: ActivityKind | null
      activityName: string | null
      otherStarts: string | null
      otherEnds: string | null
      teacher: string | null
      place: string | null
      people: readonly string[]
    }[]
  }
}

export interface ChangeSlotVariables {
  input: ChangeSlotInput
}

export interface EndSlotAnswer {
  endSlot: {
    saved: boolean
    clashes: readonly {
      kind: ClashKind
      slotId: string
      on: string | null
      starts: string | null
      ends: string | null
      dates: number
      busy: boolean
      owner: string | null
      activity: ActivityKind | null
      activityName: string | null
      otherStarts: string | null
      otherEnds: string | null
      teacher: string | null
      place: string | null
      people: readonly string[]
    }[]
  }
}

export interface EndSlotVariables {
  input: EndSlotInput
}

export interface GroupOutlookAnswer {
  groupForecast: {
    group: {
      members: number
      weeksBelow: number
      weeks: readonly {
        week: string
        plannedMinutes: number
        targetMinutes: number
        members: number
        below: number
        gapMinutes: number
      }[]
    }
  }
}

export interface GroupOutlookVariables {
  groupId: string
  proposal?: readonly ProposedSlot[] | null
}

export interface ChangeLessonAnswer {
  changeLesson: {
    saved: boolean
    clashes: readonly {
      kind: ClashKind
      slotId: string
      on: string | null
      starts: string | null
      ends: string | null
      dates: number
      busy: boolean
      owner: string | null
      activity: ActivityKind | null
      activityName: string | null
      otherStarts: string | null
      otherEnds: string | null
      teacher: string | null
      place: string | null
      people: readonly string[]
    }[]
  }
}

export interface ChangeLessonVariables {
  input: ChangeLessonInput
}

export interface LastChangeAnswer {
  lessonChange: {
    by: string | null
    at: string
  } | null
}

export interface LastChangeVariables {
  slotId: string
  onDate: string
}

export interface LessonClashesAnswer {
  timetableClashes: readonly {
    kind: ClashKind
    slotId: string
    on: string | null
    starts: string | null
    ends: string | null
    dates: number
    busy: boolean
    owner: string | null
    activity: ActivityKind | null
    activityName: string | null
    otherStarts: string | null
    otherEnds: string | null
    teacher: string | null
    place: string | null
    people: readonly string[]
  }[]
}

export interface LessonClashesVariables {
  proposed: ProposedInput
}

export interface TeachersOnAnswer {
  teachersOn: readonly {
    id: string
    name: string
    taken: readonly {
      starts: string
      ends: string
      owner: string | null
    }[]
  }[]
}

export interface TeachersOnVariables {
  onDate: string
}

export interface UndoLessonChangeAnswer {
  undoLessonChange: {
    saved: boolean
  }
}

export interface UndoLessonChangeVariables {
  input: UndoLessonInput
}

export interface ParticipantGridAnswer {
  participantGrid: {
    week: string
    from: string
    to: string
    lessons: readonly {
      slotDate: string
      date: string
      starts: string
      ends: string
      busy: boolean
      editable: boolean
      groupId: string | null
      participantId: string | null
      owner: string | null
      activity: ActivityKind | null
      activityName: string | null
      place: string | null
      teacher: string | null
      teacherId: string | null
      change: {
        version: number
        kind: ExceptionKind
        starts: string | null
        ends: string | null
        movedTo: string | null
        place: string | null
        teacherId: string | null
        reason: string | null
        note: string | null
      } | null
      slot: {
        id: string
        version: number
        activityId: string
        weekday: number
        starts: string
        ends: string
        validFrom: string
        validTo: string | null
        everyWeeks: number
        lessons: number | null
        breakMinutes: number
        place: string | null
        bring: string | null
        teacherId: string | null
        measureId: string | null
      } | null
      clashes: readonly {
        kind: ClashKind
        slotId: string
        on: string | null
        starts: string | null
        ends: string | null
        dates: number
        busy: boolean
        owner: string | null
        activity: ActivityKind | null
        activityName: string | null
        otherStarts: string | null
        otherEnds: string | null
        teacher: string | null
        place: string | null
        people: readonly string[]
      }[]
    }[]
    daysOff: readonly {
      date: string
      code: string
    }[]
    closures: readonly {
      unitId: string | null
      kind: ClosureKind
      name: string | null
      startsOn: string
      endsOn: string
    }[]
  }
}

export interface ParticipantGridVariables {
  participantId: string
  week: string
}

export interface ParticipantOutlookAnswer {
  forecast: {
    name: string
    weeksBelow: number
    weeks: readonly {
      week: string
      plannedMinutes: number
      targetMinutes: number
      gapMinutes: number
    }[]
  }
}

export interface ParticipantOutlookVariables {
  participantId: string
  proposal?: readonly ProposedSlot[] | null
}

export interface PaperSubjectAnswer {
  participant: {
    name: string
    language: string
  }
}

export interface PaperSubjectVariables {
  id: string
}

export interface RemoveSlotAnswer {
  removeSlot: {
    saved: boolean
    clashes: readonly {
      kind: ClashKind
      slotId: string
      on: string | null
      starts: string | null
      ends: string | null
      dates: number
      busy: boolean
      owner: string | null
      activity: ActivityKind | null
      activityName: string | null
      otherStarts: string | null
      otherEnds: string | null
      teacher: string | null
      place: string | null
      people: readonly string[]
    }[]
  }
}

export interface RemoveSlotVariables {
  input: RemoveSlotInput
}

export interface SlotClashesAnswer {
  timetableClashes: readonly {
    kind: ClashKind
    slotId: string
    on: string | null
    starts: string | null
    ends: string | null
    dates: number
    busy: boolean
    owner: string | null
    activity: ActivityKind | null
    activityName: string | null
    otherStarts: string | null
    otherEnds: string | null
    teacher: string | null
    place: string | null
    people: readonly string[]
  }[]
}

export interface SlotClashesVariables {
  proposed: ProposedInput
}

export interface WeekChoicesAnswer {
  timetableChoices: {
    activities: readonly {
      id: string
      kind: ActivityKind
      name: string | null
      credit: Credit | null
      host: string | null
      place: string | null
      bring: string | null
    }[]
    groups: readonly {
      id: string
      unitId: string
      name: string
      startsOn: string
      endsOn: string | null
      teachers: readonly {
        teacherId: string
        name: string
        relation: string
        validFrom: string
        validTo: string | null
      }[]
    }[]
    teachers: readonly {
      id: string
      name: string
    }[]
    places: readonly string[]
    units: readonly {
      id: string
      name: string
    }[]
  }
  kindRules: readonly {
    kind: ActivityKind
    credit: Credit
    lessonMinutes: number
  }[]
}

export type WeekChoicesVariables = Record<string, never>

export interface WeekGridAnswer {
  weekGrid: {
    week: string
    from: string
    to: string
    lessons: readonly {
      slotDate: string
      date: string
      starts: string
      ends: string
      busy: boolean
      editable: boolean
      groupId: string | null
      participantId: string | null
      owner: string | null
      activity: ActivityKind | null
      activityName: string | null
      place: string | null
      teacher: string | null
      teacherId: string | null
      change: {
        version: number
        kind: ExceptionKind
        starts: string | null
        ends: string | null
        movedTo: string | null
        place: string | null
        teacherId: string | null
        reason: string | null
        note: string | null
      } | null
      slot: {
        id: string
        version: number
        activityId: string
        weekday: number
        starts: string
        ends: string
        validFrom: string
        validTo: string | null
        everyWeeks: number
        lessons: number | null
        breakMinutes: number
        place: string | null
        bring: string | null
        teacherId: string | null
        measureId: string | null
      } | null
      clashes: readonly {
        kind: ClashKind
        slotId: string
        on: string | null
        starts: string | null
        ends: string | null
        dates: number
        busy: boolean
        owner: string | null
        activity: ActivityKind | null
        activityName: string | null
        otherStarts: string | null
        otherEnds: string | null
        teacher: string | null
        place: string | null
        people: readonly string[]
      }[]
    }[]
    daysOff: readonly {
      date: string
      code: string
    }[]
    closures: readonly {
      unitId: string | null
      kind: ClosureKind
      name: string | null
      startsOn: string
      endsOn: string
    }[]
  }
}

export interface WeekGridVariables {
  by: GridBy
  of: string
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
  askLeave: { type: 'mutation'; variables: AskLeaveVariables; answer: AskLeaveAnswer }
  myAbsence: { type: 'query'; variables: MyAbsenceVariables; answer: MyAbsenceAnswer }
  reportAbsence: { type: 'mutation'; variables: ReportAbsenceVariables; answer: ReportAbsenceAnswer }
  withdrawClaim: { type: 'mutation'; variables: WithdrawClaimVariables; answer: WithdrawClaimAnswer }
  absenceClaims: { type: 'query'; variables: AbsenceClaimsVariables; answer: AbsenceClaimsAnswer }
  absenceOf: { type: 'query'; variables: AbsenceOfVariables; answer: AbsenceOfAnswer }
  absencePreview: { type: 'query'; variables: AbsencePreviewVariables; answer: AbsencePreviewAnswer }
  askLeaveFor: { type: 'mutation'; variables: AskLeaveForVariables; answer: AskLeaveForAnswer }
  decideAbsence: { type: 'mutation'; variables: DecideAbsenceVariables; answer: DecideAbsenceAnswer }
  decideManyAbsences: { type: 'mutation'; variables: DecideManyAbsencesVariables; answer: DecideManyAbsencesAnswer }
  reportAbsenceFor: { type: 'mutation'; variables: ReportAbsenceForVariables; answer: ReportAbsenceForAnswer }
  revokeAbsenceDecision: { type: 'mutation'; variables: RevokeAbsenceDecisionVariables; answer: RevokeAbsenceDecisionAnswer }
  toldInPerson: { type: 'mutation'; variables: ToldInPersonVariables; answer: ToldInPersonAnswer }
  withdrawClaimFor: { type: 'mutation'; variables: WithdrawClaimForVariables; answer: WithdrawClaimForAnswer }
  workList: { type: 'query'; variables: WorkListVariables; answer: WorkListAnswer }
  askPhone: { type: 'mutation'; variables: AskPhoneVariables; answer: AskPhoneAnswer }
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
  groupWeeks: { type: 'query'; variables: GroupWeeksVariables; answer: GroupWeeksAnswer }
  activities: { type: 'query'; variables: ActivitiesVariables; answer: ActivitiesAnswer }
  activity: { type: 'query'; variables: ActivityVariables; answer: ActivityAnswer }
  addActivity: { type: 'mutation'; variables: AddActivityVariables; answer: AddActivityAnswer }
  addClosure: { type: 'mutation'; variables: AddClosureVariables; answer: AddClosureAnswer }
  addGroupTeacher: { type: 'mutation'; variables: AddGroupTeacherVariables; answer: AddGroupTeacherAnswer }
  addGroup: { type: 'mutation'; variables: AddGroupVariables; answer: AddGroupAnswer }
  changeActivity: { type: 'mutation'; variables: ChangeActivityVariables; answer: ChangeActivityAnswer }
  changeClosure: { type: 'mutation'; variables: ChangeClosureVariables; answer: ChangeClosureAnswer }
  closures: { type: 'query'; variables: ClosuresVariables; answer: ClosuresAnswer }
  copyTerm: { type: 'mutation'; variables: CopyTermVariables; answer: CopyTermAnswer }
  endActivity: { type: 'mutation'; variables: EndActivityVariables; answer: EndActivityAnswer }
  endGroupTeacher: { type: 'mutation'; variables: EndGroupTeacherVariables; answer: EndGroupTeacherAnswer }
  endGroup: { type: 'mutation'; variables: EndGroupVariables; answer: EndGroupAnswer }
  groupLines: { type: 'query'; variables: GroupLinesVariables; answer: GroupLinesAnswer }
  groupPage: { type: 'query'; variables: GroupPageVariables; answer: GroupPageAnswer }
  groupsBelow: { type: 'query'; variables: GroupsBelowVariables; answer: GroupsBelowAnswer }
  keepingChoices: { type: 'query'; variables: KeepingChoicesVariables; answer: KeepingChoicesAnswer }
  kindRules: { type: 'query'; variables: KindRulesVariables; answer: KindRulesAnswer }
  memberCandidates: { type: 'query'; variables: MemberCandidatesVariables; answer: MemberCandidatesAnswer }
  removeClosure: { type: 'mutation'; variables: RemoveClosureVariables; answer: RemoveClosureAnswer }
  renameGroup: { type: 'mutation'; variables: RenameGroupVariables; answer: RenameGroupAnswer }
  termCopy: { type: 'query'; variables: TermCopyVariables; answer: TermCopyAnswer }
  beginHelp: { type: 'mutation'; variables: BeginHelpVariables; answer: BeginHelpAnswer }
  endHelp: { type: 'mutation'; variables: EndHelpVariables; answer: EndHelpAnswer }
  stateReason: { type: 'mutation'; variables: StateReasonVariables; answer: StateReasonAnswer }
  lookUpReview: { type: 'query'; variables: LookUpReviewVariables; answer: LookUpReviewAnswer }
  settleLookUp: { type: 'mutation'; variables: SettleLookUpVariables; answer: SettleLookUpAnswer }
  myLookUps: { type: 'query'; variables: MyLookUpsVariables; answer: MyLookUpsAnswer }
  addMeetingGoal: { type: 'mutation'; variables: AddMeetingGoalVariables; answer: AddMeetingGoalAnswer }
  addMeetingMeasure: { type: 'mutation'; variables: AddMeetingMeasureVariables; answer: AddMeetingMeasureAnswer }
  answerMeeting: { type: 'mutation'; variables: AnswerMeetingVariables; answer: AnswerMeetingAnswer }
  cancelMeeting: { type: 'mutation'; variables: CancelMeetingVariables; answer: CancelMeetingAnswer }
  changeMeeting: { type: 'mutation'; variables: ChangeMeetingVariables; answer: ChangeMeetingAnswer }
  editMeetingField: { type: 'mutation'; variables: EditMeetingFieldVariables; answer: EditMeetingFieldAnswer }
  endMeeting: { type: 'mutation'; variables: EndMeetingVariables; answer: EndMeetingAnswer }
  keepMeetingDecision: { type: 'mutation'; variables: KeepMeetingDecisionVariables; answer: KeepMeetingDecisionAnswer }
  keepMeetingTask: { type: 'mutation'; variables: KeepMeetingTaskVariables; answer: KeepMeetingTaskAnswer }
  keepMeetingTopic: { type: 'mutation'; variables: KeepMeetingTopicVariables; answer: KeepMeetingTopicAnswer }
  meetingCandidates: { type: 'query'; variables: MeetingCandidatesVariables; answer: MeetingCandidatesAnswer }
  meeting: { type: 'query'; variables: MeetingVariables; answer: MeetingAnswer }
  meetings: { type: 'query'; variables: MeetingsVariables; answer: MeetingsAnswer }
  planMeeting: { type: 'mutation'; variables: PlanMeetingVariables; answer: PlanMeetingAnswer }
  prepareMeeting: { type: 'mutation'; variables: PrepareMeetingVariables; answer: PrepareMeetingAnswer }
  recordMeetingPresence: { type: 'mutation'; variables: RecordMeetingPresenceVariables; answer: RecordMeetingPresenceAnswer }
  removeMeetingDecision: { type: 'mutation'; variables: RemoveMeetingDecisionVariables; answer: RemoveMeetingDecisionAnswer }
  removeMeetingPart: { type: 'mutation'; variables: RemoveMeetingPartVariables; answer: RemoveMeetingPartAnswer }
  removeMeetingTask: { type: 'mutation'; variables: RemoveMeetingTaskVariables; answer: RemoveMeetingTaskAnswer }
  removeMeetingTopic: { type: 'mutation'; variables: RemoveMeetingTopicVariables; answer: RemoveMeetingTopicAnswer }
  resumeMeeting: { type: 'mutation'; variables: ResumeMeetingVariables; answer: ResumeMeetingAnswer }
  settleAgendaItem: { type: 'mutation'; variables: SettleAgendaItemVariables; answer: SettleAgendaItemAnswer }
  settleMeetingTask: { type: 'mutation'; variables: SettleMeetingTaskVariables; answer: SettleMeetingTaskAnswer }
  startMeeting: { type: 'mutation'; variables: StartMeetingVariables; answer: StartMeetingAnswer }
  sumUpMeeting: { type: 'mutation'; variables: SumUpMeetingVariables; answer: SumUpMeetingAnswer }
  translateMeetingText: { type: 'mutation'; variables: TranslateMeetingTextVariables; answer: TranslateMeetingTextAnswer }
  upcomingMeetings: { type: 'query'; variables: UpcomingMeetingsVariables; answer: UpcomingMeetingsAnswer }
  contestEntry: { type: 'mutation'; variables: ContestEntryVariables; answer: ContestEntryAnswer }
  myContests: { type: 'query'; variables: MyContestsVariables; answer: MyContestsAnswer }
  myPayments: { type: 'query'; variables: MyPaymentsVariables; answer: MyPaymentsAnswer }
  mySocialStudies: { type: 'query'; variables: MySocialStudiesVariables; answer: MySocialStudiesAnswer }
  answerMyMeeting: { type: 'mutation'; variables: AnswerMyMeetingVariables; answer: AnswerMyMeetingAnswer }
  myMeeting: { type: 'query'; variables: MyMeetingVariables; answer: MyMeetingAnswer }
  myMeetings: { type: 'query'; variables: MyMeetingsVariables; answer: MyMeetingsAnswer }
  myTasks: { type: 'query'; variables: MyTasksVariables; answer: MyTasksAnswer }
  prepareMyMeeting: { type: 'mutation'; variables: PrepareMyMeetingVariables; answer: PrepareMyMeetingAnswer }
  settleMyTask: { type: 'mutation'; variables: SettleMyTaskVariables; answer: SettleMyTaskAnswer }
  acknowledgePush: { type: 'mutation'; variables: AcknowledgePushVariables; answer: AcknowledgePushAnswer }
  keepReminderSettings: { type: 'mutation'; variables: KeepReminderSettingsVariables; answer: KeepReminderSettingsAnswer }
  myNotices: { type: 'query'; variables: MyNoticesVariables; answer: MyNoticesAnswer }
  myReminders: { type: 'query'; variables: MyRemindersVariables; answer: MyRemindersAnswer }
  pushMessage: { type: 'query'; variables: PushMessageVariables; answer: PushMessageAnswer }
  readNotices: { type: 'mutation'; variables: ReadNoticesVariables; answer: ReadNoticesAnswer }
  sendTestPush: { type: 'mutation'; variables: SendTestPushVariables; answer: SendTestPushAnswer }
  subscribePush: { type: 'mutation'; variables: SubscribePushVariables; answer: SubscribePushAnswer }
  testPush: { type: 'query'; variables: TestPushVariables; answer: TestPushAnswer }
  unsubscribePush: { type: 'mutation'; variables: UnsubscribePushVariables; answer: UnsubscribePushAnswer }
  draft: { type: 'query'; variables: DraftVariables; answer: DraftAnswer }
  dropDraft: { type: 'mutation'; variables: DropDraftVariables; answer: DropDraftAnswer }
  keepDraft: { type: 'mutation'; variables: KeepDraftVariables; answer: KeepDraftAnswer }
  answerCorrection: { type: 'mutation'; variables: AnswerCorrectionVariables; answer: AnswerCorrectionAnswer }
  editParticipant: { type: 'mutation'; variables: EditParticipantVariables; answer: EditParticipantAnswer }
  history: { type: 'query'; variables: HistoryVariables; answer: HistoryAnswer }
  identity: { type: 'query'; variables: IdentityVariables; answer: IdentityAnswer }
  issueEnrolmentCode: { type: 'mutation'; variables: IssueEnrolmentCodeVariables; answer: IssueEnrolmentCodeAnswer }
  participant: { type: 'query'; variables: ParticipantVariables; answer: ParticipantAnswer }
  phones: { type: 'query'; variables: PhonesVariables; answer: PhonesAnswer }
  possibleDuplicates: { type: 'query'; variables: PossibleDuplicatesVariables; answer: PossibleDuplicatesAnswer }
  reachability: { type: 'query'; variables: ReachabilityVariables; answer: ReachabilityAnswer }
  registerParticipant: { type: 'mutation'; variables: RegisterParticipantVariables; answer: RegisterParticipantAnswer }
  registered: { type: 'query'; variables: RegisteredVariables; answer: RegisteredAnswer }
  registrationUnits: { type: 'query'; variables: RegistrationUnitsVariables; answer: RegistrationUnitsAnswer }
  revokePhone: { type: 'mutation'; variables: RevokePhoneVariables; answer: RevokePhoneAnswer }
  endLent: { type: 'mutation'; variables: EndLentVariables; answer: EndLentAnswer }
  lentRegister: { type: 'query'; variables: LentRegisterVariables; answer: LentRegisterAnswer }
  lentRoll: { type: 'query'; variables: LentRollVariables; answer: LentRollAnswer }
  makeRoomPass: { type: 'mutation'; variables: MakeRoomPassVariables; answer: MakeRoomPassAnswer }
  markLent: { type: 'mutation'; variables: MarkLentVariables; answer: MarkLentAnswer }
  answerContest: { type: 'mutation'; variables: AnswerContestVariables; answer: AnswerContestAnswer }
  contests: { type: 'query'; variables: ContestsVariables; answer: ContestsAnswer }
  correctLockedMonth: { type: 'mutation'; variables: CorrectLockedMonthVariables; answer: CorrectLockedMonthAnswer }
  lockMonth: { type: 'mutation'; variables: LockMonthVariables; answer: LockMonthAnswer }
  lockMonths: { type: 'mutation'; variables: LockMonthsVariables; answer: LockMonthsAnswer }
  payment: { type: 'query'; variables: PaymentVariables; answer: PaymentAnswer }
  payments: { type: 'query'; variables: PaymentsVariables; answer: PaymentsAnswer }
  programmeSoFar: { type: 'query'; variables: ProgrammeSoFarVariables; answer: ProgrammeSoFarAnswer }
  setBenefitShare: { type: 'mutation'; variables: SetBenefitShareVariables; answer: SetBenefitShareAnswer }
  addPracticePlace: { type: 'mutation'; variables: AddPracticePlaceVariables; answer: AddPracticePlaceAnswer }
  closeAccess: { type: 'mutation'; variables: CloseAccessVariables; answer: CloseAccessAnswer }
  denyAccess: { type: 'mutation'; variables: DenyAccessVariables; answer: DenyAccessAnswer }
  endPracticePlace: { type: 'mutation'; variables: EndPracticePlaceVariables; answer: EndPracticePlaceAnswer }
  giveAccess: { type: 'mutation'; variables: GiveAccessVariables; answer: GiveAccessAnswer }
  giver: { type: 'query'; variables: GiverVariables; answer: GiverAnswer }
  groupChoices: { type: 'query'; variables: GroupChoicesVariables; answer: GroupChoicesAnswer }
  handOverPreview: { type: 'query'; variables: HandOverPreviewVariables; answer: HandOverPreviewAnswer }
  handOver: { type: 'mutation'; variables: HandOverVariables; answer: HandOverAnswer }
  hostLinks: { type: 'query'; variables: HostLinksVariables; answer: HostLinksAnswer }
  keepProtection: { type: 'mutation'; variables: KeepProtectionVariables; answer: KeepProtectionAnswer }
  leaveGroup: { type: 'mutation'; variables: LeaveGroupVariables; answer: LeaveGroupAnswer }
  liftDenial: { type: 'mutation'; variables: LiftDenialVariables; answer: LiftDenialAnswer }
  makeHostLink: { type: 'mutation'; variables: MakeHostLinkVariables; answer: MakeHostLinkAnswer }
  openHandOvers: { type: 'query'; variables: OpenHandOversVariables; answer: OpenHandOversAnswer }
  peopleAround: { type: 'query'; variables: PeopleAroundVariables; answer: PeopleAroundAnswer }
  placeInGroup: { type: 'mutation'; variables: PlaceInGroupVariables; answer: PlaceInGroupAnswer }
  reachedBy: { type: 'query'; variables: ReachedByVariables; answer: ReachedByAnswer }
  revokeHostLink: { type: 'mutation'; variables: RevokeHostLinkVariables; answer: RevokeHostLinkAnswer }
  staffChoices: { type: 'query'; variables: StaffChoicesVariables; answer: StaffChoicesAnswer }
  undoHandOver: { type: 'mutation'; variables: UndoHandOverVariables; answer: UndoHandOverAnswer }
  whoSees: { type: 'query'; variables: WhoSeesVariables; answer: WhoSeesAnswer }
  evaluateGoal: { type: 'mutation'; variables: EvaluateGoalVariables; answer: EvaluateGoalAnswer }
  myPlan: { type: 'query'; variables: MyPlanVariables; answer: MyPlanAnswer }
  openMyPlan: { type: 'mutation'; variables: OpenMyPlanVariables; answer: OpenMyPlanAnswer }
  plan: { type: 'query'; variables: PlanVariables; answer: PlanAnswer }
  signMyCommitment: { type: 'mutation'; variables: SignMyCommitmentVariables; answer: SignMyCommitmentAnswer }
  decidePlan: { type: 'mutation'; variables: DecidePlanVariables; answer: DecidePlanAnswer }
  discardPlanDraft: { type: 'mutation'; variables: DiscardPlanDraftVariables; answer: DiscardPlanDraftAnswer }
  draftPlan: { type: 'mutation'; variables: DraftPlanVariables; answer: DraftPlanAnswer }
  editPlanDraft: { type: 'mutation'; variables: EditPlanDraftVariables; answer: EditPlanDraftAnswer }
  endPlan: { type: 'mutation'; variables: EndPlanVariables; answer: EndPlanAnswer }
  followPlanAppeal: { type: 'mutation'; variables: FollowPlanAppealVariables; answer: FollowPlanAppealAnswer }
  keepPlanGoal: { type: 'mutation'; variables: KeepPlanGoalVariables; answer: KeepPlanGoalAnswer }
  keepPlanMeasure: { type: 'mutation'; variables: KeepPlanMeasureVariables; answer: KeepPlanMeasureAnswer }
  languageProgress: { type: 'query'; variables: LanguageProgressVariables; answer: LanguageProgressAnswer }
  makePlanKnown: { type: 'mutation'; variables: MakePlanKnownVariables; answer: MakePlanKnownAnswer }
  movePlanPart: { type: 'mutation'; variables: MovePlanPartVariables; answer: MovePlanPartAnswer }
  planDifference: { type: 'query'; variables: PlanDifferenceVariables; answer: PlanDifferenceAnswer }
  planRecord: { type: 'query'; variables: PlanRecordVariables; answer: PlanRecordAnswer }
  plansWithout: { type: 'query'; variables: PlansWithoutVariables; answer: PlansWithoutAnswer }
  proposePlan: { type: 'mutation'; variables: ProposePlanVariables; answer: ProposePlanAnswer }
  recordLanguageLevel: { type: 'mutation'; variables: RecordLanguageLevelVariables; answer: RecordLanguageLevelAnswer }
  recordPlanGroundwork: { type: 'mutation'; variables: RecordPlanGroundworkVariables; answer: RecordPlanGroundworkAnswer }
  recordPlanProgress: { type: 'mutation'; variables: RecordPlanProgressVariables; answer: RecordPlanProgressAnswer }
  registerPlanAppeal: { type: 'mutation'; variables: RegisterPlanAppealVariables; answer: RegisterPlanAppealAnswer }
  removePlanPart: { type: 'mutation'; variables: RemovePlanPartVariables; answer: RemovePlanPartAnswer }
  signCommitment: { type: 'mutation'; variables: SignCommitmentVariables; answer: SignCommitmentAnswer }
  takeBackPlan: { type: 'mutation'; variables: TakeBackPlanVariables; answer: TakeBackPlanAnswer }
  tellLevels: { type: 'mutation'; variables: TellLevelsVariables; answer: TellLevelsAnswer }
  translatePlanText: { type: 'mutation'; variables: TranslatePlanTextVariables; answer: TranslatePlanTextAnswer }
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
  markAttendance: { type: 'mutation'; variables: MarkAttendanceVariables; answer: MarkAttendanceAnswer }
  register: { type: 'query'; variables: RegisterVariables; answer: RegisterAnswer }
  registersMissing: { type: 'query'; variables: RegistersMissingVariables; answer: RegistersMissingAnswer }
  registersOfDay: { type: 'query'; variables: RegistersOfDayVariables; answer: RegistersOfDayAnswer }
  month: { type: 'query'; variables: MonthVariables; answer: MonthAnswer }
  addPhonePasskey: { type: 'mutation'; variables: AddPhonePasskeyVariables; answer: AddPhonePasskeyAnswer }
  askPhonePasskey: { type: 'mutation'; variables: AskPhonePasskeyVariables; answer: AskPhonePasskeyAnswer }
  beginPhonePasskey: { type: 'mutation'; variables: BeginPhonePasskeyVariables; answer: BeginPhonePasskeyAnswer }
  endOtherSignIns: { type: 'mutation'; variables: EndOtherSignInsVariables; answer: EndOtherSignInsAnswer }
  endSignIn: { type: 'mutation'; variables: EndSignInVariables; answer: EndSignInAnswer }
  mySignIns: { type: 'query'; variables: MySignInsVariables; answer: MySignInsAnswer }
  removePhonePasskey: { type: 'mutation'; variables: RemovePhonePasskeyVariables; answer: RemovePhonePasskeyAnswer }
  showPin: { type: 'mutation'; variables: ShowPinVariables; answer: ShowPinAnswer }
  unlockByPasskey: { type: 'mutation'; variables: UnlockByPasskeyVariables; answer: UnlockByPasskeyAnswer }
  acceptInvitation: { type: 'mutation'; variables: AcceptInvitationVariables; answer: AcceptInvitationAnswer }
  addPasskey: { type: 'mutation'; variables: AddPasskeyVariables; answer: AddPasskeyAnswer }
  askPasskey: { type: 'mutation'; variables: AskPasskeyVariables; answer: AskPasskeyAnswer }
  beginApp: { type: 'mutation'; variables: BeginAppVariables; answer: BeginAppAnswer }
  beginPasskey: { type: 'mutation'; variables: BeginPasskeyVariables; answer: BeginPasskeyAnswer }
  closeUnit: { type: 'mutation'; variables: CloseUnitVariables; answer: CloseUnitAnswer }
  confirmApp: { type: 'mutation'; variables: ConfirmAppVariables; answer: ConfirmAppAnswer }
  confirmRole: { type: 'mutation'; variables: ConfirmRoleVariables; answer: ConfirmRoleAnswer }
  createStaff: { type: 'mutation'; variables: CreateStaffVariables; answer: CreateStaffAnswer }
  createUnit: { type: 'mutation'; variables: CreateUnitVariables; answer: CreateUnitAnswer }
  editStaff: { type: 'mutation'; variables: EditStaffVariables; answer: EditStaffAnswer }
  endRole: { type: 'mutation'; variables: EndRoleVariables; answer: EndRoleAnswer }
  endStaffSignIns: { type: 'mutation'; variables: EndStaffSignInsVariables; answer: EndStaffSignInsAnswer }
  endStaff: { type: 'mutation'; variables: EndStaffVariables; answer: EndStaffAnswer }
  giveRole: { type: 'mutation'; variables: GiveRoleVariables; answer: GiveRoleAnswer }
  inviteStaff: { type: 'mutation'; variables: InviteStaffVariables; answer: InviteStaffAnswer }
  myFactors: { type: 'query'; variables: MyFactorsVariables; answer: MyFactorsAnswer }
  refuseRole: { type: 'mutation'; variables: RefuseRoleVariables; answer: RefuseRoleAnswer }
  removePasskey: { type: 'mutation'; variables: RemovePasskeyVariables; answer: RemovePasskeyAnswer }
  renewRecoveryCodes: { type: 'mutation'; variables: RenewRecoveryCodesVariables; answer: RenewRecoveryCodesAnswer }
  resetFactor: { type: 'mutation'; variables: ResetFactorVariables; answer: ResetFactorAnswer }
  roleChoices: { type: 'query'; variables: RoleChoicesVariables; answer: RoleChoicesAnswer }
  roleProposals: { type: 'query'; variables: RoleProposalsVariables; answer: RoleProposalsAnswer }
  showFactor: { type: 'mutation'; variables: ShowFactorVariables; answer: ShowFactorAnswer }
  showPasskey: { type: 'mutation'; variables: ShowPasskeyVariables; answer: ShowPasskeyAnswer }
  showPassword: { type: 'mutation'; variables: ShowPasswordVariables; answer: ShowPasswordAnswer }
  signOnProviders: { type: 'query'; variables: SignOnProvidersVariables; answer: SignOnProvidersAnswer }
  signOutAddress: { type: 'query'; variables: SignOutAddressVariables; answer: SignOutAddressAnswer }
  staffList: { type: 'query'; variables: StaffListVariables; answer: StaffListAnswer }
  staffMember: { type: 'query'; variables: StaffMemberVariables; answer: StaffMemberAnswer }
  staffSight: { type: 'query'; variables: StaffSightVariables; answer: StaffSightAnswer }
  staffSignIns: { type: 'query'; variables: StaffSignInsVariables; answer: StaffSignInsAnswer }
  startSignOn: { type: 'mutation'; variables: StartSignOnVariables; answer: StartSignOnAnswer }
  units: { type: 'query'; variables: UnitsVariables; answer: UnitsAnswer }
  withdrawRole: { type: 'mutation'; variables: WithdrawRoleVariables; answer: WithdrawRoleAnswer }
  week: { type: 'query'; variables: WeekVariables; answer: WeekAnswer }
  addSlot: { type: 'mutation'; variables: AddSlotVariables; answer: AddSlotAnswer }
  changeSlot: { type: 'mutation'; variables: ChangeSlotVariables; answer: ChangeSlotAnswer }
  endSlot: { type: 'mutation'; variables: EndSlotVariables; answer: EndSlotAnswer }
  groupOutlook: { type: 'query'; variables: GroupOutlookVariables; answer: GroupOutlookAnswer }
  changeLesson: { type: 'mutation'; variables: ChangeLessonVariables; answer: ChangeLessonAnswer }
  lastChange: { type: 'query'; variables: LastChangeVariables; answer: LastChangeAnswer }
  lessonClashes: { type: 'query'; variables: LessonClashesVariables; answer: LessonClashesAnswer }
  teachersOn: { type: 'query'; variables: TeachersOnVariables; answer: TeachersOnAnswer }
  undoLessonChange: { type: 'mutation'; variables: UndoLessonChangeVariables; answer: UndoLessonChangeAnswer }
  participantGrid: { type: 'query'; variables: ParticipantGridVariables; answer: ParticipantGridAnswer }
  participantOutlook: { type: 'query'; variables: ParticipantOutlookVariables; answer: ParticipantOutlookAnswer }
  paperSubject: { type: 'query'; variables: PaperSubjectVariables; answer: PaperSubjectAnswer }
  removeSlot: { type: 'mutation'; variables: RemoveSlotVariables; answer: RemoveSlotAnswer }
  slotClashes: { type: 'query'; variables: SlotClashesVariables; answer: SlotClashesAnswer }
  weekChoices: { type: 'query'; variables: WeekChoicesVariables; answer: WeekChoicesAnswer }
  weekGrid: { type: 'query'; variables: WeekGridVariables; answer: WeekGridAnswer }
  home: { type: 'query'; variables: HomeVariables; answer: HomeAnswer }
  leaving: { type: 'query'; variables: LeavingVariables; answer: LeavingAnswer }
  makeFileAgain: { type: 'mutation'; variables: MakeFileAgainVariables; answer: MakeFileAgainAnswer }
  sendAway: { type: 'mutation'; variables: SendAwayVariables; answer: SendAwayAnswer }
}

export type Hashes = { readonly [Name in keyof Operations]?: string }

export const documents: Hashes = {
  aboutMe: '4ff68297879f566dc2804e78303999099af03ae70568bee76b207dceca4621dc',
  askForCorrection: 'a06e9f2576cfbdf1c9302fe86de57d31ee697fd6940dd68ca8fd5c91f7d0a38b',
  askPhone: '9f8a8784598f1ae86b37a4dec341035c77415501fb70c0c377ef65b9859fc18d',
  chooseLanguage: '7ffe588f49a76d2c43d39ac162ed42b4998952ea13093302b73c06c2467c8f21',
  redeemEnrolmentCode: '7a0e5dd73af9871b7efc1ed475122ec6cca0bb2a67735019187439c4c99716fb',
  lock: '2efa795e11154af4a589d2531a513da964576f20ce6f5c8fa91547d3cf668fd3',
  me: '4c17a023fbc9d32f45a5010a2bc834e93259ce760b8aa6a91cc00ac4e3465004',
  signIn: 'd6d7628058521be46b969fa7844120d6fb450e6af33c9b50fed01ec361f229ce',
  signOut: '06562a4643f1d41111c4f2edc22f3adf88348b04a76a979592af164d785a7b6d',
  unlock: '7c04fafb9d9ece7e5ce4e92f1b075506f4b09260e615a0ef0c48aea144de2c5c',
  hours: '67aa0a54d78a743001db73db3250f8f89cdc4cb274a9fd8d0f3ec924ddafe88c',
  week: '8cf860737286cb2867753cdcd7aa5f2659ca28d041a1f2d2ce7bafcda393c9ca',
  home: 'f32b5864f5a5bdc4585b6bee4a0812d762d049abc85b984d4a6cdc94c7d795d4',
}
