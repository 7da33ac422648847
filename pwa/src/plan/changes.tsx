/** What differs between two versions of one's own plan, in plain words: what it was, and what it is now. */
import type { MyPlanAnswer } from '../graphql/types'
import { dateText } from '../i18n/dates'
import { durationText } from '../i18n/durations'
import { languageName } from '../i18n/language-names'
import { t, word } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'
import { Norwegian } from '../ui/norwegian'

type Compared = NonNullable<NonNullable<MyPlanAnswer['myPlan']>['former']>
export type Change = Compared['changes'][number]

/** What a reader does not ask about: in which language something stands is seen where it stands. */
const UNSAID: readonly string[] = ['participantViewLanguage']

const SIGNS: Readonly<Record<Change['kind'], { icon: IconName; hue: string }>> = {
  ADDED: { icon: 'plus', hue: 'green' },
  REMOVED: { icon: 'minus-circle', hue: 'slate' },
  CHANGED: { icon: 'pencil', hue: 'amber' },
}

export function Changes({ of }: { of: readonly Change[] }) {
  const about = togetherOf(of.filter(({ field }) => !field || !UNSAID.includes(field)))
  if (about.length === 0) return <p>{t('my-plan-change-none')}</p>
  return (
    <ul class="card plan-changes">
      {about.map((changes, place) => (
        <li key={place}>
          <About changes={changes} />
        </li>
      ))}
    </ul>
  )
}

/** What is changed of one goal or measure stands together; of the plan as a whole each by itself. */
export function togetherOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const found: Change[][] = []
  for (const change of changes) {
    const before = found.at(-1)
    if (before?.[0] && isAboutTheSame(before[0], change)) before.push(change)
    else found.push([change])
  }
  return found
}

function isAboutTheSame(one: Change, other: Change): boolean {
  return (
    one.part !== 'PLAN' &&
    one.part === other.part &&
    one.kind === 'CHANGED' &&
    other.kind === 'CHANGED' &&
    one.standard === other.standard &&
    one.text === other.text
  )
}

function About({ changes }: { changes: readonly Change[] }) {
  const [first] = changes
  if (!first) return null
  const { kind, part, standard, text } = first
  const { icon, hue } = SIGNS[kind]
  return (
    <>
      <span class="tile" data-hue={hue}>
        <Icon name={icon} />
      </span>
      <div>
        {kind !== 'CHANGED' && <p class="quiet">{word('my-plan-change', `${kind}-${part}`)}</p>}
        {part !== 'PLAN' && (
          <p>
            <b>{standard && word(part === 'GOAL' ? 'goal' : 'measure', standard)}</b>{' '}
            {text && <Norwegian text={text} />}
          </p>
        )}
        {changes.map(change => change.field && <Field key={change.field} change={change} />)}
      </div>
    </>
  )
}

function Field({ change: { part, field, before, after } }: { change: Change }) {
  if (!field) return null
  const label = word('my-plan-field', dashed(field), field)
  return (
    <div class="changed-field">
      <p>{part === 'PLAN' ? <b>{label}</b> : label}</p>
      {LONG.includes(field) ? (
        <p>{t('my-plan-change-words')}</p>
      ) : (
        <>
          {before !== null && (
            <p class="change-was">
              {t('my-plan-change-was')} <Value field={field} value={before} part={part} />
            </p>
          )}
          <p>
            {t('my-plan-change-is')}{' '}
            {after === null ? '–' : <Value field={field} value={after} part={part} />}
          </p>
        </>
      )}
    </div>
  )
}

const LONG: readonly string[] = ['reasons', 'participantView']

const FAMILIES: Readonly<Record<string, string>> = {
  endGoal: 'end-goal',
  listening: 'level',
  reading: 'level',
  writing: 'level',
  oral: 'level',
  kind: 'activity',
}

function Value({ field, value, part }: { field: string; value: string; part: Change['part'] }) {
  const known = valueText(field, value, part)
  return known === null ? <Norwegian text={value} marked={false} /> : <b>{known}</b>
}

/** Word a value; null: somebody has written it. */
export function valueText(field: string, value: string, part: Change['part']): string | null {
  if (field.endsWith('Minutes')) return durationText(Number(value))
  if (field === 'socialStudiesHours') return t('duration-hours', { hours: Number(value) })
  if (field.endsWith('Language')) return languageName(value)
  if (field.endsWith('On') || field.endsWith('Until')) return dateText(value, 'dayMonthYear')
  if (field === 'standard') return word(part === 'GOAL' ? 'goal' : 'measure', value)
  const family = FAMILIES[field]
  return family ? word(family, value) : null
}

/** A browser that does not know the reader's language names it in Norwegian. */
function dashed(field: string): string {
  return field.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}
