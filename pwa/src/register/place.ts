/** A lesson by its address: a slot and the date that it gives, `<slot>.<date>`. */

export interface Place {
  readonly slotId: string
  readonly onDate: string
}

const DATE = /^\d{4}-\d\d-\d\d$/
const LESSON = /^([\da-f-]{36})\.(\d{4}-\d\d-\d\d)$/

export const isDate = (text: string) => DATE.test(text)

export function placeOf(text: string): Place | null {
  const [, slotId, onDate] = LESSON.exec(text) ?? []
  return slotId && onDate ? { slotId, onDate } : null
}

export const addressOf = ({ slotId, onDate }: Place) => `#/register/${slotId}.${onDate}`

/** What marks of one lesson are about, to the outbox: they keep their order. */
export const subjectOf = ({ slotId, onDate }: Place) => `register ${slotId} ${onDate}`
