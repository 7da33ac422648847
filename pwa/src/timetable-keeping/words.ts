/** What those screens say where a timetable is kept, and no others. */
import { texts as ofForecast } from 'virtual:texts/forecast'
import { texts as ofKeeping } from 'virtual:texts/keeping'
import { moreOf } from '../i18n/beside'

export const OF_KEEPING = moreOf(ofKeeping, 'keeping')
export const OF_OUTLOOK = moreOf(ofForecast, 'forecast')
