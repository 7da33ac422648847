/** One lesson that was opened: what it is, its series to change or end, and this one date of it. */
import { dateText } from '../i18n/dates'
import { spanText } from '../i18n/spans'
import { t } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { KindTile } from '../ui/looks'
import { nameOf } from './block'
import { ClashList } from './clash-list'
import { LessonPanel } from './lessons/panel'
import type { LessonPanelProps } from './model'

interface Props extends LessonPanelProps {
  readonly onChange: () => void
  readonly onEnd: () => void
}

export function LessonView({ onChange, onEnd, ...props }: Props) {
  const { lesson } = props
  const { slot, owner, place, teacher } = lesson
  return (
    <>
      <div class="fact">
        <KindTile kind={lesson.activity ?? ''} />
        <div>
          <b>{nameOf(lesson)}</b>
          <p>
            {dateText(lesson.date)}, {lesson.starts}–{lesson.ends}
          </p>
          <p class="quiet">
            <bdi>{[owner, place, teacher].filter(Boolean).join(' · ')}</bdi>
          </p>
          <p class="quiet">
            {t(slot.everyWeeks === 2 ? 'keeping-alternate' : 'keeping-every-week')} ·{' '}
            {spanText(slot.validFrom, slot.validTo)}
          </p>
        </div>
      </div>
      <ClashList of={lesson.clashes} />
      {/* A substitute for today is what one opens a lesson for most; the series comes after. */}
      <LessonPanel {...props} />
      {lesson.editable && (
        <section>
          <h3>{t('keeping-series')}</h3>
          <div class="keeping-buttons">
            <button type="button" class="ds-button" data-variant="secondary" onClick={onChange}>
              <Icon name="pencil" />
              {t('keeping-change')}
            </button>
            <button type="button" class="ds-button" data-variant="tertiary" onClick={onEnd}>
              <Icon name="minus-circle" />
              {t('keeping-end')}
            </button>
          </div>
        </section>
      )}
    </>
  )
}
