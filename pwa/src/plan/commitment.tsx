/** The contract: what was signed, in which language and how; or its text, to be signed on the phone. */
import { useSignal } from '@preact/signals'
import { useMore } from '../i18n/beside'
import { dateText } from '../i18n/dates'
import { languageName } from '../i18n/language-names'
import { language, t, word } from '../i18n/texts'
import { outbox } from '../offline/outbox'
import { uuid7 } from '../offline/uuid7'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import type { Mine } from './steps'
import { OF_COMMITMENT } from './words'

const MINE = ['take-part', 'come', 'tell', 'try'] as const
const THEIRS = ['programme', 'adviser', 'follow-up', 'benefit', 'explain'] as const

export function Commitments({ mine }: { mine: Mine }) {
  const worded = useMore(OF_COMMITMENT)
  if (!worded) return null
  const signed = mine.commitments.filter(({ kind }) => kind === mine.commitmentKind).at(-1)
  return (
    <section>
      <h2>{word('commitment', mine.commitmentKind)}</h2>
      {signed && (
        <Notice icon="check-circle">
          {t('commitment-signed', { date: dateText(signed.signedOn, 'dayMonthYear') })}
          <br />
          {word('commitment-signed', signed.method)} · {languageName(signed.language)}
        </Notice>
      )}
      {mine.templateVersion === '2026-1' ? (
        <Text mine={mine} version={mine.templateVersion} signed={signed !== undefined} />
      ) : (
        !signed && <p>{t('commitment-with-adviser')}</p>
      )}
    </section>
  )
}

interface TextProps {
  readonly mine: Mine
  readonly version: string
  readonly signed: boolean
}

function Text({ mine, version, signed }: TextProps) {
  const sure = useSignal(false)
  const failed = useSignal(false)
  const entries = outbox.entries.value.filter(each => each.operation === 'signMyCommitment')
  const waits = entries.some(({ state }) => state === 'waiting')
  const refused = entries.filter(({ state }) => state === 'refused')
  const sign = async () => {
    failed.value = false
    try {
      await outbox.read(refused.map(({ key }) => key))
      const { commitmentKind: kind } = mine
      const said = { wish: uuid7(), kind, templateVersion: version, language: language() }
      await outbox.put('signMyCommitment', said, { subject: 'commitment' })
      sure.value = false
    } catch {
      failed.value = true
    }
  }
  return (
    <div class="card contract">
      <h3>{t('commitment-mine')}</h3>
      <ul>
        {MINE.map(each => (
          <li key={each}>{t(`commitment-${version}-mine-${each}`)}</li>
        ))}
      </ul>
      <h3>{t('commitment-theirs')}</h3>
      <ul>
        {THEIRS.map(each => (
          <li key={each}>{t(`commitment-${version}-theirs-${each}`)}</li>
        ))}
      </ul>
      {waits && (
        <p class="fact" role="status">
          <Icon name="offline" />
          {t('my-plan-waits')}
        </p>
      )}
      {(failed.value || refused.length > 0) && (
        <Notice icon="warning" tone="careful">
          {t('my-plan-not-taken')}
        </Notice>
      )}
      {!signed && !waits && (
        <>
          <label class="contract-sure">
            <input
              type="checkbox"
              checked={sure.value}
              onChange={event => {
                sure.value = event.currentTarget.checked
              }}
            />
            {t('commitment-understood')}
          </label>
          <button
            type="button"
            class="ds-button"
            disabled={!sure.value}
            onClick={() => void sign()}
          >
            <Icon name="pencil" />
            {t('commitment-sign')}
          </button>
        </>
      )}
    </div>
  )
}
