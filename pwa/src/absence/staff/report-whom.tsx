/** Of whom somebody has rung: found by name among one's cases. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { inquire } from '../../graphql/client'
import type { Problem } from '../../graphql/problems'
import type { CasesAnswer } from '../../graphql/types'
import { t } from '../../i18n/texts'
import { Loading } from '../../ui/answered'
import { Failed } from '../../ui/asked'
import { Icon } from '../../ui/icon'
import { Screen } from '../../ui/screen'
import { useWorded } from './words'
import '../../ui/styles/absence.css'

type Found = CasesAnswer['cases']['edges'][number]['node']

/** As many as can be looked through; a name narrows it. */
const SHOWN = 20
/** Milliseconds without a keystroke, after which it is looked for. */
const PAUSE = 250

export default function ReportWhom() {
  const worded = useWorded()
  if (!worded) return <Loading />
  return (
    <Screen
      above={
        <a class="way-back" href="#/work">
          <Icon name="back" />
          {t('nav-work')}
        </a>
      }
      title={t('report-for-title')}
    >
      <Whom />
    </Screen>
  )
}

function Whom() {
  const search = useSignal('')
  const found = useSignal<readonly Found[] | null>(null)
  const problem = useSignal<Problem | null>(null)
  const look = async (name: string) => {
    problem.value = null
    try {
      const asked = { first: SHOWN, after: null, search: name || null, filter: null }
      const { cases } = await inquire('cases', asked)
      // An answer that was overtaken by more letters is nobody's.
      if (name === search.value.trim()) found.value = cases.edges.map(({ node }) => node)
    } catch (came) {
      problem.value = came as Problem
    }
  }
  const name = search.value.trim()
  useEffect(() => {
    const waiting = setTimeout(() => void look(name), PAUSE)
    return () => clearTimeout(waiting)
  }, [name])
  return (
    <div class="report-for">
      <label class="report-whom">
        {t('report-for-whom')}
        <input
          class="ds-input"
          type="search"
          autocomplete="off"
          value={search.value}
          onInput={event => {
            search.value = event.currentTarget.value
          }}
        />
      </label>
      {problem.value && <Failed problem={problem.value} retry={() => void look(name)} />}
      {found.value && (
        <p class="count quiet" role="status">
          {found.value.length === 0 ? t('report-for-nobody') : ''}
        </p>
      )}
      <ul class="absence-lines">
        {(found.value ?? []).map(({ id, name: whose, adviser, unit }) => (
          <li key={id} class="card report-person">
            <a class="case-name" href={`#/participants/${id}/report-absence`}>
              <bdi>{whose}</bdi>
            </a>
            <span class="quiet">{adviser ?? unit}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
