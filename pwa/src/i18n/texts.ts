/** The texts of the interface: one language at a time, read from Fluent. */

import { texts } from 'virtual:texts'
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { signal } from '@preact/signals'
import { FALLBACK, known, STAFF_LANGUAGES } from './languages'

export type Arguments = Record<string, FluentVariable>

/** `locales/<language>/dates.json`, made by `tools/dates.py` from CLDR. */
export interface DateNames {
  /** Monday first. */
  readonly weekdays: readonly string[]
  readonly weekdaysShort: readonly string[]
  /** January first, in the form that follows a day's number. */
  readonly months: readonly string[]
  /** Patterns of {weekday}, {day}, {month} and {year}. */
  readonly weekdayDayMonth: string
  readonly dayMonth: string
  readonly dayMonthYear: string
}

interface Spoken {
  readonly tag: string
  readonly bundle: FluentBundle
  readonly dates: DateNames
}

const spoken = signal<Spoken | null>(null)

let toStaff = false

/** Texts that are read besides the participant's: staff's, and those of screens that are fetched late. */
let also: readonly More[] = []

/** Loads what is read besides, in one language. */
export type More = (tag: string) => Promise<{ readonly fluent: string }>

const ofStaff: More = tag => (texts[tag] as (typeof texts)[string]).staff()

/** The tag of the language on screen; empty until the first one is loaded. */
export const language = () => spoken.value?.tag ?? ''

export const dateNames = () => spoken.value?.dates

/** The locales by which figures are written: Western digits, as on school paper, in every language. */
export const figureLocales = (tag = language()) => [`${tag}-u-ca-gregory-nu-latn`, FALLBACK]

/** Whether Norwegian text reads like the rest of the screen. */
export const speaksNorwegian = () => ['nb', 'nn'].includes(language())

/** What is being fetched to be read besides. */
let coming: readonly More[] = []

/** The language that was asked for last, and how often one was asked for and shown. */
let wanted = ''
let asked = 0
let shown = 0

/** Load a language and put the whole screen into it. Of two under way the later one holds, whichever comes first. */
export async function speak(tag: string, besides = [...also, ...coming]): Promise<void> {
  const chosen = known(tag)?.tag ?? FALLBACK
  const load = texts[chosen]
  if (!load) throw new Error(`no texts for ${chosen}`)
  const turn = ++asked
  wanted = chosen
  const [{ fluent, dates }, ...more] = await Promise.all([
    load.participant(),
    ...besides.map(more => more(chosen)),
  ]).catch((problem: unknown) => {
    if (turn === asked) wanted = language()
    throw problem
  })
  if (turn < shown) return
  shown = turn
  const bundle = bundleOf(chosen, fluent)
  for (const { fluent } of more) bundle.addResource(new FluentResource(fluent))
  spoken.value = { tag: chosen, bundle, dates }
  document.documentElement.lang = chosen
  document.documentElement.dir = known(chosen)?.direction ?? 'ltr'
}

/** Speak to staff from now on, or to a participant: with the texts that only staff read, or without. */
export async function speakTo(
  audience: 'staff' | 'participant',
  tag: string = language(),
): Promise<void> {
  toStaff = audience === 'staff'
  also = toStaff ? [ofStaff] : []
  await speak(toStaff && !STAFF_LANGUAGES.includes(tag) ? FALLBACK : tag)
}

/** Read the texts of a screen that is fetched late, and go on reading them. */
export async function readAlso(...more: readonly More[]): Promise<void> {
  const fresh = more.filter(each => !also.includes(each))
  if (fresh.length === 0) return
  coming = [...coming, ...fresh]
  try {
    await speak(wanted)
    also = [...new Set([...also, ...fresh])]
  } finally {
    coming = coming.filter(each => !fresh.includes(each))
  }
}

/**
 * Make a bundle that writes Western digits everywhere, as on school paper.
 *
 * Plurals follow the language; where Chromium cannot format its numbers, it takes Bokmål's instead.
 */
export function bundleOf(tag: string, fluent: string): FluentBundle {
  const bundle = new FluentBundle(figureLocales(tag))
  bundle.addResource(new FluentResource(fluent))
  return bundle
}

/** Word a message; a missing one shows its id, which a test then finds. */
export function t(id: string, args?: Arguments): string {
  return find(id, args) ?? id
}

/**
 * Word a code of the schema: `word('activity', 'LIFE_SKILLS')` is the message `activity-life-skills`.
 *
 * A code that this version of the app has not met yet gets the fallback.
 */
export function word(family: string, code: string, fallback = code): string {
  return find(`${family}-${code.toLowerCase().replaceAll(/[_.]/g, '-')}`) ?? fallback
}

/** A list within a sentence: its parts follow each other as the reader reads, whatever they are written in. */
export function listText(parts: readonly (string | null)[]): string {
  const there = parts.filter(Boolean)
  return there.length > 0 ? directionMark() + there.join(', ') : ''
}

/** Keep a name's own direction to itself. */
export function isolated(name: string | null): string | null {
  return name && `\u2068${name}\u2069`
}

/** An invisible letter in the direction of the language: whatever stands around it follows it. */
function directionMark(): string {
  return known(language())?.direction === 'rtl' ? '\u200f' : '\u200e'
}

/** What a participant reads as "your holiday", staff read as "holiday": their `staff-<id>` goes first. */
function find(id: string, args?: Arguments): string | undefined {
  const bundle = spoken.value?.bundle
  const own = toStaff ? bundle?.getMessage(`staff-${id}`) : undefined
  const pattern = (own ?? bundle?.getMessage(id))?.value
  return pattern ? bundle?.formatPattern(pattern, args, []) : undefined
}
