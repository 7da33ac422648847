/** What the colours and patterns of the strip mean; each week says it in words to a reader. */
import { t } from '../i18n/texts'
import type { WeekTone } from '../ui/week-strip'

const TONES: readonly WeekTone[] = ['full', 'short', 'empty', 'outside']

export function Tones() {
  return (
    <p class="strip-tones quiet" aria-hidden="true">
      {TONES.map(tone => (
        <span key={tone}>
          <i class="strip-swatch" data-tone={tone} />
          {t(`forecast-tone-${tone}`)}
        </span>
      ))}
    </p>
  )
}
