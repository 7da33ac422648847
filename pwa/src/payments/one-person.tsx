/** One participant's month: the figures, hour by hour, what it comes to, approval, and what was added since. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import { hoursFigure } from '../i18n/durations'
import { osloTime } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Asked } from '../ui/asked'
import { Done } from '../ui/form'
import { Icon } from '../ui/icon'
import { Norwegian } from '../ui/norwegian'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { CorrectForm } from './correct-form'
import { EstimateCard } from './estimate-card'
import { lackText, STATES } from './everybody'
import { Lines } from './lines'
import { LockForm } from './lock-form'
import type { Hour, Month } from './month'
import { addressOf, capital, changeText, monthText, TOLD } from './months'
import { ShareForm } from './share-form'
import { SoFar } from './so-far'
import { Steps } from './steps'

type Addendum = Month['addenda'][number]

export function OnePerson({ month, id }: { month: string; id: string }) {
  const asked = useMemo(() => question('payment', { participantId: id, month }), [id, month])
  useEffect(() => void asked.ask(), [asked])
  const name = asked.reply.value.data?.payment.name
  return (
    <Screen
      title={name ? <bdi>{name}</bdi> : t('payments-person')}
      above={
        <a class="way-back" href={addressOf(month)}>
          <Icon name="back" />
          {t('payments-back', { month: monthText(month) })}
        </a>
      }
    >
      <Steps month={month} id={id} />
      <Asked of={asked}>{({ payment }) => <Whole of={payment} onChanged={asked.ask} />}</Asked>
    </Screen>
  )
}

function Whole({ of, onChanged }: { of: Month; onChanged: () => Promise<void> }) {
  const correcting = useSignal<Hour | null>(null)
  const corrected = useSignal(false)
  const locked = of.state === 'LOCKED'
  const hour = correcting.value
  return (
    <div class="record">
      <div class="record-main">
        <State of={of} />
        {corrected.value && <Done>{t('correct-done')}</Done>}
        {hour && (
          <CorrectForm
            key={hour.line.occurrenceId}
            month={of}
            hour={hour}
            onSaved={async () => {
              correcting.value = null
              corrected.value = true
              await onChanged()
            }}
            onCancel={() => {
              correcting.value = null
            }}
          />
        )}
        <Figures of={of} />
        <Addenda title={t('payments-addenda-title')} text="payments-addendum" of={of.addenda} />
        <Addenda title={t('payments-carried-title')} text="payments-addendum-of" of={of.carried} />
        <Lines
          of={of}
          onCorrect={
            locked && of.mayLock
              ? found => {
                  correcting.value = found
                  corrected.value = false
                  window.scrollTo(0, 0)
                }
              : null
          }
        />
      </div>
      <aside class="record-side">
        <EstimateCard of={of} />
        {!locked && <LockForm of={of} onLocked={onChanged} />}
        <ShareForm of={of} onSaved={onChanged} />
        <SoFar id={of.participantId} />
      </aside>
    </div>
  )
}

function State({ of }: { of: Month }) {
  return (
    <section class="pay-standing">
      <h2>{capital(monthText(of.month))}</h2>
      <p class="pay-state" data-state={of.state}>
        <Icon name={STATES[of.state]} />
        {of.lockedAt
          ? t('payments-approved', {
              date: numericDate(osloTime(new Date(of.lockedAt)).date),
              name: of.lockedBy ?? '',
            })
          : word('payments-state', of.state)}
      </p>
      {of.state !== 'LOCKED' && of.missing.length > 0 && (
        <ul class="pay-missing">
          {of.missing.map(({ remedy, count, hinders }) => (
            <li key={remedy}>
              <Icon name={hinders ? 'warning' : 'chat'} />
              {remedy === 'DISPUTED' ? (
                <a href="#/contests">{lackText(remedy, count)}</a>
              ) : (
                lackText(remedy, count)
              )}
            </li>
          ))}
        </ul>
      )}
      {!of.sound && (
        <Notice icon="warning" tone="wrong">
          {t('payments-damaged')}
        </Notice>
      )}
      {of.drift.length > 0 && (
        <Notice icon="warning" tone="careful">
          {t('payments-drift')}
          <Changes of={of.drift} />
        </Notice>
      )}
    </section>
  )
}

function Figures({ of: { account } }: { of: Month }) {
  const rows = [
    ['planned', account.plannedMinutes, account.plannedClockMinutes, null],
    ['attended', account.attendedMinutes, account.attendedClockMinutes, null],
    ['excused', account.excusedMinutes, account.excusedClockMinutes, null],
    ['unexcused', account.unexcusedMinutes, account.unexcusedClockMinutes, account.unexcusedDays],
    ['unrecorded', account.unrecordedMinutes, account.unrecordedClockMinutes, null],
    ['target', account.targetMinutes, null, null],
    ['gap', account.gapMinutes, null, null],
  ] as const
  return (
    <section class="card pay-figures">
      <h2>{t('payments-figures')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('payments-figure')}</th>
            <th scope="col" class="number">
              {t('payments-credited')}
            </th>
            <th scope="col" class="number">
              {t('payments-clock')}
            </th>
            <th scope="col" class="number">
              {t('payments-days')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, credited, clock, days]) => (
            <>
              <FigureRow
                key={name}
                name={t(`payments-${name}`)}
                credited={credited}
                clock={clock}
                days={days}
              />
              {name === 'excused' &&
                account.excusedBy.map(each => (
                  <FigureRow
                    key={each.category}
                    below
                    name={word('absence-category', each.category)}
                    credited={each.minutes}
                    clock={each.clockMinutes}
                    days={each.days}
                  />
                ))}
            </>
          ))}
        </tbody>
      </table>
      {account.extendingDays > 0 && (
        <p class="pay-extending">
          <span>{t('payments-extending')}</span>
          <b>{account.extendingDays}</b>
        </p>
      )}
    </section>
  )
}

interface FigureProps {
  readonly name: string
  readonly credited: number
  readonly clock: number | null
  readonly days: number | null
  readonly below?: boolean
}

function FigureRow({ name, credited, clock, days, below }: FigureProps) {
  return (
    <tr data-below={below || undefined}>
      <th scope="row">{name}</th>
      <td class="number">{t('payments-hours-figure', { hours: hoursFigure(credited) })}</td>
      <td class="number">
        {clock !== null && t('payments-hours-figure', { hours: hoursFigure(clock) })}
      </td>
      <td class="number">{days !== null && days > 0 && days}</td>
    </tr>
  )
}

interface AddendaProps {
  readonly title: string
  readonly text: string
  readonly of: readonly Addendum[]
}

function Addenda({ title, text, of }: AddendaProps) {
  if (of.length === 0) return null
  return (
    <section class="card pay-addenda">
      <h2>{title}</h2>
      <ol>
        {of.map(each => (
          <li key={each.id}>
            <p>
              <b>{word('addendum-reason', each.reason)}</b>
              <span class="quiet">
                {t(text, {
                  date: numericDate(osloTime(new Date(each.madeAt)).date),
                  name: each.madeBy ?? '',
                  month: monthText(text === 'payments-addendum' ? each.countsIn : each.month),
                })}
              </span>
            </p>
            {each.note && <Norwegian text={each.note} />}
            <Changes of={each.difference} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What figures changed by; those that say the same by category or by the clock are left to the file. */
function Changes({ of }: { of: Addendum['difference'] }) {
  const told = TOLD.flatMap(figure => of.filter(each => each.figure === figure))
  if (told.length === 0) return <p class="quiet">{t('payments-nothing-changed')}</p>
  return (
    <dl class="pay-changes">
      {told.map(({ figure, change }) => (
        <div key={figure}>
          <dt>{word('difference', figure)}</dt>
          <dd>{changeText(figure, change, hoursFigure)}</dd>
        </div>
      ))}
    </dl>
  )
}
