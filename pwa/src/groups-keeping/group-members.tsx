/** Who is in a group, was, or will be; out on a day, or on to another group in one step. */
import { useEffect, useMemo } from 'preact/hooks'
import { tell } from '../graphql/client'
import { question } from '../graphql/questions'
import { addDays } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { isolated, t } from '../i18n/texts'
import { CheckField, DateField, Form, FormActions, SelectField, useForm } from '../ui/form'
import { AddMembers } from './add-members'
import { DatedList, DatedRow, type Doing, isOn, isOver } from './dated-list'
import { DayChips, firstDays, lastDays } from './day-chips'
import type { Group, Member } from './kept'
import { Opened } from './opened'

interface Props {
  readonly group: Group
  /** Whether one puts people into groups at all. */
  readonly adds: boolean
  readonly onDone: () => void
}

export function GroupMembers({ group, adds, onDone }: Props) {
  const today = now.value.date
  const over = isOver({ validFrom: '', validTo: group.endsOn }, today)
  const running = group.members.filter(each => isOn(each, today)).length
  return (
    <section class="card around">
      <Opened
        title={t('group-members-of', { count: running })}
        button={adds && !over ? t('member-add') : null}
        form={close => <AddMembers group={group} onDone={onDone} onClose={close} />}
      />
      <DatedList
        items={group.members}
        none={t('group-nobody')}
        row={member => (
          <DatedRow
            key={member.id}
            icon="person"
            name={
              <a href={`#/participants/${member.participantId}`}>
                <bdi>{member.name}</bdi>
              </a>
            }
            said={member.name}
            of={member}
            doings={doings(group, member, onDone)}
          />
        )}
      />
    </section>
  )
}

function doings(group: Group, member: Member, onDone: () => void): readonly Doing[] {
  if (!member.mayPlace || isOver(member, now.value.date)) return []
  const begun = member.validFrom <= now.value.date
  const leave = (close: () => void) => <Leave of={member} onDone={onDone} onClose={close} />
  if (!begun) return [{ label: t('around-take-back'), form: leave }]
  return [
    {
      label: t('around-move'),
      form: close => <Move group={group} of={member} onDone={onDone} onClose={close} />,
    },
    { label: t(member.validTo ? 'around-move-end' : 'around-leave'), form: leave },
  ]
}

interface OneProps {
  readonly of: Member
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Out of the group; what has not begun is taken back. */
function Leave({ of, onDone, onClose }: OneProps) {
  const begun = of.validFrom <= now.value.date
  const form = useForm({
    name: `groups.leave.${of.id}`,
    keeps: false,
    initial: { validTo: begun ? (of.validTo ?? '') : '', knowingly: false as boolean },
    save: ({ validTo, knowingly }) =>
      tell('leaveGroup', {
        participantId: of.participantId,
        input: { id: of.id, validTo: validTo || null, wasValidTo: of.validTo, knowingly },
      }),
    onSaved: () => {
      onClose()
      onDone()
    },
  })
  const label = t(!begun ? 'around-take-back' : of.validTo ? 'around-move-end' : 'around-leave')
  const past =
    begun && form.values.value.validTo !== '' && form.values.value.validTo < now.value.date
  return (
    <Form of={form}>
      {begun && (
        <>
          <DateField
            of={form.field('validTo')}
            label={t('member-last-day')}
            min={of.validFrom}
            required
          />
          <DayChips of={form.field('validTo')} label={label} days={lastDays(now.value.date)} />
        </>
      )}
      {past && <CheckField of={form.field('knowingly')} label={t('member-past')} required />}
      <FormActions of={form} save={label} cancel={onClose} />
    </Form>
  )
}

interface MoveProps extends OneProps {
  readonly group: Group
}

/** Out on the day before, in on the day: one step, and what has been stays told. */
function Move({ group, of, onDone, onClose }: MoveProps) {
  const asked = useMemo(() => question('groupChoices', {}), [])
  useEffect(() => void asked.ask(), [asked])
  const form = useForm({
    name: `groups.move.${of.id}`,
    keeps: false,
    initial: { groupId: '', validFrom: firstDays(now.value.date)[1]?.date ?? '', validTo: '' },
    save: ({ validTo, ...values }, { id }) =>
      tell('placeInGroup', {
        participantId: of.participantId,
        input: {
          ...values,
          id,
          validTo: validTo || null,
          leaves: of.id,
          knowingly: false as boolean,
        },
      }),
    onSaved: () => {
      onClose()
      onDone()
    },
  })
  const { validFrom } = form.values.value
  const others = (asked.reply.value.data?.groupChoices ?? []).filter(({ id }) => id !== group.id)
  return (
    <Form of={form}>
      <SelectField
        of={form.field('groupId')}
        label={t('around-move-to')}
        required
        options={others.map(({ id, name, unit }) => ({
          value: id,
          label: `${isolated(name)}, ${isolated(unit)}`,
        }))}
      />
      <DateField
        of={form.field('validFrom')}
        label={t('around-first-day-there')}
        help={t('around-move-help', { group: group.name })}
        min={addDays(of.validFrom, 1)}
        required
      />
      <DayChips
        of={form.field('validFrom')}
        label={t('around-first-day-there')}
        days={firstDays(now.value.date).filter(({ date }) => date > of.validFrom)}
      />
      <DateField
        of={form.field('validTo')}
        label={t('around-last-day')}
        help={t('member-move-end')}
        min={validFrom}
      />
      <FormActions of={form} save={t('around-move')} cancel={onClose} />
    </Form>
  )
}
