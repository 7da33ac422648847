/** A screen of the meeting with the way back above it. */
import type { ComponentChildren } from 'preact'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'

interface Props {
  readonly title: string
  readonly back: string
  readonly to: string
  readonly children: ComponentChildren
}

export function Below({ title, back, to, children }: Props) {
  return (
    <Screen
      title={title}
      above={
        <a class="way-back" href={back}>
          <Icon name="back" />
          {to}
        </a>
      }
    >
      <div class="stack">{children}</div>
    </Screen>
  )
}

/** That something was told and not come yet, or was not taken. */
export function Unsent({ waits }: { waits: boolean }) {
  return (
    <p class="fact" role="status">
      <Icon name={waits ? 'offline' : 'warning'} />
      <span>{t(waits ? 'meeting-waits' : 'meeting-not-taken')}</span>
    </p>
  )
}
