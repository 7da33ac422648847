/** What a group is called, and its last day: with what ends with it told first. */
import { useSignal } from '@preact/signals'
import { inquire, tell } from '../graphql/client'
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'
import { DateField, Form, FormActions, TextField, useForm } from '../ui/form'
import { Notice } from '../ui/notice'
import { ClashesToRead, useClashes } from './clashes'
import { isOver } from './dated-list'
import { DayChips, lastDays } from './day-chips'
import { type Group, LONGEST_NAME } from './kept'

interface Props {
  readonly group: Group
  readonly onDone: () => void
}

export function GroupAbout({ group, onDone }: Props) {
  const open = useSignal<'name' | 'end' | null>(null)
  const close = () => {
    open.value = null
  }
  const done = () => {
    close()
    onDone()
  }
  const toggle = (which: 'name' | 'end') => {
    open.value = open.value === which ? null : which
  }
  return (
    <section class="card around">
      <header class="around-head">
        <h2>{t('group-about')}</h2>
      </header>
      <div class="keeping-facts">
        <div>
          <span class="keeping-fact">{t('group-name')}</span>
          <bdi>{group.name}</bdi>
          <button
            type="button"
            class="filter"
            aria-expanded={open.value === 'name'}
            onClick={() => toggle('name')}
          >
            {t('group-rename')}
          </button>
        </div>
        {open.value === 'name' && <Rename group={group} onDone={done} onClose={close} />}
        <div>
          <span class="keeping-fact">{t('group-last-day')}</span>
          <span class="keeping-last">
            {group.endsOn ? numericDate(group.endsOn) : t('group-no-last-day')}
          </span>
          <button
            type="button"
            class="filter"
            aria-expanded={open.value === 'end'}
            onClick={() => toggle('end')}
          >
            {t(group.endsOn ? 'group-move-end' : 'group-end')}
          </button>
        </div>
        {open.value === 'end' && <End group={group} onDone={done} onClose={close} />}
      </div>
    </section>
  )
}

interface FormProps extends Props {
  readonly onClose: () => void
}

function Rename({ group, onDone, onClose }: FormProps) {
  const form = useForm({
    name: 'groups.rename',
    subject: group.id,
    initial: { name: group.name },
    version: group.version,
    save: ({ name }, { id, version }) =>
      tell('renameGroup', {
        input: { id, groupId: group.id, name, expectedVersion: version },
      }),
    reload: async () => {
      const { groupPage } = await inquire('groupPage', { groupId: group.id })
      return { values: { name: groupPage.name }, version: groupPage.version }
    },
    onSaved: onDone,
  })
  return (
    <div class="around-form">
      <Form of={form}>
        <TextField
          of={form.field('name')}
          label={t('group-new-name')}
          size="medium"
          most={LONGEST_NAME}
          required
        />
        <FormActions of={form} save={t('group-rename')} cancel={onClose} />
      </Form>
    </div>
  )
}

function End({ group, onDone, onClose }: FormProps) {
  const clashes = useClashes()
  const form = useForm({
    name: 'groups.end',
    subject: group.id,
    keeps: false,
    initial: { lastDay: group.endsOn ?? '', accepted: false },
    version: group.version,
    save: ({ lastDay, accepted }, { id, version }) =>
      clashes.heed(
        tell('endGroup', {
          input: {
            id,
            groupId: group.id,
            lastDay,
            expectedVersion: version,
            acceptWarnings: accepted,
          },
        }).then(({ endGroup }) => endGroup),
      ),
    reload: async () => {
      const { groupPage } = await inquire('groupPage', { groupId: group.id })
      const lastDay = groupPage.endsOn ?? ''
      return { values: { lastDay, accepted: false }, version: groupPage.version }
    },
    onSaved: onDone,
  })
  const { lastDay } = form.values.value
  const label = t(group.endsOn ? 'group-move-end' : 'group-end')
  return (
    <div class="around-form">
      <Form of={form}>
        <DateField
          of={form.field('lastDay')}
          label={t('group-last-day')}
          min={group.startsOn}
          required
        />
        <DayChips of={form.field('lastDay')} label={label} days={lastDays(now.value.date)} />
        {lastDay && <Hanging group={group} lastDay={lastDay} />}
        <ClashesToRead of={clashes.found.value} form={form} />
        <FormActions of={form} save={label} cancel={onClose} />
      </Form>
    </div>
  )
}

/** What goes with the day that is chosen. */
function Hanging({ group, lastDay }: { group: Group; lastDay: string }) {
  const { endsOn, slots, members, teachers } = group
  if (endsOn && lastDay >= endsOn) {
    return lastDay > endsOn ? <Notice icon="question">{t('group-end-later')}</Notice> : null
  }
  const beyond = (each: { validFrom: string; validTo: string | null }) => !isOver(each, lastDay)
  const people = new Set(members.filter(beyond).map(({ participantId }) => participantId))
  return (
    <Notice icon="warning" tone="careful">
      <p>{t('group-end-with')}</p>
      <ul class="keeping-bullets">
        <li>{t('group-end-slots', { count: slots })}</li>
        <li>{t('group-end-members', { count: people.size })}</li>
        <li>{t('group-end-teachers', { count: teachers.filter(beyond).length })}</li>
      </ul>
      <p>{t('group-end-past')}</p>
    </Notice>
  )
}
