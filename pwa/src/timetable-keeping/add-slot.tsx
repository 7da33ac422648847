/** Add hours with few steps: several weekdays at once, and the next ones right after them. */

import { useEffect, useRef } from 'preact/hooks'
import { clock } from '../i18n/clock'
import { t } from '../i18n/texts'
import { CheckField, Form, type FormOf, useForm } from '../ui/form'
import { ClashList } from './clash-list'
import type { Span } from './hours'
import { type Keeper, together } from './keeper'
import type { Choices } from './model'
import { type Op, stopped, type Whose } from './ops'
import { useClashes } from './preview'
import { whereText } from './said'
import { SlotActions } from './slot-actions'
import { activityName, SlotFields } from './slot-fields'
import {
  type Habit,
  inputsOf,
  isComplete,
  keyFor,
  learned,
  nextAfter,
  readOut,
  type SlotValues,
} from './slot-values'
import { besides, useInTheWay } from './way'

/** Where new hours were asked for; another number is another time that somebody asked. */
export interface Wanted extends Span {
  readonly weekday: number
  readonly count: number
}

interface Props {
  readonly keeper: Keeper
  readonly choices: Choices
  readonly weekend: boolean
  /** What the form would do, as one types. */
  readonly onOps: (ops: readonly Op[]) => void
  readonly onClose: () => void
  readonly whose: Whose | null
  readonly initial: SlotValues
  readonly wanted: Wanted
  readonly habit: Habit
  readonly onHabit: (habit: Habit) => void
}

export function AddSlot(props: Props) {
  const { keeper, choices, whose, initial, wanted, habit, onHabit, onClose } = props
  const next = useRef(false)
  const last = useRef<SlotValues | null>(null)
  const form = useForm<SlotValues, void>({
    name: 'timetable.add-slot',
    subject: whose?.groupId ?? whose?.participantId ?? undefined,
    initial,
    save: (values, { id }) => {
      const ops = opsOf(readOut(values), id)
      return keeper.save(ops, clashes.length > 0 ? clashes : null, label(readOut(values)))
    },
    onSaved: () => {
      const saved = readOut(form.values.peek())
      const now = learned(habit, last.current, saved)
      onHabit(now)
      last.current = saved
      const then = next.current ? nextAfter(saved, now.between) : null
      if (then) put(form, then)
      else onClose()
    },
  })
  const values = readOut(form.values.value)
  const owner = whose ?? { groupId: values.groupId || null, participantId: null }
  const adding =
    isComplete(values) && (owner.groupId || owner.participantId) ? adds(values, '') : []
  const inWay = useInTheWay(owner, adding)
  const gone = values.makeWay ? inWay : []
  const ops = [...gone.map(each => stopped(each, values.validFrom, keeper.keys)), ...adding]
  const preview = useClashes(adding)
  const clashes = together(besides(preview.clashes ?? [], gone), keeper.met.value)

  useEffect(() => {
    // What has a place of its own is not where the last hours were, nor is a host's work led by their teacher.
    const chosen = choices.activities.find(({ id }) => id === values.activityId)
    if (chosen?.place && values.place === habit.place) form.field('place').set('')
    if (chosen?.host) form.field('teacherId').set('')
  }, [values.activityId])
  useEffect(() => props.onOps(ops), [JSON.stringify(ops)])
  useEffect(() => () => props.onOps([]), [])
  useEffect(() => {
    // A draft that is taken up goes on where one has pointed now.
    if (form.opening.value !== 'open') return
    put(form, wanted)
    form.field('weekday').set([`${wanted.weekday}`])
    form.field('validFrom').set(initial.validFrom)
  }, [wanted.count, form.opening.value])

  function adds(of: SlotValues, wish: string): readonly Op[] {
    return inputsOf(of).map(slot => {
      const id = wish ? keyFor(wish, slot.weekday) : keeper.keys(['form', slot.weekday])
      return { kind: 'add', whose: owner, id, slot }
    })
  }
  function opsOf(of: SlotValues, wish: string): readonly Op[] {
    const ends = of.makeWay ? inWay.map(each => stopped(each, of.validFrom, keeper.keys)) : []
    return [...ends, ...adds(of, wish)]
  }
  function label({ activityId, starts, ends, weekday }: SlotValues): string {
    const activity = choices.activities.find(({ id }) => id === activityId)
    const what = activity ? activityName(activity) : ''
    const [only] = weekday
    return weekday.length === 1
      ? t('keeping-added', { what, where: whereText({ weekday: Number(only), starts, ends }) })
      : t('keeping-added-many', { what, times: `${starts}–${ends}`, count: weekday.length })
  }

  return (
    <Form of={form}>
      <SlotFields
        form={form}
        choices={choices}
        isChange={false}
        asksGroup={whose === null}
        wasAlternate={false}
        weekend={props.weekend}
      />
      {inWay.length > 0 && (
        <CheckField
          of={form.field('makeWay')}
          label={t('keeping-make-way', { count: inWay.length })}
          help={t('keeping-make-way-help')}
        />
      )}
      <ClashList of={clashes} />
      <SlotActions form={form} clashes={clashes.length > 0} next={next} onClose={onClose} />
    </Form>
  )
}

function put(form: FormOf<SlotValues>, { starts, ends }: Span): void {
  form.field('starts').set(clock(starts))
  form.field('ends').set(clock(ends))
}
