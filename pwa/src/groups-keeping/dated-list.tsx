/** What is dated, as rows: running, to come, and what is over behind a fold. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'

export interface Dated {
  readonly validFrom: string
  readonly validTo: string | null
}

export function isOver({ validTo }: Dated, today: string): boolean {
  return validTo !== null && validTo < today
}

export function isOn(each: Dated, day: string): boolean {
  return each.validFrom <= day && !isOver(each, day)
}

/** "siden 18.08.2025", "18.08.2025 til 20.12.2026", "fra 01.12.2026". */
export function periodText({ validFrom, validTo }: Dated, today: string): string {
  const from = numericDate(validFrom)
  if (validTo) return t('around-span', { from, to: numericDate(validTo) })
  return t(validFrom > today ? 'around-from' : 'around-since', { from })
}

interface ListProps<T> {
  readonly items: readonly T[]
  readonly none: string
  readonly row: (item: T) => ComponentChildren
}

export function DatedList<T extends Dated>({ items, none, row }: ListProps<T>) {
  const today = now.value.date
  const running = items.filter(each => isOn(each, today))
  const coming = items.filter(({ validFrom }) => validFrom > today)
  const over = items.filter(each => isOver(each, today))
  return (
    <>
      {running.length + coming.length === 0 && <p class="quiet">{none}</p>}
      <ul class="around-list">{running.map(row)}</ul>
      {coming.length > 0 && (
        <>
          <h3>{t('around-coming')}</h3>
          <ul class="around-list">{coming.map(row)}</ul>
        </>
      )}
      {over.length > 0 && (
        <details class="around-over">
          <summary>{t('around-over', { count: over.length })}</summary>
          <ul class="around-list">{over.map(row)}</ul>
        </details>
      )}
    </>
  )
}

/** What can be done with a row: a button that opens a form below it. */
export interface Doing {
  readonly label: string
  readonly form: (close: () => void) => ComponentChildren
}

interface RowProps {
  readonly icon: IconName
  readonly name: ComponentChildren
  /** What tells the row's buttons from the other rows', for those who hear them. */
  readonly said: string
  readonly about?: ComponentChildren
  readonly of: Dated
  readonly doings: readonly Doing[]
}

export function DatedRow({ icon, name, said, about, of, doings }: RowProps) {
  const open = useSignal<string | null>(null)
  const close = () => {
    open.value = null
  }
  const today = now.value.date
  const opened = doings.find(({ label }) => label === open.value)
  return (
    <li data-over={isOver(of, today) || undefined}>
      <div class="around-row">
        <Icon name={icon} />
        <div class="around-what">
          <b>{name}</b>
          {about && <span class="quiet">{about}</span>}
        </div>
        <span class="around-when">{periodText(of, today)}</span>
        <span class="around-do">
          {doings.map(({ label }) => (
            <button
              key={label}
              type="button"
              class="filter"
              aria-expanded={open.value === label}
              onClick={() => {
                open.value = open.value === label ? null : label
              }}
            >
              {label}
              <span class="ds-sr-only"> {said}</span>
            </button>
          ))}
        </span>
      </div>
      {opened && <div class="around-form">{opened.form(close)}</div>}
    </li>
  )
}
