/**
 * The roll call on a device that a register is lent to: nobody is signed in, so there is no outbox.
 *
 * What is told is sent at once. Without network it waits on this page, and is sent in its order.
 */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { Refusal } from '../graphql/problems'
import type { MarkAttendanceAnswer, RegisterAnswer } from '../graphql/types'
import { t } from '../i18n/texts'
import type { Kept } from '../offline/outbox'
import { Icon } from '../ui/icon'
import { Calling } from './calling'
import { type Answered, answeredMarks, isToTell, keyOf, linesOf, type MarkInput } from './marks'
import '../ui/styles/register.css'

export type Register = RegisterAnswer['register']
export type Answers = MarkAttendanceAnswer['markAttendance']

/** Milliseconds after which what did not arrive is sent again: not every network says that it is back. */
const AGAIN = 5_000

interface Props {
  readonly of: Register
  /** When it was answered, in milliseconds. */
  readonly savedAt: number
  /** Throws where nobody answers. */
  readonly send: (marks: MarkInput[]) => Promise<Answers>
  /** How many marks are not sent. */
  readonly onWaiting: (count: number) => void
}

export function LentRoll({ of, savedAt, send, onWaiting }: Props) {
  const { slotId, onDate } = of.lesson
  const place = useMemo(() => ({ slotId, onDate }), [slotId, onDate])
  const told = useSignal<readonly Kept[]>([])
  const answered = useSignal<ReadonlyMap<string, Answered>>(new Map())
  const sending = useRef(false)
  /** Whether the last attempt failed. */
  const stuck = useSignal(false)
  const timer = useRef(0)
  const key = useRef(0)
  const waiting = () => told.value.filter(({ state }) => state === 'waiting')
  const flush = async () => {
    if (sending.current) return
    sending.current = true
    clearTimeout(timer.current)
    try {
      for (let [next] = waiting(); next; [next] = waiting()) {
        const { marks } = (next.variables as { input: { marks: MarkInput[] } }).input
        const answer = { markAttendance: await send(marks) }
        const known = new Map(answered.value)
        for (const { mark, answer: each } of answeredMarks(next, answer)) {
          if (each.entry) known.set(keyOf(mark), { entry: each.entry, at: Date.now() })
        }
        answered.value = known
        const done: Kept = { ...next, state: 'answered', answer }
        told.value = told.value.flatMap(each =>
          each.key === done.key ? (isToTell(answer) ? [done] : []) : [each],
        )
      }
      stuck.value = false
    } catch (problem) {
      // It waits; whatever it was, the button and the network's return try again.
      stuck.value = true
      const isOver = problem instanceof Refusal && !problem.retryable
      if (!isOver) timer.current = window.setTimeout(again, AGAIN)
    }
    sending.current = false
    onWaiting(waiting().length)
  }
  const again = () => void flush()
  useEffect(() => {
    addEventListener('online', again)
    return () => {
      removeEventListener('online', again)
      clearTimeout(timer.current)
    }
  }, [])
  const put = async (marks: MarkInput[]) => {
    if (marks.length === 0) return
    key.current += 1
    const wish = { key: key.current, operation: 'markAttendance', variables: { input: { marks } } }
    told.value = [...told.value, { ...wish, state: 'waiting' } as Kept]
    onWaiting(waiting().length)
    await flush()
  }
  const read = async (keys: readonly number[]) => {
    told.value = told.value.filter(each => !keys.includes(each.key))
  }
  const lines = linesOf(of.people, place, told.value, answered.value, savedAt)
  return (
    <Calling of={of} lines={lines} place={place} put={put} read={read}>
      <div class="roll-unsent" role="status">
        {waiting().length > 0 && stuck.value && (
          <div class="notice notice-careful">
            <Icon name="offline" />
            <span>{t('roll-unsent', { count: waiting().length })}</span>
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => void flush()}
            >
              {t('roll-send-now')}
            </button>
          </div>
        )}
      </div>
    </Calling>
  )
}
