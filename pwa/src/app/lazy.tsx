/** A screen that is fetched when somebody comes to it: what staff need, no participant waits for. */
import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { NoNetwork } from '../graphql/problems'
import { Loading } from '../ui/answered'
import { Failed } from '../ui/asked'

type Screen = ComponentType<{ rest?: string | undefined }>

interface Props {
  readonly load: () => Promise<{ default: Screen }>
  readonly rest?: string | undefined
}

const loaded = new Map<Props['load'], Screen>()

export function Lazy({ load, rest }: Props) {
  const arrived = useSignal(0)
  const failed = useSignal(false)
  const fetchIt = () => {
    failed.value = false
    load()
      .then(module => {
        loaded.set(load, module.default)
        arrived.value++
      })
      .catch(() => {
        failed.value = true
      })
  }
  useEffect(fetchIt, [load])
  const Found = arrived.value >= 0 ? loaded.get(load) : undefined
  if (Found) return <Found rest={rest} />
  return failed.value ? <Failed problem={new NoNetwork()} retry={fetchIt} /> : <Loading />
}
