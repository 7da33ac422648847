/** Change a series from a date on; what has been stays. */
import { useEffect } from 'preact/hooks'
import { t } from '../i18n/texts'
import { Form, type FormOf, useForm } from '../ui/form'
import { nameOf } from './block'
import { ClashList } from './clash-list'
import { type Keeper, together } from './keeper'
import type { Choices, KnownLesson, Slot } from './model'
import { type Op, whoseIs } from './ops'
import { useClashes } from './preview'
import { whereText } from './said'
import { find } from './send'
import { SlotActions } from './slot-actions'
import { SlotFields } from './slot-fields'
import { inputsOf, isComplete, readOut, type SlotValues, valuesOf } from './slot-values'

interface Props {
  readonly keeper: Keeper
  readonly choices: Choices
  readonly lesson: KnownLesson
  /** From when the change holds unless one says otherwise. */
  readonly from: string
  readonly weekend: boolean
  readonly onOps: (ops: readonly Op[]) => void
  readonly onClose: () => void
}

export function ChangeSlot({ keeper, choices, lesson, from, weekend, onOps, onClose }: Props) {
  const { slot } = lesson
  const form: FormOf<SlotValues> = useForm<SlotValues, void>({
    name: 'timetable.change-slot',
    subject: slot.id,
    initial: valuesOf(slot, from),
    version: slot.version,
    save: (values, { id, version }) => {
      const ops = opsOf(readOut(values), id, version)
      return keeper.save(ops, clashes.length > 0 ? clashes : null, label)
    },
    onSaved: onClose,
    reload: async () => {
      const now = await find({ ids: [slot.id], from: lesson.slotDate }, whoseIs(lesson))
      // It is gone: its form would be saved over nothing.
      if (!now) return { values: form.values.peek(), version: slot.version }
      return { values: valuesOf(now, from), version: now.version }
    },
  })
  const label = t('keeping-changed', { what: nameOf(lesson), where: whereText(slot) })
  const values = readOut(form.values.value)
  // What is as it was is no change yet.
  const isNew = form.state.value !== 'pristine'
  const ops =
    isNew && isComplete(values) ? opsOf(values, keeper.keys(['change', slot.id]), slot.version) : []
  const preview = useClashes(ops)
  const clashes = together(preview.clashes ?? [], keeper.met.value)
  useEffect(() => onOps(ops), [JSON.stringify(ops)])
  useEffect(() => () => onOps([]), [])

  function opsOf(of: SlotValues, id: string, version: number): readonly Op[] {
    const was: Slot = { ...slot, version }
    return inputsOf(of, slot.measureId).map(input => ({
      kind: 'change',
      whose: whoseIs(lesson),
      id,
      was,
      slot: input,
      otherWeeks: of.otherWeeks,
    }))
  }
  return (
    <Form of={form}>
      <SlotFields
        form={form}
        choices={choices}
        isChange
        asksGroup={false}
        wasAlternate={slot.everyWeeks === 2}
        weekend={weekend}
      />
      <ClashList of={clashes} />
      <SlotActions form={form} clashes={clashes.length > 0} next={null} onClose={onClose} />
    </Form>
  )
}
