/** Receive a case: choose the file, see what is wrong with it or what would come of it, say where it goes. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { type Problem, Refusal } from '../graphql/problems'
import { useMore } from '../i18n/beside'
import { weekNumber } from '../i18n/dates'
import { osloTime } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { faultText } from '../ui/fault-text'
import { Form, FormActions, FormSection, SelectField, useForm } from '../ui/form'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { problemText } from '../ui/problem-text'
import { Screen } from '../ui/screen'
import { type Checked, checkFile, type Received, type Recounted, receiveFile } from './files'
import { name, placeText } from './places'
import { OF_THE_DOCUMENT, OF_THE_SCREENS } from './voices'
import '../ui/styles/transfer.css'

type State =
  | { readonly is: 'choosing' }
  | { readonly is: 'checking'; readonly name: string }
  | { readonly is: 'wrong'; readonly name: string; readonly problem: Problem }
  | { readonly is: 'right'; readonly file: Blob; readonly checked: Checked }
  | { readonly is: 'received'; readonly received: Received }

export default function Receive() {
  const worded = useMore(OF_THE_SCREENS, OF_THE_DOCUMENT)
  const state = useSignal<State>({ is: 'choosing' })
  if (!worded) return <Loading />
  const choose = async (file: File) => {
    state.value = { is: 'checking', name: file.name }
    try {
      // Read now: what lies on the disk may be another file by the time that it is sent.
      const whole = new Blob([await file.arrayBuffer()])
      state.value = { is: 'right', file: whole, checked: await checkFile(whole) }
    } catch (problem) {
      state.value = { is: 'wrong', name: file.name, problem: problem as Problem }
    }
  }
  const at = state.value
  return (
    <Screen title={t('receive')}>
      <div class="stack receive">
        {at.is === 'choosing' && <p>{t('receive-help')}</p>}
        {at.is !== 'received' && <Chooser again={at.is !== 'choosing'} onChoose={choose} />}
        <div role="status" class="ds-sr-only">
          {at.is === 'checking' ? t('receive-reading') : ''}
        </div>
        {at.is === 'checking' && <Loading />}
        {at.is === 'wrong' && <Wrong file={at.name} problem={at.problem} />}
        {at.is === 'right' && (
          <Right
            key={at.checked.madeAt}
            file={at.file}
            checked={at.checked}
            onReceived={received => {
              state.value = { is: 'received', received }
            }}
          />
        )}
        {at.is === 'received' && <Done received={at.received} />}
      </div>
    </Screen>
  )
}

function Chooser({ again, onChoose }: { again: boolean; onChoose: (file: File) => void }) {
  const over = useSignal(false)
  return (
    <label
      class="file-drop"
      data-over={over.value || undefined}
      data-again={again || undefined}
      onDragOver={event => {
        event.preventDefault()
        over.value = true
      }}
      onDragLeave={() => {
        over.value = false
      }}
      onDrop={event => {
        event.preventDefault()
        over.value = false
        const file = event.dataTransfer?.files[0]
        if (file) onChoose(file)
      }}
    >
      <input
        type="file"
        class="ds-sr-only"
        accept=".json,application/json"
        onChange={event => {
          const file = event.currentTarget.files?.[0]
          if (file) onChoose(file)
          // The same file may be chosen again, once it has been put right.
          event.currentTarget.value = ''
        }}
      />
      <Icon name="note" />
      <span class="file-drop-button">{t(again ? 'receive-other' : 'receive-choose')}</span>
      <span class="quiet">{t('receive-drop')}</span>
    </label>
  )
}

/** Not the sender's to put right. */
const OF_OURS = new Set([
  'transfer.file-own',
  'transfer.file-other-receiver',
  'transfer.file-other-person',
  'transfer.file-other-body',
  'transfer.file-version',
])

