/** Where one is signed in: this browser, and others, which can be ended. */
import type { ComponentType } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { learn, tell } from '../graphql/client'
import { documentsOfOneself } from '../graphql/documents-of-oneself'
import { question } from '../graphql/questions'
import type { MySignInsAnswer } from '../graphql/types'
import { ABOUT } from '../i18n/about'
import { useMore } from '../i18n/beside'
import { osloTime } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'
import { Act } from '../ui/act'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import '../ui/styles/sign-ins.css'

learn(documentsOfOneself)

export type Place = MySignInsAnswer['mySignIns'][number]

interface Props {
  /** What opens one of them beside the PIN; of participants' phones. */
  readonly Key?: ComponentType<{ readonly of: Place; readonly done: () => Promise<void> }>
}

/** The screen of somebody who has nothing else to say about how they come in. */
export default function MySignIns({ Key }: Props) {
  const worded = useMore(ABOUT)
  if (!worded) return <Loading />
  return (
    <Screen
      above={
        <a class="way-back" href="#/me">
          <Icon name="back" />
          {t('me')}
        </a>
      }
      title={t('sign-ins')}
    >
      <SignIns {...(Key && { Key })} />
    </Screen>
  )
}

export function SignIns({ Key }: Props) {
  const worded = useMore(ABOUT)
  const asked = useMemo(() => question('mySignIns', {}), [])
  useEffect(() => void asked.ask(), [asked])
  if (!worded) return <Loading />
  return (
    <Asked of={asked}>
      {({ mySignIns: places }) => (
        <div class="stack">
          <p class="quiet">{t(places.length > 1 ? 'sign-ins-help' : 'sign-ins-only')}</p>
          <ul class="sign-ins">
            {places.map(place => (
              <li key={place.id} class="card">
                <One of={place} />
                {Key && <Key of={place} done={asked.ask} />}
                {!place.current && (
                  <Act
                    icon="leave"
                    act={() => tell('endSignIn', { signInId: place.id })}
                    done={asked.ask}
                  >
                    {t('sign-ins-end')}
                  </Act>
                )}
              </li>
            ))}
          </ul>
          {places.length > 2 && (
            <div>
              <Act color="danger" act={() => tell('endOtherSignIns', {})} done={asked.ask}>
                {t('sign-ins-end-others')}
              </Act>
            </div>
          )}
        </div>
      )}
    </Asked>
  )
}

function One({ of: { kind, browser, since, lastUsed, current } }: { of: Place }) {
  return (
    <div class="sign-in">
      <b>
        {t(`sign-ins-${kind?.toLowerCase() ?? 'unknown'}`)}
        {browser && (
          <>
            {' · '}
            <bdi translate={false}>{browser}</bdi>
          </>
        )}
      </b>
      {current && (
        <span class="fact">
          <Icon name="check-circle" />
          {t('sign-ins-this')}
        </span>
      )}
      <span class="quiet">{t('sign-ins-since', { date: when(since), used: when(lastUsed) })}</span>
    </div>
  )
}

function when(instant: string): string {
  const { date, time } = osloTime(new Date(instant))
  return `${numericDate(date)} ${time}`
}

/** The way to it, from what one has for oneself. */
export function SignInsLink() {
  const worded = useMore(ABOUT)
  if (!worded) return null
  return (
    <a class="card goal-link" href="#/me/sign-ins">
      <span class="tile" data-hue="teal">
        <Icon name="lock" />
      </span>
      <span>
        <b>{t('sign-ins')}</b>
      </span>
      <Icon name="forward" />
    </a>
  )
}
