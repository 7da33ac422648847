/**
 * Hear that somebody else has changed something, and ask again for what is on screen.
 *
 * One stream for the page (HTTP/1.1 has six connections in all). The server says that there is something
 * to look at, never what. A browser that has lost the line comes back by itself, with the last event's id:
 * it is told at once if it has missed anything.
 */
import { effect, signal } from '@preact/signals'
import { answeredByNow, askAgain } from '../graphql/questions'
import { look } from './answers'

/** A screen that has been out of sight for so long needs no stream; it asks when it is back. */
const HIDDEN = 60_000
/** Milliseconds after which it is tried again where the server has no place. */
const AGAIN = 30_000

/** Whose changes are heard beside one's own. */
export interface Subject {
  readonly kind: 'participant' | 'group'
  readonly id: string
}

const subject = signal<Subject | null>(null)

/** Say what of others is on screen. */
export function listenTo(on: Subject | null): void {
  if (on?.id !== subject.peek()?.id) subject.value = on
}

let following = false

/** Listen from now on, whenever the screen is open and seen. */
export function follow(isOpen: () => boolean): void {
  if (following) return
  following = true
  const hidden = signal(false)
  let timer = 0
  document.addEventListener('visibilitychange', () => {
    clearTimeout(timer)
    if (document.visibilityState === 'visible') hidden.value = false
    else
      timer = window.setTimeout(() => {
        hidden.value = true
      }, HIDDEN)
  })
  let last: Subject | null = null
  effect(() => {
    const on = subject.value
    if (!isOpen() || hidden.value) return
    // What staff open is asked for in this moment, and each asking is written down as a look at a person.
    const isNew = on !== null && on !== last
    last = on
    return open(on, isNew)
  })
}

function open(on: Subject | null, isNew: boolean): () => void {
  const address = on ? `/live?${on.kind}=${on.id}` : '/live'
  let source: EventSource
  let timer = 0
  const changed = () => {
    void look()
    void askAgain(on?.id)
  }
  /** Ask again for what was answered before the stream began: of that alone a change was not heard. */
  let catchUp = async () => {}
  const connect = () => {
    source = new EventSource(address)
    source.addEventListener('changed', changed)
    source.addEventListener('open', () => {
      if (on && isNew) catchUp = answeredByNow(on.id)
    })
    // Whatever changed before the stream began was not heard.
    source.addEventListener('ready', () => {
      if (!isNew) return changed()
      isNew = false
      void catchUp()
      // A class listens from when its list has been answered.
      if (on?.kind === 'group') void look()
    })
    source.addEventListener('bye', () => {
      source.close()
      changed()
    })
    source.onerror = () => {
      if (source.readyState !== EventSource.CLOSED) return
      // At random, so that not all come back in the same moment.
      timer = window.setTimeout(connect, AGAIN * (0.5 + Math.random()))
    }
  }
  connect()
  return () => {
    clearTimeout(timer)
    source.close()
  }
}
