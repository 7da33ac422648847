import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readAlso, speak } from '../src/i18n/texts'
import { base64url, type Facts, standingOf } from '../src/notifications/browser'
import { askInbox, byDay, forgetInbox, type Inbox, inbox, read } from '../src/notifications/inbox'
import { EVERY, isOver, outcomeOf, PATIENCE } from '../src/notifications/outcome'
import { inputOf, leadChoices, TIMES } from '../src/notifications/settings'
import {
  addressOf,
  lookOf,
  type Notice,
  noticeText,
  OF_NOTIFICATIONS,
} from '../src/notifications/words'
import { type Catalogue, worded } from '../sw/wording'

const [tell, inquire] = vi.hoisted(() => [vi.fn(), vi.fn()])
vi.mock('../src/graphql/client', () => ({ tell, inquire, learn: vi.fn() }))
vi.mock('../src/offline/store', () => ({ keep: async () => {}, kept: async () => undefined }))

const notice = (of: Partial<Notice> = {}): Notice => ({
  id: '1',
  kind: 'FIRST_LESSON',
  on: '2026-11-23',
  at: '08:30',
  calledOff: false,
  sentAt: '2026-11-23T06:45:00Z',
  readAt: null,
  important: false,
  ...of,
})

describe('how a browser stands', () => {
  const can: Facts = {
    publicKey: 'key',
    apple: false,
    standalone: false,
    supported: true,
    permission: 'default',
    subscribed: false,
  }

  it('is off until somebody asks for reminders, and on when they have them', () => {
    expect(standingOf(can)).toBe('off')
    expect(standingOf({ ...can, permission: 'granted', subscribed: true })).toBe('on')
  })

  it('is off for whoever holds the phone next: the permission is the phone’s', () => {
    expect(standingOf({ ...can, permission: 'granted' })).toBe('off')
  })

  it('asks an iPhone to put it on the home screen, where alone it can be reached', () => {
    const iphone = { ...can, apple: true, supported: false }
    expect(standingOf(iphone)).toBe('home-screen-first')
    expect(standingOf({ ...iphone, standalone: true, supported: true })).toBe('off')
    expect(standingOf({ ...iphone, standalone: true })).toBe('unsupported')
  })

  it('says that somebody has said no, and that nothing is sent', () => {
    expect(standingOf({ ...can, permission: 'denied', subscribed: true })).toBe('denied')
    expect(standingOf({ ...can, publicKey: null, permission: 'denied' })).toBe('nothing-sent')
  })

  it('knows a key by its bytes, as the server writes it', () => {
    expect(base64url(new Uint8Array([251, 255, 254, 0]))).toBe('-__-AA')
  })
})

describe('the inbox', () => {
  beforeEach(() => {
    forgetInbox()
    tell.mockReset()
  })

  it('groups by the day on which something was told, in its order', () => {
    const notices = [
      notice({ id: '3', sentAt: '2026-11-23T06:45:00Z' }),
      notice({ id: '2', sentAt: '2026-11-22T15:00:00Z' }),
      notice({ id: '1', sentAt: '2026-11-22T09:00:00Z' }),
    ]
    const days = byDay(notices, instant => instant.slice(0, 10))
    expect(days.map(([day, of]) => [day, of.map(({ id }) => id)])).toEqual([
      ['2026-11-23', ['3']],
      ['2026-11-22', ['2', '1']],
    ])
  })

  it('counts what was read as read when the server knows it', async () => {
    inbox.value = { notices: [notice(), notice({ id: '2' })], unread: 2, hasNext: false }
    tell.mockResolvedValueOnce({ readNotices: true })
    await read(['1'])
    expect(inbox.value?.unread).toBe(1)
    expect(inbox.value?.notices.map(({ readAt }) => readAt === null)).toEqual([false, true])
  })

  it('leaves it unread where the server did not hear', async () => {
    inbox.value = { notices: [notice()], unread: 1, hasNext: false }
    tell.mockRejectedValueOnce(new Error())
    await read(['1'])
    expect(inbox.value?.unread).toBe(1)
  })

  it('does not take an answer that was on its way while something was read', async () => {
    const unread: Inbox = { notices: [notice()], unread: 1, hasNext: false }
    const readOne: Inbox = { notices: [notice({ readAt: 'now' })], unread: 0, hasNext: false }
    inbox.value = unread
    let arrive: (answer: unknown) => void = () => {}
    inquire.mockReturnValueOnce(new Promise(resolve => (arrive = resolve)))
    inquire.mockResolvedValueOnce({ myNotices: readOne })
    tell.mockResolvedValueOnce({ readNotices: true })
    const asking = askInbox()
    await read(['1'])
    arrive({ myNotices: unread })
    await asking
    expect(inbox.value).toEqual(readOne)
  })

  it('asks nobody about nothing', async () => {
    await read([])
    expect(tell).not.toHaveBeenCalled()
  })
})

