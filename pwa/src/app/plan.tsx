/** One's own plan, with the meeting that is near above it. */
import { MeetingCard } from '../my-meeting/card'
import PlanScreen from '../plan/plan'

export default function Plan({ rest }: { rest: string | undefined }) {
  return <PlanScreen rest={rest} meeting={<MeetingCard />} />
}
