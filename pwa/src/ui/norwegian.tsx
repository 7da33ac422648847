/** Text that somebody wrote in Norwegian, shown as it is and marked for readers of other languages. */
import { speaksNorwegian, t } from '../i18n/texts'

export function Norwegian({ text, marked = true }: { text: string; marked?: boolean }) {
  return (
    <span>
      <bdi lang="nb">{text}</bdi>
      {marked && !speaksNorwegian() && <small class="in-norwegian">{t('in-norwegian')}</small>}
    </span>
  )
}
