/** A teacher leaves this device to the room: signed out of it, it has the class's register of today. */
import { signOut } from '../account/session'
import { learn } from '../graphql/client'
import { documentsOfOneself } from '../graphql/documents-of-oneself'
import { LendScreen } from '../passes/lend'
import { keepInRoom } from '../passes/token'
import { mayGo } from './may-go'

learn(documentsOfOneself)

export default function Lend({ rest }: { rest: string }) {
  return <LendScreen groupId={rest} mayLeave={mayGo} handOver={handOver} />
}

/** Only once nothing of the teacher is left, and on a new page: nothing of the old one is in memory. */
async function handOver(token: string): Promise<void> {
  await signOut()
  keepInRoom(token)
  location.hash = '#/with'
  location.reload()
}
