/** How a change will stand on the phones of those whom it concerns. */
import { t, word } from '../../i18n/texts'
import { Norwegian } from '../../ui/norwegian'
import type { KnownLesson } from '../model'
import { type NameOf, saidOf } from './said'
import type { Action, Wish } from './wish'

interface Props {
  readonly lesson: KnownLesson
  readonly action: Action
  readonly wish: Wish
  readonly nameOf: NameOf
}

export function SaidToParticipants({ lesson, action, wish, nameOf }: Props) {
  const said = saidOf(lesson, action, wish, nameOf)
  if (!said) return null
  const why = action !== 'extra' && action !== 'undo' && wish.reason
  return (
    <section class="lesson-said">
      <h3>{t('lesson-said')}</h3>
      <p>
        <b class="chip">{said.mark}</b> {said.said}
        {why && `. ${word('change-reason', why)}`}
      </p>
      {action !== 'undo' && wish.note && (
        <p>
          <Norwegian text={wish.note} />
        </p>
      )}
    </section>
  )
}
