/** A device that is signed in as the room for the day: one class's lessons of today, and their roll call. */
import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { tell } from '../graphql/client'
import { Refusal } from '../graphql/problems'
import { question } from '../graphql/questions'
import type { LentRollAnswer, MarkLentAnswer, MarkLentVariables } from '../graphql/types'
import { dateText } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import type { Register } from './hours'
import { dropToken } from './token'

type Send = (
  marks: MarkLentVariables['input']['marks'][number][],
) => Promise<MarkLentAnswer['markLent']>

/** The register's own roll call, as the app hands it in. */
export type Roll = ComponentType<{
  readonly of: LentRollAnswer['lentRoll']
  readonly savedAt: number
  readonly send: Send
  readonly onWaiting: (count: number) => void
}>

type Lesson = Register['lessons'][number]

interface Props {
  readonly register: Register
  readonly token: string
  readonly again: () => Promise<void>
  readonly Roll: Roll
}

/** Milliseconds after which what others have recorded is asked for. */
const LOOK_AGAIN = 60_000

export function Room({ register, token, again, Roll }: Props) {
  const { lessons, today } = register
  const chosen = useSignal<Lesson | null>(null)
  const waiting = useSignal(0)
  const { time } = now.value
  const current = lessons.findLast(({ lesson }) => lesson.starts <= time) ?? lessons[0]
  const shown = chosen.value ?? current ?? null
  const end = async () => {
    await tell('endLent', { token })
    dropToken()
    // A new page: nothing of the class is left in memory.
    location.hash = '#/staff'
    location.reload()
  }
  return (
    <Screen title={shown?.group ?? t('room-title')} above={dateText(today)}>
      <div class="stack">
        {lessons.length === 0 && <Notice icon="calendar">{t('room-nothing')}</Notice>}
        {lessons.length > 1 && (
          <fieldset class="room-lessons">
            <legend>{t('room-lessons')}</legend>
            {lessons.map(each => (
              <button
                key={keyOf(each)}
                type="button"
                class="lent-answer"
                aria-pressed={shown !== null && keyOf(each) === keyOf(shown)}
                disabled={waiting.value > 0}
                onClick={() => {
                  chosen.value = each
                }}
              >
                {each.lesson.starts}–{each.lesson.ends}{' '}
                {each.lesson.name ?? word('activity', each.lesson.kind)}
              </button>
            ))}
          </fieldset>
        )}
        {shown && (
          <Called
            key={keyOf(shown)}
            of={shown}
            token={token}
            again={again}
            Roll={Roll}
            onWaiting={count => {
              waiting.value = count
            }}
          />
        )}
        <End waiting={waiting.value} end={end} />
      </div>
    </Screen>
  )
}

const keyOf = ({ lesson }: Lesson) => `${lesson.slotId} ${lesson.onDate}`

interface CalledProps extends Pick<Props, 'token' | 'again' | 'Roll'> {
  readonly of: Lesson
  readonly onWaiting: (count: number) => void
}

function Called({ of, token, again, Roll, onWaiting }: CalledProps) {
  const { slotId, onDate } = of.lesson
  const asked = useMemo(
    () => question('lentRoll', { token, slotId, onDate }),
    [token, slotId, onDate],
  )
  const savedAt = useMemo(() => Date.now(), [asked.reply.value.data])
  useEffect(() => {
    void asked.ask()
    const timer = setInterval(() => void asked.ask(), LOOK_AGAIN)
    return () => clearInterval(timer)
  }, [asked])
  const send: Send = async marks => {
    try {
      return (await tell('markLent', { token, input: { marks } })).markLent
    } catch (problem) {
      // The day is over, or somebody has taken the register back: the screen says so.
      if (problem instanceof Refusal && !problem.retryable) await again()
      throw problem
    }
  }
  return (
    <Asked of={asked}>
      {({ lentRoll }) => <Roll of={lentRoll} savedAt={savedAt} send={send} onWaiting={onWaiting} />}
    </Asked>
  )
}

/** Whoever ends it by mistake must sign in anew: it is asked for once more. */
function End({ waiting, end }: { waiting: number; end: () => Promise<void> }) {
  const sure = useSignal(false)
  const failed = useSignal(false)
  const go = async () => {
    failed.value = false
    await end().catch(() => {
      failed.value = true
    })
  }
  return (
    <section class="room-end">
      <p class="quiet">{t('room-help')}</p>
      {waiting > 0 && (
        <Notice icon="offline" tone="careful">
          {t('room-unsent')}
        </Notice>
      )}
      {failed.value && (
        <Notice icon="warning" tone="wrong">
          {t('problem-network')}
        </Notice>
      )}
      {sure.value ? (
        <div class="form-actions">
          <button type="button" class="ds-button" data-color="danger" onClick={() => void go()}>
            {t('room-end-now')}
          </button>
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            onClick={() => {
              sure.value = false
            }}
          >
            {t('cancel')}
          </button>
        </div>
      ) : (
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          disabled={waiting > 0}
          onClick={() => {
            sure.value = true
          }}
        >
          <Icon name="leave" />
          {t('room-end')}
        </button>
      )}
    </section>
  )
}
