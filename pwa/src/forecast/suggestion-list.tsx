/** What could fill the weeks, best first, each with its reasons. It changes nothing: people decide. */
import { hoursFigure } from '../i18n/durations'
import { dateNames, t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { KindTile } from '../ui/looks'
import type { Suggestions } from './weeks'

type Suggestion = Suggestions['suggestions'][number]

export function SuggestionList({ of }: { of: Suggestions | null }) {
  return (
    <section class="card">
      <h2>{t('suggestions')}</h2>
      {of === null ? (
        <p>{t('suggestions-nothing-short')}</p>
      ) : (
        <>
          <p>{t('suggestions-gap', { gap: hoursFigure(of.gapMinutes), weeks: of.weeks })}</p>
          {of.suggestions.length ? (
            <ol class="suggestions">
              {of.suggestions.map(each => (
                <li key={`${each.groupId} ${each.activity}`}>
                  <Fitting of={each} />
                </li>
              ))}
            </ol>
          ) : (
            <p>{t('suggestions-none')}</p>
          )}
          <p class="quiet">{t('suggestions-decide')}</p>
        </>
      )}
    </section>
  )
}

function Fitting({ of: { step, activity, group, minutes, hours, reasons } }: { of: Suggestion }) {
  const when = hours.map(({ weekday, starts, ends }) => {
    const day = dateNames()?.weekdaysShort[weekday - 1] ?? ''
    return `${day} ${starts}–${ends}`
  })
  return (
    <>
      <KindTile kind={activity} />
      <div>
        <p>
          <b>{word('activity', activity)}</b>{' '}
          {group ? t('step-join-group', { group }) : word('step', step)}
        </p>
        <p class="quiet">
          {t('suggestion-adds', { hours: hoursFigure(minutes) })}
          {' · '}
          {group ? when.join(', ') : t('suggestion-free', { hours: when.join(', ') })}
        </p>
        {reasons.length > 0 && (
          <ul class="reasons">
            {reasons.map(reason => (
              <li key={reason}>
                <Icon name="check" />
                {word('reason', reason)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
