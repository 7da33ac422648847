/** What an activity is, where it is, and what an hour of it counts as. */
import type { ActivityInput, ActivityKind, Credit, SocialStudiesModule } from '../graphql/types'
import { t, word } from '../i18n/texts'
import {
  ChoiceField,
  Form,
  FormActions,
  FormRow,
  FormSection,
  type Fresh,
  NumberField,
  SelectField,
  type Sent,
  TextField,
  useForm,
} from '../ui/form'
import { Icon } from '../ui/icon'
import { KindTile } from '../ui/looks'
import { LONGEST_NAME } from './kept'
import { countingOf, countingText, isWorkOriented, type KindRule, type Worth } from './kinds'

const LONGEST_TEXT = 200

/** 'RULE': as the rulebook says of the kind. */
export interface ActivityValues {
  kind: ActivityKind | ''
  name: string
  credit: Credit | 'RULE'
  lessonCreditMinutes: number | null
  workOriented: 'RULE' | 'YES' | 'NO'
  host: string
  place: string
  bring: string
  module: SocialStudiesModule | ''
}

/** As `rulebook/model.py` has them. */
const MODULES: readonly SocialStudiesModule[] = [
  'EDUCATION_AND_WORK',
  'FAMILY_AND_HEALTH',
  'NORWAY_BEFORE_AND_NOW',
]

interface Props {
  readonly rules: readonly KindRule[]
  readonly name: string
  readonly subject?: string
  readonly version?: number
  readonly initial: ActivityValues
  readonly save: (activity: ActivityInput, sent: Sent) => Promise<unknown>
  readonly reload?: () => Promise<Fresh<ActivityValues>>
  readonly button: string
  /** Lessons have been held: what they count as stays. */
  readonly fixed?: boolean
  readonly onSaved: () => void
}

export function ActivityForm({ rules, save, button, fixed = false, ...spec }: Props) {
  const form = useForm<ActivityValues, unknown>({
    ...spec,
    save: (values, sent) => save(inputOf(values), sent),
  })
  const { kind, credit } = form.values.value
  return (
    <Form of={form}>
      <FormSection title={t('activities-what')}>
        {fixed && kind ? (
          <div class="keeping-kind">
            <KindTile kind={kind} />
            <b>{word('activity', kind)}</b>
          </div>
        ) : (
          <SelectField
            of={form.field('kind')}
            label={t('activities-kind')}
            help={t('activities-kind-help')}
            required
            options={rules.map(({ kind: each }) => ({
              value: each,
              label: word('activity', each),
            }))}
          />
        )}
        <TextField
          of={form.field('name')}
          label={t('activities-name')}
          help={t('activities-name-help')}
          size="medium"
          most={LONGEST_NAME}
        />
        {kind === 'SOCIAL_STUDIES' && (
          <SelectField
            of={form.field('module')}
            label={t('activities-module')}
            help={t('activities-module-help')}
            none={t('activities-module-none')}
            options={MODULES.map(each => ({
              value: each,
              label: word('social-studies-module', each),
            }))}
          />
        )}
        <FormRow>
          <TextField of={form.field('host')} label={t('activities-host')} most={LONGEST_TEXT} />
          <TextField of={form.field('place')} label={t('place')} most={LONGEST_TEXT} />
        </FormRow>
        <TextField of={form.field('bring')} label={t('bring')} most={LONGEST_TEXT} />
      </FormSection>
      {kind && (
        <FormSection
          title={t('activities-counts')}
          help={t(fixed ? 'activities-fixed' : 'activities-counts-help')}
        >
          <Counts of={worthOf(form.values.value, kind)} rules={rules} />
          {!fixed && (
            <>
              <ChoiceField
                of={form.field('credit')}
                label={t('credit')}
                options={[
                  { value: 'RULE', label: t('credit-rule'), help: asRule(kind, rules) },
                  { value: 'LESSON', label: t('credit-by-lesson') },
                  { value: 'CLOCK', label: t('credit-by-clock') },
                ]}
              />
              {credit === 'LESSON' && (
                <NumberField
                  of={form.field('lessonCreditMinutes')}
                  label={t('credit-minutes')}
                  help={t('credit-minutes-help')}
                  unit={t('credit-minutes-unit')}
                  min={1}
                  max={1440}
                />
              )}
              <ChoiceField
                of={form.field('workOriented')}
                label={t('activities-work')}
                options={[
                  {
                    value: 'RULE',
                    label: t('credit-rule'),
                    help: t(
                      ruleOf(kind, rules)?.workOriented
                        ? 'activities-work-yes'
                        : 'activities-work-no',
                    ),
                  },
                  { value: 'YES', label: t('activities-work-yes') },
                  { value: 'NO', label: t('activities-work-no') },
                ]}
              />
            </>
          )}
        </FormSection>
      )}
      <FormActions of={form} save={t(button)} cancel="#/activities" />
    </Form>
  )
}

/** In plain words, as it stands in the form now. */
function Counts({ of, rules }: { of: Worth; rules: readonly KindRule[] }) {
  const counting = countingOf(of, rules)
  return (
    <p class="keeping-counts" role="status">
      {counting && (
        <span>
          <Icon name="clock" />
          {countingText(counting)}
        </span>
      )}
      <span>
        <Icon name="briefcase" />
        {t(isWorkOriented(of, rules) ? 'activities-work-counts' : 'activities-work-not')}
      </span>
    </p>
  )
}

function ruleOf(kind: ActivityKind, rules: readonly KindRule[]): KindRule | undefined {
  return rules.find(each => each.kind === kind)
}

function asRule(kind: ActivityKind, rules: readonly KindRule[]): string | undefined {
  const nothing = { credit: null, lessonCreditMinutes: null, workOriented: null }
  const counting = countingOf({ kind, ...nothing }, rules)
  return counting ? countingText(counting) : undefined
}

function worthOf(values: ActivityValues, kind: ActivityKind): Worth {
  const { credit, workOriented } = values
  return {
    kind,
    credit: credit === 'RULE' ? null : credit,
    lessonCreditMinutes: values.lessonCreditMinutes,
    workOriented: workOriented === 'RULE' ? null : workOriented === 'YES',
  }
}

function inputOf(values: ActivityValues): ActivityInput {
  const { name, host, place, bring } = values
  const worth = worthOf(values, values.kind as ActivityKind)
  // Minutes that are typed count only where lessons are counted.
  const minutes = values.credit === 'CLOCK' ? null : worth.lessonCreditMinutes
  const module = (worth.kind === 'SOCIAL_STUDIES' && values.module) || null
  return { ...worth, lessonCreditMinutes: minutes, name, host, place, bring, module }
}
