/** What was written in the meeting: in the reader's language where somebody has translated it. */
import { speaksNorwegian } from '../i18n/texts'
import { Norwegian } from '../ui/norwegian'
import type { Meeting } from './meeting'

interface Props {
  readonly partId: string
  readonly text: string
  readonly translations: Meeting['translations']
}

export function Written({ partId, text, translations }: Props) {
  const found = translations.find(each => each.partId === partId && !each.outdated)
  if (!found || speaksNorwegian()) return <Norwegian text={text} />
  return <bdi dir="auto">{found.words}</bdi>
}