describe('what one was told', () => {
  it.each([
    ['nb', 'Et møte er endret', 'Et møte er avlyst', 'En time er avlyst'],
    ['uk', 'Зустріч змінено', 'Зустріч скасовано', 'Урок скасовано'],
  ])('says in %s what is called off', async (tag, changed, off, lesson) => {
    vi.stubGlobal('document', { documentElement: {} })
    await speak(tag)
    await readAlso(OF_NOTIFICATIONS)
    expect(noticeText(notice({ kind: 'MEETING_CHANGED' }))).toBe(changed)
    expect(noticeText(notice({ kind: 'MEETING_CHANGED', calledOff: true }))).toBe(off)
    expect(noticeText(notice({ kind: 'LESSON_CHANGED', calledOff: true }))).toBe(lesson)
    // The answer of a server, or a phone's own, that knew nothing of it yet.
    const { calledOff: _, ...older } = notice({ kind: 'MEETING_CHANGED' })
    expect(noticeText(older as Notice)).toBe(changed)
    vi.unstubAllGlobals()
  })
})

describe('where something leads', () => {
  it('leads a participant to the week, the plan, the meeting, or what they told', () => {
    const to = (kind: Notice['kind']) => addressOf(notice({ kind }), 'PARTICIPANT')
    expect(to('FIRST_LESSON')).toBe('#/week/2026-W48')
    expect(to('PLAN_DECIDED')).toBe('#/plan')
    expect(to('MEETING_DAY_BEFORE')).toBe('#/meeting')
    expect(to('MEETING_CHANGED')).toBe('#/meeting')
    expect(to('CLAIM_DECIDED')).toBe('#/absence')
  })

  it('leads staff to their work', () => {
    expect(addressOf(notice({ kind: 'REGISTERS_MISSING' }), 'STAFF')).toBe('#/registers-missing')
    expect(addressOf(notice({ kind: 'CLAIMS_WAITING' }), 'STAFF')).toBe('#/claims')
  })

  it('shows what this version of the app does not know', () => {
    expect(lookOf('SOMETHING_NEW').icon).toBe('bell')
    expect(addressOf(notice({ kind: 'SOMETHING_NEW' as Notice['kind'] }), 'PARTICIPANT')).toBe('#/')
  })
})

describe('what is chosen', () => {
  it('offers what was chosen elsewhere, in its place', () => {
    expect(leadChoices(45)).toEqual([0, 15, 30, 45, 60, 90])
    expect(leadChoices(20)).toEqual([0, 15, 20, 30, 45, 60, 90])
  })

  it('offers every half hour', () => {
    expect(TIMES).toHaveLength(48)
    expect([TIMES[0], TIMES[1], TIMES[47]]).toEqual(['00:00', '00:30', '23:30'])
  })

  it('sends what is off, whoever sees it', () => {
    const off = new Set(['TASK_DUE', 'CLAIMS_WAITING'] as const)
    expect(inputOf(off, 30, '21:00', '07:00')).toEqual({
      off: ['CLAIMS_WAITING', 'TASK_DUE'],
      leadMinutes: 30,
      quietFrom: '21:00',
      quietTo: '07:00',
    })
  })
})

describe('a test', () => {
  it('waits for the phone to say that it showed it, and no longer than a minute', () => {
    expect(outcomeOf({ state: 'WAITING', reason: null }, 0).says).toBe('waiting')
    expect(outcomeOf({ state: 'SENT', reason: null }, EVERY).says).toBe('sent')
    expect(outcomeOf({ state: 'SENT', reason: null }, PATIENCE).says).toBe('silent')
    expect(outcomeOf({ state: 'SHOWN', reason: null }, PATIENCE).says).toBe('shown')
  })

  it('says why it failed, also when it still waits after a minute', () => {
    expect(outcomeOf({ state: 'FAILED', reason: 'expired' }, 0)).toEqual({
      says: 'failed',
      reason: 'expired',
    })
    expect(outcomeOf({ state: 'WAITING', reason: 'unreachable' }, PATIENCE)).toEqual({
      says: 'failed',
      reason: 'unreachable',
    })
  })

  it('is over when nothing more is to come', () => {
    const over = (['waiting', 'sent', 'shown', 'silent', 'failed'] as const).filter(says =>
      isOver({ says, reason: null }),
    )
    expect(over).toEqual(['shown', 'silent', 'failed'])
  })
})

describe('what a lock screen says', () => {
  const catalogue: Catalogue = {
    nb: { dir: 'ltr', texts: { MESSAGE: 'Melding', TEST: 'Prøve' } },
    uk: { dir: 'ltr', texts: { MESSAGE: 'Повідомлення' } },
    'fa-AF': { dir: 'rtl', texts: { MESSAGE: 'پیام' } },
  }

  it('takes the first language that there is', () => {
    expect(worded(catalogue, ['so', undefined, 'uk-UA', 'nb'], 'MESSAGE')).toEqual({
      body: 'Повідомлення',
      lang: 'uk',
      dir: 'ltr',
    })
    expect(worded(catalogue, ['fa'], 'MESSAGE').dir).toBe('rtl')
  })

  it('is Norwegian where nobody knows better', () => {
    expect(worded(catalogue, [undefined, 'xx'], 'TEST').body).toBe('Prøve')
  })

  it('is neutral where it does not know a code', () => {
    expect(worded(catalogue, ['uk'], 'SOMETHING_NEW').body).toBe('Повідомлення')
  })
})
