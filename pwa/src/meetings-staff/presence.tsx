/** Who is here, and who interprets: recorded once, mended when somebody comes late. */

import { useSignal } from '@preact/signals'
import { tell } from '../graphql/client'
import { t } from '../i18n/texts'
import { Act } from '../ui/act'
import { Icon } from '../ui/icon'
import { interpreterText } from './facts'
import type { MeetingProps } from './parts'
import { keyTo, roleText } from './record'

export function Presence({ meeting, asked }: MeetingProps) {
  const { participantId, attendees, interpreter, mayRun } = meeting
  const told = attendees.filter(({ present }) => present).map(({ accountId }) => accountId)
  const recorded = attendees.some(({ present }) => present !== null)
  const chosen = useSignal<readonly string[] | null>(null)
  const qualified = useSignal<boolean | null>(null)
  // Until somebody says otherwise, whoever was invited is thought to be there.
  const here = chosen.value ?? (recorded ? told : attendees.map(({ accountId }) => accountId))
  const isQualified = qualified.value ?? interpreter?.qualified ?? null
  const dirty = chosen.value !== null || qualified.value !== null || !recorded
  return (
    <details class="card room-own">
      <summary>
        {recorded
          ? t('joint-present-count', { count: told.length, all: attendees.length })
          : t('joint-present')}
      </summary>
      <ul class="agenda">
        {attendees.map(each => (
          <li key={each.accountId}>
            <label class="agenda-item">
              <input
                type="checkbox"
                class="ds-input"
                disabled={!mayRun}
                checked={here.includes(each.accountId)}
                onChange={event => {
                  chosen.value = event.currentTarget.checked
                    ? [...here, each.accountId]
                    : here.filter(id => id !== each.accountId)
                }}
              />
              <span>
                <bdi>{each.name}</bdi> <small class="quiet">{roleText(each)}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {interpreter ? (
        <>
          <p class="fact">
            <Icon name="language" />
            <span>{interpreterText(interpreter)}</span>
          </p>
          {mayRun && (
            <fieldset class="meeting-chips" aria-label={t('joint-interpreter-qualified')}>
              {([true, false] as const).map(each => (
                <button
                  key={String(each)}
                  type="button"
                  class="filter"
                  aria-pressed={isQualified === each}
                  onClick={() => {
                    qualified.value = each
                  }}
                >
                  {isQualified === each && <Icon name="check" />}
                  {t(each ? 'joint-qualified-yes' : 'joint-qualified-no')}
                </button>
              ))}
            </fieldset>
          )}
        </>
      ) : (
        <p class="quiet">{t('joint-no-interpreter')}</p>
      )}
      {mayRun && dirty && (
        <Act
          act={wish =>
            tell('recordMeetingPresence', {
              participantId,
              wish,
              at: keyTo(meeting),
              present: [...here],
              interpreter: interpreter && {
                language: interpreter.language,
                mode: interpreter.mode,
                qualified: isQualified,
              },
            })
          }
          done={async () => {
            await asked.ask()
            chosen.value = null
            qualified.value = null
          }}
        >
          {t('joint-present-do')}
        </Act>
      )}
    </details>
  )
}
