/** A leader's week, or an auditor's: which looks at people's records were unusual, by which pattern, and what came of asking. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { tell } from '../graphql/client'
import { question } from '../graphql/questions'
import type { LookUpOutcome, LookUpReviewAnswer } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { addDays, dateText, isoWeek, mondayOf, weekNumber } from '../i18n/dates'
import { now, osloTime } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { listText, t, word } from '../i18n/texts'
import { Act } from '../ui/act'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Done } from '../ui/form'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { OF_REVIEW } from './words'
import '../ui/styles/look-ups.css'

type Finding = LookUpReviewAnswer['lookUpReview']['findings'][number]

const OUTCOMES: readonly LookUpOutcome[] = ['EXPLAINED', 'TALKED', 'BREACH']

export default function Review({ rest }: { rest: string }) {
  const worded = useMore(OF_REVIEW)
  const lastWeek = isoWeek(addDays(now.value.date, -7))
  const week = rest || lastWeek
  const asked = useMemo(() => question('lookUpReview', { week }), [week])
  useEffect(() => void asked.ask(), [asked])
  const done = useSignal(false)
  if (!worded) return <Loading />
  return (
    <Screen title={t('looks-title')} above={t('looks-week', { week: weekNumber(week) })}>
      <p class="screen-lead">{t('looks-lead')}</p>
      <Steps week={week} last={isoWeek(now.value.date)} />
      {done.value && <Done>{t('looks-done')}</Done>}
      <Asked of={asked}>
        {({ lookUpReview: { findings } }) => (
          <List
            of={findings}
            week={week}
            onDone={() => {
              done.value = true
              return asked.ask()
            }}
          />
        )}
      </Asked>
    </Screen>
  )
}

function Steps({ week, last }: { week: string; last: string }) {
  const to = (days: number) => `#/looks/${isoWeek(addDays(mondayOf(week), days))}`
  return (
    <nav class="looks-steps" aria-label={t('looks-choose')}>
      <a class="ds-button" data-variant="tertiary" href={to(-7)} rel="prev">
        <Icon name="back" />
        {t('looks-before')}
      </a>
      {week < last && (
        <a class="ds-button" data-variant="tertiary" href={to(7)} rel="next">
          {t('looks-after')}
          <Icon name="forward" />
        </a>
      )}
    </nav>
  )
}

interface ListProps {
  readonly of: readonly Finding[]
  readonly week: string
  readonly onDone: () => Promise<void>
}

function List({ of, week, onDone }: ListProps) {
  const open = of.filter(each => each.outcome === null)
  const looked = of.filter(each => each.outcome !== null)
  return (
    <>
      {open.length === 0 && (
        <section class="rest">
          <Icon name="check-circle" />
          <h2>{t('looks-none')}</h2>
          <p>{t('looks-none-help')}</p>
        </section>
      )}
      <ul class="findings">
        {open.map(each => (
          <One key={each.id} of={each} week={week} onDone={onDone} />
        ))}
      </ul>
      {looked.length > 0 && (
        <section>
          <h2>{t('looks-looked')}</h2>
          <ul class="findings">
            {looked.map(each => (
              <One key={each.id} of={each} week={week} onDone={onDone} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface OneProps {
  readonly of: Finding
  readonly week: string
  readonly onDone: () => Promise<void>
}

function One({ of, week, onDone }: OneProps) {
  return (
    <li class="card finding" data-open={of.outcome === null || undefined}>
      <div class="finding-what">
        {of.patterns.map(pattern => (
          <p key={pattern}>
            <Icon name="warning" />
            <span>
              <b>{word('looks-pattern', pattern)}</b>
              <span class="quiet">{word('looks-pattern-help', pattern, '')}</span>
            </span>
          </p>
        ))}
      </div>
      <dl>
        <dt>{t('looks-who')}</dt>
        <dd>
          <bdi>{of.staff}</bdi>
        </dd>
        <dt>{t('looks-whom')}</dt>
        <dd>
          <Whom of={of} />
        </dd>
        <dt>{t('looks-what')}</dt>
        <dd>{listText(of.topics.map(topic => word('look-topic', topic)))}</dd>
        {of.reasons.length > 0 && (
          <>
            <dt>{t('looks-why')}</dt>
            <dd>{of.reasons.map(reason => word('look-reason', reason)).join(' · ')}</dd>
          </>
        )}
        <dt>{t('looks-when')}</dt>
        <dd>
          {whenText(of)} <span class="quiet">{t('looks-count', { count: of.looks })}</span>
        </dd>
      </dl>
      {of.outcome ? (
        <p class="fact">
          <Icon name="check-circle" />
          <span>
            <b>{word('looks-outcome', of.outcome)}</b>{' '}
            <span class="quiet">
              {t('looks-by', {
                name: of.settledBy ?? '',
                date: numericDate((of.settledAt ?? '').slice(0, 10)),
              })}
            </span>
          </span>
        </p>
      ) : of.own ? (
        <p class="fact">
          <Icon name="person" />
          {t('looks-own')}
        </p>
      ) : of.mayAnswer ? (
        <Answers of={of} week={week} onDone={onDone} />
      ) : (
        <p class="fact">
          <Icon name="person" />
          {t('looks-leaders')}
        </p>
      )}
    </li>
  )
}

function Answers({ of, week, onDone }: OneProps) {
  return (
    <fieldset class="finding-answers">
      <legend>{t('looks-ask', { name: of.staff })}</legend>
      {OUTCOMES.map(outcome => (
        <Act
          key={outcome}
          act={wish => tell('settleLookUp', { wish, week, finding: of.id, outcome })}
          done={onDone}
          variant={outcome === 'EXPLAINED' ? 'secondary' : 'tertiary'}
          {...(outcome === 'BREACH' ? { color: 'danger' as const } : {})}
        >
          {word('looks-outcome', outcome)}
          <span class="ds-sr-only">: {of.staff}</span>
        </Act>
      ))}
    </fieldset>
  )
}

function Whom({ of }: { of: Finding }) {
  if (of.participantId)
    return (
      <a href={`#/participants/${of.participantId}`}>
        <bdi>{of.participant}</bdi>
      </a>
    )
  return <>{of.people > 1 ? t('looks-people', { count: of.people }) : t('looks-unseen')}</>
}

function whenText({ firstAt, lastAt }: Finding): string {
  const [from, to] = [firstAt, lastAt].map(each => osloTime(new Date(each)))
  if (!from || !to) return ''
  const first = `${dateText(from.date)} ${from.time}`
  if (from.date === to.date) return from.time === to.time ? first : `${first}–${to.time}`
  return `${first} – ${dateText(to.date)} ${to.time}`
}
