/** What a participant reads about themselves, and of their calendar: of screens that are fetched late. */
import { texts } from 'virtual:texts/about'
import { moreOf } from './beside'

export const ABOUT = moreOf(texts, 'about')
