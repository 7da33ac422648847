/** How far somebody has come in Norwegian, skill by skill: what the goal is, what was told, and what one tells. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { tell } from '../graphql/client'
import { question } from '../graphql/questions'
import type { CefrLevel, LanguageProgressAnswer, LevelSource } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import {
  ChoiceField,
  DateField,
  Done,
  Form,
  FormActions,
  FormRow,
  FormSection,
  SelectField,
  useForm,
} from '../ui/form'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { optionsOf } from './record'
import { OF_PLANS } from './words'
import '../ui/styles/programmes.css'
import '../ui/styles/plan-staff.css'

type Progress = LanguageProgressAnswer['languageProgress']

const LEVELS: readonly CefrLevel[] = ['BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'C1']
const SKILLS = ['LISTENING', 'READING', 'WRITING', 'ORAL'] as const

export default function LevelsScreen({ rest: id }: { rest: string }) {
  const worded = useMore(OF_PLANS)
  const asked = useMemo(() => question('languageProgress', { participantId: id }), [id])
  useEffect(() => void asked.ask(), [asked])
  const saved = useSignal(0)
  const name = asked.reply.value.data?.languageProgress.name
  if (!worded) return <Loading />
  const after = async () => {
    await asked.ask()
    saved.value++
  }
  return (
    <Screen
      above={
        <a class="way-back" href={`#/participants/${id}`}>
          <Icon name="back" />
          {name ? <bdi>{name}</bdi> : t('participant')}
        </a>
      }
      title={t('plan-levels')}
    >
      <Asked of={asked}>
        {({ languageProgress }) => (
          <div class="stack levels-page">
            {saved.value > 0 && <Done key={saved.value}>{t('form-saved')}</Done>}
            <SoFar of={languageProgress} />
            <Tell key={saved.value} of={languageProgress} onSaved={after} />
          </div>
        )}
      </Asked>
    </Screen>
  )
}

/** A row for each skill: the goal of the plan, the level that was told last, and whether a test is near. */
function SoFar({ of: { goals, levels } }: { of: Progress }) {
  return (
    <section class="card">
      <table class="levels">
        <thead>
          <tr>
            <th scope="col">{t('plan-level-skill')}</th>
            <th scope="col">{t('levels-goal')}</th>
            <th scope="col">{t('levels-now')}</th>
          </tr>
        </thead>
        <tbody>
          {SKILLS.map(skill => {
            const goal = goals.find(each => each.skill === skill)
            const told = levels.filter(each => each.skill === skill)
            const reached = told.find(({ source }) => source !== 'READY_FOR_TEST')
            const ready = told.find(({ source }) => source === 'READY_FOR_TEST')
            return (
              <tr key={skill}>
                <th scope="row">{word('skill', skill)}</th>
                <td>{goal ? word('level', goal.level) : '–'}</td>
                <td>
                  {reached ? (
                    <Told level={reached} />
                  ) : (
                    <span class="quiet">{t('levels-none')}</span>
                  )}
                  {ready && <Told level={ready} />}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function Told({ level: { level, source, onDate } }: { level: Progress['levels'][number] }) {
  return (
    <p class="levels-told">
      <b>{word('level', level)}</b>{' '}
      <small class="quiet">
        {word('plan-level-source', source)}, {numericDate(onDate)}
      </small>
    </p>
  )
}

interface Values {
  LISTENING: CefrLevel | ''
  READING: CefrLevel | ''
  WRITING: CefrLevel | ''
  ORAL: CefrLevel | ''
  source: LevelSource | ''
  onDate: string
}

function Tell({ of, onSaved }: { of: Progress; onSaved: () => Promise<void> }) {
  const { participantId, sources } = of
  const initial: Values = {
    LISTENING: '',
    READING: '',
    WRITING: '',
    ORAL: '',
    source: sources[0] ?? 'TEACHER',
    onDate: now.value.date,
  }
  const form = useForm({
    name: 'plans.levels',
    subject: participantId,
    initial,
    save: ({ source, onDate, ...levels }, { id }) =>
      tell('tellLevels', {
        participantId,
        wish: id,
        told: {
          source: source || 'TEACHER',
          onDate,
          levels: SKILLS.flatMap(skill => {
            const level = levels[skill]
            return level ? [{ skill, level }] : []
          }),
        },
      }),
    onSaved,
  })
  return (
    <Form of={form}>
      <FormSection title={t('levels-tell')} help={t('levels-tell-help')}>
        <FormRow>
          {SKILLS.map(skill => (
            <SelectField
              key={skill}
              of={form.field(skill)}
              label={word('skill', skill)}
              options={optionsOf('level', LEVELS)}
            />
          ))}
        </FormRow>
        <ChoiceField
          of={form.field('source')}
          label={t('plan-level-says')}
          options={optionsOf('levels-source', sources)}
          required
        />
        <DateField
          of={form.field('onDate')}
          label={t('plan-level-on')}
          quick={['today', 'yesterday']}
          max={now.value.date}
          required
        />
        <FormActions of={form} save={t('plan-edit-keep')} />
      </FormSection>
    </Form>
  )
}
