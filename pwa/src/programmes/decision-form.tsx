/** Take a decision: the fields that its kind asks for, and what the rules say beside them. */
import { useSignal } from '@preact/signals'
import { tell } from '../graphql/client'
import { Refusal } from '../graphql/problems'
import type { DecisionInput, DecisionKind, EndCause, MainActivity } from '../graphql/types'
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import {
  ChoiceField,
  DateField,
  Form,
  FormActions,
  type FormOf,
  FormRow,
  FormSection,
  NumberField,
  SelectField,
  TextAreaField,
  useForm,
} from '../ui/form'
import { Notice } from '../ui/notice'
import { Absence } from './absence'
import { ACTIVITIES } from './activities'
import { Arithmetic } from './arithmetic'
import { optionsOf } from './facts-form'
import { CHANGED, type ProgrammeRecord } from './record'

/** They have a screen of their own; a refusal ends a programme that has not begun, and stays among the others. */
export const ENDING: readonly DecisionKind[] = ['COMPLETION', 'INTERRUPTION', 'STOP']

interface Values {
  kind: DecisionKind | ''
  decidedOn: string
  takesEffectOn: string
  endsOn: string
  days: number | null
  endCause: EndCause | ''
  mainActivity: MainActivity | ''
  reasons: string
}

type Kinds = ProgrammeRecord['kinds']

interface Props {
  readonly record: ProgrammeRecord
  readonly kinds: Kinds
  /** Names the draft. */
  readonly draft: string
  readonly save: string
  readonly danger?: boolean
  readonly onSaved: () => void
  /** Somebody else has changed the programme: it is read anew before this is sent again. */
  readonly onChanged: () => Promise<void>
  readonly onCancel?: (() => void) | string
}

/** Whether somebody decided meanwhile, kept while the form is made anew with what they decided. */
let meanwhile = false

export function DecisionForm(props: Props) {
  const { record, kinds, draft, save, danger, onSaved, onChanged, onCancel } = props
  const { participantId, version } = record
  const changed = useSignal(meanwhile)
  meanwhile = false
  const [only] = kinds.length === 1 ? kinds : []
  const form = useForm({
    name: draft,
    subject: participantId,
    initial: { ...NOTHING, kind: only?.kind ?? '', decidedOn: now.value.date } as Values,
    version,
    save: async (values, { id }) => {
      try {
        return await tell('decideProgramme', {
          participantId,
          id,
          expectedVersion: version,
          decision: inputOf(values),
        })
      } catch (problem) {
        if (problem instanceof Refusal && problem.code === CHANGED) {
          meanwhile = true
          await onChanged()
        }
        throw problem
      }
    },
    onSaved,
  })
  const { kind } = form.values.value
  return (
    <Form of={form}>
      {changed.value && (
        <Notice icon="person-chat" tone="careful">
          {t('decision-changed')}
        </Notice>
      )}
      <FormSection
        title={t(ENDING.includes(kinds[0]?.kind as DecisionKind) ? 'end-title' : 'decisions-new')}
      >
        {!only && (
          <ChoiceField
            of={form.field('kind')}
            label={t('decision-kind')}
            options={kinds.map(({ kind }) => ({
              value: kind,
              label: word('decision', kind),
              help: t(`decision-${kind.toLowerCase().replaceAll('_', '-')}-help`),
            }))}
            required
          />
        )}
        {kind && <Asking of={form} kind={kind} record={record} kinds={kinds} />}
        {kind && (
          <TextAreaField
            of={form.field('reasons')}
            label={t('decision-reasons')}
            help={t('decision-reasons-help')}
            most={4000}
            norwegian
            required
          />
        )}
        {kind && (
          <FormActions
            of={form}
            save={save}
            danger={danger ?? false}
            {...(onCancel && { cancel: onCancel })}
          />
        )}
      </FormSection>
    </Form>
  )
}

interface AskingProps {
  readonly of: FormOf<Values>
  readonly kind: DecisionKind
  readonly record: ProgrammeRecord
  readonly kinds: Kinds
}

