/** A participant's page, of the parts that other features give it. */
import { partsOf, wholeOf } from '../attendance/account'
import { Account } from '../attendance/hours'
import { Legend, sentence } from '../attendance/last-weeks'
import { Why } from '../attendance/why'
import { Flags } from '../caseload/flags'
import { Spark } from '../group-weeks/spark'
import { ParticipantPage } from '../participants/participant-page'
import type { Parts } from '../participants/parts'
import { GoalCard } from '../plan/goal-card'
import { LanguageGoals } from '../plan/language-goals'
import { ProgrammeMore } from '../programmes/card'
import { OccurrenceRow } from '../timetable/occurrence'
import { casePartsOf } from './staff-screens'

const PARTS: Parts = {
  Row: OccurrenceRow,
  Account,
  Why,
  partsOf,
  wholeOf,
  sentence,
  Legend,
  Spark,
  Goal: GoalCard,
  LanguageGoals,
  Flags,
  ProgrammeMore,
  partsOfCase: casePartsOf,
}

interface Props {
  readonly id: string
  /** The address of the list that led here. */
  readonly list: string
}

export default function CasePage(of: Props) {
  return <ParticipantPage parts={PARTS} {...of} />
}
