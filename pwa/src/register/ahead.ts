/**
 * Have the day's registers on the device before they are needed: a cellar classroom has no network.
 *
 * The classes of the day alone, and nothing of the days before: what is not there cannot leak.
 */
import { language } from '../i18n/texts'
import { answer, prepare } from '../offline/answers'
import { keepScreens } from '../offline/screens'
import { forgetOld } from '../offline/store'
import { OF_REGISTER } from './words'

/** The registers of a day that are one's own to call, the day's list, the screens and their words. */
export async function prepareDay(date: string): Promise<void> {
  const day = { date, wholeUnit: false }
  await Promise.all([prepare('registersOfDay', day), OF_REGISTER(language()), import('./screen')])
  const lessons = answer('registersOfDay', day).peek().data?.registersOfDay
  if (!lessons) return
  const own = lessons.filter(({ mine }) => mine)
  await Promise.all(
    own.map(({ lesson: { slotId, onDate } }) => prepare('register', { slotId, onDate })),
  )
  // Only now: without network, yesterday's name of the one who is signed in is needed to open at all.
  await forgetOld(startOfDay(Date.now())).catch(() => {})
  keepScreens()
}

/** Midnight on this device; a device that stands elsewhere keeps some hours more or less. */
function startOfDay(milliseconds: number): number {
  return new Date(milliseconds).setHours(0, 0, 0, 0)
}
