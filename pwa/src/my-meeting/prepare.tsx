/** One prepares for a meeting by pictures, and by words where one wants; it is one's own until it is shared. */
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { t, word } from '../i18n/texts'
import { outbox } from '../offline/outbox'
import { uuid7 } from '../offline/uuid7'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Below } from './below'
import {
  HEADINGS,
  type Heading,
  isOf,
  type Meeting,
  type Preparation,
  preparedOf,
  toggled,
} from './meeting'
import { confirmed } from './ready'
import { HEADING_LOOKS, TOPICS } from './words'

type Changed = Partial<Pick<Preparation, 'choices' | 'words' | 'shared'>>

export function Prepare({ meeting }: { meeting: Meeting }) {
  const heading = useSignal<Heading>('GOES_WELL')
  const failed = useSignal(false)
  const typed = useSignal<string | null>(null)
  const entries = outbox.entries.value
  const { preparation, waits } = preparedOf(meeting, entries, confirmed.value[meeting.id])
  const wasRefused = entries.some(isOf('prepareMyMeeting', meeting.id, 'refused'))
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  // Fingers are faster than a phone keeps: each change is made to what the one before it left.
  const tell = (change: (now: Preparation) => Changed) => {
    const told = turn.current.then(() => tellNow(change))
    turn.current = told
    return told
  }
  const tellNow = async (change: (now: Preparation) => Changed) => {
    failed.value = false
    const told = outbox.entries.peek()
    const { preparation: now, version } = preparedOf(meeting, told, confirmed.peek()[meeting.id])
    const { choices, words, shared } = { ...now, ...change(now) }
    try {
      const refused = told.filter(isOf('prepareMyMeeting', meeting.id, 'refused'))
      await outbox.read(refused.map(({ key }) => key))
      const said = { choices: [...choices], words, shared, expectedVersion: version }
      await outbox.put(
        'prepareMyMeeting',
        { wish: uuid7(), meeting: meeting.id, preparation: said },
        { subject: meeting.id },
      )
      return true
    } catch {
      failed.value = true
      return false
    }
  }
  const text = typed.value ?? preparation.words ?? ''
  const written = typed.value !== null && typed.value.trim() !== (preparation.words ?? '')
  const keep = async (event: Event) => {
    event.preventDefault()
    const sent = typed.value
    const isKept = await tell(() => ({ words: text.trim() || null }))
    // What was not kept, or was typed meanwhile, still stands there.
    if (isKept && typed.value === sent) typed.value = null
  }
  const isChosen = (topic: string) =>
    preparation.choices.some(each => each.heading === heading.value && each.topic === topic)
  return (
    <Below title={t('meeting-prepare')} back={`#/meeting/${meeting.id}`} to={t('meeting')}>
      <p>{t('meeting-prepare-help')}</p>
      <div class="headings">
        {HEADINGS.map(each => (
          <button
            key={each}
            type="button"
            class="card"
            aria-pressed={heading.value === each}
            onClick={() => {
              heading.value = each
            }}
          >
            <span class="tile" data-hue={HEADING_LOOKS[each].hue}>
              <Icon name={HEADING_LOOKS[each].icon} />
            </span>
            <span>{word('meeting-heading', each)}</span>
            <b class="chosen-count">
              {preparation.choices.filter(choice => choice.heading === each).length || ''}
            </b>
          </button>
        ))}
      </div>
      <section>
        <h2>{word('meeting-heading', heading.value)}</h2>
        <div class="topics">
          {Object.entries(TOPICS).map(([topic, { icon, hue }]) => (
            <button
              key={topic}
              type="button"
              class="card"
              aria-pressed={isChosen(topic)}
              onClick={() =>
                void tell(({ choices }) => ({ choices: toggled(choices, heading.peek(), topic) }))
              }
            >
              <span class="tile" data-hue={hue}>
                <Icon name={isChosen(topic) ? 'check' : icon} />
              </span>
              {word('topic', topic)}
            </button>
          ))}
        </div>
      </section>
      <form class="card meeting-words" onSubmit={event => void keep(event)}>
        <label for="meeting-words">{t('meeting-words')}</label>
        <textarea
          autocomplete="off"
          id="meeting-words"
          rows={4}
          maxLength={2000}
          dir="auto"
          value={text}
          onInput={event => {
            typed.value = event.currentTarget.value
          }}
        />
        {written && (
          <button type="submit" class="ds-button">
            {t('meeting-keep')}
          </button>
        )}
      </form>
      <div class="card meeting-words">
        <p class="fact" role="status">
          <Icon name={waits ? 'offline' : preparation.shared ? 'group' : 'lock'} />
          <span>
            <b>{t(preparation.shared ? 'meeting-shared' : 'meeting-private')}</b>
            {waits && <span class="meeting-waits quiet">{t('meeting-waits')}</span>}
          </span>
        </p>
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => void tell(() => ({ shared: !preparation.shared }))}
        >
          {t(preparation.shared ? 'meeting-unshare' : 'meeting-share')}
        </button>
      </div>
      {(failed.value || wasRefused) && (
        <Notice icon="warning" tone="careful">
          {t('meeting-not-taken')}
        </Notice>
      )}
    </Below>
  )
}
