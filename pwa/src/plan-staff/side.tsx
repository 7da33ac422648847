/** Beside the plan: what it is built on, when it is looked at again, what was signed, and its versions. */
import { useSignal } from '@preact/signals'
import { tell } from '../graphql/client'
import type { CefrLevel, GroundworkKind, LevelSource, Service, Skill } from '../graphql/types'
import { languageName } from '../i18n/language-names'
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Files } from '../ui/files'
import {
  CheckField,
  ChoiceField,
  DateField,
  Form,
  FormActions,
  FormSection,
  SelectField,
  TextField,
  useForm,
} from '../ui/form'
import { languageOptions } from '../ui/form/languages'
import { Icon } from '../ui/icon'
import { AsPdf } from './as-pdf'
import { Difference } from './difference'
import { Gaps } from './gaps'
import { optionsOf, type PlanRecord } from './record'

interface Props {
  readonly record: PlanRecord
  readonly onSaved: () => Promise<void>
}

export function Side({ record, onSaved }: Props) {
  return (
    <>
      {record.reviews.length > 0 && (
        <section class="card">
          <h2>{t('plan-review')}</h2>
          <ul class="plan-gaps">
            {record.reviews.map(({ cause, since }) => (
              <li key={cause}>
                <Icon name="clock" />
                {word('plan-review', cause)} ({numericDate(since)})
              </li>
            ))}
          </ul>
        </section>
      )}
      <Groundwork record={record} onSaved={onSaved} />
      <Levels record={record} onSaved={onSaved} />
      <Signed record={record} onSaved={onSaved} />
      <Versions record={record} />
      <section class="card">
        <Files
          title={t('supervision-out')}
          kinds={['pdf', 'xlsx']}
          address={kind => `/files/supervision/pack.${kind}?of=${record.participantId}`}
        >
          {t('supervision-out-case')}
        </Files>
      </section>
    </>
  )
}

const WORKS: readonly GroundworkKind[] = [
  'COMPETENCE_MAPPING',
  'CAREER_GUIDANCE',
  'PRIOR_LEARNING_ASSESSMENT',
]
const SERVICES: readonly Service[] = [
  'REFUGEE_SERVICE',
  'NAV',
  'ADULT_EDUCATION',
  'COUNTY',
  'OTHER',
]

/** A card whose form opens at a click. */
function useOpen(onSaved: () => Promise<void>) {
  const open = useSignal(false)
  const close = () => {
    open.value = false
  }
  const saved = async () => {
    await onSaved()
    close()
  }
  return { open, close, saved }
}

function Add({ text, onClick }: { text: string; onClick: () => void }) {
  return (
    <div>
      <button type="button" class="ds-button" data-variant="secondary" onClick={onClick}>
        <Icon name="plus" />
        {text}
      </button>
    </div>
  )
}

function Groundwork({ record, onSaved }: Props) {
  const { open, close, saved } = useOpen(onSaved)
  return (
    <section class="card plan-side">
      <h2>{t('plan-groundwork')}</h2>
      <Gaps record={record} codes={['COMPETENCE_MAPPING', 'CAREER_GUIDANCE']} />
      <ul class="plan-facts">
        {record.groundwork.map(({ kind, doneOn, doneBy }) => (
          <li key={`${kind} ${doneOn}`}>
            <Icon name="check" />
            <span>
              {word('plan-groundwork', kind)}
              <small class="quiet">
                {numericDate(doneOn)}, {word('plan-service', doneBy)}
              </small>
            </span>
          </li>
        ))}
      </ul>
      {open.value ? (
        <GroundworkForm record={record} onSaved={saved} onCancel={close} />
      ) : (
        <Add
          text={t('plan-groundwork-add')}
          onClick={() => {
            open.value = true
          }}
        />
      )}
    </section>
  )
}

interface FormProps extends Props {
  readonly onCancel: () => void
}

