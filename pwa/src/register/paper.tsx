/** A register on one sheet, to be called by pen, and entered afterwards from the keyboard in its order. */
import { useMemo } from 'preact/hooks'
import type { RegisterAnswer } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { dateText } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import { answer } from '../offline/answers'
import { Answered, Loading } from '../ui/answered'
import { Icon } from '../ui/icon'
import { MARKS, markText } from './mark-words'
import { addressOf, type Place, placeOf } from './place'
import { OF_REGISTER } from './words'
import '../ui/styles/register.css'

export default function PaperScreen({ rest }: { rest: string }) {
  const worded = useMore(OF_REGISTER)
  const place = placeOf(rest)
  if (!worded || !place) return <Loading />
  return <Paper key={rest} place={place} />
}

function Paper({ place: { slotId, onDate } }: { place: Place }) {
  const asked = useMemo(
    () => answer('register', { slotId, onDate }, onDate !== now.peek().date),
    [slotId, onDate],
  )
  return (
    <div class="screen">
      <p class="not-on-paper">
        <a class="roll-back" href={addressOf({ slotId, onDate })}>
          <Icon name="back" />
          {t('roll-call')}
        </a>
      </p>
      <p class="not-on-paper">
        <button type="button" class="ds-button" onClick={() => print()}>
          {t('roll-print')}
        </button>
      </p>
      <Answered of={asked}>{({ register }) => <Sheet of={register} />}</Answered>
    </div>
  )
}

function Sheet({ of: { lesson, group, teacher, people } }: { of: RegisterAnswer['register'] }) {
  const name = lesson.name ?? word('activity', lesson.kind)
  const where = [lesson.place, teacher].filter(Boolean).join(' · ')
  return (
    <article class="document roll-paper">
      <h1>{[group ?? people[0]?.name, name].join(' · ')}</h1>
      <p>
        {dateText(lesson.date)} {lesson.starts}–{lesson.ends}
        {where && ` · ${where}`}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('roll-paper-name')}</th>
            {MARKS.map(mark => (
              <th key={mark} scope="col">
                {mark === 'LATE' ? t('roll-paper-late') : markText(mark)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ participantId, name, reported, off }) => (
            <tr key={participantId}>
              <th scope="row">
                <bdi>{name}</bdi>
                {(reported || off) && (
                  <span class="quiet"> ({t(off ? 'roll-off' : 'roll-reported')})</span>
                )}
              </th>
              {MARKS.map(mark => (
                <td key={mark} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="roll-signature">{t('roll-paper-signature')}</p>
    </article>
  )
}
