/** One's own meeting, with what the plan shows of itself in it. */
import { useMore } from '../i18n/beside'
import MyMeeting from '../my-meeting/my-meeting'
import { Changes } from '../plan/changes'
import { PlanOnTable } from '../plan/on-table'
import { OF_MY_PLAN } from '../plan/words'
import { Loading } from '../ui/answered'
import '../ui/styles/my-plan.css'

const PARTS = { Changes, PlanOnTable }

export default function Meeting({ rest }: { rest: string | undefined }) {
  if (!useMore(OF_MY_PLAN)) return <Loading />
  return <MyMeeting rest={rest} parts={PARTS} />
}
