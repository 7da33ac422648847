/** What hours would clash with, both sides named, to be read before it is saved all the same. */
import { dateText } from '../i18n/dates'
import { t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { nameOf } from './block'
import { keyOfClash } from './keeper'
import type { Clash } from './model'

export function ClashList({ of }: { of: readonly Clash[] }) {
  if (of.length === 0) return null
  return (
    <ul class="clash-list" aria-label={t('keeping-clashes')}>
      {of.map(clash => (
        <li key={keyOfClash(clash)}>
          <Icon name="warning" />
          <div>
            <b>{word('clash', clash.kind)}</b>
            <p>{when(clash)}</p>
            {(clash.otherStarts || clash.busy) && <p>{otherSide(clash)}</p>}
            {clash.people.length > 0 && (
              <p>
                <bdi>{clash.people.join(', ')}</bdi>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function when({ on, starts, ends, dates }: Clash): string {
  if (!on) return ''
  const first = dateText(on)
  const times = starts && ends ? ` ${starts}–${ends}` : ''
  return dates > 1
    ? t('keeping-clash-first', { date: `${first}${times}`, count: dates })
    : `${first}${times}`
}

/** The other side: whose it is, what, when and where; of what one may not know, that it is taken. */
function otherSide(clash: Clash): string {
  if (clash.busy) return t('clash-busy')
  const { owner, otherStarts, otherEnds, teacher, place } = clash
  const what = clash.activity ? nameOf(clash) : null
  const said = [owner, what, `${otherStarts}–${otherEnds}`, place, teacher].filter(Boolean)
  return t('keeping-clash-with', { what: said.join(', ') })
}
