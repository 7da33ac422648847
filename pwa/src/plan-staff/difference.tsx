/** What differs between two versions, in plain words; and what of it asks for a new decision. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import type { PlanDifferenceAnswer } from '../graphql/types'
import { durationText } from '../i18n/durations'
import { languageName } from '../i18n/language-names'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Asked } from '../ui/asked'
import { Notice } from '../ui/notice'
import { nameOf } from './record'

type Change = PlanDifferenceAnswer['planDifference']['changes'][number]

interface Props {
  readonly participantId: string
  readonly older: string
  readonly newer: string
}

export function Difference({ participantId, older, newer }: Props) {
  const asked = useMemo(
    () => question('planDifference', { participantId, older, newer }),
    [participantId, older, newer],
  )
  useEffect(() => void asked.ask(), [asked])
  return <Asked of={asked}>{({ planDifference }) => <Changes of={planDifference} />}</Asked>
}

/** A difference in plain words, wherever it was asked for. */
export function Changes({
  of: { changes, material },
}: {
  of: PlanDifferenceAnswer['planDifference']
}) {
  return (
    <div class="plan-difference">
      {material.length > 0 && (
        <Notice icon="warning" tone="careful">
          {t('plan-material')} {material.map(each => word('plan-material', each)).join(', ')}
        </Notice>
      )}
      {changes.length === 0 && <p class="quiet">{t('plan-no-difference')}</p>}
      <ul>
        {changes.map((change, place) => (
          <li key={place}>
            <span>{changeText(change)}</span>
            {isLong(change) && (
              <blockquote>
                <bdi lang={change.field === 'reasons' ? 'nb' : undefined}>{change.after}</bdi>
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** "Tiltaket «Norskkurs»: timer i uka, fra 10 t til 12 t". */
function changeText(change: Change): string {
  const { kind, part, field, before, after } = change
  const name = part === 'PLAN' ? '' : nameOf(part === 'GOAL' ? 'goal' : 'measure', change)
  const what = part === 'PLAN' ? '' : t(`plan-change-${part.toLowerCase()}`, { name })
  if (kind !== 'CHANGED' || !field) {
    return t(kind === 'ADDED' ? 'plan-change-added' : 'plan-change-removed', { what })
  }
  const label = word('plan-field', dashed(field), field)
  const about = what ? `${what}: ${label}` : label
  const [was, is] = [valueText(field, before), valueText(field, after)]
  if (LONG.includes(field)) return t('plan-change-text', { about })
  if (was && is) return t('plan-change-from-to', { about, was, is })
  return is ? t('plan-change-to', { about, is }) : t('plan-change-gone', { about, was: was ?? '' })
}

/** Too long to stand in a line. */
const LONG: readonly string[] = ['reasons', 'participantView']

/** It is read in full below its line. */
const isLong = ({ field, after }: Change) =>
  field !== null && LONG.includes(field) && after !== null

const FAMILIES: Readonly<Record<string, string>> = {
  endGoal: 'end-goal',
  listening: 'level',
  reading: 'level',
  writing: 'level',
  oral: 'level',
  kind: 'activity',
}

function valueText(field: string, value: string | null): string | null {
  if (value === null) return null
  if (field.endsWith('Minutes')) return durationText(Number(value))
  if (field.endsWith('Language')) return languageName(value)
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return numericDate(value)
  const family = FAMILIES[field]
  return family ? word(family, value) : value
}

function dashed(field: string): string {
  return field.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}
