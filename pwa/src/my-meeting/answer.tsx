/** What one says to the summary: yes, yes with words of one's own, or no. */
import { type Signal, useSignal } from '@preact/signals'
import { t, word } from '../i18n/texts'
import { outbox } from '../offline/outbox'
import { uuid7 } from '../offline/uuid7'
import { Icon, type IconName } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Unsent } from './below'
import {
  type Answer,
  type AnswerKind,
  answeredOf,
  type HalfSaid,
  isOf,
  type Lately,
  type Meeting,
} from './meeting'

const KINDS: readonly { kind: AnswerKind; icon: IconName; hue: string }[] = [
  { kind: 'ACCEPTED', icon: 'check', hue: 'green' },
  { kind: 'ACCEPTED_WITH_RESERVATION', icon: 'chat', hue: 'amber' },
  { kind: 'NOT_ACCEPTED', icon: 'cross', hue: 'rose' },
]

interface Props {
  readonly meeting: Meeting
  /** It outlives this form. */
  readonly half: Signal<HalfSaid>
}

export function AnswerForm({ meeting, half }: Props) {
  // Until the answer is read back, it stands as it was told.
  const lately = useSignal<Lately | null>(null)
  const missing = useSignal(false)
  const failed = useSignal(false)
  const entries = outbox.entries.value
  const waiting = entries.find(isOf('answerMyMeeting', meeting.id, 'waiting'))
  const refused = entries.filter(isOf('answerMyMeeting', meeting.id, 'refused'))
  const edition = meeting.plan?.edition
  const send = async (event: Event) => {
    event.preventDefault()
    const { kind, words } = half.value
    if (!kind || edition === undefined) return
    missing.value = kind === 'ACCEPTED_WITH_RESERVATION' && !words.trim()
    if (missing.value) return
    failed.value = false
    try {
      await outbox.read(refused.map(({ key }) => key))
      const said = kind === 'ACCEPTED' ? null : words.trim() || null
      await outbox.put(
        'answerMyMeeting',
        { wish: uuid7(), meeting: meeting.id, expectedEdition: edition, kind, words: said },
        { subject: meeting.id },
      )
      lately.value = { kind, edition }
      half.value = { ...half.value, kind: null }
    } catch {
      failed.value = true
    }
  }
  const told = answeredOf(meeting, entries, lately.value)
  if (told) {
    return (
      <section class="card meeting-answer">
        <h2>{t('meeting-answered')}</h2>
        <b>{word('meeting-answer', told)}</b>
        {waiting && <Unsent waits />}
      </section>
    )
  }
  const { kind: chosen, words } = half.value
  return (
    <form onSubmit={event => void send(event)}>
      <fieldset class="answers">
        <legend>
          <h2>{t('meeting-question')}</h2>
        </legend>
        {KINDS.map(({ kind, icon, hue }) => (
          <button
            key={kind}
            type="button"
            class="card"
            aria-pressed={chosen === kind}
            onClick={() => {
              half.value = { ...half.value, kind }
              missing.value = false
            }}
          >
            <span class="tile" data-hue={hue}>
              <Icon name={icon} />
            </span>
            {word('meeting-answer', kind)}
          </button>
        ))}
      </fieldset>
      {chosen && (
        <div class="card meeting-words">
          {chosen !== 'ACCEPTED' && (
            <>
              <label for="reservation">{t('meeting-reservation')}</label>
              <textarea
                autocomplete="off"
                id="reservation"
                rows={4}
                maxLength={2000}
                dir="auto"
                aria-invalid={missing.value || undefined}
                aria-describedby={missing.value ? 'reservation-missing' : undefined}
                value={words}
                onInput={event => {
                  half.value = { ...half.value, words: event.currentTarget.value }
                }}
              />
              {missing.value && (
                <Notice icon="warning" tone="wrong" id="reservation-missing">
                  {t('meeting-no-words')}
                </Notice>
              )}
            </>
          )}
          <button type="submit" class="ds-button">
            {t('meeting-send')}
          </button>
        </div>
      )}
      {(failed.value || refused.length > 0) && <Unsent waits={false} />}
      <p class="quiet meeting-help">{t('meeting-answer-help')}</p>
    </form>
  )
}

export function Answered({ answer }: { answer: Answer }) {
  const look = KINDS.find(({ kind }) => kind === answer.kind)
  return (
    <section class="card meeting-answer" role="status">
      <h2>{t('meeting-answered')}</h2>
      <p class="fact">
        <span class="tile" data-hue={look?.hue}>
          <Icon name={look?.icon ?? 'chat'} />
        </span>
        <b>{word('meeting-answer', answer.kind)}</b>
      </p>
      {answer.words && (
        <bdi dir="auto" lang={answer.language ?? undefined}>
          {answer.words}
        </bdi>
      )}
    </section>
  )
}
