/** Links by which practice hosts confirm hours: whom one would show, what is made, and what is taken back. */
import { useSignal } from '@preact/signals'
import { useEffect, useId, useMemo, useRef } from 'preact/hooks'
import { tell } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import { question } from '../graphql/questions'
import type { HostLinksAnswer } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { dateText } from '../i18n/dates'
import { osloTime } from '../i18n/oslo'
import { PASSES } from '../i18n/passes'
import { listText, t } from '../i18n/texts'
import { uuid7 } from '../offline/uuid7'
import { Loading } from '../ui/answered'
import { Asked, Failed } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'

type HostOf = HostLinksAnswer['hostLinks']['hosts'][number]
type Link = HostLinksAnswer['hostLinks']['links'][number]

const LIFETIMES = [7, 30, 90] as const
const LIFETIME = 30

export function HostLinks({ id, practice }: { id: string; practice: readonly unknown[] }) {
  const spoken = useMore(PASSES)
  // Another practice place is another host.
  const asked = useMemo(() => question('hostLinks', { participantId: id }), [id, practice])
  useEffect(() => void asked.ask(), [asked])
  if (!spoken) return <Loading />
  return (
    <section class="card around">
      <header class="around-head">
        <h2>{t('host-links')}</h2>
      </header>
      <p class="quiet">{t('host-links-help')}</p>
      <Asked of={asked}>
        {({ hostLinks: { hosts, links } }) => (
          <>
            {hosts.length === 0 && <p class="quiet">{t('host-links-no-host')}</p>}
            <ul class="around-list">
              {hosts.map(host => (
                <HostRow key={hostName(host)} id={id} of={host} onDone={asked.ask} />
              ))}
            </ul>
            {links.length > 0 && (
              <ul class="around-list">
                {links.map(link => (
                  <LinkRow key={link.id} id={id} of={link} onDone={asked.ask} />
                ))}
              </ul>
            )}
            {links.length === 0 && hosts.length > 0 && <p class="quiet">{t('host-links-none')}</p>}
          </>
        )}
      </Asked>
    </section>
  )
}

const hostName = ({ name, organisation }: HostOf) => listText([name, organisation])

interface RowProps<Of> {
  readonly id: string
  readonly of: Of
  readonly onDone: () => Promise<void>
}

function HostRow({ id, of: host, onDone }: RowProps<HostOf>) {
  const making = useSignal(false)
  const address = useSignal('')
  const close = () => {
    making.value = false
  }
  return (
    <li>
      <div class="around-row">
        <Icon name="briefcase" />
        <p class="around-what">
          <b>
            <bdi>{host.name ?? host.organisation}</bdi>
          </b>
          {host.name && <bdi class="quiet">{host.organisation}</bdi>}
        </p>
        <p class="around-when" />
        <div class="around-do">
          {!making.value && (
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => {
                address.value = ''
                making.value = true
              }}
            >
              <Icon name="plus" />
              {t('host-link-make')}
            </button>
          )}
        </div>
      </div>
      {making.value && (
        <MakeForm
          id={id}
          of={host}
          onClose={close}
          onMade={made => {
            close()
            address.value = made
            void onDone()
          }}
        />
      )}
      <div role="status">{address.value && <Fresh address={address.value} />}</div>
    </li>
  )
}

interface FormProps {
  readonly id: string
  readonly of: HostOf
  readonly onMade: (address: string) => void
  readonly onClose: () => void
}

