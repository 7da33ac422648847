/** The form itself: what went wrong above it, the fields, and where one looks next. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { NoNetwork, type Problem, Refusal } from '../../graphql/problems'
import { t } from '../../i18n/texts'
import { Loading } from '../answered'
import { Failed } from '../asked'
import { Icon } from '../icon'
import { Notice } from '../notice'
import { problemText } from '../problem-text'
import { savedText } from '../saved-text'
import { ConflictPanel } from './conflict'
import type { FormOf, Wrong } from './form'
import '../styles/forms.css'

interface Props<V> {
  readonly of: FormOf<V>
  readonly children: ComponentChildren
}

export function Form<V>({ of, children }: Props<V>) {
  const opening = of.opening.value
  if (opening === 'opening') return <Loading />
  if (opening !== 'open') return <Failed problem={opening} retry={() => void of.open()} />
  return <Opened of={of}>{children}</Opened>
}

function Opened<V>({ of, children }: Props<V>) {
  const form = useRef<HTMLFormElement>(null)
  const left = useRef<Element | null>(null)
  const saving = of.state.value === 'saving'
  const attention = of.attention.value
  useEffect(() => {
    if (saving) return
    // What was being done when everything stood still goes on, unless something needs a look.
    if (document.activeElement === document.body) (left.current as HTMLElement | null)?.focus()
  }, [saving])
  useEffect(() => {
    if (attention > 0) look(form.current)
  }, [attention])
  return (
    <form
      ref={form}
      class="form"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        left.current = document.activeElement
        void of.submit()
      }}
    >
      <Continuing of={of} />
      <Summary of={of} />
      <ConflictPanel of={of} />
      {/* Nothing can be typed that would not be sent, and nothing sent twice. */}
      <div class="form-body" inert={saving}>
        {children}
      </div>
    </form>
  )
}

/** Where one looks first: a choice that is asked for, a field that is wrong, what is said above. */
const PLACES = [
  '.clash[data-open] input',
  '.form-body [aria-invalid]',
  '.conflict',
  '.form-summary',
]

function look(form: HTMLFormElement | null): void {
  const found = PLACES.map(place => form?.querySelector<HTMLElement>(place))
  focusOn(found.find(Boolean) ?? null)
}

/** A group of choices is entered by its chosen one, else by its first. */
function focusOn(place: HTMLElement | null): void {
  const inner = place?.matches('[role="radiogroup"]')
    ? (place.querySelector<HTMLElement>('input:checked') ?? place.querySelector('input'))
    : place
  inner?.focus()
  ;(place?.closest('.field') ?? place)?.scrollIntoView({ block: 'center' })
}

function Continuing<V>({ of }: { of: FormOf<V> }) {
  const continued = of.continued.value
  if (!continued) return null
  return (
    <div class="form-continued" role="status">
      <Icon name={continued.over ? 'turn' : 'pencil'} />
      <p>
        {continued.over ? (
          t('form-started-over')
        ) : (
          <>
            <b>{t('form-continued')}</b>{' '}
            {continued.at && <span class="quiet">{savedText(Date.parse(continued.at))}</span>}
          </>
        )}
      </p>
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        onClick={continued.over ? of.takeBack : of.startOver}
      >
        {t(continued.over ? 'form-take-back' : 'form-start-over')}
      </button>
    </div>
  )
}

function Summary<V>({ of }: { of: FormOf<V> }) {
  const wrong = of.wrong.value
  const problem = of.problem.value
  if (wrong.length === 0 && !problem) return null
  if (problem) {
    const away = problem instanceof NoNetwork
    const again = !(problem instanceof Refusal) || problem.retryable
    return (
      <div class="form-summary" role="alert" tabIndex={-1}>
        <Notice icon={away ? 'offline' : 'warning'} tone="careful">
          <p>
            <b>{worded(problem)}</b>
          </p>
          {again && <p>{t('form-nothing-lost')}</p>}
          {again && (
            <button class="ds-button" type="submit" data-variant="secondary">
              {t('try-again')}
            </button>
          )}
        </Notice>
      </div>
    )
  }
  return (
    <div class="form-summary form-summary-wrong" role="alert" tabIndex={-1}>
      <h2>
        <Icon name="warning" />
        {t('form-wrong', { count: wrong.length })}
      </h2>
      <ul>
        {inPlace(wrong).map(({ id, label, text }) => (
          <li key={id ?? text}>
            {id ? (
              // A link would change the address, by which the screen is chosen.
              <button type="button" onClick={() => focusOn(document.getElementById(id))}>
                {label && `${label}: `}
                {text}
              </button>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function worded(problem: Problem): string {
  if (problem instanceof NoNetwork) return t('form-no-answer')
  // Only something new comes here: of a record one sees both versions.
  if (problem instanceof Refusal && problem.code === 'kit.key-used') return t('form-sent-before')
  return problemText(problem)
}

/** In the order in which the fields stand on the page. */
function inPlace(wrong: readonly Wrong[]): readonly Wrong[] {
  const place = ({ id }: Wrong) => (id ? document.getElementById(id) : null)
  return [...wrong].sort((one, other) => {
    const [a, b] = [place(one), place(other)]
    if (!a || !b) return Number(!a) - Number(!b)
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
  })
}
