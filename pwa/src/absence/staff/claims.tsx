/** What was reported and asked for and waits for an answer: one by one, or many at once. */
import { useComputed, useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { inquire, tell } from '../../graphql/client'
import type { Problem } from '../../graphql/problems'
import type {
  AbsenceCategory,
  AbsenceClaimsAnswer,
  AddendumReason,
  CaseChoicesAnswer,
} from '../../graphql/types'
import { now } from '../../i18n/oslo'
import { t, word } from '../../i18n/texts'
import { Loading } from '../../ui/answered'
import { Failed } from '../../ui/asked'
import { Done } from '../../ui/form'
import { Icon } from '../../ui/icon'
import { Notice } from '../../ui/notice'
import { refusalText } from '../../ui/problem-text'
import { Screen } from '../../ui/screen'
import { ADDENDUM_REASONS } from './after-lock'
import { CATEGORIES } from './categories'
import { type Wishes, wishes } from './wishes'
import { claimText, lookOf, useWorded, waitedText, warningText, whenText } from './words'
import '../../ui/styles/absence.css'

export type Waiting = AbsenceClaimsAnswer['absenceClaims']['edges'][number]['node']

const PAGE = 50

export default function Claims() {
  const worded = useWorded()
  if (!worded) return <Loading />
  return (
    <Screen
      above={
        <a class="way-back" href="#/work">
          <Icon name="back" />
          {t('nav-work')}
        </a>
      }
      title={t('claims-title')}
    >
      <p class="screen-lead">{t('claims-lead')}</p>
      <List />
    </Screen>
  )
}

function List() {
  const lines = useSignal<readonly Waiting[] | null>(null)
  const total = useSignal(0)
  const next = useSignal<string | null>(null)
  const problem = useSignal<Problem | null>(null)
  const unit = useSignal('')
  const units = useSignal<CaseChoicesAnswer['caseChoices']['units']>([])
  const picked = useSignal<ReadonlySet<string>>(new Set())
  const refused = useSignal<ReadonlyMap<string, string>>(new Map())
  const saved = useSignal(0)
  const inLocked = useSignal(false)
  const sent = useMemo(wishes, [])

  const load = async (after: string | null = null) => {
    problem.value = null
    try {
      const asked = { unit: unit.value || null, first: PAGE, after }
      const { edges, pageInfo, totalCount } = (await inquire('absenceClaims', asked)).absenceClaims
      const found = edges.map(({ node }) => node)
      lines.value = after ? [...(lines.value ?? []), ...found] : found
      total.value = totalCount
      next.value = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } catch (found) {
      problem.value = found as Problem
    }
  }
  useEffect(() => {
    void load()
    inquire('caseChoices', {}).then(
      ({ caseChoices }) => {
        units.value = caseChoices.units
      },
      () => {},
    )
  }, [])

  const pick = (ids: readonly string[], on: boolean) => {
    const chosen = new Set(picked.value)
    for (const id of ids) on ? chosen.add(id) : chosen.delete(id)
    picked.value = chosen
  }
  const chosen = useComputed(() =>
    (lines.value ?? []).filter(({ claim }) => picked.value.has(claim.id)),
  )
  const decided = async (outcome: ReadonlyMap<string, string>, count: number) => {
    refused.value = outcome
    saved.value = count
    picked.value = new Set(outcome.keys())
    await load()
  }

  if (problem.value && !lines.value) return <Failed problem={problem.value} retry={load} />
  if (!lines.value) return <Loading />
  return (
    <>
      <div class="claims-head">
        <p class="count quiet" role="status">
          {t('claims-count', { count: total.value })}
        </p>
        {units.value.length > 1 && (
          <label class="claims-unit">
            {t('claims-unit')}
            <select
              class="ds-input"
              value={unit.value}
              onChange={event => {
                unit.value = event.currentTarget.value
                picked.value = new Set()
                void load()
              }}
            >
              <option value="">{t('claims-every-unit')}</option>
              {units.value.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {saved.value > 0 && <Done>{t('claims-saved', { count: saved.value })}</Done>}
      {refused.value.size > 0 && (
        <Notice icon="warning" tone="careful">
          {t('claims-left', { count: refused.value.size })}
        </Notice>
      )}
      {lines.value.length === 0 ? (
        <section class="nobody">
          <Icon name="check-circle" />
          <h2>{t('claims-none')}</h2>
          <p>{t('claims-none-help')}</p>
        </section>
      ) : (
        <>
          <label class="claims-all">
            <input
              type="checkbox"
              class="ds-input"
              checked={chosen.value.length === lines.value.length}
              onChange={event =>
                pick(
                  (lines.value ?? []).map(({ claim }) => claim.id),
                  event.currentTarget.checked,
                )
              }
            />
            {t('claims-pick-all')}
          </label>
          <ul class="claims">
            {lines.value.map(line => (
              <Line
                key={line.claim.id}
                line={line}
                picked={picked.value.has(line.claim.id)}
                refused={refused.value.get(line.claim.id)}
                onPick={on => pick([line.claim.id], on)}
              />
            ))}
          </ul>
        </>
      )}
      {next.value && (
        <div class="more">
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => void load(next.value)}
          >
            {t('claims-more')}
          </button>
        </div>
      )}
      {chosen.value.length > 0 && (
        <DecideMany of={chosen.value} sent={sent} inLocked={inLocked} onDecided={decided} />
      )}
    </>
  )
}

interface LineProps {
  readonly line: Waiting
  readonly picked: boolean
  readonly refused: string | undefined
  readonly onPick: (on: boolean) => void
}

function Line({ line, picked, refused, onPick }: LineProps) {
  const { claim, name, unit, adviser, participantId } = line
  const { icon, hue } = lookOf(claim.kind)
  return (
    <li class="claim card" data-picked={picked || undefined}>
      <input
        type="checkbox"
        class="ds-input"
        aria-label={t('claims-pick', { name })}
        checked={picked}
        onChange={event => onPick(event.currentTarget.checked)}
      />
      <span class="tile" data-hue={hue}>
        <Icon name={icon} />
      </span>
      <div class="claim-who">
        <a class="case-name" href={`#/participants/${participantId}/absence`}>
          <bdi>{name}</bdi>
        </a>
        <span class="quiet">{adviser ?? unit}</span>
      </div>
      <div class="claim-what">
        <b>{claimText(claim)}</b>
        <span>{whenText(claim)}</span>
        {claim.toldBy && <span class="quiet">{t('claim-told-by', { name: claim.toldBy })}</span>}
      </div>
      <span class="claim-waited quiet">
        <Icon name="clock" />
        {waitedText(claim.receivedAt, now.value.date)}
      </span>
      <a
        class="ds-button"
        data-variant="secondary"
        href={`#/participants/${participantId}/absence`}
        aria-label={`${t('claims-decide')}: ${name}`}
      >
        {t('claims-decide')}
      </a>
      {refused && (
        <p class="claim-refused" role="status">
          <Icon name="warning" />
          {refused}
        </p>
      )}
    </li>
  )
}

const LOCKED = 'attendance.month-locked'

interface ManyProps {
  readonly of: readonly Waiting[]
  readonly sent: Wishes
  /** Whether some of it turned out to lie in a month that is approved for payment: then it is asked why. */
  readonly inLocked: { value: boolean }
  readonly onDecided: (refused: ReadonlyMap<string, string>, saved: number) => Promise<void>
}

/** Approve all that are chosen, as what was reported or as one category. */
function DecideMany({ of, sent, inLocked, onDecided }: ManyProps) {
  const category = useSignal<AbsenceCategory | ''>('')
  const certificate = useSignal(false)
  const knowingly = useSignal(false)
  const why = useSignal<AddendumReason | ''>('')
  const note = useSignal('')
  const busy = useSignal(false)
  const problem = useSignal<Problem | null>(null)
  const decide = async () => {
    if (busy.value) return
    busy.value = true
    problem.value = null
    const afterLock = inLocked.value && why.value ? { reason: why.value, note: note.value } : null
    const byKey = new Map<string, Waiting>()
    const decisions = of.map(line => {
      const { claim, participantId, suggested } = line
      const decision = {
        claimId: claim.id,
        startsOn: claim.startsOn,
        endsOn: claim.endsOn,
        startsAt: claim.startsAt,
        endsAt: claim.endsAt,
        category: category.value || suggested,
        approved: true,
        certificateSeen: certificate.value,
        reason: knowingly.value ? ('AGREED' as const) : null,
        soleCarer: false,
        chronic: false,
        gaveBirth: false,
        knowingly: knowingly.value,
      }
      const id = sent.keyOf(claim.id, { ...decision, afterLock })
      byKey.set(id, line)
      return { person: participantId, decision: { ...decision, id } }
    })
    try {
      const { decideManyAbsences } = await tell('decideManyAbsences', {
        decisions,
        afterLock,
      })
      const refused = new Map<string, string>()
      for (const { id, saved, refused: code, faults } of decideManyAbsences) {
        const line = byKey.get(id)
        if (line) sent.forget(line.claim.id)
        if (saved || !line || !code) continue
        if (code === LOCKED) inLocked.value = true
        const told = faults.length > 0 ? faults.map(warningText).join(' ') : refusalText(code, {})
        refused.set(line.claim.id, told)
      }
      await onDecided(refused, decideManyAbsences.length - refused.size)
    } catch (found) {
      problem.value = found as Problem
    }
    busy.value = false
  }
  return (
    <section class="many" aria-label={t('claims-approve')}>
      <b role="status">{t('claims-picked', { count: of.length })}</b>
      <label>
        {t('claims-category')}
        <select
          class="ds-input"
          value={category.value}
          onChange={event => {
            category.value = event.currentTarget.value as AbsenceCategory | ''
          }}
        >
          <option value="">{t('claims-as-suggested')}</option>
          {CATEGORIES.filter(each => each !== 'UNAPPROVED').map(each => (
            <option key={each} value={each}>
              {word('absence-category', each)}
            </option>
          ))}
        </select>
      </label>
      <Tick of={certificate} text={t('claims-certificate')} />
      <Tick of={knowingly} text={t('claims-knowingly')} />
      {inLocked.value && <WhyLocked why={why} note={note} />}
      <button type="button" class="ds-button" aria-busy={busy.value} onClick={() => void decide()}>
        <Icon name="check" />
        {t('claims-approve')}
      </button>
      {problem.value && <Failed problem={problem.value} retry={() => void decide()} />}
    </section>
  )
}

/** Why an approved month is corrected, of all that were chosen. */
function WhyLocked({
  why,
  note,
}: {
  why: { value: AddendumReason | '' }
  note: { value: string }
}) {
  return (
    <fieldset class="many-locked">
      <legend>{t('claims-locked')}</legend>
      <label>
        {t('addendum-reason')}
        <select
          class="ds-input"
          value={why.value}
          onChange={event => {
            why.value = event.currentTarget.value as AddendumReason | ''
          }}
        >
          <option value="" />
          {ADDENDUM_REASONS.map(each => (
            <option key={each} value={each}>
              {word('addendum-reason', each)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('addendum-note')}
        <input
          autocomplete="off"
          class="ds-input"
          lang="nb"
          maxLength={500}
          value={note.value}
          onInput={event => {
            note.value = event.currentTarget.value
          }}
        />
      </label>
    </fieldset>
  )
}

function Tick({ of, text }: { of: { value: boolean }; text: string }) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        class="ds-input"
        checked={of.value}
        onChange={event => {
          of.value = event.currentTarget.checked
        }}
      />
      {text}
    </label>
  )
}
