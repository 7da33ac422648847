/** What unsaved operations would come to, a moment after the last of them: clashes, and the weeks ahead. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Problem } from '../graphql/problems'
import type { Clash } from './model'
import type { Op, Whose } from './ops'
import { clashesOf, type Outlook, outlookOf } from './send'

/** Milliseconds of rest before it is asked: typing goes before. */
const REST = 350

export interface Preview {
  /** Null: not known yet. */
  readonly clashes: readonly Clash[] | null
  /** What the server would refuse. */
  readonly problem: Problem | null
}

export function useClashes(ops: readonly Op[]): Preview {
  const found = useSignal<Preview>({ clashes: null, problem: null })
  const asked = JSON.stringify(ops)
  useEffect(() => {
    if (ops.length === 0) {
      found.value = { clashes: [], problem: null }
      return
    }
    let current = true
    const timer = setTimeout(() => {
      clashesOf(ops).then(
        clashes => {
          if (current) found.value = { clashes, problem: null }
        },
        problem => {
          if (current) found.value = { clashes: null, problem }
        },
      )
    }, REST)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [asked])
  return found.value
}

/** The weeks ahead as they are and, where something is not saved, as they would be. */
export interface Outlooks {
  readonly before: Outlook | null
  readonly after: Outlook | null
}

/**
 * @param whose whose weeks; null: nobody's.
 * @param state what must be another when the timetable itself has changed.
 */
export function useOutlook(whose: Whose | null, ops: readonly Op[], state: string): Outlooks {
  const before = useSignal<Outlook | null>(null)
  const after = useSignal<Outlook | null>(null)
  const asked = whose && JSON.stringify([whose, ops])
  const owner = whose && JSON.stringify(whose)
  useEffect(() => {
    let current = true
    if (!whose) return
    outlookOf(whose, []).then(
      found => {
        if (current) before.value = found
      },
      // It is a help, and stands in nobody's way where there is none.
      () => {},
    )
    return () => {
      current = false
    }
  }, [owner, state])
  useEffect(() => {
    let current = true
    after.value = null
    if (!whose || ops.length === 0) return
    const timer = setTimeout(() => {
      outlookOf(whose, ops).then(
        found => {
          if (current) after.value = found
        },
        () => {},
      )
    }, REST)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [asked, state])
  return { before: before.value, after: after.value }
}
