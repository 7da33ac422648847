/** What one screen alone says, and a second language beside the screen's: on a document of two pages. */
import { texts } from 'virtual:texts'
import type { FluentBundle } from '@fluent/bundle'
import { FluentResource } from '@fluent/bundle'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { formatDate, weekdayIndex } from './dates'
import { FALLBACK, known } from './languages'
import { type Arguments, bundleOf, type DateNames, type More, readAlso } from './texts'

/** The texts of one screen, by language; a language that lacks them has Bokmål's. */
export function moreOf<Audience extends string>(
  of: Readonly<Record<string, Readonly<Record<Audience, () => ReturnType<More>>>>>,
  audience: Audience,
): More {
  return async tag => {
    const load = of[tag]?.[audience] ?? of[FALLBACK]?.[audience]
    return load ? load() : { fluent: '' }
  }
}

/** Milliseconds after which what could not be fetched is asked for again. */
const TRY_AGAIN = 3_000

/** Let the screen say more than all others; false until it can. */
export function useMore(...more: readonly More[]): boolean {
  const read = useSignal(false)
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const ask = () => {
      readAlso(...more).then(
        () => {
          read.value = true
        },
        () => {
          waiting = setTimeout(ask, TRY_AGAIN)
        },
      )
    }
    ask()
    return () => clearTimeout(waiting)
  }, [])
  return read.value
}

/** One language, whichever the screen is in. */
export interface Voice {
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  readonly say: (id: string, args?: Arguments) => string
  /** Word a code; null: this language has no word for it. */
  readonly word: (family: string, code: string) => string | null
  readonly date: (iso: string) => string
  readonly weekday: (iso: string) => string
  readonly dayMonth: (iso: string) => string
}

/** Load a language to be spoken beside the screen's. */
export async function voiceOf(tag: string, ...more: readonly More[]): Promise<Voice> {
  const chosen = known(tag)?.tag ?? FALLBACK
  const load = texts[chosen]
  if (!load) throw new Error(`no texts for ${chosen}`)
  const [{ fluent, dates }, ...others] = await Promise.all([
    load.participant(),
    ...more.map(each => each(chosen)),
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
    weekday: iso => dates.weekdays[weekdayIndex(iso)] ?? iso,
    dayMonth: iso => formatDate(iso, dates, 'dayMonth'),
  }
}
