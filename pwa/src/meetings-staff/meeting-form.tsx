/** A meeting is arranged: when, where, who is asked to come, and the interpreter. */
import { useEffect, useMemo } from 'preact/hooks'
import { inquire, tell } from '../graphql/client'
import { question } from '../graphql/questions'
import type { AttendeeRole, InterpreterMode, MeetingCandidatesAnswer } from '../graphql/types'
import { readTime } from '../i18n/clock'
import { now } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import { Asked } from '../ui/asked'
import {
  DateField,
  Form,
  FormActions,
  FormRow,
  FormSection,
  NumberField,
  SelectField,
  TextField,
  useForm,
} from '../ui/form'
import { type FieldProps, useAbout } from '../ui/form/field'
import { languageOptions } from '../ui/form/languages'
import { TimeField } from '../ui/form/time-field'
import type { Meeting } from './parts'
import { keyTo, roleText } from './record'

type Candidate = MeetingCandidatesAnswer['meetingCandidates'][number]

interface Values {
  onDate: string
  starts: string
  minutes: number | null
  place: string
  attendees: readonly string[]
  interpreterLanguage: string
  interpreterQualified: 'unknown' | 'yes' | 'no'
  interpreterMode: InterpreterMode
}

interface Props {
  readonly participantId: string
  /** The meeting that is moved or changed; none: a new one. */
  readonly meeting?: Meeting
  readonly onSaved: (meetingId: string) => void | Promise<void>
  readonly cancel: string | (() => void)
}

export function MeetingForm(props: Props) {
  const { participantId } = props
  const asked = useMemo(() => question('meetingCandidates', { participantId }), [participantId])
  useEffect(() => void asked.ask(), [asked])
  return (
    <Asked of={asked}>
      {({ meetingCandidates }) => <Fields {...props} candidates={meetingCandidates} />}
    </Asked>
  )
}

const MODES: readonly InterpreterMode[] = ['IN_PERSON', 'VIDEO', 'PHONE']

function Fields({
  participantId,
  meeting,
  candidates,
  onSaved,
  cancel,
}: Props & { candidates: readonly Candidate[] }) {
  const form = useForm({
    name: 'meetings.meeting',
    subject: meeting?.id ?? participantId,
    initial: meeting ? valuesOf(meeting) : { ...NEW, attendees: advisersOf(candidates) },
    version: meeting?.version,
    save: async (values, { id: wish, version }) => {
      const input = inputOf(values, roleOf(candidates, meeting))
      if (!meeting) {
        const { planMeeting } = await tell('planMeeting', { participantId, wish, meeting: input })
        return planMeeting.id
      }
      const at = { meetingId: meeting.id, expectedVersion: version }
      await tell('changeMeeting', { participantId, wish, at, meeting: input })
      return meeting.id
    },
    ...(meeting && {
      reload: async () => {
        const { meeting: fresh } = await inquire('meeting', {
          participantId,
          meetingId: meeting.id,
        })
        return { values: valuesOf(fresh), version: keyTo(fresh).expectedVersion }
      },
    }),
    onSaved,
  })
  const { interpreterLanguage } = form.values.value
  return (
    <Form of={form}>
      <FormSection title={t('joint-when')}>
        <DateField
          of={form.field('onDate')}
          label={t('joint-day')}
          quick={['today', 'tomorrow', 'next-monday']}
          min={now.value.date}
          required
        />
        <FormRow>
          <TimeField of={form.field('starts')} label={t('joint-starts')} required />
          <NumberField
            of={form.field('minutes')}
            label={t('joint-length')}
            unit={t('joint-minutes')}
            min={5}
            max={480}
            required
          />
        </FormRow>
        <TextField of={form.field('place')} label={t('joint-place')} most={200} />
      </FormSection>
      <FormSection title={t('joint-who')} help={t('joint-who-help')}>
        <Attendees of={form.field('attendees')} label={t('joint-invited')} among={candidates} />
      </FormSection>
      <FormSection title={t('joint-interpreter')} help={t('joint-interpreter-help')}>
        <SelectField
          of={form.field('interpreterLanguage')}
          label={t('joint-interpreter-language')}
          options={languageOptions(interpreterLanguage || null)}
          none={t('joint-no-interpreter')}
        />
        {interpreterLanguage && (
          <FormRow>
            <SelectField
              of={form.field('interpreterMode')}
              label={t('joint-interpreter-mode')}
              options={MODES.map(value => ({ value, label: word('joint-mode', value) }))}
            />
            <SelectField
              of={form.field('interpreterQualified')}
              label={t('joint-interpreter-qualified')}
              options={(['unknown', 'yes', 'no'] as const).map(value => ({
                value,
                label: t(`joint-qualified-${value}`),
              }))}
            />
          </FormRow>
        )}
        <FormActions
          of={form}
          save={t(meeting ? 'joint-change-do' : 'joint-invite')}
          cancel={cancel}
        />
      </FormSection>
    </Form>
  )
}

