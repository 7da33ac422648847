/** One programme as the server tells it, and the facts of it as they go back. */

import { useEffect, useMemo } from 'preact/hooks'
import { type Question, question } from '../graphql/questions'
import type {
  ProgrammeFactsInput,
  ProgrammeFrameAnswer,
  ProgrammeRecordAnswer,
} from '../graphql/types'

export type ProgrammeRecord = ProgrammeRecordAnswer['programmeRecord']
export type Programme = ProgrammeRecord['programme']
export type Decision = ProgrammeRecord['decisions'][number]
export type Adaptation = ProgrammeRecord['adaptations'][number]
export type Condition = ProgrammeRecord['conditions'][number]
export type Frame = ProgrammeFrameAnswer['programmeFrame']

export type RecordQuestion = Question<ProgrammeRecordAnswer>

/** Ask for the programme to speak of, as long as the screen stands. */
export function useRecord(participantId: string): RecordQuestion {
  const asked = useMemo(() => question('programmeRecord', { participantId }), [participantId])
  useEffect(() => void asked.ask(), [asked])
  return asked
}

/** The facts as they are, in the shape in which they are sent. */
export function factsOf({ programme, endGoal }: ProgrammeRecord): ProgrammeFactsInput {
  const { permitType, permitOn, settledOn, claimedOn, educationLevel, track } = programme
  const { weeklyTarget, targetReason, offeredOn } = programme
  return {
    permitType,
    permitOn,
    settledOn,
    claimedOn,
    offeredOn,
    educationLevel,
    endGoal,
    track,
    weeklyTarget,
    targetReason,
  }
}

/** Somebody has changed the programme since the form was opened. */
export const CHANGED = 'kit.changed-meanwhile'
