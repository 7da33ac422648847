/** The fields of a slot: what, when, where and by whom; what is seldom asked for is folded away. */

import { addDays } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { spanText } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import {
  CheckField,
  DateField,
  type FormOf,
  FormRow,
  NumberField,
  SelectField,
  TextField,
} from '../ui/form'
import { attributesOf, Field, type FieldProps, useAbout } from '../ui/form/field'
import { TimeField } from '../ui/form/time-field'
import { type Activity, type Choices, lessonMinutes } from './model'
import { fittingLessons, readOut, type SlotValues } from './slot-values'
import { WeekdayField } from './weekday-field'

interface Props {
  readonly form: FormOf<SlotValues>
  readonly choices: Choices
  /** Of a slot that is there already: one weekday, and from when the change holds. */
  readonly isChange: boolean
  readonly asksGroup: boolean
  readonly wasAlternate: boolean
  readonly weekend: boolean
}

export function SlotFields({ form, choices, isChange, asksGroup, wasAlternate, weekend }: Props) {
  const values = form.values.value
  const activity = choices.activities.find(({ id }) => id === values.activityId)
  const minutes = activity ? lessonMinutes(activity, choices) : null
  const lessons = minutes ? fittingLessons(readOut(values), minutes) : 0
  return (
    <>
      {asksGroup && (
        <SelectField
          of={form.field('groupId')}
          label={t('keeping-group')}
          options={choices.groups.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
      )}
      <SelectField
        of={form.field('activityId')}
        label={t('keeping-activity')}
        options={choices.activities.map(each => ({ value: each.id, label: activityName(each) }))}
        required
      />
      <WeekdayField
        of={form.field('weekday')}
        label={t(isChange ? 'keeping-weekday' : 'keeping-weekdays')}
        single={isChange}
        weekend={weekend}
        required
      />
      <div class="times">
        <TimeField of={form.field('starts')} label={t('keeping-starts')} required />
        <TimeField of={form.field('ends')} label={t('keeping-ends')} required />
        <p class="quiet" role="status">
          {lessons > 0 && t('keeping-lessons-fit', { count: values.lessons ?? lessons })}
        </p>
      </div>
      <div class="times">
        <PlaceField
          of={form.field('place')}
          label={t('place')}
          places={choices.places}
          placeholder={activity?.place ?? ''}
        />
        <SelectField
          of={form.field('teacherId')}
          label={t('teacher')}
          none={t('keeping-no-teacher')}
          options={choices.teachers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <More form={form}>
        <FormRow>
          <DateField
            of={form.field('validFrom')}
            label={t(isChange ? 'keeping-from' : 'keeping-valid-from')}
            min={now.value.date}
            required
          />
          <DateField
            of={form.field('validTo')}
            label={t('keeping-valid-to')}
            min={values.validFrom || addDays(now.value.date, 0)}
          />
        </FormRow>
        <SelectField
          of={form.field('everyWeeks')}
          label={t('keeping-weeks')}
          options={[
            { value: '1', label: t('keeping-every-week') },
            { value: '2', label: t('keeping-alternate') },
          ]}
        />
        {wasAlternate && values.everyWeeks === '2' && (
          <CheckField of={form.field('otherWeeks')} label={t('keeping-other-weeks')} />
        )}
        <FormRow>
          <NumberField
            of={form.field('breakMinutes')}
            label={t('keeping-break')}
            unit={t('keeping-minutes')}
            min={0}
          />
          <NumberField
            of={form.field('lessons')}
            label={t('keeping-lessons')}
            help={t('keeping-lessons-help')}
            min={1}
            max={24}
          />
        </FormRow>
        <TextField of={form.field('bring')} label={t('bring')} most={200} />
      </More>
    </>
  )
}

/** What is seldom changed, in one line; it opens by itself where something in it is wrong. */
function More({
  form,
  children,
}: {
  form: FormOf<SlotValues>
  children: preact.ComponentChildren
}) {
  const { everyWeeks, validFrom, validTo } = form.values.value
  const wrong = form.wrong.value.some(({ id }) => id !== null && INSIDE.some(n => id.endsWith(n)))
  return (
    <details class="keeping-more" open={wrong || undefined}>
      <summary>
        {t(everyWeeks === '2' ? 'keeping-alternate' : 'keeping-every-week')}
        {' · '}
        {spanText(validFrom || null, validTo || null)}
        <span class="quiet"> {t('keeping-more')}</span>
      </summary>
      <div class="form-body">{children}</div>
    </details>
  )
}

const INSIDE = ['validFrom', 'validTo', 'everyWeeks', 'breakMinutes', 'lessons', 'bring']

interface PlaceProps extends FieldProps<string> {
  readonly places: readonly string[]
  readonly placeholder?: string
}

/** A place as one writes it; those that are known are offered. */
export function PlaceField({ places, placeholder, ...props }: PlaceProps) {
  const { of, label, required } = props
  useAbout(of, { label, required, say: value => String(value) })
  return (
    <Field {...props}>
      <input
        class="ds-input"
        list={`${of.id}-places`}
        autocomplete="off"
        placeholder={placeholder}
        value={of.value}
        onInput={event => of.set(event.currentTarget.value)}
        {...attributesOf(props)}
      />
      <datalist id={`${of.id}-places`}>
        {places.map(place => (
          <option key={place} value={place} />
        ))}
      </datalist>
    </Field>
  )
}

export function activityName({ kind, name }: Pick<Activity, 'kind' | 'name'>): string {
  return name || word('activity', kind)
}
