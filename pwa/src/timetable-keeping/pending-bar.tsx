/** Moves that are not saved: what they are, from when, what they clash with; saved or dropped together. */
import { dateText } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { problemText } from '../ui/problem-text'
import { ClashList } from './clash-list'
import { type Keeper, together } from './keeper'
import { holdsFrom, type Move } from './moves'
import type { Preview } from './preview'
import { moveText, whereText } from './said'

interface Props {
  readonly keeper: Keeper
  readonly preview: Preview
  readonly monday: string
}

export function PendingBar({ keeper, preview, monday }: Props) {
  const moves = keeper.moves.value
  const saving = keeper.saving.value
  const problem = keeper.problem.value ?? preview.problem
  const from = keeper.from.value
  const today = now.value.date
  if (moves.length === 0) {
    return problem ? <Trouble text={problemText(problem)} /> : null
  }
  const clashes = together(preview.clashes ?? [], keeper.met.value)
  const asked = moves.some(({ theirs }) => theirs)
  return (
    <section class="pending" aria-labelledby="pending">
      <h2 id="pending">
        <Icon name="pencil" />
        {t('keeping-unsaved-count', { count: moves.length })}
      </h2>
      <ul class="pending-moves">
        {moves.map(move => (
          <MoveLine key={move.slot.id} move={move} keeper={keeper} />
        ))}
      </ul>
      <label class="pending-from">
        {t('keeping-from')}
        <input
          autocomplete="off"
          type="date"
          class="ds-input"
          min={today}
          value={from}
          onInput={event => {
            const { value } = event.currentTarget
            if (value) keeper.holdFrom(value)
          }}
        />
        <span class="quiet">{dateText(from)}</span>
        {from !== holdsFrom(monday, today) && (
          <button
            type="button"
            class="filter"
            onClick={() => keeper.holdFrom(holdsFrom(monday, today))}
          >
            {dateText(holdsFrom(monday, today), 'dayMonth')}
          </button>
        )}
      </label>
      <ClashList of={clashes} />
      {problem && <Trouble text={problemText(problem)} />}
      <div class="pending-actions">
        <button
          type="button"
          class="ds-button"
          aria-busy={saving}
          aria-disabled={saving || asked || undefined}
          onClick={() => {
            if (!asked) void keeper.saveMoves(clashes.length > 0 ? clashes : null)
          }}
        >
          {t(clashes.length > 0 ? 'clash-accept' : 'keeping-save')}
        </button>
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          onClick={() => keeper.discard()}
        >
          {t('cancel')}
        </button>
      </div>
    </section>
  )
}

function MoveLine({ move, keeper }: { move: Move; keeper: Keeper }) {
  return (
    <li>
      <span>{moveText(move)}</span>
      <button
        type="button"
        class="filter"
        aria-label={t('keeping-drop', { move: moveText(move) })}
        title={t('keeping-drop', { move: moveText(move) })}
        onClick={() => keeper.drop(move.slot.id)}
      >
        <Icon name="cross" />
      </button>
      {move.theirs && (
        <div class="pending-theirs" role="alert">
          <p>
            <Icon name="person-chat" />
            {t('keeping-theirs', { where: whereText(move.theirs) })}
          </p>
          <button type="button" class="filter" onClick={() => keeper.insist(move.slot.id)}>
            {t('keeping-keep-mine')}
          </button>
          <button type="button" class="filter" onClick={() => keeper.drop(move.slot.id)}>
            {t('keeping-take-theirs')}
          </button>
        </div>
      )}
    </li>
  )
}

function Trouble({ text }: { text: string }) {
  return (
    <p class="pending-problem" role="alert">
      <Icon name="warning" />
      {text}
    </p>
  )
}