function GroundworkForm({ record: { participantId }, onSaved, onCancel }: FormProps) {
  const initial: { kind: GroundworkKind | ''; doneOn: string; doneBy: Service | '' } = {
    kind: '',
    doneOn: now.value.date,
    doneBy: '',
  }
  const form = useForm({
    name: 'plans.groundwork',
    subject: participantId,
    initial,
    keeps: false,
    save: ({ kind, doneOn, doneBy }, { id }) =>
      tell('recordPlanGroundwork', {
        participantId,
        wish: id,
        kind: kind || 'COMPETENCE_MAPPING',
        doneOn,
        doneBy: doneBy || 'OTHER',
      }),
    onSaved,
  })
  return (
    <Form of={form}>
      <FormSection title={t('plan-groundwork-add')}>
        <ChoiceField
          of={form.field('kind')}
          label={t('plan-groundwork-what')}
          options={optionsOf('plan-groundwork', WORKS)}
          required
        />
        <SelectField
          of={form.field('doneBy')}
          label={t('plan-groundwork-by')}
          options={optionsOf('plan-service', SERVICES)}
          required
        />
        <DateField
          of={form.field('doneOn')}
          label={t('plan-groundwork-on')}
          max={now.value.date}
          required
        />
        <FormActions of={form} save={t('plan-edit-keep')} cancel={onCancel} />
      </FormSection>
    </Form>
  )
}

