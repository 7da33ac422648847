/** What one's months come to, in plain words: about how much, and what is taken off for what. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import type { MyPaymentsAnswer } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { durationText } from '../i18n/durations'
import { dateNames, figureLocales, t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { OF_MY_HOURS } from './words'
import '../ui/styles/my-hours.css'

type Month = MyPaymentsAnswer['myPayments'][number]

export default function Pay() {
  const worded = useMore(OF_MY_HOURS)
  const asked = useMemo(() => question('myPayments', {}), [])
  useEffect(() => void asked.ask(), [asked])
  if (!worded) return <Loading />
  return (
    <Screen
      title={t('my-pay')}
      above={
        <a class="way-back" href="#/me">
          <Icon name="back" />
          {t('me')}
        </a>
      }
    >
      <Asked of={asked}>
        {({ myPayments }) => (
          <div class="stack">
            {myPayments.length === 0 && <p>{t('my-pay-none')}</p>}
            {myPayments.map(month => (
              <MonthCard key={month.month} of={month} />
            ))}
            <p class="quiet">{t('my-pay-estimate')}</p>
            <p class="quiet">{t('my-pay-wrong')}</p>
          </div>
        )}
      </Asked>
    </Screen>
  )
}

function MonthCard({ of }: { of: Month }) {
  const locked = of.state === 'LOCKED'
  const added = of.addenda.flatMap(each => each.difference.filter(it => it.figure === 'expected'))
  const more = added.reduce((sum, each) => sum + Number(each.change), 0)
  return (
    <section class="card pay-card">
      <h2 class="capital">{monthText(of.month)}</h2>
      <p class="chip" data-locked={locked || undefined}>
        <Icon name={locked ? 'check-circle' : 'clock'} />
        {t(locked ? 'my-pay-locked' : 'my-pay-open')}
      </p>
      {of.estimate ? <Sums of={of.estimate} /> : <p>{t('my-pay-no-share')}</p>}
      {more !== 0 && (
        <p class="pay-fact">
          <Icon name="pencil" />
          <span>{t('my-pay-corrected', { amount: signed(more) })}</span>
        </p>
      )}
      {of.account.unrecordedMinutes > 0 && !locked && (
        <p class="pay-fact quiet">
          <Icon name="circle" />
          <span>{t('my-pay-unrecorded')}</span>
        </p>
      )}
    </section>
  )
}

function Sums({ of }: { of: NonNullable<Month['estimate']> }) {
  const taken = Number(of.deduction) > 0
  return (
    <>
      <p class="pay-about">{t('my-pay-about', { amount: whole(of.expected) })}</p>
      <p class="pay-fact">
        <Icon name={taken ? 'minus-circle' : 'check-circle'} />
        <span>{taken ? takenText(of) : t('my-pay-nothing-off')}</span>
      </p>
      {Number(of.unpaid) > 0 && (
        <p class="pay-fact">
          <Icon name="parasol" />
          <span>{t('my-pay-unpaid', { amount: exact(of.unpaid) })}</span>
        </p>
      )}
      {of.appealable && (
        <Notice icon="warning" tone="careful">
          {t('my-pay-appeal')}
        </Notice>
      )}
    </>
  )
}

function takenText(of: NonNullable<Month['estimate']>): string {
  const amount = exact(of.deduction)
  return of.deductedMinutes > 0
    ? t('my-pay-deduction', { amount, time: durationText(of.deductedMinutes) })
    : t('my-pay-deduction-days', { amount, days: of.deductedDays })
}

function monthText(month: string): string {
  const [year = '', number = '1'] = month.split('-')
  return `${dateNames()?.months[Number(number) - 1] ?? month} ${year}`
}

function whole(amount: string): string {
  return new Intl.NumberFormat(figureLocales(), { maximumFractionDigits: 0 }).format(Number(amount))
}

const ORE = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

function exact(amount: string): string {
  return new Intl.NumberFormat(figureLocales(), ORE).format(Number(amount))
}

function signed(amount: number): string {
  const figure = new Intl.NumberFormat(figureLocales(), { ...ORE, signDisplay: 'always' })
  return figure.format(amount)
}
