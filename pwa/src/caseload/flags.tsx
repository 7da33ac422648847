/** What needs doing in a case, each by pictogram and word. */
import type { CaseFlag } from '../graphql/types'
import { durationText } from '../i18n/durations'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'

interface Props {
  readonly flags: readonly CaseFlag[]
  readonly gapMinutes: number
  readonly plannedEndOn: string | null
}

const ICONS: Readonly<Record<CaseFlag, IconName>> = {
  NO_PLAN: 'warning',
  STARTS_LATE: 'clock',
  GAP: 'minus-circle',
  UNRECORDED: 'pencil',
  ENDS_SOON: 'calendar',
  CORRECTION: 'chat',
  FOLLOW_UP: 'footprint',
  APPEAL_RUNS: 'note',
}

export function Flags({ flags, ...facts }: Props) {
  if (flags.length === 0) return null
  return (
    <ul class="flags">
      {flags.map(flag => (
        <li key={flag} class="flag" data-flag={flag}>
          <Icon name={ICONS[flag]} />
          {flagText(flag, facts)}
        </li>
      ))}
    </ul>
  )
}

function flagText(flag: CaseFlag, { gapMinutes, plannedEndOn }: Omit<Props, 'flags'>): string {
  switch (flag) {
    case 'NO_PLAN':
      return t('flag-no-plan')
    case 'STARTS_LATE':
      return t('flag-starts-late')
    case 'GAP':
      return t('flag-gap', { duration: durationText(gapMinutes) })
    case 'UNRECORDED':
      return t('flag-unrecorded')
    case 'ENDS_SOON':
      return plannedEndOn && plannedEndOn < now.value.date
        ? t('flag-end-passed')
        : t('flag-ends-soon')
    case 'CORRECTION':
      return t('flag-correction')
    case 'FOLLOW_UP':
      return t('flag-follow-up')
    case 'APPEAL_RUNS':
      return t('flag-appeal-runs')
  }
}
