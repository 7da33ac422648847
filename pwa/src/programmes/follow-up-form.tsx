/** What somebody mainly does about a year after the programme; a job has its percentage. */
import { tell } from '../graphql/client'
import type { MainActivity } from '../graphql/types'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import {
  DateField,
  Form,
  FormActions,
  FormSection,
  NumberField,
  SelectField,
  useForm,
} from '../ui/form'
import { ACTIVITIES } from './activities'
import { optionsOf } from './facts-form'

interface Values {
  onDate: string
  mainActivity: MainActivity | ''
  workPercent: number | null
}

interface Props {
  readonly participantId: string
  readonly programmeId: string
  readonly onSaved: () => void
  readonly onCancel?: () => void
}

export function FollowUpForm({ participantId, programmeId, onSaved, onCancel }: Props) {
  const initial: Values = { onDate: now.value.date, mainActivity: '', workPercent: null }
  const form = useForm({
    name: 'programmes.follow-up',
    subject: programmeId,
    initial,
    save: ({ onDate, mainActivity, workPercent }, { id }) =>
      tell('recordFollowUp', {
        participantId,
        programmeId,
        id,
        followUp: {
          onDate,
          mainActivity: mainActivity || 'UNKNOWN',
          workPercent: works(mainActivity) ? workPercent : null,
        },
      }),
    onSaved,
  })
  return (
    <Form of={form}>
      <FormSection title={t('end-follow-up')}>
        <SelectField
          of={form.field('mainActivity')}
          label={t('follow-up-activity')}
          options={optionsOf('main-activity', ACTIVITIES)}
          required
        />
        {works(form.values.value.mainActivity) && (
          <NumberField
            of={form.field('workPercent')}
            label={t('follow-up-percent')}
            help={t('follow-up-percent-help')}
            unit={t('follow-up-percent-unit')}
            min={1}
            max={100}
            required
          />
        )}
        <DateField
          of={form.field('onDate')}
          label={t('follow-up-on-date')}
          quick={['today']}
          max={now.value.date}
          required
        />
        <FormActions of={form} save={t('follow-up-save')} {...(onCancel && { cancel: onCancel })} />
      </FormSection>
    </Form>
  )
}

function works(activity: MainActivity | ''): boolean {
  return activity === 'WORK' || activity === 'WORK_PART_TIME'
}
