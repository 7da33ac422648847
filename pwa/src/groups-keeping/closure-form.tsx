/** What a closure says: why, when, for whom. */
import type { ClosureInput, ClosureKind } from '../graphql/types'
import { now } from '../i18n/oslo'
import { isolated, t, word } from '../i18n/texts'
import {
  ChoiceField,
  DateField,
  Form,
  FormActions,
  type FormOf,
  FormRow,
  FormSection,
  type Fresh,
  SelectField,
  type Sent,
  TextField,
  useForm,
} from '../ui/form'
import type { IconName } from '../ui/icon'
import { LONGEST_NAME } from './kept'
import type { Named } from './teachers-field'
import { type HolidayWeek, holidayWeeks } from './terms'

export interface ClosureValues {
  kind: ClosureKind | ''
  startsOn: string
  endsOn: string
  /** '': the whole municipality. */
  unitId: string
  name: string
}

export const CLOSURE_ICONS: Readonly<Record<ClosureKind, IconName>> = {
  HOLIDAY_WITHOUT_PROGRAMME: 'parasol',
  PLANNING_DAY: 'pencil',
  OTHER: 'minus-circle',
}

const KINDS = Object.keys(CLOSURE_ICONS) as readonly ClosureKind[]

interface Props {
  readonly units: readonly Named[]
  /** The draft's. */
  readonly name: string
  readonly subject?: string
  readonly version?: number
  readonly initial: ClosureValues
  readonly save: (closure: ClosureInput, sent: Sent) => Promise<unknown>
  readonly reload?: () => Promise<Fresh<ClosureValues>>
  /** A message. */
  readonly button: string
  /** Offer the usual holiday weeks. */
  readonly suggests?: boolean
  /** Whose it is can only be chosen at first. */
  readonly fixed?: boolean
}

export function ClosureForm(props: Props) {
  const { units, suggests = false, fixed = false, save, button, ...spec } = props
  const form = useForm<ClosureValues, unknown>({
    ...spec,
    save: ({ kind, unitId, ...values }, sent) =>
      save({ ...values, kind: kind as ClosureKind, unitId: unitId || null }, sent),
    onSaved: () => {
      location.hash = '#/closures'
    },
  })
  const { startsOn } = form.values.value
  return (
    <Form of={form}>
      <FormSection title={t('closure')} help={t('closures-effect')}>
        {suggests && <Weeks of={form} />}
        <ChoiceField
          of={form.field('kind')}
          label={t('closure-why')}
          required
          options={KINDS.map(kind => ({
            value: kind,
            label: word('day-off', kind),
            icon: CLOSURE_ICONS[kind],
          }))}
        />
        <FormRow>
          <DateField of={followed(form)} label={t('closure-first-day')} required />
          <DateField
            of={form.field('endsOn')}
            label={t('closure-last-day')}
            min={startsOn}
            required
          />
        </FormRow>
        <FormRow>
          {!fixed && (
            <SelectField
              of={form.field('unitId')}
              label={t('closure-whose')}
              none={t('closure-everybody')}
              options={units.map(({ id, name }) => ({ value: id, label: isolated(name) ?? '' }))}
            />
          )}
          <TextField
            of={form.field('name')}
            label={t('closure-name')}
            help={t('closure-name-help')}
            most={LONGEST_NAME}
          />
        </FormRow>
      </FormSection>
      <FormActions of={form} save={t(button)} cancel="#/closures" />
    </Form>
  )
}

/** The first day; the last goes with it until it is another. */
function followed(form: FormOf<ClosureValues>) {
  const first = form.field('startsOn')
  const last = form.field('endsOn')
  return {
    ...first,
    // A spread would read what stands there now, once and for all; it is read anew with each rendering.
    value: first.value,
    error: first.error,
    set: (date: string) => {
      const { startsOn, endsOn } = form.values.peek()
      first.set(date)
      if (!endsOn || endsOn === startsOn || endsOn < date) last.set(date)
    },
  }
}

/** The usual weeks, each by one click; which of them it is, the county has decided. */
function Weeks({ of }: { of: FormOf<ClosureValues> }) {
  const { startsOn, endsOn } = of.values.value
  const choose = ({ holiday, first, last }: HolidayWeek) => {
    of.field('kind').set('HOLIDAY_WITHOUT_PROGRAMME')
    of.field('startsOn').set(first)
    of.field('endsOn').set(last)
    of.field('name').set(t(`holiday-${holiday}-kept`))
  }
  return (
    <div class="keeping-quick">
      <span class="field-label" id="usual-weeks">
        {t('closure-usual')}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would stand around all fields */}
      <div role="group" aria-labelledby="usual-weeks" class="keeping-chips">
        {holidayWeeks(now.value.date).map(each => (
          <button
            key={each.week}
            type="button"
            class="filter keeping-week"
            aria-pressed={startsOn === each.first && endsOn === each.last}
            onClick={() => choose(each)}
          >
            <b>{t(`holiday-${each.holiday}`, { week: each.week })}</b>
            <span>{spanWords(each)}</span>
          </button>
        ))}
      </div>
      <p class="quiet">{t('closure-usual-help')}</p>
    </div>
  )
}

function spanWords({ first, last }: HolidayWeek): string {
  return `${first.split('-').reverse().slice(0, 2).join('.')}.–${last.split('-').reverse().join('.')}`
}
