/** The adviser's work list: in which cases somebody waits, and for what, the most urgent first. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { inquire, tell } from '../../graphql/client'
import type { Problem } from '../../graphql/problems'
import type { WorkListAnswer } from '../../graphql/types'
import { numericDate } from '../../i18n/spans'
import { listText, t, word } from '../../i18n/texts'
import { Act } from '../../ui/act'
import { Loading } from '../../ui/answered'
import { Failed } from '../../ui/asked'
import { Icon, type IconName } from '../../ui/icon'
import { Screen } from '../../ui/screen'
import { useWorded } from './words'
import '../../ui/styles/absence.css'

export type WorkLine = WorkListAnswer['workList']['edges'][number]['node']

const PAGE = 50

/** `children`: what waits besides, above the cases. */
export default function Work({ children }: { children?: ComponentChildren }) {
  const worded = useWorded()
  if (!worded) return <Loading />
  return (
    <Screen
      title={t('nav-work')}
      action={
        <div class="work-ways">
          <a class="ds-button" href="#/report-absence">
            <Icon name="ear" />
            {t('report-for-title')}
          </a>
          <a class="ds-button" data-variant="secondary" href="#/claims">
            <Icon name="tasks" />
            {t('work-to-claims')}
          </a>
        </div>
      }
    >
      <p class="screen-lead">{t('work-lead')}</p>
      {children}
      <List />
    </Screen>
  )
}

function List() {
  const unreached = useSignal(false)
  const lines = useSignal<readonly WorkLine[] | null>(null)
  const total = useSignal(0)
  const next = useSignal<string | null>(null)
  const problem = useSignal<Problem | null>(null)
  const load = async (after: string | null = null) => {
    problem.value = null
    try {
      const { workList } = await inquire('workList', {
        unit: null,
        unreached: unreached.value,
        first: PAGE,
        after,
      })
      const found = workList.edges.map(({ node }) => node)
      lines.value = after ? [...(lines.value ?? []), ...found] : found
      total.value = workList.totalCount
      next.value = workList.pageInfo.hasNextPage ? workList.pageInfo.endCursor : null
    } catch (found) {
      problem.value = found as Problem
    }
  }
  useEffect(() => void load(), [])
  if (problem.value && !lines.value) return <Failed problem={problem.value} retry={load} />
  if (!lines.value) return <Loading />
  const narrow = () => {
    unreached.value = !unreached.value
    void load()
  }
  if (lines.value.length === 0 && !unreached.value) {
    return (
      <section class="nobody">
        <Icon name="check-circle" />
        <h2>{t('work-none')}</h2>
        <p>{t('work-none-help')}</p>
      </section>
    )
  }
  return (
    <>
      <div class="work-narrow">
        <p class="count quiet" role="status">
          {t('work-count', { count: total.value })}
        </p>
        <button type="button" class="filter" aria-pressed={unreached.value} onClick={narrow}>
          {unreached.value && <Icon name="check" />}
          {t('work-unreached-alone')}
        </button>
      </div>
      <ul class="work">
        {lines.value.map(line => (
          <Line key={line.participantId} line={line} again={load} />
        ))}
      </ul>
      {next.value && (
        <div class="more">
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => void load(next.value)}
          >
            {t('claims-more')}
          </button>
        </div>
      )}
    </>
  )
}

function Line({ line, again }: { line: WorkLine; again: () => Promise<void> }) {
  const matters = mattersOf(line)
  const [first] = matters
  const decides = first?.decides ?? false
  return (
    <li class="work-line card">
      <div class="work-who">
        <a class="case-name" href={`#/participants/${line.participantId}`}>
          <bdi>{line.name}</bdi>
        </a>
        <span class="quiet">{line.adviser ?? line.unit}</span>
      </div>
      <div class="work-middle">
        <ul class="work-matters">
          {matters.map(({ tone, icon, text, since }) => (
            <li key={text} class="work-matter" data-tone={tone}>
              <Icon name={icon} />
              <span>
                <b>{text}</b>
                {since && ` ${since}`}
              </span>
            </li>
          ))}
        </ul>
        {line.notReached && <NotReached line={line} found={line.notReached} again={again} />}
      </div>
      <a
        class="ds-button"
        data-variant="secondary"
        href={`#/participants/${line.participantId}${first?.part ?? ''}`}
        aria-label={`${t(decides ? 'claims-decide' : 'work-open')}: ${line.name}`}
      >
        {t(decides ? 'claims-decide' : 'work-open')}
      </a>
    </li>
  )
}

