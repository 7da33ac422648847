/** One's passkeys: those that one has, and another one. */
import { useSignal } from '@preact/signals'
import { tell } from '../graphql/client'
import type { MyFactorsAnswer } from '../graphql/types'
import { osloTime } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'
import { Act } from '../ui/act'
import { Icon } from '../ui/icon'
import { FactorForm } from './factor-code'
import { hasPasskeys, makePasskey } from './passkey'

type Passkey = MyFactorsAnswer['myFactors']['passkeys'][number]

interface Props {
  readonly of: readonly Passkey[]
  /** One was made; with it may come codes to keep. */
  readonly onMade: (codes: readonly string[]) => void
  readonly onRemoved: () => Promise<void>
}

export function Passkeys({ of: passkeys, onMade, onRemoved }: Props) {
  const adding = useSignal(false)
  const made = (codes: readonly string[]) => {
    adding.value = false
    onMade(codes)
  }
  return (
    <>
      <p class="quiet">{t('passkeys-why')}</p>
      {passkeys.length > 0 && (
        <ul class="passkeys">
          {passkeys.map(each => (
            <li key={each.id}>
              <One of={each} />
              <Act
                name={t('passkeys-remove-named', { name: each.name })}
                act={() => tell('removePasskey', { passkeyId: each.id })}
                done={onRemoved}
              >
                {t('passkeys-remove')}
              </Act>
            </li>
          ))}
        </ul>
      )}
      {adding.value ? (
        <MakePasskey
          onMade={made}
          onCancel={() => {
            adding.value = false
          }}
        />
      ) : hasPasskeys() ? (
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => {
            adding.value = true
          }}
        >
          <Icon name="plus" />
          {t('passkeys-add')}
        </button>
      ) : (
        <p class="fact">
          <Icon name="warning" />
          {t('passkeys-not-here')}
        </p>
      )}
    </>
  )
}

function One({ of: { name, synced, madeAt, usedAt } }: { of: Passkey }) {
  return (
    <div class="passkey">
      <b>
        <bdi>{name}</bdi>
      </b>
      <span class="quiet">
        {usedAt
          ? t('passkeys-used', { made: on(madeAt), used: on(usedAt) })
          : t('passkeys-made', { made: on(madeAt) })}
      </span>
      {synced && (
        <span class="fact">
          <Icon name="group" />
          {t('passkeys-synced')}
        </span>
      )}
    </div>
  )
}

const on = (instant: string) => numericDate(osloTime(new Date(instant)).date)

interface MakeProps {
  readonly onMade: (codes: readonly string[]) => void
  readonly onCancel?: () => void
}

/** Whose account it will be in is asked before it is made: a family's opens it to the whole family. */
export function MakePasskey({ onMade, onCancel }: MakeProps) {
  return (
    <>
      <p class="passkey-alone">
        <Icon name="group" />
        <span>{t('passkey-alone')}</span>
      </p>
      <FactorForm
        kind="name"
        label={t('passkey-name')}
        help={t('passkey-name-help')}
        save={t('passkey-make')}
        onTyped={async name => onMade(await makePasskey(name))}
        {...(onCancel && { onCancel })}
      />
    </>
  )
}
