/** Decide about an absence: what and when, and beside it how the rules count it. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { inquire, tell } from '../../graphql/client'
import { Refusal } from '../../graphql/problems'
import type {
  AbsenceCategory,
  AbsenceDecisionInput,
  AbsenceOfAnswer,
  AbsencePreviewAnswer,
  AbsenceReason,
} from '../../graphql/types'
import { t, word } from '../../i18n/texts'
import { uuid7 } from '../../offline/uuid7'
import {
  CheckField,
  ChoiceField,
  DateField,
  Form,
  FormActions,
  FormRow,
  FormSection,
  SelectField,
  TextField,
  useForm,
} from '../../ui/form'
import { Icon } from '../../ui/icon'
import { Notice } from '../../ui/notice'
import {
  AfterLockFields,
  type AfterLockValues,
  afterLockOf,
  lockedOf,
  NOTHING_SAID,
} from './after-lock'
import { CATEGORIES } from './categories'
import { QuotaCard } from './quota-card'
import { claimText, warningText, whenText } from './words'

type Claim = AbsenceOfAnswer['absenceOf']['claims'][number]
type Preview = AbsencePreviewAnswer['absencePreview']

/** What a form begins with: a day that is unexplained, or a claim. */
export interface Start {
  readonly startsOn: string
  readonly endsOn: string
  readonly startsAt?: string | null
  readonly endsAt?: string | null
  readonly claim?: Claim
}

/** What a claim would be if it were true; as `attendance/absence.py` has it. */
export const SUGGESTED: Readonly<Record<Claim['kind'], AbsenceCategory>> = {
  ILL: 'SELF_CERTIFIED',
  CHILD_ILL: 'CHILD_ILL',
  APPOINTMENT: 'WELFARE_LEAVE',
  OTHER: 'WELFARE_LEAVE',
  WELFARE_LEAVE: 'WELFARE_LEAVE',
  RELIGIOUS_DAY: 'RELIGIOUS_DAY',
  VACATION: 'VACATION',
}

const REASONS: readonly AbsenceReason[] = [
  'NO_GROUND',
  'QUOTA_USED',
  'NO_CERTIFICATE',
  'SHORT_NOTICE',
  'CAN_BE_ANOTHER_TIME',
  'AGREED',
]

interface Values extends AfterLockValues {
  startsOn: string
  endsOn: string
  part: boolean
  startsAt: string
  endsAt: string
  category: AbsenceCategory | ''
  outcome: 'yes' | 'no' | ''
  certificateSeen: boolean
  reason: AbsenceReason | ''
  soleCarer: boolean
  chronic: boolean
  gaveBirth: boolean
  knowingly: boolean
}

interface Props {
  readonly participantId: string
  readonly start: Start
  /** Months that are approved for payment: "2026-10". */
  readonly locked: readonly string[]
  readonly onSaved: () => Promise<void>
  readonly onCancel: () => void
}

