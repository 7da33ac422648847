/** What was paid, as far as it is told: months that were locked, what was added since, shares of the benefit. */
import type { Case, Figure } from './case'
import { hours, type In, Word } from './document-words'

export function Payments({ of, case: found }: In & { case: Case }) {
  const { voice } = of
  const { payments = [], shares = [] } = found
  return (
    <>
      {payments.length > 0 && (
        <section>
          <h3>{voice.say('portable-payments')}</h3>
          <ul class="lines">
            {payments.map(({ heldBy, month, figures, addenda = [] }) => (
              <li key={`${month} ${heldBy.number}`}>
                {monthText(month)}: {hours(of, amount(figures, 'attended'))} /{' '}
                {hours(of, amount(figures, 'planned'))}
                <span class="quiet"> {heldBy.name}</span>
                {addenda.map(({ countsIn, madeBy }) => (
                  <span key={countsIn} class="quiet">
                    <br />
                    {voice.say('portable-addenda')} {monthText(countsIn)}, <bdi>{madeBy}</bdi>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {shares.length > 0 && (
        <section>
          <h3>{voice.say('portable-shares')}</h3>
          <ul class="lines">
            {shares.map(({ heldBy, share, validFrom }) => (
              <li key={`${validFrom} ${share}`}>
                {voice.date(validFrom)}: <Word of={of} family="portable-share" code={share} />
                <span class="quiet"> {heldBy.name}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Minutes of one figure; what is not there came to nothing. */
export function amount(figures: readonly Figure[], name: string): number {
  return Number(figures.find(each => each.name === name)?.amount ?? 0)
}

/** "10.2026", in every language. */
export function monthText(month: string): string {
  return `${month.slice(5, 7)}.${month.slice(0, 4)}`
}
