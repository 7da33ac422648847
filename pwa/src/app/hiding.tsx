import { lock } from '../account/session'
import { HideButton } from '../hiding/button'

export default function Hiding() {
  return <HideButton lock={lock} />
}
