/** The decisions about a programme, and what may be decided now. */
import { useSignal } from '@preact/signals'
import { t } from '../i18n/texts'
import { Done } from '../ui/form'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { CaseScreen } from './case-screen'
import { DecisionCard } from './decision-card'
import { DecisionForm, ENDING } from './decision-form'
import { type ProgrammeRecord, type RecordQuestion, useRecord } from './record'

export default function DecisionsScreen({ rest: id }: { rest: string }) {
  const asked = useRecord(id)
  return (
    <CaseScreen participantId={id} title={t('decisions-title')} asked={asked}>
      {record => <Page record={record} asked={asked} />}
    </CaseScreen>
  )
}

function Page({ record, asked }: { record: ProgrammeRecord; asked: RecordQuestion }) {
  const saved = useSignal(false)
  const adding = useSignal(false)
  const { decisions, participantId, programme, version } = record
  const awaitsStart = programme.decidedOn && !programme.startsOn && !programme.endedOn
  const kinds = record.kinds.filter(({ kind, possible }) => possible && !ENDING.includes(kind))
  const mayEnd = record.kinds.some(({ kind, possible }) => possible && ENDING.includes(kind))
  const after = async () => {
    await asked.ask()
    adding.value = false
    saved.value = true
  }
  return (
    <div class="programme-parts">
      {saved.value && <Done>{t('form-saved')}</Done>}
      {!record.mayDecide && <Notice icon="lock">{t('decisions-not-yours')}</Notice>}
      {record.mayDecide && !adding.value && (
        <div class="decisions-ways">
          {kinds.length > 0 && (
            <button
              type="button"
              class="ds-button"
              onClick={() => {
                adding.value = true
                saved.value = false
              }}
            >
              <Icon name="plus" />
              {t('decisions-new')}
            </button>
          )}
          {awaitsStart && (
            <a
              class="ds-button"
              data-variant="secondary"
              href={`#/participants/${participantId}/programme`}
            >
              <Icon name="calendar" />
              {t('start-save')}
            </a>
          )}
          {mayEnd && (
            <a
              class="ds-button"
              data-variant="secondary"
              href={`#/participants/${participantId}/end`}
            >
              <Icon name="check-circle" />
              {t('decisions-to-end')}
            </a>
          )}
        </div>
      )}
      {adding.value && (
        <DecisionForm
          key={version}
          record={record}
          kinds={kinds}
          draft="programmes.decide"
          save={t('decision-save')}
          onSaved={after}
          onChanged={asked.ask}
          onCancel={() => {
            adding.value = false
          }}
        />
      )}
      <ol class="decisions">
        {decisions.map(each => (
          <DecisionCard key={each.id} record={record} decision={each} onSaved={after} />
        ))}
      </ol>
      {decisions.length === 0 && <p class="quiet">{t('decisions-none')}</p>}
    </div>
  )
}
