/** What is read of registers that are lent out: by whoever makes a link, and by whoever holds one. */
import { texts } from 'virtual:texts/passes'
import { moreOf } from './beside'

export const PASSES = moreOf(texts, 'passes')
