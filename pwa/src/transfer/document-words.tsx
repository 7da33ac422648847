/** How a document says facts: a label and what stands for it, codes in words, dates and hours. */
import type { ComponentChildren } from 'preact'
import { figureLocales } from '../i18n/texts'
import type { Voices } from './voices'

export interface In {
  readonly of: Voices
}

interface FactProps extends In {
  readonly name: string
  readonly children: ComponentChildren
}

/** A fact; where nothing is known there is none. */
export function Fact({ of: { voice }, name, children }: FactProps) {
  if (children === undefined || children === null || children === '' || children === false) {
    return null
  }
  return (
    <div>
      <dt>{voice.say(`portable-${name}`)}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A date, in words. */
export function day({ voice }: Voices, iso: string | undefined): string | undefined {
  return iso && voice.date(iso)
}

/** A code in words; in Norwegian, and marked so, where the document's language has none. */
export function Word({ of, family, code }: In & { family: string; code: string | undefined }) {
  if (!code) return null
  const own = of.voice.word(family, code)
  if (own !== null) return <>{own}</>
  return <bdi lang="nb">{of.norsk.word(family, code) ?? code}</bdi>
}

/** What somebody has written, in Norwegian as a rule. */
export function Written({ children }: { children: string }) {
  return (
    <bdi class="written" lang="nb">
      {children}
    </bdi>
  )
}

export function hours({ voice }: Voices, minutes: number): string {
  return new Intl.NumberFormat(figureLocales(voice.tag), { maximumFractionDigits: 1 }).format(
    minutes / 60,
  )
}

export function span(of: Voices, from: string | undefined, to: string | undefined): string {
  return `${from ? of.voice.date(from) : ''} – ${to ? of.voice.date(to) : ''}`
}
