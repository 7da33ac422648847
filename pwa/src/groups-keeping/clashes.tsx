/** What a change would clash with, to be read and accepted before it is saved. */
import { type Signal, useSignal } from '@preact/signals'
import { Refusal } from '../graphql/problems'
import type { EndGroupAnswer } from '../graphql/types'
import { numericDate } from '../i18n/spans'
import { isolated, listText, t, word } from '../i18n/texts'
import { CheckField, type FormOf } from '../ui/form'
import { Notice } from '../ui/notice'

export type Clash = EndGroupAnswer['endGroup']['clashes'][number]

interface Outcome {
  readonly saved: boolean
  readonly clashes: readonly Clash[]
}

export interface Clashes {
  readonly found: Signal<readonly Clash[]>
  /** Send; what it clashes with is shown, and the form stays as it is. */
  readonly heed: (sending: Promise<Outcome>) => Promise<void>
}

export function useClashes(known: readonly Clash[] = []): Clashes {
  const found = useSignal(known)
  const heed = async (sending: Promise<Outcome>) => {
    const { saved, clashes } = await sending
    if (saved) return
    found.value = clashes
    throw new Refusal('kit.unconfirmed', {}, false, null)
  }
  return { found, heed }
}

interface Props<V> {
  readonly of: readonly Clash[]
  readonly form: FormOf<V>
}

export interface Accepting {
  accepted: boolean
}

/** The list of what it clashes with, and the tick without which it is not saved. */
export function ClashesToRead<V extends Accepting>({ of: clashes, form }: Props<V>) {
  if (clashes.length === 0) return null
  return (
    <div class="stack">
      <Notice icon="warning" tone="careful">
        <ClashList of={clashes} />
      </Notice>
      <CheckField of={form.field('accepted')} label={t('clash-accept')} required />
    </div>
  )
}

export function ClashList({ of: clashes }: { of: readonly Clash[] }) {
  return (
    <ul class="plain">
      {clashes.map((clash, place) => (
        // Nothing tells two of a kind apart but their place.
        <li key={place}>
          <b>{word('clash', clash.kind)}:</b> {aboutClash(clash)}
        </li>
      ))}
    </ul>
  )
}

/** What it is with, and on which of the days first. */
export function aboutClash(clash: Clash): string {
  const { activity, activityName, otherStarts, otherEnds } = clash
  const hours = otherStarts && otherEnds ? `${otherStarts}–${otherEnds}` : null
  const people = clash.people.map(name => isolated(name)).join(', ')
  return listText([
    isolated(clash.owner),
    activityName ? isolated(activityName) : activity && word('activity', activity),
    hours,
    isolated(clash.teacher),
    isolated(clash.place),
    clash.busy ? t('clash-busy') : null,
    people,
    clash.on && numericDate(clash.on),
    clash.dates > 1 ? t('keeping-clash-dates', { count: clash.dates }) : null,
  ])
}
