/** The languages in which a case can be read: Norwegian, and the participant's own beside it. */
import { texts as everywhere } from 'virtual:texts'
import { texts as portable } from 'virtual:texts/portable'
import { texts as transfer } from 'virtual:texts/transfer'
import { moreOf, type Voice, voiceOf } from '../i18n/beside'
import { FALLBACK, STAFF_LANGUAGES } from '../i18n/languages'
import type { More } from '../i18n/texts'

export const OF_THE_DOCUMENT = moreOf(portable, 'portable')
export const OF_THE_SCREENS = moreOf(transfer, 'transfer')

const ofStaff: More = async tag => (await everywhere[tag]?.staff()) ?? { fluent: '' }

/** A document is spoken in one language, and where that has no word for a code, in Norwegian. */
export interface Voices {
  readonly voice: Voice
  readonly norsk: Voice
}

export async function voicesOf(tag: string): Promise<Voices> {
  const norsk = await staffVoice(FALLBACK)
  if (tag === FALLBACK) return { voice: norsk, norsk }
  const inStaffs = STAFF_LANGUAGES.includes(tag)
  return { voice: inStaffs ? await staffVoice(tag) : await voiceOf(tag, OF_THE_DOCUMENT), norsk }
}

const staffVoice = (tag: string) => voiceOf(tag, OF_THE_DOCUMENT, OF_THE_SCREENS, ofStaff)
