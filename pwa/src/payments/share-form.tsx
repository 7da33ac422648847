/** Which share of the benefit somebody has. The age suggests one; a person decides. */
import { useSignal } from '@preact/signals'
import { tell } from '../graphql/client'
import type { BenefitShare } from '../graphql/types'
import { t, word } from '../i18n/texts'
import { DateField, Form, FormActions, SelectField, useForm } from '../ui/form'
import type { Month } from './month'

const SHARES: readonly BenefitShare[] = ['FULL', 'FIVE_SIXTHS', 'TWO_THIRDS', 'ONE_THIRD']

interface Props {
  readonly of: Month
  readonly onSaved: () => Promise<void>
}

export function ShareForm({ of, onSaved }: Props) {
  const open = useSignal(of.share === null)
  return (
    <section class="card pay-share">
      <h2>{t('payments-share')}</h2>
      {of.share && <p>{word('payments-share', of.share)}</p>}
      {open.value ? (
        <Fields
          of={of}
          onSaved={async () => {
            open.value = false
            await onSaved()
          }}
          onCancel={
            of.share
              ? () => {
                  open.value = false
                }
              : undefined
          }
        />
      ) : (
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => {
            open.value = true
          }}
        >
          {t('payments-share-change')}
        </button>
      )}
    </section>
  )
}

function Fields({ of, onSaved, onCancel }: Props & { onCancel: (() => void) | undefined }) {
  const initial: { share: BenefitShare | ''; validFrom: string } = {
    share: of.share ?? '',
    validFrom: `${of.month}-01`,
  }
  const form = useForm({
    name: 'payments.share',
    subject: of.participantId,
    keeps: false,
    initial,
    save: ({ share, validFrom }, { id }) =>
      tell('setBenefitShare', {
        participantId: of.participantId,
        wish: id,
        share: share || of.suggestedShare,
        validFrom,
      }),
    onSaved,
  })
  return (
    <Form of={form}>
      <SelectField
        of={form.field('share')}
        label={t('payments-share')}
        help={t('payments-share-suggested', { share: word('payments-share', of.suggestedShare) })}
        options={SHARES.map(value => ({ value, label: word('payments-share', value) }))}
        size="full"
        required
      />
      <DateField of={form.field('validFrom')} label={t('payments-share-from')} required />
      <FormActions
        of={form}
        save={t('payments-share-set')}
        {...(onCancel && { cancel: onCancel })}
      />
    </Form>
  )
}
