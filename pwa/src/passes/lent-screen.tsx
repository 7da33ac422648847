/** What somebody sees who holds a pass and no account: a host's own trainees, or a room's class of today. */
import { useEffect, useMemo } from 'preact/hooks'
import { learn } from '../graphql/client'
import { documentsOfOneself } from '../graphql/documents-of-oneself'
import { Refusal } from '../graphql/problems'
import { question } from '../graphql/questions'
import { useMore } from '../i18n/beside'
import { FALLBACK, languages, STAFF_LANGUAGES } from '../i18n/languages'
import { now } from '../i18n/oslo'
import { PASSES } from '../i18n/passes'
import { language, type More, speak, t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Failed } from '../ui/asked'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { Host } from './host'
import { type Roll, Room } from './room'
import { dropToken, heldToken, isInRoom, keepInRoom, keepToken } from './token'
import '../ui/styles/passes.css'

learn(documentsOfOneself)

interface Props {
  /** The token, when the address has just brought it. */
  readonly rest: string | undefined
  readonly Roll: Roll
  /** What the roll call says. */
  readonly more: More
  readonly onLanguage: (tag: string) => Promise<void>
}

export function LentScreen({ rest, Roll, more, onLanguage }: Props) {
  const token = useMemo(() => {
    if (rest) keepToken(rest)
    return rest || heldToken()
  }, [rest])
  const inRoom = useMemo(isInRoom, [])
  const spoken = useMore(PASSES, more)
  const asked = useMemo(() => question('lentRegister', { token }), [token])
  useEffect(() => void asked.ask(), [asked])
  useEffect(() => {
    if (spoken && !STAFF_LANGUAGES.includes(language())) void speak(FALLBACK)
  }, [spoken])
  const { data, asking, problem } = asked.reply.value
  const over = problem instanceof Refusal && !problem.retryable
  const room = data?.lentRegister.kind === 'ROOM'
  const day = data?.lentRegister.today
  useEffect(() => {
    if (room) keepInRoom(token)
  }, [room])
  useEffect(() => {
    // Another day has begun: whether it still works, and for which days, the server knows.
    if (day && day !== now.value.date) void asked.ask()
  }, [day, now.value.date])
  if (!spoken) return <Loading />
  return (
    <div class="lent">
      <Bar municipality={data?.lentRegister.municipality} onLanguage={onLanguage} />
      <main>
        {over ? (
          <Over inRoom={inRoom || room} />
        ) : data ? (
          room ? (
            <Room register={data.lentRegister} token={token} again={asked.ask} Roll={Roll} />
          ) : (
            <Host register={data.lentRegister} token={token} again={asked.ask} problem={problem} />
          )
        ) : asking || !problem ? (
          <Loading />
        ) : (
          <Failed problem={problem} retry={asked.ask} />
        )}
      </main>
    </div>
  )
}

/** Unknown, over or taken back: the three read alike. */
function Over({ inRoom }: { inRoom: boolean }) {
  return (
    <Screen title={t(inRoom ? 'room-over' : 'lent-over')}>
      <div class="stack">
        <Notice icon="lock" tone="careful">
          {t(inRoom ? 'room-over-help' : 'refused-attendance-pass-over')}
        </Notice>
        {inRoom && (
          <button type="button" class="ds-button" onClick={toSignIn}>
            {t('staff-sign-in')}
          </button>
        )}
      </div>
    </Screen>
  )
}

function toSignIn() {
  dropToken()
  location.hash = '#/staff'
}

interface BarProps extends Pick<Props, 'onLanguage'> {
  readonly municipality: string | undefined
}

function Bar({ municipality, onLanguage }: BarProps) {
  const choose = async (tag: string) => {
    await speak(tag)
    await onLanguage(tag)
  }
  return (
    <header class="lent-bar">
      <p class="lent-brand" translate={false}>
        <img src="/icons/icon.svg" alt="" width="32" height="32" />
        <span>
          <b>Stegvis</b>
          {municipality && <span class="quiet">{municipality}</span>}
        </span>
      </p>
      <select
        class="bar-language"
        aria-label={t('me-language')}
        value={language()}
        onChange={event => void choose(event.currentTarget.value)}
      >
        {languages
          .filter(({ tag }) => STAFF_LANGUAGES.includes(tag))
          .map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
      </select>
    </header>
  )
}
