/** What copying a term would make, line by line: take out, accept what clashes, save as one. */
import { useSignal } from '@preact/signals'
import { tell } from '../graphql/client'
import { isoWeek } from '../i18n/dates'
import { numericDate, spanText } from '../i18n/spans'
import { dateNames, isolated, listText, t, word } from '../i18n/texts'
import { CheckField, Form, FormActions, ReviewList, useForm } from '../ui/form'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { type Clash, ClashesToRead, ClashList, useClashes } from './clashes'
import type { Group, Preview, TermCopy } from './kept'

type Line = Preview['lines'][number]

interface Props {
  readonly group: Group
  readonly term: TermCopy
  readonly preview: Preview
  readonly onBack: () => void
}

export function CopyReview({ group, term, preview, onBack }: Props) {
  const without = useSignal<ReadonlySet<string>>(new Set())
  const copied = preview.lines.filter(({ leftOut }) => leftOut === null)
  const taken = copied.filter(({ source }) => !without.value.has(source.id))
  // What is taken out clashes with nothing.
  const known = preview.clashes.filter(({ slotId }) => !without.value.has(slotId))
  const late = useClashes()
  const clashing = new Set(known.map(({ slotId }) => slotId))
  const form = useForm({
    name: `groups.copy.${group.id}`,
    keeps: false,
    initial: { accepted: false as boolean },
    save: ({ accepted }, { id }) =>
      late.heed(
        tell('copyTerm', {
          input: {
            id,
            term: { ...term, groupId: group.id, without: [...without.value] },
            acceptWarnings: accepted,
          },
        }).then(({ copyTerm }) => copyTerm),
      ),
    onSaved: () => {
      location.hash = `#/timetable/group.${group.id}.${isoWeek(term.newFrom)}`
    },
  })
  if (copied.length === 0) {
    return (
      <div class="stack">
        <Notice icon="question">
          {t(preview.lines.length > 0 ? 'copy-nothing' : 'copy-none')}
        </Notice>
        <LeftOut of={preview.lines} />
        <Back onBack={onBack} />
      </div>
    )
  }
  const toggle = (key: string) => {
    const next = new Set(without.value)
    if (!next.delete(key)) next.add(key)
    without.value = next
    late.found.value = []
  }
  return (
    <Form of={form}>
      <Notice icon="calendar">
        {t('copy-summary', {
          old: spanText(term.oldFrom, term.oldTo),
          new: spanText(term.newFrom, term.newTo),
        })}
      </Notice>
      {group.endsOn && group.endsOn < term.newTo && (
        <Notice icon="warning" tone="careful">
          {t('copy-group-ends', { date: numericDate(group.endsOn) })}{' '}
          <a href={`#/groups/${group.id}`}>{t('copy-group-ends-do')}</a>
        </Notice>
      )}
      <ReviewList
        title={t('copy-lessons')}
        onToggle={toggle}
        rows={copied.map(line => ({
          key: line.source.id,
          what: <What of={line} />,
          before: spanText(line.source.validFrom, line.source.validTo),
          after: <After of={line} clashes={known} />,
          out: without.value.has(line.source.id),
        }))}
      />
      <LeftOut of={preview.lines.filter(({ leftOut }) => leftOut !== null)} />
      {late.found.value.length > 0 ? (
        <ClashesToRead of={late.found.value} form={form} />
      ) : (
        clashing.size > 0 && (
          <div class="stack">
            <Notice icon="warning" tone="careful">
              {t('copy-clashes', { count: clashing.size })}
            </Notice>
            <CheckField of={form.field('accepted')} label={t('clash-accept')} required />
          </div>
        )
      )}
      <FormActions of={form} save={t('copy-save', { count: taken.length })} cancel={onBack} />
    </Form>
  )
}

function Back({ onBack }: { onBack: () => void }) {
  return (
    <div>
      <button type="button" class="ds-button" data-variant="secondary" onClick={onBack}>
        {t('copy-back')}
      </button>
    </div>
  )
}

/** "Mandag 08:30–11:30 Norsk". */
function What({ of: { source, activity, activityName } }: { of: Line }) {
  const day = dateNames()?.weekdays[source.weekday - 1] ?? ''
  return (
    <span class="copy-what">
      <span class="copy-day">{day}</span> {source.starts}–{source.ends}
      <br />
      {activityName ? <bdi>{activityName}</bdi> : word('activity', activity)}
      <span class="copy-more quiet">
        {listText([isolated(source.place), source.everyWeeks > 1 ? t('copy-every-other') : null])}
      </span>
    </span>
  )
}

function After({ of: line, clashes }: { of: Line; clashes: Preview['clashes'] }) {
  const mine = clashes.filter(({ slotId }) => slotId === line.source.id)
  return (
    <span class="copy-after">
      <b>{spanText(line.validFrom, line.validTo)}</b>
      <span class="quiet">
        {t('copy-count', { count: line.lessons })}
        {line.closed > 0 && <>, {t('copy-closed', { count: line.closed })}</>}
      </span>
      {mine.length > 0 && (
        <details class="copy-clash">
          <summary>
            <Icon name="warning" />
            {kindsOf(mine).join(', ')}
          </summary>
          <ClashList of={mine} />
        </details>
      )}
    </span>
  )
}

/** Each reason once. */
function kindsOf(clashes: readonly Clash[]): readonly string[] {
  return [...new Set(clashes.map(({ kind }) => word('clash', kind)))]
}

/** What does not come along by itself, each with its reason. */
function LeftOut({ of: lines }: { of: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <section class="card around">
      <h2>{t('copy-left-out')}</h2>
      <ul class="around-list">
        {lines.map(line => (
          <li key={line.source.id}>
            <div class="copy-out">
              <What of={line} />
              <span class="quiet">{line.leftOut && word('left-out', line.leftOut)}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
