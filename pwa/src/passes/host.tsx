/** A practice host confirms hours: one trainee at a time, one day at a time, or all of somebody's at once. */
import { useSignal } from '@preact/signals'
import { tell } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import { dateText } from '../i18n/dates'
import { now, osloTime } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import { uuid7 } from '../offline/uuid7'
import { Failed } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { DayRow } from './day-row'
import { isOpen, keyOf, newestFirst, type Register, type Say, type Trainee } from './hours'

interface Props {
  readonly register: Register
  readonly token: string
  readonly again: () => Promise<void>
  readonly problem: Problem | null
}

export function Host({ register, token, again, problem }: Props) {
  const { name, trainees, expiresAt } = register
  const last = osloTime(new Date(Date.parse(expiresAt) - 1)).date
  return (
    <Screen title={t('lent-title')} above={name && <bdi>{name}</bdi>}>
      <div class="stack">
        <p>{t('lent-help')}</p>
        <p class="quiet">
          {t('lent-until', { date: dateText(last, 'dayMonthYear') })} {t('lent-yours')}
        </p>
        {problem && <Failed problem={problem} retry={again} />}
        {trainees.length === 0 && <Notice icon="person">{t('lent-nobody')}</Notice>}
        {trainees.map(trainee => (
          <TraineeCard key={trainee.participantId} of={trainee} token={token} again={again} />
        ))}
      </div>
    </Screen>
  )
}

/** Fates with which nothing is left to tell. */
const DONE: readonly string[] = ['SAVED', 'SAME']

interface CardProps {
  readonly of: Trainee
  readonly token: string
  readonly again: () => Promise<void>
}

function TraineeCard({ of: trainee, token, again }: CardProps) {
  const busy = useSignal(false)
  const problem = useSignal<Problem | null>(null)
  const told = useSignal<readonly string[]>([])
  const hours = newestFirst(trainee.hours)
  const open = hours.filter(hour => isOpen(hour, now.value))
  const say: Say = async (of, mark, minutes) => {
    if (busy.value) return
    busy.value = true
    problem.value = null
    const marks = of.map(({ slotId, slotDate }) => ({
      id: uuid7(),
      participantId: trainee.participantId,
      slotId,
      onDate: slotDate,
      mark,
      lateMinutes: minutes ?? null,
    }))
    try {
      const { markLent } = await tell('markLent', { token, input: { marks } })
      told.value = [...new Set(markLent.map(({ fate, code }) => code ?? fate))]
      await again()
    } catch (found) {
      problem.value = found as Problem
    }
    busy.value = false
  }
  const refused = told.value.filter(answer => !DONE.includes(answer))
  return (
    <section class="card lent-trainee" aria-busy={busy.value}>
      <header>
        <h2>
          <bdi>{trainee.name}</bdi>
        </h2>
        <p class={open.length > 0 ? 'lent-missing' : 'lent-done'}>
          <Icon name={open.length > 0 ? 'clock' : 'check-circle'} />
          {hours.length === 0
            ? t('lent-no-days')
            : open.length > 0
              ? t('lent-unanswered', { count: open.length })
              : t('lent-all-answered')}
        </p>
      </header>
      {open.length > 1 && (
        <button
          type="button"
          class="ds-button wide"
          aria-disabled={busy.value}
          onClick={() => void say(open, 'PRESENT')}
        >
          <Icon name="check" />
          {t('lent-all-present', { count: open.length })}
        </button>
      )}
      {problem.value && <Failed problem={problem.value} retry={again} />}
      <div role="status">
        {refused.map(answer => (
          <Notice key={answer} icon="warning" tone="careful">
            {word('lent-answer', answer, t('refused'))}
          </Notice>
        ))}
        {refused.length === 0 && told.value.length > 0 && (
          <span class="ds-sr-only">{t('lent-kept')}</span>
        )}
      </div>
      <ul class="lent-days">
        {hours.map(hour => (
          <DayRow
            key={`${keyOf(hour)}${hour.mark}${hour.lateMinutes}`}
            of={hour}
            busy={busy.value}
            say={say}
          />
        ))}
      </ul>
    </section>
  )
}
