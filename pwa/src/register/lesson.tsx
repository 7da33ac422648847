/** The roll call: everybody unrecorded, one button for all, three for each. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { now } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import { answer, askAnew } from '../offline/answers'
import { listenTo } from '../offline/live'
import { outbox } from '../offline/outbox'
import { Answered } from '../ui/answered'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { Calling, type Register } from './calling'
import { linesOf, type MarkInput } from './marks'
import { type Place, subjectOf } from './place'
import { answered } from './told'
import { Unsent } from './unsent'

export function LessonScreen({ place }: { place: Place }) {
  const { slotId, onDate } = place
  // The classes of today are kept for a room without network; of another day nothing is.
  const asked = useMemo(
    () => answer('register', { slotId, onDate }, onDate !== now.peek().date),
    [slotId, onDate],
  )
  const { data, savedAt } = asked.value
  return (
    <Screen
      title={data ? titleOf(data.register) : t('roll-title')}
      above={<Back of={data?.register} />}
    >
      <Answered of={asked}>
        {({ register }) => <Roll of={register} place={place} savedAt={savedAt ?? 0} />}
      </Answered>
    </Screen>
  )
}

function titleOf({ lesson, group, people }: Register): string {
  const name = lesson.name ?? word('activity', lesson.kind)
  return `${group ?? people[0]?.name ?? ''} · ${name}`
}

function Back({ of }: { of: Register | undefined }) {
  const day = of?.lesson.date
  const address = !day || day === now.value.date ? '#/register' : `#/register/${day}`
  return (
    <a class="roll-back" href={address}>
      <Icon name="back" />
      {t('roll-back')}
    </a>
  )
}

function Roll({ of, place, savedAt }: { of: Register; place: Place; savedAt: number }) {
  const { lesson, people } = of
  const lost = useSignal(false)
  useEffect(() => {
    if (lesson.groupId) listenTo({ kind: 'group', id: lesson.groupId })
    return () => listenTo(null)
  }, [lesson.groupId])
  const lines = linesOf(people, place, outbox.entries.value, answered.value, savedAt)
  const put = async (marks: MarkInput[]) => {
    if (marks.length === 0) return
    lost.value = false
    const about = { subject: subjectOf(place) }
    await outbox.put('markAttendance', { input: { marks } }, about).catch(() => {
      lost.value = true
    })
  }
  const read = async (keys: readonly number[]) => {
    await outbox.read(keys)
    void askAnew('register', { slotId: place.slotId, onDate: place.onDate })
  }
  return (
    <>
      <Calling of={of} lines={lines} place={place} put={put} read={read}>
        {lost.value && (
          <Notice icon="warning" tone="wrong">
            {t('roll-no-place')}
          </Notice>
        )}
        <Unsent />
      </Calling>
      <p>
        <a class="roll-back" href={`#/register-print/${place.slotId}.${place.onDate}`}>
          <Icon name="note" />
          {t('roll-paper')}
        </a>
      </p>
      {lesson.groupId && lesson.date === now.value.date && (
        <p>
          <a class="roll-back" href={`#/lend/${lesson.groupId}`}>
            {t('roll-lend')}
          </a>
        </p>
      )}
    </>
  )
}
