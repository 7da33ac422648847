/** The joint meeting, with what it shows of the plan. */
import { MeetingScreen } from '../meetings-staff/meeting-screen'
import { NewMeeting } from '../meetings-staff/new-meeting'
import type { PlanParts } from '../meetings-staff/parts'
import { Changes } from '../plan-staff/difference'
import { KINDS, STANDARD_MEASURES } from '../plan-staff/measure-form'
import { PlanNext } from '../plan-staff/next'
import { STANDARD_GOALS } from '../plan-staff/record'
import '../ui/styles/programmes.css'
import '../ui/styles/plan-staff.css'

const PLAN: PlanParts = {
  Changes,
  Next: PlanNext,
  standardGoals: STANDARD_GOALS,
  standardMeasures: STANDARD_MEASURES,
  kinds: KINDS,
}

/** The address tells which: of a new one the participant alone, of a meeting both. */
export default function Meeting({ rest }: { rest: string }) {
  return rest.includes('.') ? (
    <MeetingScreen rest={rest} plan={PLAN} />
  ) : (
    <NewMeeting participantId={rest} />
  )
}
