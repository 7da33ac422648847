/** What is new in the plan, or would be in the one that is put forward. */
import { t } from '../i18n/texts'
import { Notice } from '../ui/notice'
import { Below } from './below'
import { Changes } from './changes'
import type { Mine } from './steps'

export function Changed({ mine, proposed = false }: { mine: Mine; proposed?: boolean }) {
  const found = proposed ? mine.proposed : mine.former
  return (
    <Below title={t(proposed ? 'my-plan-proposed' : 'my-plan-new')}>
      <Notice icon={proposed ? 'question' : 'note'}>
        {t(proposed ? 'my-plan-proposed-help' : 'my-plan-new-help')}
      </Notice>
      <Changes of={found?.changes ?? []} />
    </Below>
  )
}
