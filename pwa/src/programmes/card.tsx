/** On the participant's page: the length with its reason, the last decisions, how weeks are adapted. */
import { hoursText } from '../i18n/durations'
import { now } from '../i18n/oslo'
import { numericDate, spanText } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Arithmetic } from './arithmetic'
import { effectText } from './effect'
import { type ProgrammeRecord, useRecord } from './record'
import '../ui/styles/programmes.css'

const LATEST = 3

export function ProgrammeMore({ participantId }: { participantId: string }) {
  const asked = useRecord(participantId)
  return (
    <div class="programme-more">
      <Asked of={asked}>{({ programmeRecord }) => <Found record={programmeRecord} />}</Asked>
    </div>
  )
}

function Found({ record }: { record: ProgrammeRecord }) {
  const { participantId, frame, adaptations, decisions } = record
  const today = now.value.date
  const running = adaptations.filter(each => each.validTo >= today)
  return (
    <>
      <h3>{t('card-length')}</h3>
      <Arithmetic frame={frame} />
      {running.length > 0 && <h3>{t('card-adapted')}</h3>}
      <ul class="plain">
        {running.map(each => (
          <li key={each.id}>
            {t('adaptation-line', { hours: hoursText(each.weeklyMinutes) })}{' '}
            <span class="quiet">{spanText(each.validFrom, each.validTo)}</span>
          </li>
        ))}
      </ul>
      {decisions.length > 0 && <h3>{t('card-decisions')}</h3>}
      <ul class="plain">
        {decisions.slice(0, LATEST).map(each => (
          <li key={each.id} data-revoked={each.revokedOn ? true : undefined}>
            <b>{word('decision', each.kind)}</b> {numericDate(each.decidedOn)}
            <span class="quiet reason">
              {each.revokedOn
                ? t('decision-revoked', { date: numericDate(each.revokedOn) })
                : effectText(each)}
            </span>
          </li>
        ))}
      </ul>
      <p class="programme-ways">
        <a href={`#/participants/${participantId}/programme`}>
          <Icon name="calendar" />
          {t('card-facts')}
        </a>
        <a href={`#/participants/${participantId}/decisions`}>
          <Icon name="tasks" />
          {t('decisions-title')}
        </a>
      </p>
    </>
  )
}