const SKILLS: readonly Skill[] = ['LISTENING', 'READING', 'WRITING', 'ORAL']
const LEVELS: readonly CefrLevel[] = ['BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'C1']
const SOURCES: readonly LevelSource[] = ['TEACHER', 'TEST', 'READY_FOR_TEST']

function Levels({ record, onSaved }: Props) {
  const { open, close, saved } = useOpen(onSaved)
  return (
    <section class="card plan-side">
      <h2>{t('plan-levels')}</h2>
      <ul class="plan-facts">
        {record.levels.map(({ skill, level, source, onDate }, place) => (
          <li key={place}>
            <Icon name="language" />
            <span>
              {word('skill', skill)}: {word('level', level)}
              <small class="quiet">
                {numericDate(onDate)}, {word('plan-level-source', source)}
              </small>
            </span>
          </li>
        ))}
      </ul>
      {open.value ? (
        <LevelForm record={record} onSaved={saved} onCancel={close} />
      ) : (
        <Add
          text={t('plan-level-add')}
          onClick={() => {
            open.value = true
          }}
        />
      )}
    </section>
  )
}

function LevelForm({ record: { participantId }, onSaved, onCancel }: FormProps) {
  const initial: {
    skill: Skill | ''
    level: CefrLevel | ''
    source: LevelSource | ''
    onDate: string
  } = { skill: '', level: '', source: '', onDate: now.value.date }
  const form = useForm({
    name: 'plans.level',
    subject: participantId,
    initial,
    keeps: false,
    save: ({ skill, level, source, onDate }, { id }) =>
      tell('recordLanguageLevel', {
        participantId,
        wish: id,
        skill: skill || 'ORAL',
        level: level || 'A1',
        source: source || 'TEACHER',
        onDate,
      }),
    onSaved,
  })
  return (
    <Form of={form}>
      <FormSection title={t('plan-level-add')}>
        <SelectField
          of={form.field('skill')}
          label={t('plan-level-skill')}
          options={optionsOf('skill', SKILLS)}
          required
        />
        <SelectField
          of={form.field('level')}
          label={t('plan-level-level')}
          options={optionsOf('level', LEVELS)}
          required
        />
        <ChoiceField
          of={form.field('source')}
          label={t('plan-level-says')}
          options={optionsOf('levels-source', SOURCES)}
          required
        />
        <DateField
          of={form.field('onDate')}
          label={t('plan-level-on')}
          max={now.value.date}
          required
        />
        <FormActions of={form} save={t('plan-edit-keep')} cancel={onCancel} />
      </FormSection>
    </Form>
  )
}

function Signed({ record, onSaved }: Props) {
  const { open, close, saved } = useOpen(onSaved)
  const kind = word('plan-commitment', record.commitmentKind)
  return (
    <section class="card plan-side">
      <h2>{kind}</h2>
      {record.commitments.length === 0 && <p class="quiet">{t('plan-not-signed')}</p>}
      <ul class="plan-facts">
        {record.commitments.map((signed, place) => (
          <li key={place}>
            <Icon name="check" />
            <span>
              {word('plan-commitment', signed.kind)}, {languageName(signed.language)}
              <small class="quiet">
                {numericDate(signed.signedOn)}, {word('plan-signing', signed.method)}
              </small>
            </span>
          </li>
        ))}
      </ul>
      {open.value ? (
        <SignForm record={record} onSaved={saved} onCancel={close} />
      ) : (
        <Add
          text={t('plan-sign')}
          onClick={() => {
            open.value = true
          }}
        />
      )}
    </section>
  )
}

const METHODS = ['ON_PHONE', 'ON_PAPER', 'ORALLY_THROUGH_INTERPRETER'] as const

function SignForm({ record, onSaved, onCancel }: FormProps) {
  const { participantId, commitmentKind } = record
  const initial: {
    templateVersion: string
    language: string
    signedOn: string
    method: (typeof METHODS)[number] | ''
    interpreterLanguage: string
    interpreterQualified: boolean
  } = {
    templateVersion: '',
    language: record.language,
    signedOn: now.value.date,
    method: '',
    interpreterLanguage: '',
    interpreterQualified: false,
  }
  const form = useForm({
    name: 'plans.sign',
    subject: participantId,
    initial,
    keeps: false,
    save: (values, { id }) => {
      const { method, interpreterLanguage, interpreterQualified, ...rest } = values
      const through = method === 'ORALLY_THROUGH_INTERPRETER'
      return tell('signCommitment', {
        participantId,
        wish: id,
        commitment: {
          ...rest,
          kind: commitmentKind,
          method: method || 'ON_PAPER',
          ...(through ? { interpreterLanguage, interpreterQualified } : {}),
        },
      })
    },
    onSaved,
  })
  return (
    <Form of={form}>
      <FormSection title={t('plan-sign')}>
        <TextField
          of={form.field('templateVersion')}
          label={t('plan-template')}
          help={t('plan-template-help')}
          most={40}
          required
        />
        <SelectField
          of={form.field('language')}
          label={t('plan-sign-language')}
          options={languageOptions(record.language)}
          required
        />
        <DateField
          of={form.field('signedOn')}
          label={t('plan-signed-on')}
          max={now.value.date}
          required
        />
        <ChoiceField
          of={form.field('method')}
          label={t('plan-sign-how')}
          options={optionsOf('plan-signing', METHODS)}
          required
        />
        {form.values.value.method === 'ORALLY_THROUGH_INTERPRETER' && (
          <>
            <SelectField
              of={form.field('interpreterLanguage')}
              label={t('plan-interpreter-language')}
              options={languageOptions(null)}
              required
            />
            <CheckField
              of={form.field('interpreterQualified')}
              label={t('plan-interpreter-qualified')}
            />
          </>
        )}
        <FormActions of={form} save={t('plan-edit-keep')} cancel={onCancel} />
      </FormSection>
    </Form>
  )
}

function Versions({ record }: { record: PlanRecord }) {
  const { versions } = record
  const shown = useSignal<string | null>(null)
  return (
    <section class="card plan-side">
      <h2>{t('plan-versions')}</h2>
      <ol class="plan-facts">
        {versions.map((version, place) => {
          const former = versions[place + 1]
          return (
            <li key={version.id}>
              <Icon name={version.state === 'DECIDED' ? 'check-circle' : 'note'} />
              <div>
                <b>{t('plan-number', { version: version.version })}</b>{' '}
                {word('plan-version-state', version.state)}
                {version.decidedOn && (
                  <small class="quiet">
                    {numericDate(version.decidedOn)}
                    {version.decidedBy && `, ${version.decidedBy}`}
                    {version.elsewhere && `, ${version.elsewhere}`}
                  </small>
                )}
                <p class="plan-as-pdf">
                  <AsPdf participantId={record.participantId} version={version} />
                </p>
                {former && (
                  <div>
                    <button
                      type="button"
                      class="filter"
                      aria-expanded={shown.value === version.id}
                      onClick={() => {
                        shown.value = shown.value === version.id ? null : version.id
                      }}
                    >
                      {t('plan-difference', { one: former.version, other: version.version })}
                    </button>
                    {shown.value === version.id && (
                      <Difference
                        key={version.edition}
                        participantId={record.participantId}
                        older={former.id}
                        newer={version.id}
                      />
                    )}
                  </div>
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
