/** What staff see lies one step behind this: no phone has to know which chunks that takes. */
import { Lazy } from './lazy'

const staff = () => import('./staff')

export default function StaffDoor() {
  return <Lazy load={staff} />
}
