/** The absence that adds to a programme, day by day, and what the rule gives for it. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import type { AbsenceThatExtendsAnswer } from '../graphql/types'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Asked } from '../ui/asked'
import type { ProgrammeRecord } from './record'

type Counted = AbsenceThatExtendsAnswer['absenceThatExtends']

interface Props {
  readonly record: ProgrammeRecord
  /** Take over what the rule gives. */
  readonly use: (days: number) => void
}

export function Absence({ record, use }: Props) {
  const { participantId } = record
  const asked = useMemo(() => question('absenceThatExtends', { participantId }), [participantId])
  useEffect(() => void asked.ask(), [asked])
  return (
    <div class="frame-beside">
      <h3>{t('absence-title')}</h3>
      <Asked of={asked}>
        {({ absenceThatExtends }) => (
          <Found counted={absenceThatExtends} added={record.absenceDays} use={use} />
        )}
      </Asked>
    </div>
  )
}

interface FoundProps {
  readonly counted: Counted
  readonly added: number
  readonly use: (days: number) => void
}

function Found({ counted: { days, mode, extendsBy, source }, added, use }: FoundProps) {
  const gives = Math.max(0, extendsBy - added)
  return (
    <>
      <ul class="plain">
        <li>
          <b>{t('absence-counted', { count: days.length })}</b>
        </li>
        {categories(days).map(([category, count]) => (
          <li key={category} class="quiet">
            {word('absence-category', category)}: {count}
          </li>
        ))}
        <li>
          {extendsBy === 0 ? t('absence-too-few') : t(`absence-mode-${mode.toLowerCase()}`)}{' '}
          <small class="quiet">{source}</small>
        </li>
        {added > 0 && <li>{t('absence-added', { count: added })}</li>}
      </ul>
      {gives > 0 && (
        <button type="button" class="filter" onClick={() => use(gives)}>
          {t('absence-gives', { days: t('decision-effect-days', { count: gives }) })}
        </button>
      )}
      {days.length > 0 && (
        <details class="more-facts">
          <summary>{t('absence-show-days')}</summary>
          <ul class="plain absence-days">
            {days.map(({ date, category }) => (
              <li key={date}>
                {numericDate(date)} <span class="quiet">{word('absence-category', category)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** How many days of each category, in the order in which they came. */
function categories(days: Counted['days']): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { category } of days) counts.set(category, (counts.get(category) ?? 0) + 1)
  return [...counts]
}
