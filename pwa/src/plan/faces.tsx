/** What one thinks of a goal: three faces, words of one's own, and who may see them. */
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Face } from '../graphql/types'
import { t, word } from '../i18n/texts'
import { outbox } from '../offline/outbox'
import { uuid7 } from '../offline/uuid7'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { type Mine, type Thought, thoughtOf } from './steps'

const FACES = ['GOOD', 'SO_SO', 'HARD'] as const satisfies Face[]

/** The mouth of each face. */
const MOUTHS: Readonly<Record<Face, string>> = {
  GOOD: 'M7.5 14.5q4.5 4.5 9 0',
  SO_SO: 'M8 15.5h8',
  HARD: 'M7.5 17q4.5 -4.5 9 0',
}

export function FacePicture({ face }: { face: Face }) {
  return (
    <svg class="face" viewBox="0 0 24 24" data-face={face} aria-hidden="true">
      <circle cx="12" cy="12" r="10.5" />
      <circle class="face-eye" cx="8.5" cy="9.5" r="1.4" />
      <circle class="face-eye" cx="15.5" cy="9.5" r="1.4" />
      <path d={MOUTHS[face]} />
    </svg>
  )
}

export function Faces({ goalId, mine }: { goalId: string; mine: Mine }) {
  const failed = useSignal(false)
  // What is kept stands until the screen is left: the answer that holds it may be on its way still.
  const lately = useSignal<Thought | null>(null)
  const { thought: known, waits } = thoughtOf(goalId, mine.evaluations, outbox.entries.value)
  const refused = outbox.entries.value.filter(
    ({ operation, subject, state }) =>
      operation === 'evaluateGoal' && subject === goalId && state === 'refused',
  )
  // The same of what lay on the phone when the screen was opened, and has gone since: nothing is said without it.
  const lay = useRef<Thought | null>(null)
  if (waits) lay.current = known
  const thought = refused.length > 0 ? known : (lately.value ?? lay.current ?? known)
  const tell = async (changed: Partial<Thought>) => {
    // Two taps may be faster than the screen: the second is of what the first has left.
    const former = lately.peek()
    const last = refused.length > 0 ? known : (former ?? thought)
    const face = changed.face ?? last?.face
    if (!face) return false
    failed.value = false
    const { words = last?.words ?? null, shared = last?.shared ?? false } = changed
    const told = { face, words, shared }
    lately.value = told
    try {
      await outbox.read(refused.map(({ key }) => key))
      await outbox.put('evaluateGoal', { wish: uuid7(), goalId, ...told }, { subject: goalId })
      return true
    } catch {
      if (lately.peek() === told) lately.value = former
      failed.value = true
      return false
    }
  }
  return (
    <section class="thought">
      <fieldset class="faces">
        <legend>
          <h2>{t('my-plan-how')}</h2>
        </legend>
        {FACES.map(face => (
          <button
            key={face}
            type="button"
            class="card"
            aria-pressed={thought?.face === face}
            data-face={face}
            onClick={() => void tell({ face })}
          >
            <FacePicture face={face} />
            {word('my-plan-face', face)}
          </button>
        ))}
      </fieldset>
      {thought && <Told thought={thought} waits={waits} tell={tell} />}
      {(failed.value || refused.length > 0) && (
        <Notice icon="warning" tone="careful">
          {t('my-plan-not-taken')}
        </Notice>
      )}
    </section>
  )
}

interface ToldProps {
  readonly thought: Thought
  readonly waits: boolean
  /** Whether it is kept. */
  readonly tell: (changed: Partial<Thought>) => Promise<boolean>
}

function Told({ thought: { words, shared }, waits, tell }: ToldProps) {
  const typed = useSignal<string | null>(null)
  const keeping = useSignal(false)
  const text = typed.value ?? words ?? ''
  // Until it is kept indeed the button stands: whoever leaves before that knows what they leave.
  const changed = typed.value !== null && (keeping.value || typed.value.trim() !== (words ?? ''))
  const keep = async (event: Event) => {
    event.preventDefault()
    const sent = typed.value
    keeping.value = true
    const isKept = await tell({ words: text.trim() || null })
    keeping.value = false
    // What was not kept, or was typed meanwhile, still stands there.
    if (isKept && typed.value === sent) typed.value = null
  }
  return (
    <div class="card thought-words">
      <form onSubmit={event => void keep(event)}>
        <label for="own-words">{t('my-plan-own-words')}</label>
        <textarea
          autocomplete="off"
          id="own-words"
          rows={3}
          maxLength={1000}
          dir="auto"
          value={text}
          onInput={event => {
            typed.value = event.currentTarget.value
          }}
        />
        {changed && (
          <button type="submit" class="ds-button">
            {t('my-plan-keep')}
          </button>
        )}
      </form>
      <p class="fact" role="status">
        <Icon name={waits ? 'offline' : shared ? 'person-chat' : 'lock'} />
        <span>
          <b>{t(shared ? 'my-plan-shared' : 'my-plan-private')}</b>
          {waits && <span class="quiet thought-waits">{t('my-plan-waits')}</span>}
        </span>
      </p>
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        onClick={() => void tell({ shared: !shared })}
      >
        {t(shared ? 'my-plan-unshare' : 'my-plan-share')}
      </button>
    </div>
  )
}
