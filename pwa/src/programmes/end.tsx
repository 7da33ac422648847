/** How a programme ends, and where somebody is a year later. */
import { useSignal } from '@preact/signals'
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Done } from '../ui/form'
import { Icon, type IconName } from '../ui/icon'
import { Notice } from '../ui/notice'
import { CaseScreen } from './case-screen'
import { DecisionForm, ENDING } from './decision-form'
import { FollowUpForm } from './follow-up-form'
import { type ProgrammeRecord, type RecordQuestion, useRecord } from './record'

export default function EndScreen({ rest: id }: { rest: string }) {
  const asked = useRecord(id)
  return (
    <CaseScreen participantId={id} title={t('end-title')} asked={asked}>
      {record => <Page record={record} asked={asked} />}
    </CaseScreen>
  )
}

function Page({ record, asked }: { record: ProgrammeRecord; asked: RecordQuestion }) {
  const saved = useSignal(false)
  const { programme, participantId, version } = record
  const kinds = record.kinds
    .filter(({ kind, possible }) => possible && ENDING.includes(kind))
    .sort((one, other) => ENDING.indexOf(one.kind) - ENDING.indexOf(other.kind))
  const after = async () => {
    await asked.ask()
    saved.value = true
  }
  if (programme.endedOn) {
    return (
      <div class="programme-parts">
        {saved.value && <Done>{t('form-saved')}</Done>}
        <section class="card end-ended">
          <h2>{t('end-ended', { date: numericDate(programme.endedOn) })}</h2>
          <dl class="facts-list">
            <div>
              <dt>{t('end-cause')}</dt>
              <dd>{programme.endCause && word('end-cause', programme.endCause)}</dd>
            </div>
            {record.mainActivity && (
              <div>
                <dt>{t('end-main-activity')}</dt>
                <dd>{word('main-activity', record.mainActivity)}</dd>
              </div>
            )}
          </dl>
          <p class="quiet">{t('end-ended-help')}</p>
          <div class="decisions-ways">
            <Way to={`${participantId}/decisions`} icon="tasks" text={t('decisions-title')} />
            {programme.startsOn && (
              <Way
                to={`${participantId}/certificate`}
                icon="hat"
                text={word('case-part', 'certificate')}
              />
            )}
          </div>
        </section>
        <AYearLater record={record} onSaved={after} />
      </div>
    )
  }
  if (!record.mayDecide) return <Notice icon="lock">{t('decisions-not-yours')}</Notice>
  if (kinds.length === 0) return <p class="quiet">{t('refused-programmes-not-now')}</p>
  return (
    <DecisionForm
      key={version}
      record={record}
      kinds={kinds}
      draft="programmes.end"
      save={t('end-save')}
      danger
      onSaved={after}
      onChanged={asked.ask}
      onCancel={`#/participants/${participantId}`}
    />
  )
}

function Way({ to, icon, text }: { to: string; icon: IconName; text: string }) {
  return (
    <a class="ds-button" data-variant="secondary" href={`#/participants/${to}`}>
      <Icon name={icon} />
      {text}
    </a>
  )
}

function AYearLater({ record, onSaved }: { record: ProgrammeRecord; onSaved: () => void }) {
  const { followUp, followUpFrom } = record
  const open = !followUp && followUpFrom !== null && followUpFrom <= now.value.date
  if (open && record.programme.startsOn) {
    return (
      <FollowUpForm
        participantId={record.participantId}
        programmeId={record.id}
        onSaved={onSaved}
      />
    )
  }
  if (!followUp && !(followUpFrom && record.programme.startsOn)) return null
  return (
    <section class="card">
      <h2>{t('end-follow-up')}</h2>
      <p>
        {followUp
          ? t('end-follow-up-done', {
              activity: [
                word('main-activity', followUp.mainActivity),
                followUp.workPercent && `${followUp.workPercent} %`,
              ]
                .filter(Boolean)
                .join(' '),
              date: numericDate(followUp.onDate),
            })
          : followUpFrom && t('end-follow-up-from', { date: numericDate(followUpFrom) })}
      </p>
    </section>
  )
}
