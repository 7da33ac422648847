import type { HomeAnswer } from '../graphql/types'

export type Home = HomeAnswer['home']
export type Day = Home['week']['days'][number]
export type Occurrence = Day['occurrences'][number]
