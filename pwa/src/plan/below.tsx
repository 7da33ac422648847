/** A screen of the plan with the way back above it. */
import type { ComponentChildren } from 'preact'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'

interface Props {
  readonly title: ComponentChildren
  readonly children: ComponentChildren
}

export function Below({ title, children }: Props) {
  return (
    <Screen
      title={title}
      above={
        <a class="way-back" href="#/plan">
          <Icon name="back" />
          {t('plan-mine')}
        </a>
      }
    >
      <div class="stack">{children}</div>
    </Screen>
  )
}
