/** Approve one month. What is missing must have been read; it cannot be undone. */
import { useSignal } from '@preact/signals'
import { tell } from '../graphql/client'
import { t } from '../i18n/texts'
import { CheckField, Form, FormActions, useForm } from '../ui/form'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { lackText } from './everybody'
import type { Month } from './month'

interface Props {
  readonly of: Month
  readonly onLocked: () => Promise<void>
}

export function LockForm({ of, onLocked }: Props) {
  const open = useSignal(false)
  return (
    <section class="card pay-locking">
      <h2>{t('payments-lock')}</h2>
      {of.state === 'RUNNING' && <p>{t('payments-not-yet')}</p>}
      {of.state !== 'RUNNING' && !of.mayLock && <p>{t('payments-leader-locks')}</p>}
      {of.state !== 'RUNNING' && of.mayLock && !open.value && (
        <>
          <p>{t('payments-lock-help')}</p>
          <button
            type="button"
            class="ds-button"
            onClick={() => {
              open.value = true
            }}
          >
            <Icon name="lock" />
            {t('payments-lock')}
          </button>
        </>
      )}
      {open.value && (
        <Sure
          of={of}
          onLocked={onLocked}
          onCancel={() => {
            open.value = false
          }}
        />
      )}
    </section>
  )
}

function Sure({ of, onLocked, onCancel }: Props & { onCancel: () => void }) {
  const hindering = of.missing.filter(each => each.hinders)
  const initial: { knowingly: boolean } = { knowingly: false }
  const form = useForm({
    name: 'payments.lock',
    subject: of.participantId,
    keeps: false,
    initial,
    save: ({ knowingly }, { id }) =>
      tell('lockMonth', { participantId: of.participantId, wish: id, month: of.month, knowingly }),
    onSaved: onLocked,
  })
  return (
    <Form of={form}>
      <p>
        <b>{t('payments-lock-sure')}</b>
      </p>
      {hindering.length > 0 && (
        <>
          <Notice icon="warning" tone="careful">
            <ul class="plain">
              {hindering.map(({ remedy, count }) => (
                <li key={remedy}>{lackText(remedy, count)}</li>
              ))}
            </ul>
          </Notice>
          <CheckField of={form.field('knowingly')} label={t('payments-lock-knowingly')} required />
        </>
      )}
      <FormActions of={form} save={t('payments-lock')} cancel={onCancel} />
    </Form>
  )
}
