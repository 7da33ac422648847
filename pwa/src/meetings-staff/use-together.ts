/** The plan on the table for as long as the room stands: what is typed is kept, sent, and resent. */

import { useEffect, useMemo } from 'preact/hooks'
import { tell } from '../graphql/client'
import { keeperOf } from '../offline/drafts/drafts'
import type { MeetingProps } from './parts'
import { fieldsOf } from './record'
import { editTogether, type Together } from './together'

/** Who has the words of a meeting now: whoever left before them has nothing to say about what is kept. */
const holders = new Map<string, Together>()

export function useTogether({ meeting, asked }: MeetingProps): Together {
  const { participantId, id: meetingId } = meeting
  const by = useMemo(() => {
    const keeper = keeperOf('meetings.room', meetingId)
    return editTogether({
      send: (edit, wish) =>
        tell('editMeetingField', {
          participantId,
          wish,
          meetingId,
          edit: { ...edit.at, before: edit.before, after: edit.after },
        }),
      look: asked.ask,
      keep: content => (content === null ? keeper.drop() : keeper.keep(content)),
    })
  }, [participantId, meetingId, asked])
  // What the server says stands there before anything is drawn.
  useMemo(() => by.see(fieldsOf(meeting)), [by, meeting])
  useEffect(() => {
    holders.set(meetingId, by)
    const keeper = keeperOf('meetings.room', meetingId)
    void keeper.open().then(
      draft => draft && by.take(draft.content),
      () => {},
    )
    const back = () => void asked.ask().then(by.flush)
    addEventListener('online', back)
    return () => {
      removeEventListener('online', back)
      const hadWords = by.edits.peek().size > 0
      const sent = by.flush()
      by.close()
      void sent.then(all => all && hadWords && holders.get(meetingId) === by && keeper.drop())
    }
  }, [by])
  return by
}
