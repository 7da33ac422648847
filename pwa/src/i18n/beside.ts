/** What one screen alone says, and a second language beside the screen's: on a document of two pages. */
import { texts } from 'virtual:texts'
import type { FluentBundle } from '@fluent/bundle'
import { FluentResource } from '@fluent/bundle'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { formatDate } from './dates'
import { FALLBACK, known } from './languages'
import { type Arguments, bundleOf, type DateNames, language, learn } from './texts'

type Load = () => Promise<{ readonly fluent: string }>

/** The loaders of what one screen says, by language; a language that lacks it has Bokmål's. */
export type More = (tag: string) => Load

export function moreOf<Audience extends string>(
  of: Readonly<Record<string, Readonly<Record<Audience, Load>>>>,
  audience: Audience,
): More {
  return tag => {
    const load = of[tag]?.[audience] ?? of[FALLBACK]?.[audience]
    if (!load) throw new Error(`no texts of ${audience}`)
    return load
  }
}

/** Let the screen say more than all others; false until it can, again after each change of language. */
export function useMore(...more: readonly More[]): boolean {
  const learnt = useSignal('')
  const tag = language()
  useEffect(() => {
    if (!tag) return
    void Promise.all(more.map(each => each(tag)())).then(found => {
      if (tag !== language()) return
      for (const { fluent } of found) if (fluent) learn(fluent)
      learnt.value = tag
    })
  }, [tag])
  return learnt.value === tag
}

/** One language, whichever the screen is in. */
export interface Voice {
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  readonly say: (id: string, args?: Arguments) => string
  /** Word a code; null: this language has no word for it. */
  readonly word: (family: string, code: string) => string | null
  readonly date: (iso: string) => string
}

/** Load a language to be spoken beside the screen's. */
export async function voiceOf(tag: string, ...more: readonly More[]): Promise<Voice> {
  const chosen = known(tag)?.tag ?? FALLBACK
  const load = texts[chosen]
  if (!load) throw new Error(`no texts for ${chosen}`)
  const [{ fluent, dates }, ...others] = await Promise.all([
    load.participant(),
    ...more.map(each => each(chosen)()),
  ])
  const bundle = bundleOf(chosen, fluent)
  for (const other of others) bundle.addResource(new FluentResource(other.fluent))
  return speaking(chosen, bundle, dates)
}

function speaking(tag: string, bundle: FluentBundle, dates: DateNames): Voice {
  const find = (id: string, args?: Arguments) => {
    const pattern = bundle.getMessage(id)?.value
    return pattern ? bundle.formatPattern(pattern, args, []) : null
  }
  return {
    tag,
    direction: known(tag)?.direction === 'rtl' ? 'rtl' : 'ltr',
    say: (id, args) => find(id, args) ?? id,
    word: (family, code) => find(`${family}-${code.toLowerCase().replaceAll(/[_.]/g, '-')}`),
    date: iso => formatDate(iso, dates, 'dayMonthYear'),
  }
}
