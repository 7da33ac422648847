/** Days without programme: a holiday by one click, a planning day by its date. */
import { tell } from '../graphql/client'
import { ClosureForm, type ClosureValues } from './closure-form'
import { KeepingScreen, useChoices } from './keeping-screen'

export default function NewClosure() {
  const asked = useChoices()
  return (
    <KeepingScreen
      title="closure-new"
      back={{ address: '#/closures', text: 'closures' }}
      of={asked}
    >
      {({ timetableChoices: { units } }) => (
        <ClosureForm
          units={units}
          name="closures.new"
          initial={{ ...NOTHING, unitId: units.length === 1 ? (units[0]?.id ?? '') : '' }}
          save={(closure, { id }) => tell('addClosure', { input: { id, closure } })}
          button="closure-create"
          suggests
        />
      )}
    </KeepingScreen>
  )
}

const NOTHING: ClosureValues = { kind: '', startsOn: '', endsOn: '', unitId: '', name: '' }