function Wrong({ file, problem }: { file: string; problem: Problem }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [problem])
  const faults = problem instanceof Refusal ? problem.fields : []
  return (
    <section class="card stack file-wrong">
      <h2 tabIndex={-1} ref={heading}>
        <Icon name="warning" />
        {t('receive-wrong')}
      </h2>
      <p class="quiet">
        <bdi>{file}</bdi>
      </p>
      {faults.length === 0 ? (
        <p>{problemText(problem)}</p>
      ) : (
        <>
          <p>
            <b>{t('receive-wrong-count', { count: faults.length })}</b>{' '}
            {faults.every(({ code }) => !OF_OURS.has(code)) && t('receive-wrong-send')}
          </p>
          <ul class="file-faults">
            {faults.map((fault, place) => (
              <li key={place}>
                <b>{placeText(fault.field) || t('receive-whole')}</b>
                <span>{faultText(fault)}</span>
                {fault.field && <code class="quiet">{fault.field}</code>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface RightProps {
  readonly file: Blob
  readonly checked: Checked
  readonly onReceived: (received: Received) => void
}

function Right({ file, checked, onReceived }: RightProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { person, here, weeks, received } = checked
  const told = t(`told-${checked.informedHow.toLowerCase().replace('_', '-')}`)
  return (
    <>
      <section class="card stack file-right">
        <h2 tabIndex={-1} ref={heading}>
          <Icon name="check-circle" />
          {t('receive-is-whole')}
        </h2>
        <p class="file-person">
          <b>
            <bdi>{person.name}</bdi>
          </b>
          <span>{numericDate(person.birthDate)}</span>
        </p>
        <p class="quiet">
          {t('receive-from', {
            municipality: checked.from,
            date: numericDate(osloTime(new Date(checked.madeAt)).date),
          })}
          . {t('receive-told', { date: numericDate(checked.informedOn), how: told })}
        </p>
        {person.protected && (
          <Notice icon="lock" tone="careful">
            {t('receive-protected')}
          </Notice>
        )}
        <Counts counts={checked.counts} />
        <Weeks of={weeks} />
      </section>
      {received && here && (
        <Notice icon="note">
          {t('receive-already')}{' '}
          <a href={`#/participants/${here.participantId}`}>{t('receive-here-case')}</a>
        </Notice>
      )}
      {!received && here && <Known here={here} />}
      {!received && !here?.openProgramme && (
        <Where file={file} checked={checked} onReceived={onReceived} />
      )}
    </>
  )
}

const COUNTS = [
  'programmes',
  'decisions',
  'plans',
  'weeks',
  'lessons',
  'marks',
  'certificates',
] as const

function Counts({ counts }: { counts: Checked['counts'] }) {
  return (
    <>
      <h3>{t('receive-contents')}</h3>
      <dl class="file-counts">
        {COUNTS.map(each => (
          <div key={each}>
            <dd>{counts[each] ?? 0}</dd>
            <dt>{t(`receive-${each}`)}</dt>
          </div>
        ))}
      </dl>
    </>
  )
}

function Weeks({ of: { same, differing } }: { of: Recounted }) {
  const weeks = differing.map(week => `${weekNumber(week)}/${week.slice(0, 4)}`).join(', ')
  return (
    <>
      {same > 0 && differing.length === 0 && (
        <Notice icon="check-circle">{t('receive-weeks-same', { count: same })}</Notice>
      )}
      {differing.length > 0 && (
        <Notice icon="warning" tone="careful">
          {t('receive-weeks-other', { count: differing.length, weeks })}
        </Notice>
      )}
    </>
  )
}

function Known({ here }: { here: NonNullable<Checked['here']> }) {
  return (
    <Notice icon="turn" tone={here.openProgramme ? 'careful' : 'calm'}>
      <b>{t('receive-here', { name: here.name })}</b>
      <br />
      {t(here.openProgramme ? 'receive-here-open' : 'receive-here-help')}
      {here.differing.length > 0 && (
        <>
          <br />
          {t('receive-here-differs', { what: here.differing.map(name).join(', ') })}
        </>
      )}
      <br />
      <a href={`#/participants/${here.participantId}`}>{t('receive-here-case')}</a>
    </Notice>
  )
}

function Where({ file, checked, onReceived }: RightProps) {
  const { units, me } = checked
  const mine = units.find(({ advisers }) => advisers.some(({ id }) => id === me))
  const form = useForm({
    name: 'transfer.receive',
    initial: { unit: mine?.id ?? '', adviser: mine ? me : '' },
    keeps: false,
    save: ({ unit, adviser }) => receiveFile(file, unit, adviser),
    onSaved: onReceived,
  })
  const unit = units.find(({ id }) => id === form.values.value.unit)
  return (
    <Form of={form}>
      <FormSection title={t('receive-where')} help={t('receive-what-happens')}>
        <SelectField
          of={form.field('unit')}
          label={t('receive-unit')}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <SelectField
          of={form.field('adviser')}
          label={t('receive-adviser')}
          options={(unit?.advisers ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
      </FormSection>
      <FormActions of={form} save={t('receive-do')} cancel="#/" />
    </Form>
  )
}

function Done({ received }: { received: Received }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section class="card stack moved">
      <h2 tabIndex={-1} ref={heading}>
        <Icon name="check-circle" />
        {t('receive-done')}
      </h2>
      <Weeks of={received.weeks} />
      <p>
        <a class="ds-button" href={`#/participants/${received.participantId}`}>
          {t('receive-open')}
        </a>
      </p>
    </section>
  )
}
