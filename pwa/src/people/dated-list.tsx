/** A card of what is dated: running first, then what comes, and what is over behind a fold. */

import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { EndingInput } from '../graphql/types'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'
import { EndingForm, hasBegun, TakeBack } from './ending'
import { byTime, type Dated, periodText } from './periods'

type Item = Dated & { readonly id: string }

export interface Way {
  /** What the button says, and the form that it opens. */
  readonly label: string
  readonly form: (close: () => void) => ComponentChildren
}

interface Props<T extends Item> {
  readonly title: string
  readonly none: string
  readonly icon: (item: T) => IconName
  readonly items: readonly T[]
  readonly name: (item: T) => ComponentChildren
  readonly about: (item: T) => ComponentChildren
  readonly mayEnd: (item: T) => boolean
  readonly end: string
  readonly send: (input: EndingInput) => Promise<unknown>
  readonly onDone: () => void
  /** What else can be done with one that is running. */
  readonly ways?: (item: T) => readonly Way[]
  readonly add?: Way | null
}

export function DatedCard<T extends Item>(props: Props<T>) {
  const { title, none, items, add, onDone } = props
  const adding = useSignal(false)
  const { running, coming, over } = byTime(items, now.value.date)
  const close = () => {
    adding.value = false
  }
  return (
    <section class="card around">
      <header class="around-head">
        <h2>{title}</h2>
        {add && !adding.value && (
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => {
              adding.value = true
            }}
          >
            <Icon name="plus" />
            {add.label}
          </button>
        )}
      </header>
      {add && adding.value && (
        <div class="around-form">
          <h3>{add.label}</h3>
          {add.form(close)}
        </div>
      )}
      {running.length + coming.length === 0 && <p class="quiet">{none}</p>}
      <ul class="around-list">
        {running.map(item => (
          <Row key={item.id} of={props} item={item} onDone={onDone} />
        ))}
      </ul>
      {coming.length > 0 && (
        <>
          <h3>{t('around-coming')}</h3>
          <ul class="around-list">
            {coming.map(item => (
              <Row key={item.id} of={props} item={item} onDone={onDone} />
            ))}
          </ul>
        </>
      )}
      {over.length > 0 && (
        <details class="around-over">
          <summary>{t('around-over', { count: over.length })}</summary>
          <ul class="around-list">
            {over.map(item => (
              <Row key={item.id} of={props} item={item} onDone={onDone} isOver />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

interface RowProps<T extends Item> {
  readonly of: Props<T>
  readonly item: T
  readonly onDone: () => void
  readonly isOver?: boolean
}

function Row<T extends Item>({ of, item, onDone, isOver }: RowProps<T>) {
  const open = useSignal<number | 'end' | null>(null)
  const close = () => {
    open.value = null
  }
  const done = () => {
    close()
    onDone()
  }
  const began = hasBegun(item)
  const may = of.mayEnd(item) && !isOver
  const ways = (may && of.ways?.(item)) || []
  const way = typeof open.value === 'number' ? ways[open.value] : undefined
  return (
    <li data-over={isOver || undefined}>
      <div class="around-row">
        <Icon name={of.icon(item)} />
        <div class="around-what">
          <b>{of.name(item)}</b>
          <span class="quiet">{of.about(item)}</span>
        </div>
        <span class="around-when">{periodText(item, now.value.date)}</span>
        <span class="around-do">
          {ways.map(({ label }, place) => (
            <button
              key={label}
              type="button"
              class="filter"
              aria-expanded={open.value === place}
              onClick={() => {
                open.value = open.value === place ? null : place
              }}
            >
              {label}
              <span class="ds-sr-only"> {of.name(item)}</span>
            </button>
          ))}
          {may && began && (
            <button
              type="button"
              class="filter"
              aria-expanded={open.value === 'end'}
              onClick={() => {
                open.value = open.value === 'end' ? null : 'end'
              }}
            >
              {item.validTo ? t('around-move-end') : of.end}
              <span class="ds-sr-only"> {of.name(item)}</span>
            </button>
          )}
          {may && !began && <TakeBack of={item} send={of.send} onDone={done} />}
        </span>
      </div>
      {way && <div class="around-form">{way.form(close)}</div>}
      {open.value === 'end' && (
        <EndingForm
          of={item}
          label={item.validTo ? t('around-move-end') : of.end}
          send={of.send}
          onDone={done}
          onClose={close}
        />
      )}
    </li>
  )
}
