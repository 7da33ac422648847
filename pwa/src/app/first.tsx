/** The first minute; whoever reads it again, as help, says here that somebody helps them. */
import FirstMinute from '../about-me/first-minute'
import { lock } from '../account/session'
import Band, { HelpChoice } from '../helping/helping'
import { route } from './routes'

function toMe() {
  location.hash = '#/me'
}

export default function First({ onDone = toMe }: { onDone: (() => void) | undefined }) {
  return (
    <>
      <Band lock={lock} />
      <FirstMinute onDone={onDone}>{route.value.screen === 'first' && <HelpChoice />}</FirstMinute>
    </>
  )
}
