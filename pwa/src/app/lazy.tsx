/** A screen that is fetched when somebody comes to it: what staff need, no participant waits for. */
import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { NoNetwork } from '../graphql/problems'
import { Loading } from '../ui/answered'
import { Failed } from '../ui/asked'

export type Load<Props> = () => Promise<{ default: ComponentType<Props> }>

const loaded = new Map<unknown, unknown>()

/** What need not be there: nothing until it comes, and nothing where it does not. */
export function Later<Props extends object>({ load, ...given }: { load: Load<Props> } & Props) {
  const found = useSignal<ComponentType<object> | null>(null)
  useEffect(() => {
    load().then(
      module => {
        found.value = module.default as ComponentType<object>
      },
      () => {},
    )
  }, [load])
  return found.value && <found.value {...given} />
}

/** Show what is loaded, with what it is given. */
export function Lazy<Props extends object>({ load, ...given }: { load: Load<Props> } & Props) {
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
  const Found =
    arrived.value >= 0 ? (loaded.get(load) as ComponentType<object> | undefined) : undefined
  if (Found) return <Found {...given} />
  return failed.value ? <Failed problem={new NoNetwork()} retry={fetchIt} /> : <Loading />
}
