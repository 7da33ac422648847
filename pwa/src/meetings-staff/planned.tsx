/** Before the meeting: what is arranged, what is due, and what each has prepared. */

import { useSignal } from '@preact/signals'
import { tell } from '../graphql/client'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { Act } from '../ui/act'
import { Icon } from '../ui/icon'
import { Agenda } from './agenda'
import { Facts } from './facts'
import { MeetingForm } from './meeting-form'
import type { MeetingProps } from './parts'
import { Preparation, Shared } from './preparation'
import { keyTo } from './record'
import { Translations } from './translations'

export function Planned(props: MeetingProps) {
  const { meeting, asked } = props
  const { participantId, mayRun, onDate } = meeting
  const changing = useSignal(false)
  const close = () => {
    changing.value = false
  }
  const isToday = onDate <= now.value.date
  if (changing.value) {
    return (
      <MeetingForm
        participantId={participantId}
        meeting={meeting}
        cancel={close}
        onSaved={async () => {
          await asked.ask()
          close()
        }}
      />
    )
  }
  return (
    <div class="meeting-planned">
      <section class="card meeting-arranged">
        <Facts meeting={meeting} />
        {mayRun && (
          <div class="meeting-ways">
            <Act
              act={wish => tell('startMeeting', { participantId, wish, at: keyTo(meeting) })}
              done={asked.ask}
              variant={isToday ? 'primary' : 'secondary'}
              icon="forward"
            >
              {t('joint-start')}
            </Act>
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => {
                changing.value = true
              }}
            >
              <Icon name="pencil" />
              {t('joint-change')}
            </button>
            <Cancel {...props} />
          </div>
        )}
      </section>
      <div class="meeting-halves">
        <section class="card">
          <h2>{t('joint-agenda')}</h2>
          <p class="quiet">{t('joint-agenda-help')}</p>
          <Agenda meeting={meeting} asked={asked} />
        </section>
        <div class="meetings">
          <Preparation {...props} />
          <Translations {...props} />
          <Shared meeting={meeting} />
        </div>
      </div>
    </div>
  )
}

/** What cannot be taken back is asked once more, where it stands. */
export function Cancel({ meeting, asked }: Pick<MeetingProps, 'meeting' | 'asked'>) {
  const sure = useSignal(false)
  const { participantId } = meeting
  if (!sure.value) {
    return (
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        onClick={() => {
          sure.value = true
        }}
      >
        <Icon name="cross" />
        {t('joint-cancel')}
      </button>
    )
  }
  return (
    <span class="meeting-sure">
      <span>{t('joint-cancel-sure')}</span>
      <Act
        act={wish => tell('cancelMeeting', { participantId, wish, at: keyTo(meeting) })}
        done={asked.ask}
        variant="primary"
        color="danger"
      >
        {t('joint-cancel-do')}
      </Act>
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        onClick={() => {
          sure.value = false
        }}
      >
        {t('cancel')}
      </button>
    </span>
  )
}
