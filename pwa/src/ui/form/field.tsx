/** The frame of every field: its label, what helps to fill it in, and what is wrong with it, together. */
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'
import { t } from '../../i18n/texts'
import { Icon } from '../icon'
import type { About, FieldOf } from './form'

export interface FieldProps<T> {
  readonly of: FieldOf<T>
  readonly label: string
  /** What helps to fill it in; stands between the label and the field. */
  readonly help?: ComponentChildren
  readonly required?: boolean
}

/** Tell the form about the field, as long as it stands on the page. */
export function useAbout<T>(of: FieldOf<T>, about: About): void {
  useLayoutEffect(() => of.describe(about))
  useEffect(() => of.leave, [of.id])
}

/** What the control itself must carry. */
export function attributesOf<T>({ of, help, required }: FieldProps<T>, more?: string) {
  const described = [help && `${of.id}-help`, more, of.error && `${of.id}-wrong`].filter(Boolean)
  return {
    id: of.id,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': of.error ? true : undefined,
    'aria-required': required || undefined,
  }
}

export function Field<T>(props: FieldProps<T> & { readonly children: ComponentChildren }) {
  const { of, label, help, required, children } = props
  return (
    <div class="field" data-wrong={of.error ? true : undefined}>
      <label class="field-label" for={of.id}>
        <Label label={label} required={required} />
      </label>
      <Help of={of} help={help} />
      {children}
      <Wrong of={of} />
    </div>
  )
}

export function Label({ label, required }: { label: string; required?: boolean | undefined }) {
  return (
    <>
      {label}
      {/* Whoever hears it is told by the control itself. */}
      {required && (
        <span class="field-required" aria-hidden="true">
          {' '}
          {t('field-required')}
        </span>
      )}
    </>
  )
}

export function Help<T>({ of, help }: Pick<FieldProps<T>, 'of' | 'help'>) {
  if (!help) return null
  return (
    <p class="field-help" id={`${of.id}-help`}>
      {help}
    </p>
  )
}

/** What is wrong with what stands there, else that somebody else has just put it there. */
export function Wrong<T>({ of }: Pick<FieldProps<T>, 'of'>) {
  if (!of.error && !of.isNews) return null
  if (!of.error) {
    return (
      <p class="field-news">
        <Icon name="person-chat" />
        {t('field-news')}
      </p>
    )
  }
  return (
    <p class="field-wrong" id={`${of.id}-wrong`}>
      <Icon name="warning" />
      {of.error}
    </p>
  )
}
