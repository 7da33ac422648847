/** One programme: its facts, how long they let it last, its start, what it waits for, its adapted weeks. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { inquire } from '../graphql/client'
import type { ProgrammeFactsInput } from '../graphql/types'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Done } from '../ui/form'
import { Notice } from '../ui/notice'
import { Adaptations } from './adaptations'
import { Arithmetic } from './arithmetic'
import { CaseScreen } from './case-screen'
import { Conditions } from './conditions'
import { FactsForm } from './facts-form'
import { type Frame, factsOf, type ProgrammeRecord, type RecordQuestion, useRecord } from './record'
import { StartForm } from './start-form'

export default function ProgrammeScreen({ rest: id }: { rest: string }) {
  const asked = useRecord(id)
  return (
    <CaseScreen participantId={id} title={t('programme-title')} asked={asked}>
      {record => <Page record={record} asked={asked} />}
    </CaseScreen>
  )
}

type Part = 'facts' | 'start' | 'adaptations'

function Page({ record, asked }: { record: ProgrammeRecord; asked: RecordQuestion }) {
  const saved = useSignal<Part | null>(null)
  const facts = useSignal<ProgrammeFactsInput>(factsOf(record))
  const startsOn = useSignal(record.programme.startsOn)
  const { frame, busy } = useFrame(record, facts.value, startsOn.value)
  const after = (part: Part) => async () => {
    // It is said when the forms stand on what is true now: what is typed before that would be lost.
    await asked.ask()
    saved.value = part
  }
  const { programme, latestEnd, version } = record
  const beyond =
    latestEnd && programme.plannedEndOn && programme.plannedEndOn > latestEnd
      ? { date: numericDate(programme.plannedEndOn), latest: numericDate(latestEnd) }
      : null
  const over = programme.endedOn !== null
  return (
    <div class="record programme-page">
      <div class="record-main programme-parts">
        {beyond && (
          <Notice icon="warning" tone="careful">
            {t('frame-beyond', beyond)}
          </Notice>
        )}
        {over && (
          <Notice icon="check-circle">
            {t('end-ended', { date: numericDate(programme.endedOn ?? '') })}
          </Notice>
        )}
        {!over && (
          <FactsForm
            key={`facts-${version}`}
            record={record}
            frame={frame}
            onTyped={typed => {
              facts.value = typed
            }}
            onSaved={after('facts')}
          />
        )}
        {saved.value === 'facts' && <Saved key={version} />}
        {!over && (
          <StartForm
            key={`start-${version}`}
            record={record}
            frame={frame}
            onTyped={typed => {
              startsOn.value = typed
            }}
            onSaved={after('start')}
          />
        )}
        {saved.value === 'start' && <Saved key={version} />}
        {programme.status === 'AWAITING' && (
          <section class="card">
            <h2>{t('conditions')}</h2>
            <p class="quiet">{t('conditions-help')}</p>
            <Conditions
              participantId={record.participantId}
              name={record.name}
              conditions={record.conditions}
              editable
            />
          </section>
        )}
        <Adaptations
          key={`adaptations-${version}`}
          record={record}
          onSaved={after('adaptations')}
        />
        {saved.value === 'adaptations' && <Saved key={version} />}
      </div>
      <aside class="record-side">
        <section class="card">
          <h2>{t('frame-title')}</h2>
          <Arithmetic frame={frame} busy={busy} />
          {record.absenceDays > 0 && (
            <p class="quiet">{t('step-absence-days', { count: record.absenceDays })}</p>
          )}
          <RuleSet record={record} />
        </section>
      </aside>
    </div>
  )
}

/** That it is saved, where one goes on: the form that one was in has been made anew. */
function Saved() {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1}>
      <Done>{t('form-saved')}</Done>
    </div>
  )
}

/** By which rules, and why by these. */
export function RuleSet({ record }: { record: ProgrammeRecord }) {
  const permit = word('permit', record.programme.permitType)
  return (
    <p class="rule-set">
      <b>
        {t('frame-rule-set')} {record.ruleVersion}
      </b>{' '}
      <span class="quiet">
        {record.ruleSetBy
          ? t('frame-rule-set-why', { permit, date: numericDate(record.ruleSetBy) })
          : t('frame-rule-set-no-offer', { permit })}
      </span>
    </p>
  )
}

/** Whoever types fast is asked for once. */
const PAUSE = 250

/** The frame by what stands in the forms; the server works it out, as it will when they are saved. */
function useFrame(record: ProgrammeRecord, facts: ProgrammeFactsInput, startsOn: string | null) {
  const found = useSignal<Frame>(record.frame)
  const busy = useSignal(false)
  const { participantId } = record
  const about = JSON.stringify([
    facts.permitType,
    facts.offeredOn,
    facts.educationLevel,
    facts.endGoal,
    startsOn,
  ])
  const known = JSON.stringify(frameFacts(record))
  useEffect(() => {
    if (about === known) {
      found.value = record.frame
      return
    }
    let mine = true
    busy.value = true
    const timer = setTimeout(() => {
      inquire('programmeFrame', { participantId, facts, startsOn })
        .then(({ programmeFrame }) => {
          if (mine) found.value = programmeFrame
        })
        .catch(() => {}) // What is typed is checked again when it is saved; the last frame stands until then.
        .finally(() => {
          if (mine) busy.value = false
        })
    }, PAUSE)
    return () => {
      mine = false
      busy.value = false
      clearTimeout(timer)
    }
  }, [about, known])
  return { frame: found.value, busy: busy.value }
}

function frameFacts(record: ProgrammeRecord) {
  const { permitType, offeredOn, educationLevel, endGoal } = factsOf(record)
  return [permitType, offeredOn, educationLevel, endGoal, record.programme.startsOn]
}
