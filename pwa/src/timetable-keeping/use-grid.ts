/** The week that is on screen, and what its forms offer. */
import { useEffect, useMemo } from 'preact/hooks'
import { inquire } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import { type Question, question } from '../graphql/questions'
import type { GridBy, WeekChoicesAnswer } from '../graphql/types'
import type { Owner } from './address'
import { withBothSides } from './both-sides'
import type { Grid } from './model'

export interface GridAsked {
  readonly grid: Grid | null
  readonly asking: boolean
  readonly problem: Problem | null
  readonly ask: () => Promise<void>
}

const BY: Readonly<Record<Exclude<Owner['kind'], 'participant'>, GridBy>> = {
  group: 'GROUP',
  teacher: 'TEACHER',
  place: 'PLACE',
}

/** Ask for a week whenever it is another one; changes that others make come by themselves. */
export function useGrid(owner: Owner, week: string): GridAsked {
  const asked = useMemo(() => gridQuestion(owner, week), [owner.kind, owner.of, week])
  useEffect(() => void asked.ask(), [asked])
  const { data, asking, problem } = asked.reply.value
  const grid = useMemo(() => data && withBothSides(gridIn(data)), [data])
  return { grid, asking, problem, ask: asked.ask }
}

/** A week once, without showing it: where a slot lies after it was saved. */
export async function fetchGrid(owner: Owner, week: string): Promise<Grid> {
  if (owner.kind === 'participant') {
    const { participantGrid } = await inquire('participantGrid', { participantId: owner.of, week })
    return participantGrid
  }
  const { weekGrid } = await inquire('weekGrid', { by: BY[owner.kind], of: owner.of, week })
  return weekGrid
}

export function useChoices(): Question<WeekChoicesAnswer> {
  const asked = useMemo(() => question('weekChoices', {}), [])
  useEffect(() => void asked.ask(), [asked])
  return asked
}

type Answer = { readonly weekGrid: Grid } | { readonly participantGrid: Grid }

function gridQuestion({ kind, of }: Owner, week: string): Question<Answer> {
  return kind === 'participant'
    ? question('participantGrid', { participantId: of, week })
    : question('weekGrid', { by: BY[kind], of, week })
}

function gridIn(answer: Answer): Grid {
  return 'weekGrid' in answer ? answer.weekGrid : answer.participantGrid
}
