/** What one brings to the meeting: one's own alone, until it is shared. */
import { inquire, tell } from '../graphql/client'
import type { PreparationHeading } from '../graphql/types'
import { t, word } from '../i18n/texts'
import { CheckField, Form, FormActions, FormSection, TextAreaField, useForm } from '../ui/form'
import { attributesOf, type FieldProps, useAbout } from '../ui/form/field'
import { Icon, type IconName } from '../ui/icon'
import type { Meeting, MeetingProps } from './parts'
import { roleText } from './record'

const HEADINGS: Readonly<Record<PreparationHeading, IconName>> = {
  GOES_WELL: 'sun',
  HARD: 'mountain',
  TALK_ABOUT: 'chat',
}
const ORDER = Object.keys(HEADINGS) as PreparationHeading[]
const TOPICS = [
  ...['my-goal', 'my-plan', 'speaking', 'reading-and-writing', 'my-class', 'my-teacher'],
  ...['homework', 'my-timetable', 'way-there', 'practice', 'work', 'school-later'],
  ...['phone-and-computer', 'my-hours', 'the-money', 'next-step'],
]

interface Values {
  GOES_WELL: readonly string[]
  HARD: readonly string[]
  TALK_ABOUT: readonly string[]
  words: string
  shared: boolean
}

export function Preparation({ meeting, asked }: MeetingProps) {
  const { participantId, id: meetingId, preparation } = meeting
  const form = useForm({
    name: 'meetings.preparation',
    subject: meetingId,
    initial: valuesOf(preparation),
    version: preparation.version,
    save: (values, { id: wish, version }) =>
      tell('prepareMeeting', {
        participantId,
        wish,
        meetingId,
        preparation: {
          choices: ORDER.flatMap(heading => values[heading].map(topic => ({ heading, topic }))),
          words: values.words.trim() || null,
          shared: values.shared,
          expectedVersion: version,
        },
      }),
    reload: async () => {
      const { meeting: fresh } = await inquire('meeting', { participantId, meetingId })
      return { values: valuesOf(fresh.preparation), version: fresh.preparation.version }
    },
    onSaved: asked.ask,
  })
  return (
    <Form of={form}>
      <FormSection title={t('joint-prepare')} help={t('joint-prepare-help')}>
        <TextAreaField
          of={form.field('words')}
          label={t('joint-prepare-words')}
          help={t('joint-prepare-words-help')}
          most={2000}
          norwegian
        />
        {ORDER.map(heading => (
          <Topics
            key={heading}
            of={form.field(heading)}
            label={word('joint-heading', heading)}
            icon={HEADINGS[heading]}
          />
        ))}
        <CheckField
          of={form.field('shared')}
          label={t('joint-share')}
          help={t(form.values.value.shared ? 'joint-shared-help' : 'joint-private-help')}
        />
        <FormActions of={form} save={t('joint-prepare-do')} />
      </FormSection>
    </Form>
  )
}

/** What is chosen is in sight, and what could be, one click away. */
function Topics({ icon, ...props }: FieldProps<readonly string[]> & { icon: IconName }) {
  const { of, label } = props
  const said = (topics: readonly string[]) => topics.map(each => word('topic', each)).join(', ')
  useAbout(of, { label, say: value => said(value as readonly string[]) })
  return (
    <details class="meeting-topics">
      <summary>
        <Icon name={icon} />
        <span>
          {label}
          {of.value.length > 0 && <small> {said(of.value)}</small>}
        </span>
      </summary>
      <fieldset class="meeting-chips" aria-label={label} {...attributesOf(props)}>
        {TOPICS.map(topic => {
          const on = of.value.includes(topic)
          return (
            <button
              key={topic}
              type="button"
              class="filter"
              aria-pressed={on}
              onClick={() =>
                of.set(on ? of.value.filter(each => each !== topic) : [...of.value, topic])
              }
            >
              {on && <Icon name="check" />}
              {word('topic', topic)}
            </button>
          )
        })}
      </fieldset>
    </details>
  )
}

function valuesOf({ choices, words, shared }: Meeting['preparation']): Values {
  const under = (heading: PreparationHeading) =>
    choices.filter(each => each.heading === heading).map(({ topic }) => topic)
  return {
    GOES_WELL: under('GOES_WELL'),
    HARD: under('HARD'),
    TALK_ABOUT: under('TALK_ABOUT'),
    words: words ?? '',
    shared,
  }
}

/** What the others have shared; nothing of those who have not. */
export function Shared({ meeting }: { meeting: Meeting }) {
  if (meeting.shared.length === 0) {
    if (meeting.state !== 'PLANNED') return null
    return <p class="quiet meeting-nobody">{t('joint-nobody-shared')}</p>
  }
  return (
    <ul class="meeting-shared">
      {meeting.shared.map(each => (
        <li key={each.name} class="card">
          <h3>
            <Icon name="person-chat" />
            <bdi>{each.name}</bdi> <span class="quiet">({roleText(each)})</span>
          </h3>
          <dl>
            {ORDER.map(heading => {
              const topics = each.choices.filter(choice => choice.heading === heading)
              if (topics.length === 0) return null
              return (
                <div key={heading}>
                  <dt>
                    <Icon name={HEADINGS[heading]} />
                    {word('joint-heading', heading)}
                  </dt>
                  <dd>{topics.map(({ topic }) => word('topic', topic)).join(', ')}</dd>
                </div>
              )
            })}
          </dl>
          {each.words && (
            <blockquote>
              <bdi lang={each.language}>{each.words}</bdi>
            </blockquote>
          )}
        </li>
      ))}
    </ul>
  )
}
