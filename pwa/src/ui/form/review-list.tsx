/** What will happen, to look through before it does: one line for each, before and after. */
import type { ComponentChildren } from 'preact'
import { t } from '../../i18n/texts'
import { Icon } from '../icon'
import '../styles/forms.css'

export interface ReviewRow {
  readonly key: string
  readonly what: ComponentChildren
  readonly before?: ComponentChildren
  readonly after: ComponentChildren
  /** It is left as it was. */
  readonly out?: boolean
}

interface Props {
  readonly title: string
  readonly rows: readonly ReviewRow[]
  /** Leave a line out, or take it back in; without it the list is all or nothing. */
  readonly onToggle?: (key: string) => void
}

export function ReviewList({ title, rows, onToggle }: Props) {
  const count = rows.filter(row => !row.out).length
  return (
    <section class="review card">
      <h2>
        {title}
        <span class="review-count" role="status">
          {count === rows.length
            ? t('review-count', { count })
            : t('review-count-of', { count, all: rows.length })}
        </span>
      </h2>
      <ul>
        {rows.map(row => (
          <li key={row.key} data-out={row.out || undefined}>
            <b>{row.what}</b>
            <span class="review-change">
              {row.out ? (
                <span>
                  {row.before} {t('review-left-out')}
                </span>
              ) : (
                <Becomes row={row} />
              )}
            </span>
            {onToggle && (
              <button type="button" class="filter" onClick={() => onToggle(row.key)}>
                <Icon name={row.out ? 'turn' : 'cross'} />
                {t(row.out ? 'review-take-in' : 'review-leave-out')}
                <span class="ds-sr-only"> {row.what}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Becomes({ row: { before, after } }: { row: ReviewRow }) {
  return (
    <>
      {before && (
        <>
          <s>{before}</s>
          <Icon name="forward" />
          <span class="ds-sr-only">{t('review-becomes')}</span>
        </>
      )}
      <span>{after}</span>
    </>
  )
}

interface DoneProps {
  readonly children: ComponentChildren
  /** Undo it, where it can be undone. */
  readonly undo?: () => void
  readonly undoing?: boolean
}

/** It has happened, and can still be undone. */
export function Done({ children, undo, undoing = false }: DoneProps) {
  return (
    <div class="done" role="status">
      <Icon name="check-circle" />
      <div>{children}</div>
      {undo && (
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          aria-busy={undoing}
          disabled={undoing}
          onClick={undo}
        >
          {t('review-undo')}
        </button>
      )}
    </div>
  )
}
