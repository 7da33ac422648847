/** One participant's absence: what is told, what is decided, what nobody has explained, and what is left. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { tell } from '../../graphql/client'
import type { Problem } from '../../graphql/problems'
import { type Question, question } from '../../graphql/questions'
import type { AbsenceOfAnswer } from '../../graphql/types'
import { now } from '../../i18n/oslo'
import { numericDate } from '../../i18n/spans'
import { t, word } from '../../i18n/texts'
import { uuid7 } from '../../offline/uuid7'
import { Loading } from '../../ui/answered'
import { Asked, Failed } from '../../ui/asked'
import { Done, Form, FormActions, FormSection, useForm } from '../../ui/form'
import { Icon } from '../../ui/icon'
import { Notice } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { AfterLockFields, afterLockOf, lockedOf, NOTHING_SAID } from './after-lock'
import { DecisionForm, type Start } from './decision-form'
import { QuotaCard } from './quota-card'
import { claimText, lookOf, useWorded, waitedText, warningCodes, whenText } from './words'
import '../../ui/styles/absence.css'

export type CaseAbsence = AbsenceOfAnswer['absenceOf']
type Claim = CaseAbsence['claims'][number]
type Decision = CaseAbsence['decisions'][number]

export default function AbsenceScreen({ rest: participantId }: { rest: string }) {
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
      title={t('absence-heading')}
    >
      <Asked of={asked}>{({ absenceOf }) => <Page of={absenceOf} asked={asked} />}</Asked>
    </Screen>
  )
}

interface PageProps {
  readonly of: CaseAbsence
  readonly asked: Question<AbsenceOfAnswer>
}

function Page({ of, asked }: PageProps) {
  const start = useSignal<Start | null>(null)
  const saved = useSignal(false)
  const close = () => {
    start.value = null
  }
  const open = (from: Start) => {
    saved.value = false
    start.value = from
  }
  const after = async () => {
    await asked.ask()
    start.value = null
    saved.value = true
  }
  if (start.value) {
    return (
      <DecisionForm
        key={start.value.claim?.id ?? start.value.startsOn}
        participantId={of.participantId}
        start={start.value}
        locked={of.lockedMonths}
        onSaved={after}
        onCancel={close}
      />
    )
  }
  const today = now.value.date
  return (
    <div class="absence-page">
      <div class="absence-main">
        {saved.value && <Done>{t('form-saved')}</Done>}
        {!of.mayDecide && <Notice icon="lock">{t('decisions-not-yours')}</Notice>}
        <div class="work-ways">
          {of.mayDecide && (
            <button
              type="button"
              class="ds-button"
              onClick={() => open({ startsOn: today, endsOn: today })}
            >
              <Icon name="plus" />
              {t('absence-decide')}
            </button>
          )}
          <a
            class="ds-button"
            data-variant="secondary"
            href={`#/participants/${of.participantId}/report-absence`}
          >
            <Icon name="ear" />
            {t('report-for-title')}
          </a>
        </div>
        <Unexplained of={of} onDecide={open} />
        <section>
          <h2>{t('absence-claims')}</h2>
          {of.claims.length === 0 && <p class="quiet">{t('absence-claims-none')}</p>}
          <ul class="absence-lines">
            {of.claims.map(claim => (
              <ClaimLine key={claim.id} claim={claim} of={of} onDecide={open} onChanged={after} />
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('absence-decisions')}</h2>
          {of.decisions.length === 0 && <p class="quiet">{t('absence-decisions-none')}</p>}
          <ul class="absence-lines">
            {of.decisions.map(decision => (
              <DecisionLine key={decision.id} decision={decision} of={of} onChanged={after} />
            ))}
          </ul>
        </section>
      </div>
      <section class="card absence-quotas">
        <h2>{t('absence-quotas')}</h2>
        <ul>
          {of.quotas.map(quota => (
            <QuotaCard key={quota.category} of={quota} />
          ))}
        </ul>
      </section>
    </div>
  )
}

/** What was missed without a reason, day by day. */
function Unexplained({ of, onDecide }: { of: CaseAbsence; onDecide: (start: Start) => void }) {
  const days = new Map<string, number>()
  for (const { onDate } of of.unexplained) days.set(onDate, (days.get(onDate) ?? 0) + 1)
  if (days.size === 0) return null
  return (
    <section>
      <h2>{t('absence-unexplained')}</h2>
      <ul class="absence-lines">
        {[...days].map(([date, count]) => (
          <li key={date} class="card absence-line">
            <span class="tile" data-hue="amber">
              <Icon name="question" />
            </span>
            <div>
              <b>{numericDate(date)}</b>
              <span>{t('absence-lessons', { count })}</span>
            </div>
            {of.mayDecide && (
              <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                aria-label={`${t('absence-decide-this')}: ${numericDate(date)}`}
                onClick={() => onDecide({ startsOn: date, endsOn: date })}
              >
                {t('absence-decide-this')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ClaimProps {
  readonly claim: Claim
  readonly of: CaseAbsence
  readonly onDecide: (start: Start) => void
  readonly onChanged: () => Promise<void>
}

function ClaimLine({ claim, of, onDecide, onChanged }: ClaimProps) {
  const { icon, hue } = lookOf(claim.kind)
  const waits = claim.state === 'RECEIVED'
  return (
    <li class="card absence-line">
      <span class="tile" data-hue={hue}>
        <Icon name={icon} />
      </span>
      <div>
        <b>{claimText(claim)}</b>
        <span>{whenText(claim)}</span>
        <State of={claim.state} />
        <span class="quiet">
          {[
            waits && waitedText(claim.receivedAt, now.value.date),
            claim.toldBy && t('claim-told-by', { name: claim.toldBy }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      {waits && (
        <div class="absence-ways">
          {of.mayDecide && (
            <button
              type="button"
              class="ds-button"
              aria-label={`${t('absence-decide-this')}: ${claimText(claim)}, ${whenText(claim)}`}
              onClick={() => onDecide({ ...claim, claim })}
            >
              {t('absence-decide-this')}
            </button>
          )}
          <Sure
            text={t('absence-withdraw')}
            help=""
            act={() =>
              tell('withdrawClaimFor', {
                participantId: of.participantId,
                wish: uuid7(),
                claim: claim.id,
              })
            }
            onDone={onChanged}
          />
        </div>
      )}
    </li>
  )
}

const STATES: Readonly<
  Record<
    string,
    {
      readonly icon: 'clock' | 'check-circle' | 'minus-circle' | 'circle' | 'turn'
      readonly tone: string
    }
  >
> = {
  RECEIVED: { icon: 'clock', tone: 'soon' },
  APPROVED: { icon: 'check-circle', tone: 'calm' },
  IN_PART: { icon: 'circle', tone: 'soon' },
  NOT_APPROVED: { icon: 'minus-circle', tone: 'late' },
  WITHDRAWN: { icon: 'turn', tone: 'none' },
}

function State({ of }: { of: string }) {
  const { icon, tone } = STATES[of] ?? { icon: 'circle' as const, tone: 'none' }
  return (
    <span class="absence-state" data-tone={tone}>
      <Icon name={icon} />
      {word('claim-state', of)}
    </span>
  )
}

interface DecisionProps {
  readonly decision: Decision
  readonly of: CaseAbsence
  readonly onChanged: () => Promise<void>
}

function DecisionLine({ decision, of, onChanged }: DecisionProps) {
  const { category, approved, certificateSeen, reason, decidedBy, decidedOn } = decision
  const { revokedOn, revokedBy, warnings, ruleVersion } = decision
  const locked = lockedOf(decision.startsOn, decision.endsOn, of.lockedMonths)
  return (
    <li class="card absence-line" data-revoked={revokedOn ? true : undefined}>
      <span class="tile" data-hue={approved ? 'green' : 'rose'}>
        <Icon name={approved ? 'check-circle' : 'minus-circle'} />
      </span>
      <div>
        <b>{word('absence-category', category)}</b>
        <span>{whenText(decision)}</span>
        <State of={revokedOn ? 'WITHDRAWN' : approved ? 'APPROVED' : 'NOT_APPROVED'} />
        {reason && <span>{word('decide-reason', reason)}</span>}
        {certificateSeen && <span>{t('absence-certificate-seen')}</span>}
        {warnings.length > 0 && (
          <span class="quiet">{t('absence-passed', { what: warningCodes(warnings) })}</span>
        )}
        <span class="quiet">
          {decidedOn && t('absence-by', { name: decidedBy, date: numericDate(decidedOn) })}
          {revokedOn &&
            ` · ${t('absence-revoked', { date: numericDate(revokedOn), name: revokedBy ?? '' })}`}
          {` · ${t('decide-rule', { version: ruleVersion })}`}
        </span>
      </div>
      {!revokedOn && of.mayDecide && locked.length > 0 && (
        <RevokeLocked of={of} decision={decision} months={locked} onChanged={onChanged} />
      )}
      {!revokedOn && of.mayDecide && locked.length === 0 && (
        <Sure
          text={t('absence-revoke')}
          help={t('absence-revoke-help')}
          act={() =>
            tell('revokeAbsenceDecision', {
              participantId: of.participantId,
              wish: uuid7(),
              decision: decision.id,
              afterLock: null,
            })
          }
          onDone={onChanged}
        />
      )}
    </li>
  )
}

interface RevokeProps extends DecisionProps {
  readonly months: readonly string[]
}

/** Revoke what lies in an approved month: it is asked why. */
function RevokeLocked({ of, decision, months, onChanged }: RevokeProps) {
  const asking = useSignal(false)
  const form = useForm({
    name: 'attendance.revoke',
    subject: of.participantId,
    keeps: false,
    initial: NOTHING_SAID,
    save: (values, { id }) =>
      tell('revokeAbsenceDecision', {
        participantId: of.participantId,
        wish: id,
        decision: decision.id,
        afterLock: afterLockOf(months, values),
      }),
    onSaved: onChanged,
  })
  if (!asking.value) {
    return (
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        onClick={() => {
          asking.value = true
        }}
      >
        {t('absence-revoke')}
      </button>
    )
  }
  return (
    <div class="absence-revoke">
      <Form of={form}>
        <FormSection title={t('absence-revoke-sure')} help={t('absence-revoke-help')}>
          <AfterLockFields form={form} months={months} />
          <FormActions
            of={form}
            save={t('absence-revoke')}
            cancel={() => {
              asking.value = false
            }}
          />
        </FormSection>
      </Form>
    </div>
  )
}

interface SureProps {
  readonly text: string
  readonly help: string
  readonly act: () => Promise<unknown>
  readonly onDone: () => Promise<void>
}

/** Something that is not done by one careless click. */
function Sure({ text, help, act, onDone }: SureProps) {
  const asking = useSignal(false)
  const problem = useSignal<Problem | null>(null)
  const go = async () => {
    problem.value = null
    try {
      await act()
      await onDone()
    } catch (found) {
      problem.value = found as Problem
    }
  }
  if (problem.value) return <Failed problem={problem.value} retry={() => void go()} />
  if (!asking.value) {
    return (
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        onClick={() => {
          asking.value = true
        }}
      >
        {text}
      </button>
    )
  }
  return (
    <div class="absence-sure">
      {help && <p>{help}</p>}
      <button type="button" class="ds-button" data-color="danger" onClick={() => void go()}>
        {text}
      </button>
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        onClick={() => {
          asking.value = false
        }}
      >
        {t('cancel')}
      </button>
    </div>
  )
}
