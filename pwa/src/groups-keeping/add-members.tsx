/** Put people into a group: one day for all, then one click each. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { tell } from '../graphql/client'
import type { Problem } from '../graphql/problems'
import { Refusal } from '../graphql/problems'
import { question } from '../graphql/questions'
import type { MemberCandidatesAnswer } from '../graphql/types'
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'
import { uuid7 } from '../offline/uuid7'
import { faultText } from '../ui/fault-text'
import { DateField, Form, useForm } from '../ui/form'
import { Icon } from '../ui/icon'
import { problemText } from '../ui/problem-text'
import { isOver } from './dated-list'
import { DayChips, firstDays } from './day-chips'
import type { Group } from './kept'

type Candidate = MemberCandidatesAnswer['cases']['edges'][number]['node']

/** So many are listed at once; whoever is not among them is searched for. */
const LISTED = 12
const ASKED = 100
const PAUSE = 250

interface Props {
  readonly group: Group
  readonly onDone: () => void
  readonly onClose: () => void
}

export function AddMembers({ group, onDone, onClose }: Props) {
  const today = now.value.date
  const days = firstDays(today > group.startsOn ? today : group.startsOn)
  // The day is a field as everywhere; each click on a name is a save of its own.
  const form = useForm({
    name: 'groups.member-day',
    keeps: false,
    initial: { validFrom: days[0]?.date ?? today },
    save: async () => undefined,
  })
  const typed = useSignal('')
  const sought = useSignal('')
  useEffect(() => {
    const waiting = setTimeout(() => {
      sought.value = typed.value.trim()
    }, PAUSE)
    return () => clearTimeout(waiting)
  }, [typed.value])
  const asked = useMemo(
    () => question('memberCandidates', { first: ASKED, search: sought.value || null }),
    [sought.value],
  )
  useEffect(() => void asked.ask(), [asked])
  const { data } = asked.reply.value
  return (
    <div class="keeping-add">
      <Form of={form}>
        <DateField
          of={form.field('validFrom')}
          label={t('around-first-day-there')}
          min={group.startsOn}
          max={group.endsOn ?? undefined}
          required
        />
        <DayChips
          of={form.field('validFrom')}
          label={t('around-first-day-there')}
          days={days.filter(({ date }) => !group.endsOn || date <= group.endsOn)}
        />
      </Form>
      <div class="search keeping-search">
        <Icon name="search" />
        <input
          class="ds-input"
          type="search"
          aria-label={t('member-search')}
          placeholder={t('member-search')}
          autocomplete="off"
          value={typed.value}
          onInput={event => {
            typed.value = event.currentTarget.value
          }}
        />
      </div>
      {data && (
        <Candidates
          group={group}
          found={data.cases.edges.map(({ node }) => node)}
          day={form.values.value.validFrom}
          onDone={onDone}
        />
      )}
      <div>
        <button type="button" class="ds-button" data-variant="secondary" onClick={onClose}>
          {t('member-done')}
        </button>
      </div>
    </div>
  )
}

interface ListProps {
  readonly group: Group
  readonly found: readonly Candidate[]
  readonly day: string
  readonly onDone: () => void
}

function Candidates({ group, found, day, onDone }: ListProps) {
  // Whoever was added stays in the list, told so, until it is closed.
  const added = useSignal<ReadonlySet<string>>(new Set())
  const inside = new Set(
    group.members.filter(each => !isOver(each, day)).map(({ participantId }) => participantId),
  )
  const shown = found
    .filter(({ id }) => !inside.has(id) || added.value.has(id))
    // Who is in no group waits for one.
    .sort((one, other) => Number(one.groups.length > 0) - Number(other.groups.length > 0))
  if (shown.length === 0) return <p class="quiet">{t('member-none')}</p>
  return (
    <>
      <ul class="around-list">
        {shown.slice(0, LISTED).map(person => (
          <CandidateRow
            key={person.id}
            of={person}
            groupId={group.id}
            day={day}
            onAdded={() => {
              added.value = new Set([...added.value, person.id])
              onDone()
            }}
          />
        ))}
      </ul>
      {shown.length > LISTED && (
        <p class="quiet">{t('member-more', { count: shown.length - LISTED })}</p>
      )}
    </>
  )
}

interface RowProps {
  readonly of: Candidate
  readonly groupId: string
  readonly day: string
  readonly onAdded: () => void
}

function CandidateRow({ of, groupId, day, onAdded }: RowProps) {
  const state = useSignal<'open' | 'saving' | 'added' | Problem>('open')
  // One wish, however often it is sent; another day is another wish.
  const wish = useRef({ id: uuid7(), day })
  if (wish.current.day !== day) wish.current = { id: uuid7(), day }
  const add = async () => {
    if (state.value === 'saving') return
    state.value = 'saving'
    try {
      await tell('placeInGroup', {
        participantId: of.id,
        input: {
          id: wish.current.id,
          groupId,
          validFrom: day,
          validTo: null,
          leaves: null,
          knowingly: false,
        },
      })
      state.value = 'added'
      onAdded()
    } catch (problem) {
      state.value = problem as Problem
    }
  }
  const { value } = state
  return (
    <li>
      <div class="around-row keeping-candidate">
        <Icon name={value === 'added' ? 'check-circle' : 'person'} />
        <div class="around-what">
          <b>
            <bdi>{of.name}</bdi>
          </b>
          <span class="quiet">
            {of.groups.length > 0
              ? t('member-in-groups', { groups: of.groups.join(', ') })
              : t('member-in-no-group')}
          </span>
          {value instanceof Error && (
            <span class="keeping-problem" role="alert">
              {wrong(value)}
            </span>
          )}
        </div>
        <span class="around-do">
          {value === 'added' ? (
            <span role="status">{t('member-added', { date: numericDate(day) })}</span>
          ) : (
            <button type="button" class="filter" aria-busy={value === 'saving'} onClick={add}>
              <Icon name="plus" />
              {t('member-add-one')}
              <span class="ds-sr-only"> {of.name}</span>
            </button>
          )}
        </span>
      </div>
    </li>
  )
}

function wrong(problem: Problem): string {
  const [first] = problem instanceof Refusal ? problem.fields : []
  return first ? faultText(first) : problemText(problem)
}