/** Who has access to the participant, each to be asked or not. */
function Attendees({
  among,
  ...props
}: FieldProps<readonly string[]> & { among: readonly Candidate[] }) {
  const { of, label } = props
  const nameOf = (id: string) => among.find(({ accountId }) => accountId === id)?.name ?? ''
  useAbout(of, {
    label,
    say: value => (value as readonly string[]).map(nameOf).join(', '),
  })
  return (
    <fieldset class="field" aria-label={label} id={of.id} tabIndex={-1}>
      <ul class="meeting-people">
        {among.map(each => (
          <li key={each.accountId}>
            <label class="choice-card">
              <input
                type="checkbox"
                class="ds-input"
                checked={of.value.includes(each.accountId)}
                onChange={event =>
                  of.set(
                    event.currentTarget.checked
                      ? [...of.value, each.accountId]
                      : of.value.filter(id => id !== each.accountId),
                  )
                }
              />
              <span>
                <bdi class="choice-label">{each.name}</bdi>{' '}
                <span class="quiet">{roleText(each)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {of.error && <p class="field-wrong">{of.error}</p>}
    </fieldset>
  )
}

const NEW: Values = {
  onDate: '',
  starts: '09:00',
  minutes: 60,
  place: '',
  attendees: [],
  interpreterLanguage: '',
  interpreterQualified: 'unknown',
  interpreterMode: 'IN_PERSON',
}

function valuesOf(meeting: Meeting): Values {
  const { onDate, starts, minutes, place, interpreter, attendees } = meeting
  const known = interpreter?.qualified ?? null
  return {
    onDate,
    starts,
    minutes,
    place: place ?? '',
    attendees: attendees.filter(({ role }) => role !== 'PARTICIPANT').map(each => each.accountId),
    interpreterLanguage: interpreter?.language ?? '',
    interpreterQualified: known === null ? 'unknown' : known ? 'yes' : 'no',
    interpreterMode: interpreter?.mode ?? 'IN_PERSON',
  }
}

function advisersOf(candidates: readonly Candidate[]): readonly string[] {
  return candidates.filter(({ role }) => role === 'ADVISER').map(({ accountId }) => accountId)
}

const QUALIFIED = { unknown: null, yes: true, no: false } as const

function inputOf(values: Values, roleOf: (id: string) => AttendeeRole) {
  const { onDate, starts, minutes, place, attendees, interpreterLanguage } = values
  return {
    onDate,
    starts: readTime(starts),
    minutes: minutes ?? 0,
    place: place || null,
    attendees: attendees.map(accountId => ({ accountId, role: roleOf(accountId) })),
    interpreter: interpreterLanguage
      ? {
          language: interpreterLanguage,
          qualified: QUALIFIED[values.interpreterQualified] ?? null,
          mode: values.interpreterMode,
        }
      : null,
  }
}

/** What somebody was invited as, or is to the participant. */
function roleOf(candidates: readonly Candidate[], meeting: Meeting | undefined) {
  return (id: string): AttendeeRole =>
    [...(meeting?.attendees ?? []), ...candidates].find(({ accountId }) => accountId === id)
      ?.role ?? 'OTHER'
}
