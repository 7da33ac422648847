/** What becomes of a draft that was made together: proposed, decided, made known; as the plan's own screen does it. */
import { t, word } from '../i18n/texts'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Decide, Propose } from './deciding'
import { heldOf, openOf, usePlan } from './record'

export function PlanNext({ participantId }: { participantId: string }) {
  const asked = usePlan(participantId)
  return (
    <Asked of={asked}>
      {({ planRecord }) => {
        const draft = openOf(planRecord)
        const held = heldOf(planRecord)
        const shared = { record: planRecord, onSaved: asked.ask }
        return (
          <div class="plan-main">
            {draft?.state === 'DRAFT' && <Propose {...shared} version={draft} />}
            {draft?.state === 'PROPOSED' && (
              <Decide key={draft.edition} {...shared} version={draft} />
            )}
            {!draft && held && (
              <p class="decision-state" data-tone={held.appealDeadline ? 'calm' : 'soon'}>
                <Icon name={held.appealDeadline ? 'check-circle' : 'warning'} />
                <span>
                  <b>
                    {t('plan-number', { version: held.version })}:{' '}
                    {word('plan-version-state', held.state)}.
                  </b>{' '}
                  {!held.appealDeadline && `${t('plan-not-known')}. ${t('plan-not-known-help')}`}
                </span>
              </p>
            )}
            <p>
              <a
                class="ds-button"
                data-variant="secondary"
                href={`#/participants/${participantId}/plan`}
              >
                <Icon name="trail" />
                {t('plan-title')}
              </a>
            </p>
          </div>
        )
      }}
    </Asked>
  )
}
