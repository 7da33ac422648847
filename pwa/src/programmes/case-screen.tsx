/** A screen about one participant's programme: whose it is, and the way back to their page. */
import type { ComponentChildren } from 'preact'
import { t } from '../i18n/texts'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import type { ProgrammeRecord, RecordQuestion } from './record'
import '../ui/styles/programmes.css'

interface Props {
  readonly participantId: string
  readonly title: string
  readonly asked: RecordQuestion
  readonly children: (record: ProgrammeRecord) => ComponentChildren
}

export function CaseScreen({ participantId, title, asked, children }: Props) {
  const name = asked.reply.value.data?.programmeRecord.name
  return (
    <Screen
      above={
        <a class="way-back" href={`#/participants/${participantId}`}>
          <Icon name="back" />
          {name ? <bdi>{name}</bdi> : t('participant')}
        </a>
      }
      title={title}
    >
      <Asked of={asked}>{({ programmeRecord }) => children(programmeRecord)}</Asked>
    </Screen>
  )
}
