/** What § 15 asks and the draft does not say, at its place. */
import type { PlanMissing } from '../graphql/types'
import { word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import type { PlanRecord } from './record'

interface Props {
  readonly record: PlanRecord
  readonly codes: readonly PlanMissing[]
  /** Of which measure; of none: of the plan. */
  readonly partId?: string
}

export function Gaps({ record, codes, partId }: Props) {
  const found = record.gaps.filter(
    gap => codes.includes(gap.code) && (gap.partId ?? undefined) === partId,
  )
  if (found.length === 0) return null
  return (
    <ul class="plan-gaps">
      {found.map(({ code }) => (
        <li key={code}>
          <Icon name="warning" />
          {word('plan-missing', code)}
        </li>
      ))}
    </ul>
  )
}
