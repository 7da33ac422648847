/** "I cannot come": while somebody sits beside, without what one has reported before. */
import Absence from '../absence/mine/absence'
import { isHelped } from '../helping/helped'
import { HiddenReports } from '../helping/helping'

export default function MyAbsence({ rest }: { rest: string | undefined }) {
  return <Absence rest={rest} instead={isHelped() ? <HiddenReports /> : null} />
}
