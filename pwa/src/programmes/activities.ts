/** What somebody mainly does, in the order in which the register asks. */
import type { MainActivity } from '../graphql/types'

export const ACTIVITIES: readonly MainActivity[] = [
  'WORK',
  'WORK_PART_TIME',
  'PRIMARY_SCHOOL',
  'UPPER_SECONDARY',
  'VOCATIONAL_TRAINING',
  'HIGHER_EDUCATION',
  'OTHER_EDUCATION',
  'NAV_MEASURE',
  'JOB_SEEKING',
  'MOVED',
  'OTHER',
  'UNKNOWN',
]