/** What a kind asks for beside its reasons. */
function Asking({ of, kind, record, kinds }: AskingProps) {
  const decidedOn = (
    <DateField
      of={of.field('decidedOn')}
      label={t('decision-decided-on')}
      quick={['today']}
      max={now.value.date}
      required
    />
  )
  switch (kind) {
    case 'AWARD':
      return (
        <FormRow>
          {decidedOn}
          <DateField
            of={of.field('takesEffectOn')}
            label={t('decision-starts-on')}
            quick={['next-monday']}
            required
          />
        </FormRow>
      )
    case 'EXTENSION':
      return <Extension of={of} record={record} decidedOn={decidedOn} />
    case 'ABSENCE_EXTENSION':
      return (
        <>
          <Absence record={record} use={days => of.field('days').set(days)} />
          <FormRow>
            {decidedOn}
            <NumberField
              of={of.field('days')}
              label={t('decision-days')}
              unit={t('decision-days-unit')}
              min={1}
              required
            />
          </FormRow>
        </>
      )
    case 'EXEMPTION':
      return (
        <>
          {decidedOn}
          <FormRow>
            <DateField of={of.field('takesEffectOn')} label={t('decision-exempt-from')} required />
            <DateField
              of={of.field('endsOn')}
              label={t('decision-exempt-to')}
              help={t('decision-exempt-open')}
            />
          </FormRow>
        </>
      )
    case 'REFUSAL':
      return decidedOn
    default:
      return <Ending of={of} kind={kind} kinds={kinds} decidedOn={decidedOn} />
  }
}

interface ExtensionProps {
  readonly of: FormOf<Values>
  readonly record: ProgrammeRecord
  readonly decidedOn: preact.ComponentChild
}

function Extension({ of, record, decidedOn }: ExtensionProps) {
  const { latestEnd, programme, absenceDays } = record
  return (
    <>
      <div class="frame-beside">
        <Arithmetic frame={record.frame} />
        {absenceDays > 0 && <p>{t('step-absence-days', { count: absenceDays })}</p>}
      </div>
      <FormRow>
        {decidedOn}
        <DateField
          of={of.field('endsOn')}
          label={t('decision-new-end')}
          help={[
            programme.plannedEndOn &&
              t('decision-now-ends', { date: numericDate(programme.plannedEndOn) }),
            latestEnd && t('decision-latest', { date: numericDate(latestEnd) }),
          ]
            .filter(Boolean)
            .join(' ')}
          required
        />
      </FormRow>
    </>
  )
}

interface EndingProps {
  readonly of: FormOf<Values>
  readonly kind: DecisionKind
  readonly kinds: Kinds
  readonly decidedOn: preact.ComponentChild
}

function Ending({ of, kind, kinds, decidedOn }: EndingProps) {
  const causes = kinds.find(each => each.kind === kind)?.causes ?? []
  return (
    <>
      <FormRow>
        <DateField
          of={of.field('takesEffectOn')}
          label={t('end-last-day')}
          quick={['today']}
          required
        />
        {decidedOn}
      </FormRow>
      {causes.length > 1 && (
        <ChoiceField
          of={of.field('endCause')}
          label={t('end-cause')}
          options={optionsOf('end-cause', causes)}
          required
        />
      )}
      <SelectField
        of={of.field('mainActivity')}
        label={t('end-main-activity')}
        options={optionsOf('main-activity', ACTIVITIES)}
        required
      />
    </>
  )
}

const NOTHING: Values = {
  kind: '',
  decidedOn: '',
  takesEffectOn: '',
  endsOn: '',
  days: null,
  endCause: '',
  mainActivity: '',
  reasons: '',
}

/** What a kind does not ask for is not sent, even where it stood in a field of another kind. */
export function inputOf(values: Values): DecisionInput {
  const { kind, decidedOn, reasons } = values
  const plain = { kind: kind || 'AWARD', decidedOn, reasons }
  const from = values.takesEffectOn || null
  switch (kind) {
    case 'AWARD':
      return { ...plain, takesEffectOn: from }
    case 'EXTENSION':
      return { ...plain, endsOn: values.endsOn || null }
    case 'ABSENCE_EXTENSION':
      return { ...plain, days: values.days }
    case 'EXEMPTION':
      return { ...plain, takesEffectOn: from, endsOn: values.endsOn || null }
    case 'STOP':
    case 'INTERRUPTION':
    case 'COMPLETION':
      return {
        ...plain,
        takesEffectOn: from,
        endCause: kind === 'STOP' ? null : values.endCause || null,
        mainActivity: values.mainActivity || null,
      }
    default:
      return plain
  }
}
