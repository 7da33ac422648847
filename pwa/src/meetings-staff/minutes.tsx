/** What the meeting came to: nobody changes it, and from here the plan goes on to its decision. */

import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Agenda } from './agenda'
import { Decisions, Tasks } from './agreed'
import { Facts } from './facts'
import type { MeetingProps } from './parts'
import { Shared } from './preparation'
import { AnswerWords } from './summing-up'
import { Translations } from './translations'

export function Minutes(props: MeetingProps) {
  const { meeting, plan } = props
  const { attendees, difference, mayRun, participantId } = meeting
  const present = attendees.filter(each => each.present)
  return (
    <div class="meeting-minutes">
      <div class="meetings">
        <section class="card">
          <h2>{t('joint-minutes-of')}</h2>
          <Facts meeting={meeting} />
          {present.length > 0 && (
            <p class="fact">
              <Icon name="check" />
              <span>
                {t('joint-were-there')} <bdi>{present.map(({ name }) => name).join(', ')}</bdi>
              </span>
            </p>
          )}
        </section>
        <section class="card">
          <h2>{t('joint-summary')}</h2>
          {difference ? (
            <plan.Changes of={difference} />
          ) : (
            <p class="quiet">{t('joint-no-change')}</p>
          )}
          <h3>{t('joint-answer')}</h3>
          <AnswerWords meeting={meeting} />
        </section>
        {mayRun && (
          <a
            class="ds-button"
            data-variant="secondary"
            href={`/files/minutes/${meeting.id}.pdf?of=${participantId}`}
            download
          >
            <Icon name="note" />
            {t('joint-as-pdf')}
          </a>
        )}
        {mayRun && <plan.Next participantId={participantId} />}
      </div>
      <div class="meetings">
        <Decisions {...props} />
        <Tasks {...props} />
        <section class="card">
          <h2>{t('joint-talked-about')}</h2>
          <Agenda {...props} />
        </section>
        <Translations {...props} />
        <Shared {...props} />
        <Notice icon="lock">{t('joint-minutes-stand')}</Notice>
      </div>
    </div>
  )
}
