/** "I disagree": until when, how, and what happens then. */
import { dateText } from '../i18n/dates'
import { now } from '../i18n/oslo'
import { t, word } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Below } from './below'
import { appealOf, type Mine } from './steps'

const WAYS: readonly { way: string; icon: IconName; hue: string }[] = [
  { way: 'talk', icon: 'person-chat', hue: 'blue' },
  { way: 'write', icon: 'pencil', hue: 'violet' },
  { way: 'give', icon: 'note', hue: 'teal' },
  { way: 'then', icon: 'search', hue: 'amber' },
]

export function Disagree({ mine }: { mine: Mine }) {
  const appeal = appealOf(mine, now.value.date)
  return (
    <Below title={t('my-plan-disagree')}>
      {appeal.how === 'open' && (
        <section class="glance appeal" data-hue="amber">
          <p>{t('my-plan-appeal-until')}</p>
          <p class="appeal-date">{dateText(appeal.until, 'dayMonthYear')}</p>
          <p class="chip">{t('my-plan-appeal-days', { days: appeal.days })}</p>
        </section>
      )}
      {appeal.how === 'over' && (
        <Notice icon="clock" tone="careful">
          {t('my-plan-appeal-over', { date: dateText(appeal.until, 'dayMonthYear') })}
        </Notice>
      )}
      {appeal.how === 'not-known' && <Notice icon="clock">{t('my-plan-appeal-not-known')}</Notice>}
      {appeal.how === 'none' && <Notice icon="chat">{t('my-plan-appeal-none')}</Notice>}
      {appeal.how === 'appealed' && (
        <Notice icon="check-circle">{word('my-plan-appeal-state', appeal.state)}</Notice>
      )}
      {appeal.how !== 'none' && (
        <section>
          <h2>{t('my-plan-appeal-how')}</h2>
          <ol class="card appeal-ways">
            {WAYS.map(({ way, icon, hue }) => (
              <li key={way}>
                <span class="tile" data-hue={hue}>
                  <Icon name={icon} />
                </span>
                <p>{t(`my-plan-appeal-${way}`)}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
      <p>{t('my-plan-appeal-free')}</p>
    </Below>
  )
}