interface NotReachedProps {
  readonly line: WorkLine
  readonly found: NonNullable<WorkLine['notReached']>
  readonly again: () => Promise<void>
}

/** What somebody has not read, why as far as we know, and that it was told in person. */
function NotReached({ line, found, again }: NotReachedProps) {
  const { participantId, name } = line
  const { reason, mail, notices } = found
  const told = () =>
    tell('toldInPerson', { participantId, noticeIds: notices.map(notice => notice.id) })
  return (
    <div class="work-unread">
      <p>
        {listText(notices.map(noticeText))}
        <span class="quiet">
          {listText([word('unread-why', reason), word('unread-mail', mail ?? 'none')])}
        </span>
      </p>
      <Act act={told} done={again} icon="check" name={t('unread-told-to', { name })}>
        {t('unread-told')}
      </Act>
    </div>
  )
}

function noticeText({ kind, on, at }: NotReachedProps['found']['notices'][number]): string {
  const what = { kind: word('unread-kind', kind), date: numericDate(on) }
  return at ? t('unread-at', { ...what, time: at }) : t('unread-of', what)
}

interface Matter {
  readonly tone: 'late' | 'soon' | 'none'
  readonly icon: IconName
  readonly text: string
  readonly since: string | null
  /** Where something is done about it, below the participant's page. */
  readonly part: '' | '/absence' | '/forecast'
  /** Somebody waits for a decision. */
  readonly decides?: boolean
}

/** What waits in a case, the most urgent first, as the list is ordered. */
function mattersOf(line: WorkLine): readonly Matter[] {
  const { unexplained, claims, contests, unreached, registers, below, quotas } = line
  const matters: (Matter | false)[] = [
    unexplained.count > 0 && {
      tone: 'late',
      icon: 'question',
      text: t('work-unexplained', { count: unexplained.count }),
      since: sinceText(unexplained.since),
      part: '/absence',
      decides: true,
    },
    claims.count > 0 && {
      tone: 'soon',
      icon: 'first-aid',
      text: t('work-claims', { count: claims.count }),
      since: sinceText(claims.since),
      part: '/absence',
      decides: true,
    },
    contests.count > 0 && {
      tone: 'soon',
      icon: 'chat',
      text: t('work-contests', { count: contests.count }),
      since: sinceText(contests.since),
      part: '/absence',
      decides: true,
    },
    unreached.count > 0 && {
      tone: 'soon',
      icon: 'person-chat',
      text: t('work-unreached', { count: unreached.count }),
      since: sinceText(unreached.since),
      part: '',
    },
    registers.count > 0 && {
      tone: 'none',
      icon: 'pencil',
      text: t('work-registers', { count: registers.count }),
      since: sinceText(registers.since),
      part: '',
    },
    below.count > 0 && {
      tone: 'none',
      icon: 'minus-circle',
      text: t('work-below', { count: below.count }),
      since: below.since && t('work-from', { date: numericDate(below.since) }),
      part: '/forecast',
    },
    ...quotas.map(
      ({ category, used, limit }): Matter => ({
        tone: 'none',
        icon: 'clock',
        text: t('work-quota', { kind: word('absence-category', category), used, limit }),
        since: null,
        part: '/absence',
      }),
    ),
  ]
  return matters.filter(each => each !== false)
}

function sinceText(since: string | null): string | null {
  return since && t('work-since', { date: numericDate(since) })
}
