/** What the plan on the table still lacks, each with the way to where it is filled in. */
import type { PlanMissing } from '../graphql/types'
import { t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import type { Draft, Meeting, PaneProps } from './parts'
import { allMeasures, nameOf } from './record'
import { fieldId } from './together'

/** The field of the plan, or of the measure, that is asked for. */
const FIELDS: Readonly<Partial<Record<PlanMissing, string>>> = {
  END_GOAL: 'endGoal',
  LANGUAGE_GOALS: 'listening',
  NORWEGIAN_EXTENT: 'norwegianMinutes',
  SOCIAL_STUDIES_EXTENT: 'socialStudiesHours',
  DURATION: 'endsOn',
  DURATION_BEYOND_FRAME: 'endsOn',
  REASONS: 'reasons',
  MEASURE_PERIOD: 'startsOn',
  MEASURE_RESPONSIBLE: 'responsible',
}
/** What is recorded beside the plan, not in it. */
const BESIDE: readonly PlanMissing[] = ['COMPETENCE_MAPPING', 'CAREER_GUIDANCE']

export const GOALS_ID = 'room-goals'
export const partIdOf = (partId: string) => `room-part-${partId}`

type Gap = Meeting['gaps'][number]

export function Gaps({ meeting, draft }: Pick<PaneProps, 'meeting' | 'draft'>) {
  const { gaps, participantId } = meeting
  if (gaps.length === 0) return null
  return (
    <details class="room-gaps">
      <summary>
        <Icon name="warning" />
        {t('plan-gaps-count', { count: gaps.length })}
      </summary>
      <ul>
        {gaps.map(gap => (
          <li key={`${gap.code} ${gap.partId}`}>
            {BESIDE.includes(gap.code) ? (
              <a href={`#/participants/${participantId}/plan`}>{gapText(gap, draft)}</a>
            ) : (
              <button type="button" class="way-to" onClick={() => goTo(gap)}>
                {gapText(gap, draft)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** "Praksis: Startdato mangler". */
export function gapText({ code, partId }: Gap, draft: Draft): string {
  const words = word('plan-missing', code)
  const part = partId && allMeasures(draft).find(({ id }) => id === partId)
  return part ? `${nameOf('measure', part)}: ${words}` : words
}

/** Open the part that it is in, and stand in the field; where there is none, by what adds to the plan. */
function goTo({ code, partId }: Gap): void {
  const part = partId ? document.getElementById(partIdOf(partId)) : null
  const toggle = part?.querySelector<HTMLElement>('[aria-expanded]')
  if (toggle?.ariaExpanded === 'false') toggle.click()
  // What was opened is drawn by the next picture.
  requestAnimationFrame(() => {
    const place =
      document.getElementById(fieldIdOf(code, partId)) ??
      toggle ??
      document.querySelector<HTMLElement>(adder(code))
    place?.focus()
    place?.scrollIntoView({ block: 'center' })
  })
}

const adder = (code: PlanMissing) =>
  code === 'LONG_TERM_GOAL' ? `#${GOALS_ID} > .ds-button` : `#${GOALS_ID} .room-adding .ds-button`

function fieldIdOf(code: PlanMissing, partId: string | null): string {
  const field = FIELDS[code]
  return field ? fieldId({ part: partId ? 'MEASURE' : 'PLAN', partId, field }) : ''
}