export function DecisionForm({ participantId, start, locked, onSaved, onCancel }: Props) {
  const { claim } = start
  const preview = useSignal<Preview | null>(null)
  const form = useForm({
    name: 'attendance.decide',
    subject: participantId,
    keeps: false,
    initial: {
      startsOn: start.startsOn,
      endsOn: start.endsOn,
      part: Boolean(start.startsAt),
      startsAt: start.startsAt ?? '',
      endsAt: start.endsAt ?? '',
      category: claim ? SUGGESTED[claim.kind] : '',
      outcome: '',
      certificateSeen: false,
      reason: '',
      soleCarer: false,
      chronic: false,
      gaveBirth: false,
      knowingly: false,
      ...NOTHING_SAID,
    } as Values,
    save: async (values, { id }) => {
      try {
        return await tell('decideAbsence', {
          participantId,
          input: inputOf(values, id, claim?.id ?? null),
          afterLock: afterLockOf(lockedOf(values.startsOn, values.endsOn, locked), values),
        })
      } catch (problem) {
        if (problem instanceof Refusal && problem.code === UNCONFIRMED) await look()
        throw problem
      }
    },
    onSaved,
  })
  const values = form.values.value
  const look = async () => {
    const decision = inputOf(form.values.peek(), uuid7(), claim?.id ?? null)
    preview.value = isComplete(form.values.peek())
      ? await inquire('absencePreview', { participantId, decision }).then(
          ({ absencePreview }) => absencePreview,
          () => null,
        )
      : null
  }
  useEffect(() => {
    const waiting = setTimeout(() => void look(), PAUSE)
    return () => clearTimeout(waiting)
  }, [values])
  const { category, outcome } = values
  const warned = (preview.value?.warnings.length ?? 0) > 0 && outcome !== 'no'
  return (
    <div class="decide-page">
      <Form of={form}>
        <FormSection title={t('decide-title')}>
          {claim && (
            <p class="decide-claimed">
              <span class="quiet">{t('decide-claimed')}</span>
              <b>
                {claimText(claim)}, {whenText(claim)}
              </b>
            </p>
          )}
          <FormRow>
            <DateField of={form.field('startsOn')} label={t('decide-starts-on')} required />
            <DateField
              of={form.field('endsOn')}
              label={t('decide-ends-on')}
              min={values.startsOn}
              required
            />
          </FormRow>
          {values.startsOn === values.endsOn && (
            <CheckField of={form.field('part')} label={t('decide-part')} />
          )}
          {values.part && values.startsOn === values.endsOn && (
            <FormRow>
              <TextField
                of={form.field('startsAt')}
                label={t('decide-starts-at')}
                most={5}
                required
              />
              <TextField of={form.field('endsAt')} label={t('decide-ends-at')} most={5} required />
            </FormRow>
          )}
          <SelectField
            of={form.field('category')}
            label={t('decide-category')}
            options={CATEGORIES.map(value => ({
              value,
              label: word('absence-category', value),
            }))}
            required
          />
          {category === 'CHILD_ILL' && (
            <>
              <CheckField
                of={form.field('soleCarer')}
                label={t('decide-sole-carer')}
                help={t('decide-asked')}
              />
              <CheckField
                of={form.field('chronic')}
                label={t('decide-chronic')}
                help={t('decide-asked')}
              />
            </>
          )}
          {category === 'BIRTH' && (
            <CheckField
              of={form.field('gaveBirth')}
              label={t('decide-gave-birth')}
              help={t('decide-asked')}
            />
          )}
          <CheckField
            of={form.field('certificateSeen')}
            label={t('decide-certificate')}
            help={t('decide-certificate-help')}
          />
          <ChoiceField
            of={form.field('outcome')}
            label={t('decide-outcome')}
            options={[
              { value: 'yes', label: t('decide-approved-yes'), icon: 'check-circle' },
              { value: 'no', label: t('decide-approved-no'), icon: 'minus-circle' },
            ]}
            required
          />
          {(outcome === 'no' || warned) && (
            <SelectField
              of={form.field('reason')}
              label={t('decide-reason')}
              options={REASONS.filter(each => (each === 'AGREED') === (outcome !== 'no')).map(
                value => ({ value, label: word('decide-reason', value) }),
              )}
              required={outcome === 'no'}
            />
          )}
          {warned && outcome === 'yes' && (
            <CheckField of={form.field('knowingly')} label={t('decide-knowingly')} required />
          )}
          <AfterLockFields form={form} months={lockedOf(values.startsOn, values.endsOn, locked)} />
          <FormActions of={form} save={t('decide-save')} cancel={onCancel} />
        </FormSection>
      </Form>
      <Beside of={preview.value} />
    </div>
  )
}

const UNCONFIRMED = 'kit.unconfirmed'
/** Milliseconds without a keystroke, after which the sums are asked for. */
const PAUSE = 250

/** What the rules say, beside the form. */
function Beside({ of }: { of: Preview | null }) {
  if (!of) return null
  const { quotas, warnings, ruleVersion } = of
  return (
    <aside class="card decide-beside" aria-live="polite">
      <h2>{t('decide-warnings')}</h2>
      {warnings.length === 0 ? (
        <p class="fact">
          <Icon name="check-circle" />
          {t('decide-warnings-none')}
        </p>
      ) : (
        <Notice icon="warning" tone="careful">
          <ul class="plain">
            {warnings.map(each => (
              <li key={each.code}>{warningText(each)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <h2>{t('decide-sum')}</h2>
      {quotas.length === 0 && <p class="quiet">{t('decide-sum-none')}</p>}
      <ul>
        {quotas.map(quota => (
          <QuotaCard key={`${quota.category} ${quota.firstDay}`} of={quota} open />
        ))}
      </ul>
      <small class="quiet">{t('decide-rule', { version: ruleVersion })}</small>
    </aside>
  )
}

/** Whether there is enough to count with. */
function isComplete({ startsOn, endsOn, part, startsAt, endsAt, category }: Values): boolean {
  if (!startsOn || !endsOn || endsOn < startsOn || !category) return false
  return !part || startsOn !== endsOn || (isTime(startsAt) && isTime(endsAt) && startsAt < endsAt)
}

function isTime(text: string): boolean {
  return /^\d\d:\d\d$/.test(text)
}

/** What belongs to another category or outcome is not sent, even where it still stands in the form. */
export function inputOf(values: Values, id: string, claimId: string | null): AbsenceDecisionInput {
  const { category, outcome, startsOn, endsOn, part } = values
  const inPart = part && startsOn === endsOn
  return {
    id,
    claimId,
    startsOn,
    endsOn,
    startsAt: inPart ? values.startsAt : null,
    endsAt: inPart ? values.endsAt : null,
    category: category || 'UNAPPROVED',
    approved: outcome !== 'no' && category !== 'UNAPPROVED',
    certificateSeen: values.certificateSeen,
    reason: values.reason || null,
    soleCarer: category === 'CHILD_ILL' && values.soleCarer,
    chronic: category === 'CHILD_ILL' && values.chronic,
    gaveBirth: category === 'BIRTH' && values.gaveBirth,
    knowingly: values.knowingly,
  }
}
