/** What stands below one's hours, and need not be there at once: why, the last weeks, the course in social studies. */
import type { WeekAccount } from '../attendance/account'
import { LastWeeks } from '../attendance/last-weeks'
import { Why } from '../attendance/why'
import { learn } from '../graphql/client'
import { documentsOfOneself } from '../graphql/documents-of-oneself'
import Course from '../my-hours/course'

learn(documentsOfOneself)

interface BelowProps {
  readonly weeks: readonly WeekAccount[]
  readonly chosen: WeekAccount
}

export default function BelowHours({ weeks, chosen }: BelowProps) {
  return (
    <>
      <Why account={chosen} key={chosen.week} own />
      <LastWeeks weeks={weeks} chosen={chosen.week} />
      <Course />
    </>
  )
}
