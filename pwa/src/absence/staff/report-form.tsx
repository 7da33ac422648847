/** Other days than today, some hours of one, or leave that is asked for. No free text: the kind says enough. */
import { useMemo } from 'preact/hooks'
import { t, word } from '../../i18n/texts'
import {
  CheckField,
  DateField,
  Form,
  FormActions,
  FormRow,
  FormSection,
  SelectField,
  TextField,
  useForm,
} from '../../ui/form'
import {
  ASKED,
  type Heard,
  type Kind,
  PURPOSES,
  type Purpose,
  REPORTED,
  tellFor,
} from './report-for'

interface Values {
  kind: Kind | ''
  purpose: Purpose | ''
  startsOn: string
  endsOn: string
  part: boolean
  startsAt: string
  endsAt: string
}

const NOTHING: Values = {
  kind: '',
  purpose: '',
  startsOn: '',
  endsOn: '',
  part: false,
  startsAt: '',
  endsAt: '',
}

interface Props {
  readonly participantId: string
  readonly onTold: (heard: Heard) => Promise<void>
}

export function ReportForm({ participantId, onTold }: Props) {
  // When it was heard: the same each time that it is tried, so that it counts once.
  const madeAt = useMemo(() => new Date().toISOString(), [])
  const form = useForm({
    name: 'attendance.report-for',
    subject: participantId,
    keeps: false,
    initial: NOTHING,
    save: async (values, { id }) => {
      const heard = heardOf(values, id, madeAt)
      await tellFor(participantId, heard)
      return heard
    },
    onSaved: onTold,
  })
  const { kind, startsOn, endsOn, part } = form.values.value
  const oneDay = startsOn !== '' && (endsOn || startsOn) === startsOn
  const hours = oneDay && (kind === 'APPOINTMENT' || kind === 'OTHER' || kind === 'WELFARE_LEAVE')
  return (
    <Form of={form}>
      <FormSection title={t('report-for-other')} help={t('report-for-other-help')}>
        <SelectField
          of={form.field('kind')}
          label={t('report-for-kind')}
          options={[...REPORTED, ...ASKED].map(value => ({
            value,
            label: word('claim-kind', value),
          }))}
          required
        />
        {kind === 'WELFARE_LEAVE' && (
          <SelectField
            of={form.field('purpose')}
            label={t('report-for-purpose')}
            options={PURPOSES.map(value => ({ value, label: word('claim-purpose', value) }))}
            required
          />
        )}
        <FormRow>
          <DateField of={form.field('startsOn')} label={t('decide-starts-on')} required />
          <DateField of={form.field('endsOn')} label={t('report-for-ends-on')} min={startsOn} />
        </FormRow>
        {hours && <CheckField of={form.field('part')} label={t('decide-part')} />}
        {hours && part && (
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
        <FormActions of={form} save={t('report-for-send')} />
      </FormSection>
    </Form>
  )
}

/** As the server reads it; one day where no last day is said, whole days where no hours are. */
export function heardOf(values: Values, id: string, madeAt: string): Heard {
  const { kind, purpose, startsOn, part, startsAt, endsAt } = values
  const endsOn = values.endsOn || startsOn
  const inPart = part && endsOn === startsOn
  return {
    id,
    kind: kind || 'OTHER',
    purpose: purpose || null,
    startsOn,
    endsOn,
    startsAt: inPart ? startsAt : null,
    endsAt: inPart ? endsAt : null,
    madeAt,
  }
}
