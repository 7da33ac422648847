/** What a lesson would be in the way of: both sides by name, to be read before it is saved all the same. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { inquire } from '../../graphql/client'
import type { LessonInput } from '../../graphql/types'
import { t } from '../../i18n/texts'
import { CheckField, type FormOf } from '../../ui/form'
import { ClashList } from '../clash-list'
import type { Clash } from '../model'
import type { Wish } from './wish'

/** Milliseconds: whoever is still typing is not asked about. */
const PAUSE = 300

export interface ClashesAhead {
  readonly found: readonly Clash[]
  readonly show: (clashes: readonly Clash[]) => void
}

/** Ask, whenever something else is wanted, what it would clash with. Null: nothing is wanted yet. */
export function useClashes(wanted: LessonInput | null): ClashesAhead {
  const found = useSignal<readonly Clash[]>([])
  const about = wanted && JSON.stringify(wanted)
  useEffect(() => {
    found.value = []
    if (!wanted) return
    let isLate = false
    const asking = setTimeout(() => {
      inquire('lessonClashes', { proposed: { slots: [], lesson: wanted } }).then(
        ({ timetableClashes }) => {
          if (!isLate) found.value = timetableClashes
        },
        // What cannot be is said at its field when it is saved.
        () => {},
      )
    }, PAUSE)
    return () => {
      isLate = true
      clearTimeout(asking)
    }
  }, [about])
  return {
    found: found.value,
    show: clashes => {
      found.value = clashes
    },
  }
}

interface Props {
  readonly of: readonly Clash[]
  readonly form: FormOf<Wish>
}

export function ClashesToAccept({ of, form }: Props) {
  if (of.length === 0) return null
  return (
    <div class="stack">
      <ClashList of={of} />
      <CheckField of={form.field('accepted')} label={t('clash-accept')} required />
    </div>
  )
}
