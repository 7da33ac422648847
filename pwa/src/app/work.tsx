/** The work list, with what waits for whoever leads. */
import Work from '../absence/staff/work'
import { Later } from './lazy'

const looks = () => import('../look-up-review/card')
const roles = () => import('../staff/waiting-card')

interface Props {
  readonly me: { readonly roles: readonly { readonly role: string }[] }
}

export default function WorkRoom({ me }: Props) {
  const leads = me.roles.some(({ role }) => role === 'LEADER')
  return (
    <Work>
      {leads && <Later load={looks} />}
      {leads && <Later load={roles} />}
    </Work>
  )
}
