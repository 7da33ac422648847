/**
 * A certificate of participation as it is printed: a page in Norwegian, a page in the participant's
 * language. The browser shapes every script and makes the PDF.
 */
import { texts } from 'virtual:texts/certificate'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { CertificatesAnswer } from '../graphql/types'
import { moreOf, type Voice, voiceOf } from '../i18n/beside'
import { FALLBACK } from '../i18n/languages'
import { figureLocales } from '../i18n/texts'
import { Loading } from '../ui/answered'
import '../ui/styles/certificate.css'

export type Certificate = CertificatesAnswer['certificates']['issued'][number]

export const OF_CERTIFICATES = moreOf(texts, 'certificate')

export function Papers({ certificate }: { certificate: Certificate }) {
  const voices = useSignal<readonly Voice[]>([])
  const { language } = certificate
  useEffect(() => {
    const tags = [...new Set([FALLBACK, language])]
    void Promise.all(tags.map(tag => voiceOf(tag, OF_CERTIFICATES))).then(loaded => {
      voices.value = loaded
    })
  }, [language])
  if (voices.value.length === 0) return <Loading />
  return (
    <div class="papers">
      {voices.value.map(voice => (
        <Paper key={voice.tag} certificate={certificate} voice={voice} />
      ))}
    </div>
  )
}

function Paper({ certificate, voice }: { certificate: Certificate; voice: Voice }) {
  const { say, date } = voice
  const { municipality, startsOn, endedOn, issuedOn, birthDate } = certificate
  return (
    <article
      class="certificate"
      lang={voice.tag}
      dir={voice.direction}
      aria-label={say('certificate')}
    >
      <header>
        <p class="certificate-from">
          <bdi>{municipality}</bdi>
        </p>
        <h2>{say('certificate')}</h2>
        <p class="quiet">{say('certificate-law')}</p>
      </header>
      <div class="certificate-who">
        <p class="certificate-name">
          <bdi>{certificate.name}</bdi>
        </p>
        <p>{birthDate && say('certificate-born', { date: date(birthDate) })}</p>
        <p class="certificate-says">
          {say(`certificate-${certificate.outcome.toLowerCase()}`, { municipality })}
        </p>
        {startsOn && endedOn && (
          <p>{say('certificate-period', { from: date(startsOn), to: date(endedOn) })}</p>
        )}
      </div>
      <Elements certificate={certificate} voice={voice} />
      <Goals certificate={certificate} voice={voice} />
      <footer>
        <p>{issuedOn && say('certificate-issued', { date: date(issuedOn) })}</p>
        <p class="certificate-by">
          <span>
            <bdi>{certificate.issuedBy}</bdi>
          </span>
          <span>
            <bdi>{municipality}</bdi>
          </span>
        </p>
        {voice.tag !== FALLBACK && <p class="quiet">{say('certificate-translation')}</p>}
      </footer>
    </article>
  )
}

interface PartProps {
  readonly certificate: Certificate
  readonly voice: Voice
}

function Elements({ certificate: { elements }, voice }: PartProps) {
  const { say, word, tag } = voice
  const hours = new Intl.NumberFormat(figureLocales(tag), { maximumFractionDigits: 1 })
  return (
    <section>
      <h3>{say('certificate-elements')}</h3>
      {elements.length === 0 && <p>{say('certificate-nothing')}</p>}
      <ul class="certificate-elements">
        {elements.map(({ kind, minutes, lessons }) => (
          <li key={kind}>
            <span>{word('activity', kind) ?? kind}</span>
            <b>
              {lessons === null
                ? say('certificate-hours', { hours: hours.format(minutes / 60) })
                : say('certificate-lessons', { lessons })}
            </b>
          </li>
        ))}
      </ul>
      {elements.some(({ lessons }) => lessons !== null) && (
        <p class="quiet">{say('certificate-lesson-help')}</p>
      )}
    </section>
  )
}

function Goals({ certificate: { endGoal, endGoalText, languageGoals }, voice }: PartProps) {
  const { say, word } = voice
  if (!endGoal && languageGoals.length === 0) return null
  return (
    <dl class="certificate-goals">
      {endGoal && (
        <div>
          <dt>{say('certificate-end-goal')}</dt>
          <dd>
            {word('end-goal', endGoal)}
            {endGoalText && (
              <>
                {': '}
                <bdi lang="nb">{endGoalText}</bdi>
              </>
            )}
          </dd>
        </div>
      )}
      {languageGoals.length > 0 && (
        <div>
          <dt>{say('certificate-norwegian')}</dt>
          <dd>
            {languageGoals.map(({ skill, level }) => (
              <span key={skill} class="certificate-level">
                {word('skill', skill)} <bdi>{word('level', level)}</bdi>
              </span>
            ))}
          </dd>
        </div>
      )}
    </dl>
  )
}
