/** A screen that is fetched when somebody comes to it: what staff need, no participant waits for. */
import { type Signal, useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { Loading } from '../ui/answered'

type Screen = ComponentType<{ rest?: string | undefined }>

interface Props {
  readonly load: () => Promise<{ default: Screen }>
  readonly rest?: string | undefined
}

const loaded = new Map<Props['load'], Screen>()

export function Lazy({ load, rest }: Props) {
  const arrived: Signal<number> = useSignal(0)
  useEffect(() => {
    void load().then(module => {
      loaded.set(load, module.default)
      arrived.value++
    })
  }, [load])
  const Found = arrived.value >= 0 ? loaded.get(load) : undefined
  return Found ? <Found rest={rest} /> : <Loading />
}
