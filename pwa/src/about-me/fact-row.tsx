/** One fact: what stands there, one tap to say that it is wrong, and what became of that. */
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { tell } from '../graphql/client'
import { NoNetwork, type Problem } from '../graphql/problems'
import { t, word } from '../i18n/texts'
import { askAnew } from '../offline/answers'
import { uuid7 } from '../offline/uuid7'
import { Icon } from '../ui/icon'
import { Norwegian } from '../ui/norwegian'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { type Correction, type Known, lastWord } from './facts'

interface Props {
  readonly known: Known
  readonly corrections: readonly Correction[]
}

export function FactRow({ known: { fact, icon, text }, corrections }: Props) {
  const busy = useSignal(false)
  const problem = useSignal<Problem | null>(null)
  /** One key for one wish: a tap whose answer got lost asks once, however often it is repeated. */
  const wish = useRef(uuid7())
  const said = lastWord(corrections, fact)
  const waits = said !== null && said.answer === null
  const label = word('about', fact)

  const ask = async () => {
    if (busy.value) return
    busy.value = true
    problem.value = null
    try {
      await tell('askForCorrection', { wish: wish.current, fact })
      wish.current = uuid7()
      await askAnew('aboutMe', {})
    } catch (found) {
      problem.value = found as Problem
    }
    busy.value = false
  }

  return (
    <li>
      <div class="about-fact">
        <Icon name={icon} />
        <div>
          <p class="quiet">{label}</p>
          <p class="about-text">
            {text ? <bdi>{text}</bdi> : <span class="quiet">{t('about-nothing')}</span>}
          </p>
        </div>
      </div>
      <div aria-live="polite">
        {said && <Said said={said} />}
        {problem.value && (
          <Notice icon={problem.value instanceof NoNetwork ? 'offline' : 'warning'} tone="careful">
            {problem.value instanceof NoNetwork ? t('about-offline') : problemText(problem.value)}
          </Notice>
        )}
      </div>
      {fact === 'LANGUAGE' && (
        // Nobody needs to be asked: it is chosen on this phone.
        <a class="ds-button about-wrong" data-variant="tertiary" href="#/me">
          <Icon name="language" />
          {t('language-choose')}
        </a>
      )}
      {fact !== 'LANGUAGE' && !waits && (
        <button
          type="button"
          class="ds-button about-wrong"
          data-variant="tertiary"
          aria-label={t('about-wrong-of', { fact: label })}
          aria-busy={busy.value}
          onClick={() => void ask()}
        >
          <Icon name="warning" />
          {t('about-wrong')}
        </button>
      )}
    </li>
  )
}

function Said({ said: { answer, answerText } }: { said: Correction }) {
  const icon = answer === null ? 'chat' : answer === 'CORRECTED' ? 'check-circle' : 'note'
  return (
    <div class="about-said" data-answer={answer ?? 'NONE'}>
      <Icon name={icon} />
      <p>
        <b>{t(answer === null ? 'about-asked' : `about-${answer.toLowerCase()}`)}</b>
        {answer === null && <span>{t('about-asked-help')}</span>}
        {answerText && <Norwegian text={answerText} />}
      </p>
    </div>
  )
}
