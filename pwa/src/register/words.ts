/** What the screens of the register say, and no others. */
import { texts } from 'virtual:texts/register'
import { moreOf } from '../i18n/beside'

export const OF_REGISTER = moreOf(texts, 'register')
