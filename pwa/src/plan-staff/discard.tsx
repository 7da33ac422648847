/** A draft that nobody needs goes, after one more question: what stood in it cannot be got back. */
import { useRef } from 'preact/hooks'
import { tell } from '../graphql/client'
import { t } from '../i18n/texts'
import { Act } from '../ui/act'
import type { PlanRecord, Version } from './record'

interface Props {
  readonly record: PlanRecord
  readonly version: Version
  readonly onSaved: () => Promise<void>
}

export function Discard({ record: { participantId }, version, onSaved }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <div>
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        onClick={() => dialog.current?.showModal()}
      >
        {t('plan-discard')}
      </button>
      <dialog class="ask" ref={dialog} aria-labelledby="discard">
        <h2 id="discard">{t('plan-discard-sure')}</h2>
        <p>{t('plan-discard-help')}</p>
        <div class="stack">
          <button type="button" class="ds-button wide" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
          <Act
            act={id =>
              tell('discardPlanDraft', {
                participantId,
                draft: { id, planId: version.id, expectedEdition: version.edition },
              })
            }
            done={onSaved}
          >
            {t('plan-discard-yes')}
          </Act>
        </div>
      </dialog>
    </div>
  )
}
