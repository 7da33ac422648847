/** What is different on one date of a slot, and who said so. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../../graphql/questions'
import { dateText } from '../../i18n/dates'
import { osloTime } from '../../i18n/oslo'
import { numericDate } from '../../i18n/spans'
import { isolated, listText, t, word } from '../../i18n/texts'
import { Icon, type IconName } from '../../ui/icon'
import { Norwegian } from '../../ui/norwegian'
import type { Change, KnownLesson } from '../model'
import type { NameOf } from './said'

const CHANGES: Readonly<Record<Change['kind'], IconName>> = {
  CANCELLED: 'cross',
  MOVED: 'swap',
  SUBSTITUTE: 'turn',
  EXTRA: 'plus',
}

interface Props {
  readonly lesson: KnownLesson
  readonly change: Change
  readonly nameOf: NameOf
}

export function Different({
  lesson: { slot, slotDate, date, starts, ends },
  change,
  nameOf,
}: Props) {
  const asked = useMemo(
    () => question('lastChange', { slotId: slot.id, onDate: slotDate }),
    [slot.id, slotDate, change.version],
  )
  useEffect(() => void asked.ask(), [asked])
  const last = asked.reply.value.data?.lessonChange
  const was = listText([
    date !== slotDate && change.kind !== 'EXTRA' ? dateText(slotDate) : null,
    starts !== slot.starts || ends !== slot.ends ? `${slot.starts}–${slot.ends}` : null,
    change.place ? isolated(slot.place) : null,
    change.teacherId ? isolated(nameOf(slot.teacherId)) : null,
  ])
  return (
    <div class="lesson-different" data-change={change.kind}>
      <p class="change" data-change={change.kind}>
        <Icon name={CHANGES[change.kind]} />
        <span>
          <b>{word('change', change.kind)}</b>
          {was && <span class="change-was"> {t('change-was', { was })}</span>}
          {change.reason && (
            <span class="change-was"> {word('change-reason', change.reason, '')}</span>
          )}
        </span>
      </p>
      {change.note && (
        <p>
          <Norwegian text={change.note} />
        </p>
      )}
      <p class="quiet">{last && <ChangedBy by={last.by} at={last.at} />}</p>
    </div>
  )
}

function ChangedBy({ by, at }: { by: string | null; at: string }) {
  const { date, time } = osloTime(new Date(at))
  const when = { date: numericDate(date), time }
  return <>{by ? t('lesson-changed-by', { ...when, name: by }) : t('lesson-changed', when)}</>
}
