/** Give something that is dated its last day, move it, or take back what has not begun. */
import type { EndingInput } from '../graphql/types'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { DateField, Form, FormActions, useForm } from '../ui/form'
import { useWarnings, WarningsToRead } from './knowingly'
import type { Dated } from './periods'

interface Props {
  readonly of: Dated & { readonly id: string }
  /** What the button says. */
  readonly label: string
  readonly send: (input: EndingInput) => Promise<unknown>
  readonly onDone: () => void
  readonly onClose: () => void
}

export function EndingForm({ of, label, send, onDone, onClose }: Props) {
  const warnings = useWarnings()
  const form = useForm({
    name: `people.ending.${of.id}`,
    keeps: false,
    initial: { validTo: of.validTo ?? '', knowingly: false },
    save: ({ validTo, knowingly }) =>
      warnings.heed(send({ id: of.id, validTo, wasValidTo: of.validTo, knowingly })),
    onSaved: onDone,
  })
  return (
    <div class="around-form">
      <Form of={form}>
        <DateField
          of={form.field('validTo')}
          label={t('around-last-day')}
          help={t('around-last-day-help')}
          quick={['yesterday', 'today']}
          min={of.validFrom}
          required
        />
        <WarningsToRead of={warnings} form={form} />
        <FormActions of={form} save={label} cancel={onClose} />
      </Form>
    </div>
  )
}

/** What has not begun is taken back by one click. */
export function TakeBack({ of, send, onDone }: Pick<Props, 'of' | 'send' | 'onDone'>) {
  const warnings = useWarnings()
  const form = useForm({
    name: `people.take-back.${of.id}`,
    keeps: false,
    initial: { knowingly: false },
    save: ({ knowingly }) =>
      warnings.heed(send({ id: of.id, validTo: null, wasValidTo: of.validTo, knowingly })),
    onSaved: onDone,
  })
  const idle = form.state.value === 'pristine' && warnings.found.value.length === 0
  return (
    <div class={idle ? undefined : 'around-form'}>
      <Form of={form}>
        <WarningsToRead of={warnings} form={form} />
        <FormActions of={form} save={t('around-take-back')} />
      </Form>
    </div>
  )
}

export function hasBegun({ validFrom }: Dated): boolean {
  return validFrom <= now.value.date
}
