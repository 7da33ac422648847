/** What the month comes to: always an estimate, with all that it is reckoned by. */
import { hoursFigure } from '../i18n/durations'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Notice } from '../ui/notice'
import type { Month } from './month'
import { kroner, wholeKroner } from './months'

export function EstimateCard({ of: { estimate } }: { of: Month }) {
  return (
    <section class="card pay-estimate">
      <h2>{t('payments-estimate')}</h2>
      {estimate ? <Sums of={estimate} /> : <p>{t('payments-no-estimate')}</p>}
    </section>
  )
}

function Sums({ of }: { of: NonNullable<Month['estimate']> }) {
  return (
    <>
      <dl class="pay-sums">
        <div>
          <dt>{t('payments-payment')}</dt>
          <dd>{t('payments-kroner', { amount: kroner(of.payment) })}</dd>
        </div>
        <div>
          <dt>
            {t('payments-deduction')}
            <span class="quiet">
              {of.deductedDays > 0 && (
                <span>
                  {t('payments-deducted-days', {
                    count: of.deductedDays,
                    rate: kroner(of.dayRate),
                  })}
                </span>
              )}
              <Hours minutes={of.deductedMinutes} rate={of.hourRate} />
            </span>
          </dt>
          <dd>{`${Number(of.deduction) > 0 ? '−' : ''}${t('payments-kroner', { amount: kroner(of.deduction) })}`}</dd>
        </div>
        {Number(of.unpaid) > 0 && (
          <div>
            <dt>
              {t('payments-unpaid')}
              <span class="quiet">
                {of.unpaidDays > 0 && (
                  <span>{t('payments-unpaid-days', { count: of.unpaidDays })}</span>
                )}
                <Hours minutes={of.unpaidMinutes} rate={of.hourRate} />
              </span>
            </dt>
            <dd>{`−${t('payments-kroner', { amount: kroner(of.unpaid) })}`}</dd>
          </div>
        )}
        <div class="pay-expected">
          <dt>{t('payments-expected')}</dt>
          <dd>{t('payments-about', { amount: wholeKroner(of.expected) })}</dd>
        </div>
      </dl>
      {of.appealable && (
        <Notice icon="warning" tone="careful">
          {t('payments-appealable')}
        </Notice>
      )}
      <p>{t('payments-estimate-help')}</p>
      <ul class="quiet pay-why">
        <li>{word('payments-share', of.share)}</li>
        <li>
          {t('payments-base', {
            amount: wholeKroner(of.baseAmount),
            date: numericDate(of.baseAmountFrom),
            source: of.baseAmountSource,
          })}
          {!of.baseAmountVerified && ` ${t('payments-unverified')}`}
        </li>
        <li>
          {t('payments-policy', {
            basis: word('payments-basis', of.deductionBasis),
            days: word('payments-full-day', of.fullDayRate),
            minutes: of.roundingMinutes,
          })}
        </li>
      </ul>
    </>
  )
}

function Hours({ minutes, rate }: { minutes: number; rate: string }) {
  if (minutes === 0) return null
  return <span>{t('payments-deducted', { hours: hoursFigure(minutes), rate: kroner(rate) })}</span>
}
