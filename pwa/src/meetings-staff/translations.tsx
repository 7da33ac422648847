/** What a meeting has agreed in Norwegian, for somebody to translate: topics, decisions and tasks. */
import { tell } from '../graphql/client'
import { languageName } from '../i18n/language-names'
import { t } from '../i18n/texts'
import { Translations as Card } from '../ui/translations'
import type { Meeting, MeetingProps } from './parts'

export function Translations({ meeting, asked }: MeetingProps) {
  const { participantId, id: meetingId, language, translations } = meeting
  const texts = textsOf(meeting).map(({ id, label, text }) => ({
    key: id,
    label,
    text,
    found: translations.find(each => each.partId === id && each.language === language),
    form: { name: 'meetings.translate', subject: id },
    save: (words: string, wish: string) =>
      tell('translateMeetingText', {
        participantId,
        wish,
        meetingId,
        translation: { partId: id, language, words },
      }),
  }))
  return <Card {...{ language, texts }} languageName={languageName(language)} onSaved={asked.ask} />
}

function textsOf({ agenda, decisions, tasks }: Meeting) {
  const all = [
    ...agenda.map(({ id, text }) => ({ id, label: t('joint-topic'), text })),
    ...decisions.map(({ id, text }) => ({ id, label: t('joint-decision'), text })),
    ...tasks.map(({ id, text }) => ({ id, label: t('joint-task'), text })),
  ]
  return all.flatMap(({ id, label, text }) => (text ? [{ id, label, text }] : []))
}
