/** What is said of the copy of all that is held about somebody. */
import { texts } from 'virtual:texts/myCopy'
import { moreOf } from '../i18n/beside'

export const OF_MY_COPY = moreOf(texts, 'myCopy')
