/** A screen of groups, activities or closures: its own words are fetched, then what it is about. */
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { type Question, question } from '../graphql/questions'
import type { KeepingChoicesAnswer } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { OF_GROUPS, OF_KEEPING } from './words'
import '../ui/styles/people.css'
import '../ui/styles/groups.css'

export type Choices = KeepingChoicesAnswer['timetableChoices']

interface Back {
  readonly address: string
  /** A message. */
  readonly text: string
}

interface Props<Data> {
  /** Messages, worded only once they are read. */
  readonly title: string | ((data: Data | null) => ComponentChildren)
  readonly back?: Back
  readonly action?: () => ComponentChildren
  /** What stands between the title and the answer, whether that has come or not. */
  readonly above?: () => ComponentChildren
  readonly of: Question<Data>
  readonly children: (data: Data) => ComponentChildren
}

export function KeepingScreen<Data>({ title, back, action, above, of, children }: Props<Data>) {
  const worded = useMore(OF_GROUPS, OF_KEEPING)
  useEffect(() => void of.ask(), [of])
  if (!worded) return <Loading />
  return (
    <Screen
      above={back && <WayBack to={back} />}
      title={typeof title === 'string' ? t(title) : title(of.reply.value.data)}
      action={action?.()}
    >
      {above?.()}
      <Asked of={of}>{children}</Asked>
    </Screen>
  )
}

function WayBack({ to }: { to: Back }) {
  return (
    <a class="way-back" href={to.address}>
      <Icon name="back" />
      {t(to.text)}
    </a>
  )
}

/** What a form offers. */
export function useChoices(): Question<KeepingChoicesAnswer> {
  return useMemo(() => question('keepingChoices', {}), [])
}
