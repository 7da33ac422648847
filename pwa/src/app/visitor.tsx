/** What an address opens to somebody who is signed in nowhere: an invitation, a register, the way back in. */
import { Lazy } from './lazy'
import type { Route } from './routes'

const invitation = () => import('../account/invitation')
const lent = () => import('./lent')
const signedOn = () => import('../account/signed-on')

export default function Visitor({ at: { screen, rest } }: { at: Route }) {
  const load = screen === 'with' ? lent : screen === 'signed-on' ? signedOn : invitation
  return <Lazy load={load} rest={rest} />
}
