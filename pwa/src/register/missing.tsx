/** Lessons that are over, and were not called to the end. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { inquire } from '../graphql/client'
import { question } from '../graphql/questions'
import { useMore } from '../i18n/beside'
import { dateText } from '../i18n/dates'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { type Count, LessonList } from './day'
import { OF_REGISTER } from './words'
import '../ui/styles/register.css'

const PAGE = 30
const PERIODS = [1, 2, 4, 8, 12]
const KEEPERS = ['COORDINATOR', 'LEADER']

interface Props {
  readonly me: { readonly roles: readonly { readonly role: string }[] }
}

export default function RegistersMissing({ me }: Props) {
  const worded = useMore(OF_REGISTER)
  const roles = me.roles.map(({ role }) => role)
  const keeps = roles.some(role => KEEPERS.includes(role))
  const unit = useSignal(keeps && !roles.includes('TEACHER'))
  const weeks = useSignal(4)
  const never = useSignal(false)
  const wanted = { unit: unit.value, weeks: weeks.value, never: never.value }
  const asked = useMemo(
    () => question('registersMissing', { wanted, first: PAGE, skip: 0 }),
    [unit.value, weeks.value, never.value],
  )
  const more = useSignal<readonly Count[]>([])
  useEffect(() => {
    more.value = []
    void asked.ask()
  }, [asked])
  if (!worded) return <Loading />
  const showMore = async (shown: number) => {
    const { registersMissing } = await inquire('registersMissing', {
      wanted,
      first: PAGE,
      skip: shown,
    })
    more.value = [...more.peek(), ...registersMissing.lessons]
  }
  return (
    <Screen
      title={t('roll-missing-title')}
      above={
        <a class="roll-back" href="#/register">
          <Icon name="back" />
          {t('roll-back')}
        </a>
      }
    >
      <p class="quiet">{t('roll-missing-help')}</p>
      <div class="roll-head">
        <select
          class="filter"
          aria-label={t('roll-missing-period')}
          value={weeks.value}
          onChange={event => {
            weeks.value = Number(event.currentTarget.value)
          }}
        >
          {PERIODS.map(each => (
            <option key={each} value={each}>
              {t('roll-missing-weeks', { weeks: each })}
            </option>
          ))}
        </select>
        {keeps && (
          <select
            class="filter"
            aria-label={t('roll-whose')}
            value={unit.value ? 'unit' : 'mine'}
            onChange={event => {
              unit.value = event.currentTarget.value === 'unit'
            }}
          >
            <option value="mine">{t('roll-mine')}</option>
            <option value="unit">{t('roll-unit')}</option>
          </select>
        )}
        <label class="roll-never">
          <input
            class="ds-input"
            type="checkbox"
            checked={never.value}
            onChange={event => {
              never.value = event.currentTarget.checked
            }}
          />
          {t('roll-missing-never')}
        </label>
      </div>
      <Asked of={asked} key={JSON.stringify(wanted)}>
        {({ registersMissing: { lessons, total } }) => {
          const shown = [...lessons, ...more.value]
          if (total === 0) return <Nothing />
          return (
            <>
              <p role="status">
                <b>{t('roll-missing-count', { count: total })}</b>
              </p>
              {[...new Set(shown.map(({ lesson }) => lesson.date))].map(date => (
                <section key={date} class="roll-part">
                  <h2>{dateText(date)}</h2>
                  <LessonList all={shown.filter(({ lesson }) => lesson.date === date)} />
                </section>
              ))}
              {shown.length < total && (
                <button
                  type="button"
                  class="ds-button"
                  data-variant="secondary"
                  onClick={() => void showMore(shown.length)}
                >
                  {t('roll-missing-more')}
                </button>
              )}
            </>
          )
        }}
      </Asked>
    </Screen>
  )
}

function Nothing() {
  return (
    <div class="nobody">
      <Icon name="check-circle" />
      <h2>{t('roll-missing-none')}</h2>
      <p>{t('roll-missing-none-help')}</p>
    </div>
  )
}
