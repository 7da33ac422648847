/** Who teaches a group, from when to when; what they see of its members follows from it. */
import { useEffect, useMemo } from 'preact/hooks'
import { tell } from '../graphql/client'
import { question } from '../graphql/questions'
import { addDays } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { isolated, t, word } from '../i18n/texts'
import { CheckField, DateField, Form, FormActions, FormRow, SelectField, useForm } from '../ui/form'
import { DatedList, DatedRow, isOver } from './dated-list'
import { DayChips, firstDays, lastDays } from './day-chips'
import type { Group, Teacher } from './kept'
import { Opened } from './opened'

interface Props {
  readonly group: Group
  readonly onDone: () => void
}

export function GroupTeachers({ group, onDone }: Props) {
  return (
    <section class="card around">
      <Opened
        title={t('group-teachers')}
        button={group.mine ? t('teacher-add') : null}
        form={close => <AddTeacher group={group} onDone={onDone} onClose={close} />}
      />
      <DatedList
        items={group.teachers}
        none={t('group-no-teachers')}
        row={teacher => (
          <DatedRow
            key={teacher.grantId}
            icon={teacher.relation === 'contact_teacher' ? 'person-chat' : 'book'}
            name={<bdi>{teacher.name}</bdi>}
            said={teacher.name}
            about={word('relation', teacher.relation)}
            of={teacher}
            doings={mayEnd(group, teacher) ? [ending(teacher, onDone)] : []}
          />
        )}
      />
    </section>
  )
}

/** A substitute comes and goes with the lesson that they take. */
function mayEnd({ mine }: Group, teacher: Teacher): boolean {
  return mine && teacher.relation !== 'substitute' && !isOver(teacher, now.value.date)
}

function ending(teacher: Teacher, onDone: () => void) {
  return {
    label: t(teacher.validTo ? 'around-move-end' : 'around-end'),
    form: (close: () => void) => <EndTeacher of={teacher} onDone={onDone} onClose={close} />,
  }
}

interface EndProps {
  readonly of: Teacher
  readonly onDone: () => void
  readonly onClose: () => void
}

function EndTeacher({ of, onDone, onClose }: EndProps) {
  const form = useForm({
    name: `groups.teacher-end.${of.grantId}`,
    keeps: false,
    initial: { lastDay: of.validTo ?? '' },
    save: ({ lastDay }, { id }) =>
      tell('endGroupTeacher', { input: { id, grantId: of.grantId, lastDay } }),
    onSaved: () => {
      onClose()
      onDone()
    },
  })
  const label = t(of.validTo ? 'around-move-end' : 'around-end')
  return (
    <Form of={form}>
      <DateField
        of={form.field('lastDay')}
        label={t('around-last-day')}
        help={t('teacher-end-help')}
        min={addDays(now.value.date, -1)}
        required
      />
      <DayChips of={form.field('lastDay')} label={label} days={lastDays(now.value.date)} />
      <FormActions of={form} save={label} cancel={onClose} />
    </Form>
  )
}

interface AddProps extends Props {
  readonly onClose: () => void
}

function AddTeacher({ group, onDone, onClose }: AddProps) {
  const asked = useMemo(() => question('keepingChoices', {}), [])
  useEffect(() => void asked.ask(), [asked])
  const form = useForm({
    name: 'groups.teacher-add',
    subject: group.id,
    keeps: false,
    initial: {
      accountId: '',
      validFrom: now.value.date < group.startsOn ? group.startsOn : now.value.date,
      validTo: '',
      contact: false as boolean,
    },
    save: ({ accountId, validTo, ...values }, { id }) =>
      tell('addGroupTeacher', {
        input: { ...values, id, groupId: group.id, teacherId: accountId, validTo: validTo || null },
      }),
    onSaved: () => {
      onClose()
      onDone()
    },
  })
  const teachers = asked.reply.value.data?.timetableChoices.teachers ?? []
  return (
    <Form of={form}>
      <SelectField
        of={form.field('accountId')}
        label={t('around-who')}
        required
        options={teachers.map(({ id, name }) => ({ value: id, label: isolated(name) ?? '' }))}
      />
      <FormRow>
        <DateField
          of={form.field('validFrom')}
          label={t('around-first-day')}
          min={now.value.date}
          required
        />
        <DateField
          of={form.field('validTo')}
          label={t('around-last-day')}
          help={t('teacher-no-end')}
          min={form.values.value.validFrom}
        />
      </FormRow>
      <DayChips
        of={form.field('validFrom')}
        label={t('around-first-day')}
        days={firstDays(now.value.date)}
      />
      <CheckField
        of={form.field('contact')}
        label={word('relation', 'contact_teacher')}
        help={t('teacher-contact-help')}
      />
      <FormActions of={form} save={t('teacher-add')} cancel={onClose} />
    </Form>
  )
}
