/** The cases without a plan that holds, the longest first. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import type { PlansWithoutAnswer } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { OF_PLANS } from './words'
import '../ui/styles/programmes.css'
import '../ui/styles/plan-staff.css'

type Line = PlansWithoutAnswer['plansWithout']['lines'][number]

const MOST = 200

export default function MissingList() {
  const worded = useMore(OF_PLANS)
  const asked = useMemo(() => question('plansWithout', { first: MOST }), [])
  useEffect(() => void asked.ask(), [asked])
  if (!worded) return <Loading />
  return (
    <Screen title={t('plans-missing-title')}>
      <p class="screen-lead">{t('plans-missing-lead')}</p>
      <Asked of={asked}>
        {({ plansWithout: { lines, totalCount } }) =>
          lines.length === 0 ? (
            <section class="rest">
              <Icon name="check-circle" />
              <h2>{t('plans-missing-none')}</h2>
            </section>
          ) : (
            <>
              <p class="plans-count">{t('plans-missing-count', { count: totalCount })}</p>
              <ol class="plans-missing">
                {lines.map(line => (
                  <Row key={line.participantId} line={line} />
                ))}
              </ol>
            </>
          )
        }
      </Asked>
    </Screen>
  )
}

function Row({ line }: { line: Line }) {
  const { days } = line
  const late = days !== null && days > 0
  return (
    <li class="card plans-line">
      <div>
        <h2>
          <a href={`#/participants/${line.participantId}/plan`}>
            <bdi>{line.name}</bdi>
          </a>
        </h2>
        <p class="quiet">{[line.unit, line.adviser].filter(Boolean).join(' · ')}</p>
      </div>
      <p class="decision-state" data-tone={late ? 'soon' : 'calm'}>
        <Icon name={late ? 'warning' : 'clock'} />
        <span>
          <b>{late ? t('plans-missing-days', { count: days }) : t('plans-missing-soon')}</b>{' '}
          {line.startsOn && (
            <span class="quiet">
              {t('plans-missing-start', { date: numericDate(line.startsOn) })}
            </span>
          )}
        </span>
      </p>
      <p>{line.state ? word('plan-version-state', line.state) : t('plans-missing-nothing')}</p>
    </li>
  )
}
