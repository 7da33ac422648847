/** A week made ready for paper: of a group, a teacher, a place, or a participant in their own language. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../../graphql/questions'
import { useMore, type Voice, voiceOf } from '../../i18n/beside'
import { isoWeek } from '../../i18n/dates'
import { known } from '../../i18n/languages'
import { now } from '../../i18n/oslo'
import { language, t } from '../../i18n/texts'
import { Loading } from '../../ui/answered'
import { Asked, Failed } from '../../ui/asked'
import { Icon } from '../../ui/icon'
import { Screen } from '../../ui/screen'
import { addressOf, type Owner, placeOf } from '../address'
import { type Choices, choicesOf } from '../model'
import { useChoices, useGrid } from '../use-grid'
import { OF_KEEPING } from '../words'
import { Sheet } from './sheet'

export default function WeekPaper({ rest }: { rest: string }) {
  const worded = useMore(OF_KEEPING)
  const { owner, week: said } = placeOf(rest)
  const week = said ?? isoWeek(now.value.date)
  if (!worded) return <Loading />
  return (
    <Screen
      above={
        <a class="way-back" href={owner ? addressOf(owner, week) : '#/timetable'}>
          <Icon name="back" />
          {t('week-paper-back')}
        </a>
      }
      title={t('week-paper')}
    >
      {owner?.kind === 'participant' && <OfParticipant key={rest} owner={owner} week={week} />}
      {owner && owner.kind !== 'participant' && <OfHouse key={rest} owner={owner} week={week} />}
    </Screen>
  )
}

interface Props {
  readonly owner: Owner
  readonly week: string
}

/** What hangs on the wall is in the language of whoever prints it. */
function OfHouse({ owner, week }: Props) {
  const asked = useChoices()
  return (
    <Asked of={asked}>
      {answer => (
        <Printable
          owner={owner}
          week={week}
          title={titleOf(owner, choicesOf(answer))}
          tags={[language()]}
        />
      )}
    </Asked>
  )
}

function OfParticipant({ owner, week }: Props) {
  const asked = useMemo(() => question('paperSubject', { id: owner.of }), [owner.of])
  useEffect(() => void asked.ask(), [asked])
  return (
    <Asked of={asked}>
      {({ participant }) => (
        <Printable
          owner={owner}
          week={week}
          title={participant.name}
          tags={[...new Set([known(participant.language)?.tag ?? language(), language()])]}
        />
      )}
    </Asked>
  )
}

interface PrintableProps extends Props {
  readonly title: string
  /** The languages to choose from; the first is taken at first. */
  readonly tags: readonly string[]
}

function Printable({ owner, week, title, tags }: PrintableProps) {
  const { grid, problem, ask } = useGrid(owner, week)
  const tag = useSignal(tags[0] ?? '')
  const voice = useSignal<Voice | null>(null)
  useEffect(() => {
    const asked = tag.value
    void voiceOf(asked).then(found => {
      if (asked === tag.peek()) voice.value = found
    })
  }, [tag.value])
  if (!grid) return problem ? <Failed problem={problem} retry={ask} /> : <Loading />
  return (
    <>
      <div class="week-paper-ways not-on-paper">
        {tags.length > 1 && (
          <ul aria-label={t('week-paper-language')} class="week-paper-languages">
            {tags.map(each => (
              <li key={each}>
                <button
                  type="button"
                  class="filter"
                  lang={each}
                  aria-pressed={tag.value === each}
                  onClick={() => {
                    tag.value = each
                  }}
                >
                  {known(each)?.name}
                </button>
              </li>
            ))}
          </ul>
        )}
        <button type="button" class="ds-button" onClick={() => print()}>
          {t('week-paper-print')}
        </button>
        <span class="quiet">{t('week-paper-size')}</span>
      </div>
      {voice.value ? (
        <Sheet
          key={voice.value.tag}
          grid={grid}
          title={title}
          voice={voice.value}
          without={WITHOUT[owner.kind]}
        />
      ) : (
        <Loading />
      )}
    </>
  )
}

const WITHOUT = { group: 'owner', teacher: 'teacher', place: 'place', participant: null } as const

function titleOf({ kind, of }: Owner, { groups, teachers }: Choices): string {
  if (kind === 'place') return of
  return [...groups, ...teachers].find(({ id }) => id === of)?.name ?? ''
}