function MakeForm({ id, of: host, onMade, onClose }: FormProps) {
  const name = useId()
  const days = useSignal<number>(LIFETIME)
  const without = useSignal<readonly string[]>([])
  const busy = useSignal(false)
  const problem = useSignal<Problem | null>(null)
  /** One wish, however often it has to be sent; another choice is another wish. */
  const wish = useRef(uuid7())
  const choose = (change: () => void) => {
    change()
    wish.current = uuid7()
  }
  const placeIds = host.covers
    .map(({ placeId }) => placeId)
    .filter(each => !without.value.includes(each))
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (busy.value) return
    busy.value = true
    problem.value = null
    try {
      const input = { id: wish.current, placeIds, days: days.value }
      onMade((await tell('makeHostLink', { participantId: id, input })).makeHostLink.address)
    } catch (found) {
      problem.value = found as Problem
    }
    busy.value = false
  }
  return (
    <form class="around-form" onSubmit={submit}>
      <h3>{t('host-link-for', { name: host.name ?? host.organisation })}</h3>
      <fieldset class="lend-choice">
        <legend>{t('host-link-covers')}</legend>
        <p class="quiet">{t('host-link-covers-help')}</p>
        {host.covers.map(each => (
          <label key={each.placeId} class="choice-card">
            <input
              type="checkbox"
              class="ds-input"
              checked={!without.value.includes(each.placeId)}
              onChange={({ currentTarget: { checked } }) =>
                choose(() => {
                  const others = without.value.filter(other => other !== each.placeId)
                  without.value = checked ? others : [...others, each.placeId]
                })
              }
            />
            <bdi>{each.name}</bdi>
          </label>
        ))}
      </fieldset>
      <fieldset class="lend-choice">
        <legend>{t('host-link-days')}</legend>
        <div class="lend-days">
          {LIFETIMES.map(count => (
            <label key={count} class="choice-card">
              <input
                type="radio"
                class="ds-input"
                name={name}
                checked={days.value === count}
                onChange={() =>
                  choose(() => {
                    days.value = count
                  })
                }
              />
              {t('host-link-some-days', { count })}
            </label>
          ))}
        </div>
      </fieldset>
      {problem.value && <Failed problem={problem.value} retry={() => {}} />}
      <div class="form-actions">
        <button
          class="ds-button"
          type="submit"
          aria-disabled={busy.value}
          disabled={placeIds.length === 0}
        >
          {t('host-link-make-now')}
        </button>
        <button type="button" class="ds-button" data-variant="tertiary" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </form>
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
    <div class="around-form">
      <div class="ds-field">
        <label class="ds-label" for={id}>
          {t('host-link-address')}
        </label>
        <div class="lend-address">
          <input
            autocomplete="off"
            id={id}
            class="ds-input"
            ref={field}
            dir="ltr"
            readOnly
            value={address}
            translate={false}
            onFocus={event => event.currentTarget.select()}
          />
          <button type="button" class="ds-button" onClick={copy}>
            <Icon name={copied.value ? 'check' : 'note'} />
            {t(copied.value ? 'host-link-copied' : 'host-link-copy')}
          </button>
        </div>
      </div>
      <Notice icon="warning" tone="careful">
        {t('host-link-once')}
      </Notice>
    </div>
  )
}

function LinkRow({ id, of: link, onDone }: RowProps<Link>) {
  const busy = useSignal(false)
  const problem = useSignal<Problem | null>(null)
  const revoke = async () => {
    if (busy.value) return
    busy.value = true
    problem.value = null
    try {
      await tell('revokeHostLink', { participantId: id, passId: link.id })
      await onDone()
    } catch (found) {
      problem.value = found as Problem
    }
    busy.value = false
  }
  const last = osloTime(new Date(Date.parse(link.expiresAt) - 1)).date
  return (
    <li>
      <div class="around-row">
        <Icon name="lock" />
        <p class="around-what">
          <b>{t('host-link-for', { name: link.name })}</b>
          <span class="quiet">{t('host-link-shows', { names: listText(link.covers) })}</span>
          <span class="quiet">{t('host-link-made-by', { name: link.madeBy })}</span>
        </p>
        <p class="around-when">
          {t('host-link-until', { date: dateText(last, 'dayMonth') })}
          <br />
          <span class="quiet">
            {link.openedAt
              ? t('host-link-opened', { date: dateText(dayOf(link.openedAt), 'dayMonth') })
              : t('host-link-unopened')}
          </span>
        </p>
        <div class="around-do">
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            data-color="danger"
            aria-disabled={busy.value}
            onClick={() => void revoke()}
          >
            {t('host-link-revoke')}
          </button>
        </div>
      </div>
      {problem.value && <Failed problem={problem.value} retry={() => void revoke()} />}
    </li>
  )
}

const dayOf = (instant: string) => osloTime(new Date(instant)).date
