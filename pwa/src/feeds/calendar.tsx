/** One's own hours in the calendar that one uses anyway: make a secret address, copy it, take it back. */
import { type Signal, useSignal } from '@preact/signals'
import type { ComponentChildren, ComponentType } from 'preact'
import { useEffect, useId, useMemo, useRef } from 'preact/hooks'
import { tell } from '../graphql/client'
import { NoNetwork, type Problem } from '../graphql/problems'
import { question } from '../graphql/questions'
import type { CalendarFeedAnswer } from '../graphql/types'
import { ABOUT } from '../i18n/about'
import { dateText } from '../i18n/dates'
import { osloTime } from '../i18n/oslo'
import { readAlso, t } from '../i18n/texts'
import { uuid7 } from '../offline/uuid7'
import { Loading } from '../ui/answered'
import { Asked, Failed } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import '../ui/styles/feeds.css'

type Feed = CalendarFeedAnswer['calendarFeed']

interface Props {
  readonly rest?: string
  /** Where a participant comes from; staff have a menu. */
  readonly back?: string
  /** Asks a participant for the phone's PIN, whoever holds it. */
  readonly Pin?: ComponentType<{ above: ComponentChildren; onShown: () => Promise<void> }>
}

export default function Calendar({ back, Pin }: Props) {
  const read = useSignal<'reading' | 'read' | 'failed'>('reading')
  const load = () => {
    read.value = 'reading'
    readAlso(ABOUT).then(
      () => {
        read.value = 'read'
      },
      () => {
        read.value = 'failed'
      },
    )
  }
  const asked = useMemo(() => question('calendarFeed', {}), [])
  useEffect(() => {
    void asked.ask()
    load()
  }, [])
  const address = useSignal('')
  const asks = useSignal(false)
  /** One wish, however often it has to be sent. */
  const wish = useRef(uuid7())
  const make = async () => {
    const { makeCalendarFeed: made } = await tell('makeCalendarFeed', { feedId: wish.current })
    wish.current = uuid7()
    address.value = made.address
  }
  if (read.value === 'failed') return <Failed problem={new NoNetwork()} retry={load} />
  if (read.value === 'reading') return <Loading />
  const above = back && (
    <a class="way-back" href={back}>
      <Icon name="back" />
      {t('me')}
    </a>
  )
  if (Pin && asks.value) {
    const makeNow = async () => {
      await make()
      asks.value = false
      await asked.ask()
    }
    return <Pin above={above} onShown={makeNow} />
  }
  const ask = () => {
    asks.value = true
  }
  return (
    <Screen key="address" title={t('feed-title')} above={above}>
      <div class="stack">
        <p>{t('feed-help')}</p>
        <Notice icon="warning" tone="careful">
          <b>{t('feed-danger')}</b> {t('feed-company')}
        </Notice>
        <Asked of={asked}>
          {({ calendarFeed }) => (
            <Address
              feed={calendarFeed}
              address={address}
              renew={asked.ask}
              {...(Pin ? { ask } : { make })}
            />
          )}
        </Asked>
      </div>
    </Screen>
  )
}

interface AddressProps {
  readonly feed: Feed
  /** As it was told, this once. */
  readonly address: Signal<string>
  readonly renew: () => Promise<void>
  /** What comes before it is made; or else how it is made at once. */
  readonly ask?: () => void
  readonly make?: () => Promise<void>
}

function Address({ feed, address, renew, ask, make }: AddressProps) {
  const revoked = useSignal(false)
  const busy = useSignal(false)
  const problem = useSignal<Problem | null>(null)
  const last = useRef<() => Promise<void>>(async () => {})
  const act = async (what: () => Promise<void>) => {
    if (busy.value) return
    last.current = what
    busy.value = true
    problem.value = null
    try {
      await what()
      await renew()
    } catch (found) {
      problem.value = found as Problem
    }
    busy.value = false
  }
  const makeNow = () =>
    act(async () => {
      await make?.()
      revoked.value = false
    })
  const revoke = () =>
    act(async () => {
      await tell('revokeCalendarFeed', {})
      address.value = ''
      revoked.value = true
    })
  return (
    <>
      <div role="status" class="stack">
        {revoked.value && !feed && <Notice icon="check-circle">{t('feed-revoked')}</Notice>}
        {address.value && <Fresh address={address.value} />}
      </div>
      {problem.value && <Failed problem={problem.value} retry={() => void act(last.current)} />}
      {feed && !address.value && <Since feed={feed} />}
      <button
        type="button"
        class="ds-button wide"
        data-variant={feed ? 'secondary' : undefined}
        aria-disabled={busy.value}
        onClick={ask ?? makeNow}
      >
        <Icon name="calendar" />
        {t(feed ? 'feed-new' : 'feed-make')}
      </button>
      {feed && (
        <>
          <p class="quiet">{t('feed-new-help')}</p>
          <button
            type="button"
            class="ds-button wide"
            data-variant="secondary"
            data-color="danger"
            aria-disabled={busy.value}
            onClick={revoke}
          >
            <Icon name="cross" />
            {t('feed-revoke')}
          </button>
          <p class="quiet">{t('feed-revoke-help')}</p>
        </>
      )}
    </>
  )
}

/** The address, this once. */
function Fresh({ address }: { address: string }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const copied = useSignal(false)
  const copy = async () => {
    field.current?.select()
    await navigator.clipboard.writeText(address).then(
      () => {
        copied.value = true
      },
      // What is selected can be copied by hand.
      () => {},
    )
  }
  return (
    <div class="card stack">
      <div class="ds-field">
        <label class="ds-label" for={id}>
          {t('feed-address')}
        </label>
        <input
          autocomplete="off"
          id={id}
          class="ds-input feed-address"
          ref={field}
          dir="ltr"
          readOnly
          value={address}
          translate={false}
          onFocus={event => event.currentTarget.select()}
        />
      </div>
      <button type="button" class="ds-button wide" onClick={copy}>
        <Icon name={copied.value ? 'check' : 'note'} />
        {t(copied.value ? 'feed-copied' : 'feed-copy')}
      </button>
      <p>
        <b>{t('feed-once')}</b>
      </p>
      <p>{t('feed-how')}</p>
    </div>
  )
}

function Since({ feed: { madeAt, readAt } }: { feed: NonNullable<Feed> }) {
  return (
    <div class="card">
      <p>{t('feed-since', { date: dayOf(madeAt) })}</p>
      <p class="quiet">{readAt ? t('feed-read', { date: dayOf(readAt) }) : t('feed-unread')}</p>
    </div>
  )
}

const dayOf = (instant: string) => dateText(osloTime(new Date(instant)).date)
