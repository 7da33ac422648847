/** All that one was told, newest first, by the day on which it was told. Looking at it is reading it. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useMore } from '../i18n/beside'
import { addDays, dateText } from '../i18n/dates'
import { now, osloTime } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Failed } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Notice as Note } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { Screen } from '../ui/screen'
import { clearShown } from './browser'
import { askInbox, askOlder, byDay, inbox, problem, read } from './inbox'
import {
  addressOf,
  lookOf,
  type Me,
  type Notice,
  noticeText,
  OF_NOTIFICATIONS,
  OF_STAFF_NOTIFICATIONS,
} from './words'
import '../ui/styles/notifications.css'

interface Props {
  /** Who one is among the staff; a participant is none. */
  readonly me?: Me | undefined
}

export default function Messages({ me }: Props) {
  const worded = useMore(OF_NOTIFICATIONS, ...(me ? [OF_STAFF_NOTIFICATIONS] : []))
  useEffect(() => void askInbox(), [])
  if (!worded) return <Loading />
  return (
    <Screen
      title={t('messages')}
      above={
        !me && (
          <a class="way-back" href="#/">
            <Icon name="back" />
            {t('menu-today')}
          </a>
        )
      }
    >
      <div class="stack told">
        <List me={me} />
        <a class="card goal-link" href={me ? '#/reminders' : '#/me/reminders'}>
          <span class="tile" data-hue="amber">
            <Icon name="bell" />
          </span>
          <span>
            <b>{t('reminders')}</b>
          </span>
          <Icon name="forward" />
        </a>
      </div>
    </Screen>
  )
}

function List({ me }: Props) {
  const found = inbox.value
  const fresh = useReading()
  if (!found) {
    if (!problem.value) return <Loading />
    return <Failed problem={problem.value} retry={() => void askInbox()} />
  }
  if (found.notices.length === 0) return <Note icon="bell">{t('messages-none')}</Note>
  const today = now.value.date
  return (
    <>
      {byDay(found.notices, instant => osloTime(new Date(instant)).date).map(([day, notices]) => (
        <section key={day}>
          <h2 class="capital">{dayText(day, today)}</h2>
          <ul class="card notices">
            {notices.map(each => (
              <Line
                key={each.id}
                notice={each}
                me={me}
                isNew={!each.readAt || fresh.has(each.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      {found.hasNext && <Older />}
    </>
  )
}

function dayText(day: string, today: string): string {
  if (day === today) return t('menu-today')
  return day === addDays(today, -1) ? t('messages-yesterday') : dateText(day)
}

/** What was unread when it was first seen here stays marked while one looks; the server hears that it was read. */
function useReading(): ReadonlySet<string> {
  const fresh = useRef(new Set<string>())
  const looks = useSignal(0)
  useEffect(() => {
    const look = () => {
      looks.value += 1
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  const notices = inbox.value?.notices ?? []
  useEffect(() => {
    // What comes while nobody looks has not been read.
    if (document.visibilityState !== 'visible') return
    const unread = notices.filter(each => !each.readAt && !fresh.current.has(each.id))
    for (const { id } of unread) fresh.current.add(id)
    void read(unread.map(({ id }) => id))
    if (unread.length > 0) void clearShown().catch(() => {})
  }, [notices, looks.value])
  return fresh.current
}

interface LineProps extends Props {
  readonly notice: Notice
  readonly isNew: boolean
}

function Line({ notice, me, isNew }: LineProps) {
  const { icon, hue } = lookOf(notice.kind)
  return (
    <li>
      <a href={addressOf(notice, me ? 'STAFF' : 'PARTICIPANT')} data-new={isNew || undefined}>
        <span class="tile" data-hue={hue}>
          <Icon name={icon} />
        </span>
        <span>
          {isNew && (
            <span class="chip notice-new">
              <Icon name="bell" />
              {t('messages-new')}
            </span>
          )}
          <b>{noticeText(notice)}</b>
          <span class="quiet notice-when">
            <span class="capital">{dateText(notice.on)}</span>
            {notice.at && <span>{notice.at}</span>}
          </span>
        </span>
        <Icon name="forward" />
      </a>
    </li>
  )
}

function Older() {
  const busy = useSignal(false)
  const wrong = useSignal('')
  const more = async () => {
    if (busy.value) return
    busy.value = true
    wrong.value = ''
    try {
      await askOlder()
    } catch (found) {
      wrong.value = problemText(found as Parameters<typeof problemText>[0])
    }
    busy.value = false
  }
  return (
    <>
      {wrong.value && (
        <Note icon="warning" tone="wrong">
          {wrong.value}
        </Note>
      )}
      <button
        type="button"
        class="ds-button wide"
        data-variant="secondary"
        aria-busy={busy.value}
        onClick={() => void more()}
      >
        {t('messages-older')}
      </button>
    </>
  )
}
