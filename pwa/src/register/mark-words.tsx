/** How a mark looks and is called: a pictogram, a colour and a word. */
import type { Mark } from '../graphql/types'
import { t } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'
import type { Value } from './marks'

export const MARKS: readonly Mark[] = ['PRESENT', 'LATE', 'ABSENT']

const ICONS: Readonly<Record<Mark, IconName>> = { PRESENT: 'check', LATE: 'clock', ABSENT: 'cross' }

export const markText = (mark: Mark) => t(`roll-${mark.toLowerCase()}`)

export function MarkIcon({ mark }: { mark: Mark }) {
  return <Icon name={ICONS[mark]} />
}

/** "Sen, 10 min" */
export function valueText({ mark, lateMinutes }: Value): string {
  const word = markText(mark)
  return lateMinutes === null ? word : `${word}, ${t('roll-late-by', { minutes: lateMinutes })}`
}
