/** Where one's phones are listed: whether one opens by face or finger, the end of that, and its beginning. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { MySignInsAnswer } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { osloTime } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'
import { Act } from '../ui/act'
import { hasKey, removeKey, seesItsOwner } from './phone-key'
import { FaceIcon } from './phone-key-icon'
import { OF_PHONE_KEY } from './phone-key-texts'
import '../ui/styles/sign-ins.css'

interface Props {
  readonly of: MySignInsAnswer['mySignIns'][number]
  readonly done: () => Promise<void>
}

export function PhoneKey({ of: { id, current, passkey }, done }: Props) {
  const worded = useMore(OF_PHONE_KEY)
  const able = useSignal(false)
  useEffect(() => {
    if (current)
      void seesItsOwner().then(sees => {
        able.value = sees
      })
  }, [current])
  if (!worded) return null
  return (
    <>
      {passkey && (
        <div class="key-kept">
          <span class="fact">
            <FaceIcon />
            <span>
              <b>{t('phone-key-here')}</b>
              <span class="quiet">
                {passkey.usedAt
                  ? t('phone-key-used', { made: on(passkey.madeAt), used: on(passkey.usedAt) })
                  : t('phone-key-made', { made: on(passkey.madeAt) })}
              </span>
            </span>
          </span>
          <Act icon="cross" act={() => removeKey(id, current)} done={done}>
            {t('phone-key-remove')}
          </Act>
        </div>
      )}
      {able.value && !(passkey && hasKey()) && (
        <a class="ds-button wide" data-variant="secondary" href="#/me/phone-key">
          <FaceIcon />
          {t('phone-key')}
        </a>
      )}
    </>
  )
}

const on = (instant: string) => numericDate(osloTime(new Date(instant)).date)
