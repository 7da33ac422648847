/** The copy of all that is held about a participant, made by staff on their behalf. */
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { CopyFiles } from './copy'
import { OF_MY_COPY } from './words'

export default function CopyOfCase({ rest: id }: { rest: string }) {
  const worded = useMore(OF_MY_COPY)
  if (!worded) return <Loading />
  return (
    <Screen
      title={t('case-part-copy')}
      above={
        <a class="way-back" href={`#/participants/${id}`}>
          <Icon name="back" />
          {t('participant')}
        </a>
      }
    >
      <div class="stack">
        <p class="screen-lead">{t('case-copy-help')}</p>
        <CopyFiles query={`?of=${id}`} />
        <Notice icon="warning" tone="careful">
          {t('case-copy-mind')}
        </Notice>
      </div>
    </Screen>
  )
}
