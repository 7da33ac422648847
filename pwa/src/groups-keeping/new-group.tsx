/** A new group: its name, and what is known already. Its timetable comes next. */
import { tell } from '../graphql/client'
import { now } from '../i18n/oslo'
import { isolated, t } from '../i18n/texts'
import {
  DateField,
  Form,
  FormActions,
  FormRow,
  FormSection,
  SelectField,
  TextField,
  useForm,
} from '../ui/form'
import { type Choices, KeepingScreen, useChoices } from './keeping-screen'
import { LONGEST_NAME } from './kept'
import { TeachersField } from './teachers-field'
import { TermChips } from './term-chips'
import { type Term, termsFrom, termsOfGroup } from './terms'

interface GroupValues {
  name: string
  unitId: string
  startsOn: string
  endsOn: string
  teachers: readonly string[]
}

export default function NewGroup() {
  const asked = useChoices()
  return (
    <KeepingScreen title="group-new" back={{ address: '#/groups', text: 'nav-groups' }} of={asked}>
      {({ timetableChoices: choices }) => <Fields choices={choices} />}
    </KeepingScreen>
  )
}

function Fields({ choices: { units, teachers } }: { choices: Choices }) {
  const today = now.value.date
  const [running] = termsFrom(today)
  const form = useForm<GroupValues, string>({
    name: 'groups.new',
    initial: {
      name: '',
      unitId: units.length === 1 ? (units[0]?.id ?? '') : '',
      startsOn: beginning(running, today),
      endsOn: running.last,
      teachers: [],
    },
    save: async ({ teachers: teacherIds, endsOn, ...values }, { id }) => {
      await tell('addGroup', {
        input: { ...values, id, endsOn: endsOn || null, teacherIds: [...teacherIds] },
      })
      return id
    },
    onSaved: id => {
      location.hash = `#/timetable/group.${id}`
    },
  })
  return (
    <Form of={form}>
      <FormSection title={t('group')}>
        <TextField
          of={form.field('name')}
          label={t('group-name')}
          size="medium"
          most={LONGEST_NAME}
          required
        />
        {units.length > 1 && (
          <SelectField
            of={form.field('unitId')}
            label={t('group-unit')}
            required
            options={units.map(({ id, name }) => ({ value: id, label: isolated(name) ?? '' }))}
          />
        )}
        <div class="keeping-quick">
          <span class="field-label">{t('group-period')}</span>
          <TermChips
            label={t('group-period')}
            terms={termsOfGroup(today).map(term => ({ ...term, first: beginning(term, today) }))}
            first={form.field('startsOn')}
            last={form.field('endsOn')}
          />
        </div>
        <FormRow>
          <DateField of={form.field('startsOn')} label={t('group-first-day')} required />
          <DateField
            of={form.field('endsOn')}
            label={t('group-last-day')}
            min={form.values.value.startsOn}
          />
        </FormRow>
        <TeachersField
          of={form.field('teachers')}
          label={t('group-teachers')}
          help={t('group-teachers-help')}
          options={teachers}
        />
      </FormSection>
      <FormActions of={form} save={t('group-create')} cancel="#/groups" />
    </Form>
  )
}

/** A term that runs already begins today, for whoever is new in it. */
function beginning({ first }: Term, today: string): string {
  return first < today ? today : first
}
