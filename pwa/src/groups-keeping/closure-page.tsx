/** A closure, changed as far as its days have not passed, or taken back before it begins. */
import { useMemo } from 'preact/hooks'
import { inquire, tell } from '../graphql/client'
import { question } from '../graphql/questions'
import type { ClosuresAnswer } from '../graphql/types'
import { addDays } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { Form, FormActions, useForm } from '../ui/form'
import { Notice } from '../ui/notice'
import { ClosureForm, type ClosureValues } from './closure-form'
import { KeepingScreen } from './keeping-screen'

type Closure = ClosuresAnswer['timetableClosures'][number]

/** Days on either side in which a closure that can still be changed lies. */
const FAR = 1100

export default function ClosurePage({ rest: id }: { rest: string }) {
  const wanted = useMemo(() => {
    const today = now.value.date
    return {
      startsOn: addDays(today, -FAR),
      endsOn: addDays(today, FAR),
      schoolYear: Number(today.slice(0, 4)),
    }
  }, [])
  const asked = useMemo(() => question('closures', wanted), [wanted])
  const reload = async () => {
    const { timetableClosures } = await inquire('closures', wanted)
    const found = timetableClosures.find(each => each.id === id)
    return found ? { values: valuesOf(found), version: found.version } : Promise.reject(new Error())
  }
  return (
    <KeepingScreen title="closure" back={{ address: '#/closures', text: 'closures' }} of={asked}>
      {({ timetableClosures }) => {
        const found = timetableClosures.find(each => each.id === id)
        if (!found) return <Notice icon="question">{t('closure-gone')}</Notice>
        return (
          <div class="stack">
            <p class="keeping-under-title quiet">
              {found.unit ? <bdi>{found.unit}</bdi> : t('closure-everybody')}
            </p>
            <ClosureForm
              units={[]}
              name="closures.change"
              subject={id}
              version={found.version}
              initial={valuesOf(found)}
              save={(closure, { id: wish, version }) =>
                tell('changeClosure', {
                  input: { id: wish, closureId: id, closure, expectedVersion: version },
                })
              }
              reload={reload}
              button="closure-save"
              fixed
            />
            {found.startsOn >= now.value.date && <Remove of={found} />}
          </div>
        )
      }}
    </KeepingScreen>
  )
}

function valuesOf({ kind, startsOn, endsOn, unitId, name }: Closure): ClosureValues {
  return { kind, startsOn, endsOn, unitId: unitId ?? '', name: name ?? '' }
}

function Remove({ of: { id: closureId, version } }: { of: Closure }) {
  const form = useForm({
    name: `closures.remove.${closureId}`,
    keeps: false,
    initial: {},
    version,
    save: (_, { id, version: expectedVersion }) =>
      tell('removeClosure', { input: { id, closureId, expectedVersion } }),
    onSaved: () => {
      location.hash = '#/closures'
    },
  })
  return (
    <Form of={form}>
      <p class="quiet">{t('closure-remove-help')}</p>
      <FormActions of={form} save={t('closure-remove')} danger />
    </Form>
  )
}
