/** Whether whoever is signed in may leave this device: nothing of theirs is lost, or they go all the same. */
import { mayLeave } from './leaving'

export async function mayGo(): Promise<boolean> {
  if (!(await mayLeave('sign-out'))) return false
  const { maySignOut } = await import('../offline/outbox/leaving')
  return maySignOut()
}
