/** "I cannot come": what it is by pictures, when, and what became of it. */
import { useEffect, useRef } from 'preact/hooks'
import './ready'
import { useMore } from '../../i18n/beside'
import { now } from '../../i18n/oslo'
import { t } from '../../i18n/texts'
import { answer } from '../../offline/answers'
import { outbox } from '../../offline/outbox'
import { Answered, Loading } from '../../ui/answered'
import { Icon } from '../../ui/icon'
import { Screen } from '../../ui/screen'
import { AskForLeave, Leave } from './leave'
import { Pictures } from './pictures'
import { listAnew, report } from './send'
import { apart, REPORTED, toldOf } from './told'
import { ToldList } from './told-list'
import { WhenForm } from './when'
import { LOOKS, OF_ABSENCE } from './words'
import '../../ui/styles/away.css'

interface Props {
  readonly rest: string | undefined
  /** What stands in place of what one has reported, where that is not to be shown. */
  readonly instead: preact.ComponentChildren
}

export default function Absence({ rest, instead }: Props) {
  const worded = useMore(OF_ABSENCE)
  const unsent = outbox.entries.value.length
  const before = useRef(unsent)
  useEffect(() => {
    if (unsent < before.current) listAnew()
    before.current = unsent
  }, [unsent])
  if (!worded) return <Loading />
  const kind = REPORTED.find(each => codeOf(each) === rest)
  if (kind) {
    return (
      <Below title={t(`away-kind-${codeOf(kind)}`)}>
        <WhenForm
          send={t('away-send')}
          hours={kind === 'APPOINTMENT'}
          onSend={when => report(kind, when)}
        />
      </Below>
    )
  }
  if (rest === 'leave') {
    return (
      <Below title={t('away-ask')}>
        <Leave />
      </Below>
    )
  }
  if (rest) return <AskForLeave code={rest} Around={Below} />
  return instead ? <Ways>{instead}</Ways> : <Start />
}

const NOTHING = { claims: [], decisions: [] }

function Start() {
  const found = answer('myAbsence', {})
  // What lies on the phone is shown also where the list was never fetched: nobody is left to wonder.
  const told = toldOf(found.value.data?.myAbsence ?? NOTHING, outbox.entries.value)
  const [current, over] = apart(told, now.value.date)
  return (
    <Below title={t('today-cannot-come')} back="#/">
      {current.length > 0 && <ToldList told={current} />}
      <What />
      {(over.length > 0 || current.length === 0) && (
        <section>
          <h2>{t('away-told')}</h2>
          <Answered of={found}>{() => <ToldList told={over} />}</Answered>
        </section>
      )}
    </Below>
  )
}

/** What can be reported, and nothing of what was. */
function Ways({ children }: { children: preact.ComponentChildren }) {
  return (
    <Below title={t('today-cannot-come')} back="#/">
      <What />
      {children}
    </Below>
  )
}

function What() {
  return (
    <section class="away-what">
      <h2>{t('away-what')}</h2>
      <Pictures
        of={REPORTED.map(kind => ({
          address: `#/absence/${codeOf(kind)}`,
          text: t(`away-kind-${codeOf(kind)}`),
          ...LOOKS[kind],
        }))}
      />
      <a class="card goal-link" href="#/absence/leave">
        <span class="tile" data-hue="teal">
          <Icon name="parasol" />
        </span>
        <span>
          <b>{t('away-ask')}</b>
          <span class="quiet">{t('away-ask-help')}</span>
        </span>
        <Icon name="forward" />
      </a>
    </section>
  )
}

interface BelowProps {
  readonly title: string
  readonly back?: string
  readonly children: preact.ComponentChildren
}

/** A screen with the way back above it. */
export function Below({ title, back = '#/absence', children }: BelowProps) {
  return (
    <Screen
      title={title}
      above={
        <a class="way-back" href={back}>
          <Icon name="back" />
          {t('back')}
        </a>
      }
    >
      <div class="stack">{children}</div>
    </Screen>
  )
}

/** How an address and a message name a code. */
function codeOf(code: string): string {
  return code.toLowerCase().replaceAll('_', '-')
}
