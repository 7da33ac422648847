/** How a member of staff comes in: their second factor, and where they are signed in. */

import { OF_FACTORS } from '../account/factor-texts'
import { Factors } from '../account/factors'
import { ABOUT } from '../i18n/about'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { SignIns } from '../sign-ins/sign-ins'
import { Loading } from '../ui/answered'
import { Screen } from '../ui/screen'

export default function SignIn() {
  const worded = useMore(OF_FACTORS, ABOUT)
  if (!worded) return <Loading />
  return (
    <Screen title={t('factors')}>
      <div class="stack">
        <Factors />
        <section>
          <h2>{t('sign-ins')}</h2>
          <SignIns />
        </section>
      </div>
    </Screen>
  )
}
