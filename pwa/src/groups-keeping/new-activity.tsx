/** An activity of the municipality's own. */
import { useMemo } from 'preact/hooks'
import { tell } from '../graphql/client'
import { question } from '../graphql/questions'
import { ActivityForm, type ActivityValues } from './activity-form'
import { KeepingScreen } from './keeping-screen'

const NOTHING: ActivityValues = {
  kind: '',
  name: '',
  credit: 'RULE',
  lessonCreditMinutes: null,
  workOriented: 'RULE',
  host: '',
  place: '',
  bring: '',
  module: '',
}

export default function NewActivity() {
  const asked = useMemo(() => question('kindRules', {}), [])
  return (
    <KeepingScreen
      title="activities-new"
      back={{ address: '#/activities', text: 'activities' }}
      of={asked}
    >
      {({ kindRules }) => (
        <ActivityForm
          rules={kindRules}
          name="activities.new"
          initial={NOTHING}
          save={(activity, { id }) => tell('addActivity', { input: { id, activity } })}
          button="activities-add"
          onSaved={toList}
        />
      )}
    </KeepingScreen>
  )
}

export function toList(): void {
  location.hash = '#/activities'
}
