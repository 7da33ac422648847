/** What somebody is asked before a request goes on: who they are, or why they look. */
import { doubted } from '../account/doubt'
import StepUp from '../account/step-up'
import { askedWhy } from '../look-up-reason/asked'
import Why from '../look-up-reason/dialog'

export default function AskedFirst() {
  if (doubted()) return <StepUp />
  return askedWhy() ? <Why /> : null
}
