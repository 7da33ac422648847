/** What the screens of the weeks ahead say, and no others. */
import { texts } from 'virtual:texts/forecast'
import { moreOf } from '../i18n/beside'

export const OF_FORECAST = moreOf(texts, 'forecast')
