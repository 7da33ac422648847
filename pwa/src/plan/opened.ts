/** That a decided plan was opened: told once, and only when it was really on the screen. */
import { useEffect } from 'preact/hooks'
import { outbox } from '../offline/outbox'
import type { Mine } from './steps'

/** Milliseconds that it must be seen; whoever passes by has not opened it. */
const SEEN = 1_000

const told = new Set<string>()

/** Tell, from the screen that shows it; what is read without network is told when there is one again. */
export function useOpened(mine: Mine | null): void {
  const id = mine && mine.state === 'DECIDED' && !mine.opened ? mine.id : null
  useEffect(() => {
    if (!id || told.has(id)) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      clearTimeout(timer)
      if (document.visibilityState === 'visible') timer = setTimeout(() => void tell(id), SEEN)
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [id])
}

async function tell(planId: string): Promise<void> {
  if (told.has(planId)) return
  told.add(planId)
  const waits = outbox.entries
    .peek()
    .some(({ operation, subject }) => operation === 'openMyPlan' && subject === planId)
  if (waits) return
  await outbox.put('openMyPlan', { planId }, { subject: planId }).catch(() => told.delete(planId))
}
