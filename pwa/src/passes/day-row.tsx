/** One day of practice: when it was, and three answers to it; answered, it is one line. */
import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { dateText } from '../i18n/dates'
import { durationText } from '../i18n/durations'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'
import { Notice } from '../ui/notice'
import { type Hour, hasBegun, type Mark, missed, type Say } from './hours'

interface Props {
  readonly of: Hour
  readonly busy: boolean
  readonly say: Say
}

const ICONS: Readonly<Record<Mark, IconName>> = {
  PRESENT: 'check-circle',
  LATE: 'clock',
  ABSENT: 'minus-circle',
}

const markText = ({ mark, lateMinutes }: Hour) =>
  mark === 'LATE' && lateMinutes
    ? t('lent-away', { duration: durationText(lateMinutes) })
    : t(`lent-${mark?.toLowerCase()}`)

export function DayRow({ of: hour, busy, say }: Props) {
  const changing = useSignal(false)
  const partly = useSignal(false)
  const id = useId()
  const begun = hasBegun(hour, now.value)
  const asks = begun && (!hour.mark || changing.value)
  const answer = (mark: Mark) => {
    if (mark === 'LATE') partly.value = !partly.value
    else void say([hour], mark)
  }
  return (
    <li class="lent-day" data-mark={hour.mark ?? undefined}>
      <div class="lent-line">
        <p id={id} class="lent-when">
          <b>{dateText(hour.date)}</b>
          <span class="quiet">
            {hour.starts}–{hour.ends}
          </span>
        </p>
        {hour.mark && (
          <p class="lent-mark">
            <Icon name={ICONS[hour.mark]} />
            <span>
              {markText(hour)}
              {!hour.saidHere && <span class="quiet">{t('lent-by-office')}</span>}
            </span>
          </p>
        )}
        {!begun && <p class="quiet">{t('lent-not-begun')}</p>}
        {hour.mark && hour.saidHere && !changing.value && (
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            aria-describedby={id}
            onClick={() => {
              changing.value = true
            }}
          >
            {t('lent-change')}
          </button>
        )}
      </div>
      {asks && (
        <fieldset class="lent-answers" aria-labelledby={id}>
          {(['PRESENT', 'LATE', 'ABSENT'] as const).map(mark => (
            <button
              key={mark}
              type="button"
              class="lent-answer"
              data-mark={mark}
              aria-pressed={mark === 'LATE' ? partly.value : hour.mark === mark}
              aria-disabled={busy}
              onClick={() => answer(mark)}
            >
              <Icon name={ICONS[mark]} />
              {t(`lent-${mark.toLowerCase()}`)}
            </button>
          ))}
        </fieldset>
      )}
      {asks && partly.value && <Away of={hour} busy={busy} say={say} />}
    </li>
  )
}

/** How long somebody was away who came late or left early. */
function Away({ of: hour, busy, say }: Props) {
  const wrong = useSignal(false)
  const id = useId()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget as HTMLFormElement)
    const minutes = missed(String(typed.get('hours')), String(typed.get('minutes')), hour)
    wrong.value = minutes === null
    if (minutes) void say([hour], 'LATE', minutes)
  }
  return (
    <form class="lent-away" onSubmit={submit} noValidate aria-labelledby={`${id}-how`}>
      <p id={`${id}-how`}>
        <b>{t('lent-how-long')}</b>
      </p>
      <div class="lent-typed">
        {(['hours', 'minutes'] as const).map(part => (
          <label key={part} class="ds-field">
            <span class="ds-label">{t(`lent-part-${part}`)}</span>
            <input
              class="ds-input"
              name={part}
              inputMode="numeric"
              autocomplete="off"
              maxLength={2}
              size={3}
              aria-invalid={wrong.value || undefined}
              aria-describedby={wrong.value ? `${id}-wrong` : undefined}
            />
          </label>
        ))}
        <button class="ds-button" type="submit" aria-disabled={busy}>
          {t('lent-save')}
        </button>
      </div>
      {wrong.value && (
        <Notice id={`${id}-wrong`} icon="warning" tone="wrong">
          {t('lent-answer-attendance-bad-late-minutes')}
        </Notice>
      )}
    </form>
  )
}
