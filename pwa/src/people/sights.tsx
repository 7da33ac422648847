/** By what somebody sees a participant, in words: as what, since when, and by whose doing. */
import type { WhoSeesAnswer } from '../graphql/types'
import { sightText } from '../i18n/access'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { periodText } from './periods'

export type Sight = WhoSeesAnswer['whoSees']['onlookers'][number]['sights'][number]

export function Sights({ of }: { of: readonly Sight[] }) {
  return (
    <ul class="plain sights">
      {of.map(sight => (
        <li key={`${sight.by}${sight.relation}${sight.group}${sight.validFrom}`}>
          {sightText(sight)}
          <span class="quiet">
            {' · '}
            {periodText(sight, now.value.date)}
            {sight.grantedBy && ` · ${t('sight-given-by', { name: sight.grantedBy })}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
