/** Somebody has rung, or said it in passing: tell of a participant's absence for them. One tap for today. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { type Problem, Refusal } from '../../graphql/problems'
import { question } from '../../graphql/questions'
import { dateText } from '../../i18n/dates'
import { now } from '../../i18n/oslo'
import { t, word } from '../../i18n/texts'
import { uuid7 } from '../../offline/uuid7'
import { Loading } from '../../ui/answered'
import { Asked, Failed } from '../../ui/asked'
import { faultText } from '../../ui/fault-text'
import { Done } from '../../ui/form'
import { Icon } from '../../ui/icon'
import { Notice } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import type { CaseAbsence } from './case'
import { type Heard, type Kind, REPORTED, tellFor, wholeDay } from './report-for'
import { ReportForm } from './report-form'
import { claimText, lookOf, useWorded, whenText } from './words'
import '../../ui/styles/absence.css'

export default function ReportFor({ rest: participantId }: { rest: string }) {
  const worded = useWorded()
  const asked = useMemo(() => question('absenceOf', { participantId }), [participantId])
  useEffect(() => void asked.ask(), [asked])
  if (!worded) return <Loading />
  const name = asked.reply.value.data?.absenceOf.name
  return (
    <Screen
      above={
        <a class="way-back" href={`#/participants/${participantId}`}>
          <Icon name="back" />
          {name ? <bdi>{name}</bdi> : t('participant')}
        </a>
      }
      title={t('report-for-title')}
    >
      <Asked of={asked}>{({ absenceOf }) => <Page of={absenceOf} again={asked.ask} />}</Asked>
    </Screen>
  )
}

function Page({ of, again }: { of: CaseAbsence; again: () => Promise<unknown> }) {
  const said = useSignal<Heard | null>(null)
  const told = async (heard: Heard) => {
    said.value = heard
    await again()
  }
  const waiting = of.claims.filter(({ state }) => state === 'RECEIVED')
  return (
    <div class="report-for">
      <p class="screen-lead">{t('report-for-lead')}</p>
      {said.value && <Told heard={said.value} of={of} />}
      <Today participantId={of.participantId} onTold={told} />
      <ReportForm key={said.value?.id} participantId={of.participantId} onTold={told} />
      {waiting.length > 0 && (
        <section>
          <h2>{t('report-for-waiting')}</h2>
          <ul class="absence-lines">
            {waiting.map(claim => (
              <li key={claim.id} class="card absence-line">
                <span class="tile" data-hue={lookOf(claim.kind).hue}>
                  <Icon name={lookOf(claim.kind).icon} />
                </span>
                <div>
                  <b>{claimText(claim)}</b>
                  <span>{whenText(claim)}</span>
                  {claim.toldBy && (
                    <span class="quiet">{t('claim-told-by', { name: claim.toldBy })}</span>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** What was told just now, and the way to decide about it. */
function Told({ heard, of }: { heard: Heard; of: CaseAbsence }) {
  const what = claimText({ kind: heard.kind, purpose: heard.purpose ?? null })
  const { startsAt = null, endsAt = null } = heard
  return (
    <div class="report-for-told">
      <Done>{t('report-for-told', { what, when: whenText({ ...heard, startsAt, endsAt }) })}</Done>
      <a
        class="ds-button"
        data-variant="secondary"
        href={`#/participants/${of.participantId}/absence`}
      >
        {t(of.mayDecide ? 'report-for-decide' : 'report-for-see')}
      </a>
    </div>
  )
}

interface TodayProps {
  readonly participantId: string
  readonly onTold: (heard: Heard) => Promise<void>
}

/** One tap for each kind: it is sent as it is tapped, once, however often it has to be tried. */
function Today({ participantId, onTold }: TodayProps) {
  const today = now.value.date
  const sending = useSignal<Kind | null>(null)
  const problem = useSignal<Problem | null>(null)
  const unsent = useRef<Heard | null>(null)
  const send = async (kind: Kind) => {
    if (sending.value) return
    const held = unsent.current
    const heard =
      held?.kind === kind && held.startsOn === today
        ? held
        : wholeDay(kind, today, uuid7(), new Date().toISOString())
    unsent.current = heard
    sending.value = kind
    problem.value = null
    try {
      await tellFor(participantId, heard)
      unsent.current = null
      await onTold(heard)
    } catch (found) {
      problem.value = found as Problem
      if (found instanceof Refusal) unsent.current = null
    }
    sending.value = null
  }
  return (
    <section>
      <h2>{t('report-for-today', { date: dateText(today) })}</h2>
      <ul class="report-today">
        {REPORTED.map(kind => (
          <li key={kind}>
            <button
              type="button"
              class="card report-kind"
              aria-busy={sending.value === kind}
              onClick={() => void send(kind)}
            >
              <span class="tile" data-hue={lookOf(kind).hue}>
                <Icon name={lookOf(kind).icon} />
              </span>
              <b>{word('claim-kind', kind)}</b>
            </button>
          </li>
        ))}
      </ul>
      <div class="report-why" aria-live="polite">
        {problem.value && <Why of={problem.value} />}
      </div>
    </section>
  )
}

/** Why it was not taken; what can be tried again is tapped again. */
function Why({ of }: { of: Problem }) {
  if (of instanceof Refusal && of.fields.length > 0) {
    return (
      <Notice icon="warning" tone="careful">
        {of.fields.map(faultText).join(' ')}
      </Notice>
    )
  }
  return <Failed problem={of} retry={() => {}} />
}
