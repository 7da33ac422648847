/** Staff screens begin here, in a chunk of their own. */
import { speakTo, t } from '../i18n/texts'
import { Screen } from '../ui/screen'

void speakTo('staff')

export default function Entry() {
  return <Screen title={t('staff-title')}>{null}</Screen>
}
