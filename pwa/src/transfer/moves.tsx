/** When a case left and came; of what came, all that was said there can be read. */
import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { LeavingAnswer } from '../graphql/types'
import { osloTime } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import type { Case } from './case'
import { Readable } from './readable'

type CaseMove = LeavingAnswer['caseMoves'][number]

export function Moves({ of }: { of: readonly CaseMove[] }) {
  if (of.length === 0) return null
  return (
    <section class="card stack moves">
      <h2>{t('move-history')}</h2>
      <ul class="stack">
        {of.map(move => (
          <li key={move.madeAt}>
            <Move move={move} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Move({ move }: { move: CaseMove }) {
  const shown = useSignal(false)
  const came = move.direction === 'IN'
  const date = numericDate(osloTime(new Date(move.madeAt)).date)
  return (
    <>
      <p class="move-line">
        <Icon name={came ? 'turn' : 'forward'} />
        <span>
          <b>{t(came ? 'move-came' : 'move-went', { other: move.other, date })}</b>{' '}
          <span class="quiet">{t('move-by', { name: move.madeBy })}</span>
        </span>
      </p>
      {move.content && (
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          aria-expanded={shown.value}
          onClick={() => {
            shown.value = !shown.value
          }}
        >
          {t('move-show-received')}
        </button>
      )}
      {move.content && shown.value && <ReceivedFile content={move.content} />}
    </>
  )
}

function ReceivedFile({ content }: { content: string }) {
  const file = useMemo(() => JSON.parse(content) as { case: Case }, [content])
  return <Readable case={file.case} />
}
