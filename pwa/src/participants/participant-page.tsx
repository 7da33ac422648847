/** One participant, for those who work with them. What one may not see is not there. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import { t } from '../i18n/texts'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { CaseMenu } from './case-menu'
import { Corrections } from './corrections'
import { EnrolPhone } from './enrol-phone'
import { HistorySection } from './history-section'
import { Hours } from './hours'
import { Identity } from './identity'
import type { Participant, Parts } from './parts'
import { People } from './people'
import { Person } from './person'
import { PlanSection } from './plan-section'
import { ProgrammeCard } from './programme-card'
import { WeekGrid } from './week-grid'

interface Props {
  readonly id: string
  readonly parts: Parts
  /** The address of the list as it was left. */
  readonly list: string
}

export function ParticipantPage({ id, parts, list }: Props) {
  const asked = useMemo(() => question('participant', { id }), [id])
  useEffect(() => {
    void asked.ask()
  }, [asked])
  useEffect(() => backByEscape(list), [list])
  const participant = asked.reply.value.data?.participant
  return (
    <Screen
      key={id}
      above={
        <a class="way-back" href={list}>
          <Icon name="back" />
          {t('cases')}
        </a>
      }
      title={participant ? <bdi>{participant.name}</bdi> : t('participant')}
    >
      <Asked of={asked}>
        {found => <Page participant={found.participant} parts={parts} again={asked.ask} />}
      </Asked>
    </Screen>
  )
}

interface PageProps {
  readonly participant: Participant
  readonly parts: Parts
  /** Ask for the page anew: something on it has been done. */
  readonly again: () => Promise<void>
}

/** Escape goes back to the list, unless it closes something here. */
function backByEscape(list: string): () => void {
  const press = (event: KeyboardEvent) => {
    const at = event.target as Element
    const busy = document.querySelector('dialog[open], [data-open]') !== null
    if (event.key !== 'Escape' || event.defaultPrevented || busy || at.matches(TYPED)) return
    location.hash = list
  }
  document.addEventListener('keydown', press)
  return () => document.removeEventListener('keydown', press)
}

const TYPED = 'input, select, textarea'

function Page({ participant, parts, again }: PageProps) {
  const { week, hours, lastWeeks, programme, flags } = participant
  // A class needs no age: who may not see it does not work on the case, and lets no phone in.
  const onCase = participant.birthYear !== null
  const [account] = hours
  return (
    <>
      {participant.protected && (
        <Notice icon="lock" tone="careful">
          <b>{t('protected')}</b> {t('protected-help')}
        </Notice>
      )}
      <div class="person-head">
        <Person participant={participant} />
        {onCase && <EnrolPhone participantId={participant.id} />}
      </div>
      {onCase && <CaseMenu id={participant.id} partsOfCase={parts.partsOfCase} />}
      <Corrections participant={participant} onAnswered={() => void again()} />
      <parts.Flags
        flags={flags}
        gapMinutes={account?.gapMinutes ?? 0}
        plannedEndOn={programme?.plannedEndOn ?? null}
      />
      <div class="record">
        <div class="record-main">
          <WeekGrid week={week} Row={parts.Row} />
          <Hours weeks={hours} last={lastWeeks} parts={parts} />
          <PlanSection of={participant} parts={parts} again={again} />
          {onCase && <HistorySection participantId={participant.id} />}
        </div>
        <aside class="record-side">
          {programme && (
            <ProgrammeCard programme={programme}>
              <parts.ProgrammeMore participantId={participant.id} />
            </ProgrammeCard>
          )}
          <People participant={participant} />
          {onCase && (
            <section class="card">
              <h2>{t('register-numbers')}</h2>
              <Identity id={participant.id} />
            </section>
          )}
        </aside>
      </div>
    </>
  )
}
