/** End a series with a day, or take it away where nothing of it has been. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { addDays } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { DateField, Form, FormActions, useForm } from '../ui/form'
import { nameOf } from './block'
import { ClashList } from './clash-list'
import type { Keeper } from './keeper'
import type { KnownLesson } from './model'
import { type Op, whoseIs } from './ops'
import { whereText } from './said'

interface Props {
  readonly keeper: Keeper
  readonly lesson: KnownLesson
  /** The first day without it, unless one says otherwise. */
  readonly from: string
  readonly onOps: (ops: readonly Op[]) => void
  readonly onClose: () => void
}

export function EndSlot({ keeper, lesson, from, onOps, onClose }: Props) {
  const { slot } = lesson
  const today = now.value.date
  const mayRemove = slot.validFrom >= today
  const removing = useSignal(mayRemove && slot.validFrom >= from)
  const earliest = slot.validFrom > addDays(today, -1) ? slot.validFrom : addDays(today, -1)
  const proposed = addDays(from, -1)
  const where = whereText(slot)
  const form = useForm<{ lastDay: string }, void>({
    name: 'timetable.end-slot',
    subject: slot.id,
    initial: { lastDay: proposed > earliest ? proposed : earliest },
    keeps: false,
    save: values => {
      const read = keeper.met.peek()
      const label = t(removing.peek() ? 'keeping-removed' : 'keeping-ended', {
        what: nameOf(lesson),
        where,
      })
      return keeper.save([opOf(values.lastDay)], read.length > 0 ? read : null, label)
    },
    onSaved: onClose,
  })
  const { lastDay } = form.values.value
  const op = opOf(lastDay)
  useEffect(() => onOps([op]), [JSON.stringify(op)])
  useEffect(() => () => onOps([]), [])

  function opOf(last: string): Op {
    const whose = whoseIs(lesson)
    if (removing.value)
      return { kind: 'remove', whose, id: keeper.keys(['remove', slot.id]), was: slot }
    const id = keeper.keys(['end', slot.id, slot.version, last])
    return { kind: 'end', whose, id, was: slot, lastDay: last }
  }
  return (
    <Form of={form}>
      {mayRemove && (
        <fieldset class="ending-ways">
          <legend class="ds-sr-only">{t('keeping-end')}</legend>
          {[true, false].map(remove => (
            <label key={`${remove}`} class="choice-card">
              <input
                type="radio"
                class="ds-input"
                name="ending"
                checked={removing.value === remove}
                onChange={() => {
                  removing.value = remove
                }}
              />
              <span>{t(remove ? 'keeping-remove' : 'keeping-end-on')}</span>
            </label>
          ))}
        </fieldset>
      )}
      {!removing.value && (
        <DateField
          of={form.field('lastDay')}
          label={t('keeping-last-day')}
          min={earliest}
          max={slot.validTo ?? undefined}
          required
        />
      )}
      <ClashList of={keeper.met.value} />
      <FormActions
        of={form}
        save={saveWord(keeper.met.value.length > 0, removing.value)}
        cancel={onClose}
        danger={removing.value}
      />
    </Form>
  )
}

function saveWord(clashes: boolean, removing: boolean): string {
  if (clashes) return t('clash-accept')
  return t(removing ? 'keeping-remove-do' : 'keeping-end-do')
}
