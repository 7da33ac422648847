/** Fields that several write in: what is typed goes by itself, and what another writes stands there at once. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'
import type { Option } from '../ui/form'
import { Icon } from '../ui/icon'
import { problemText } from '../ui/problem-text'
import { figure, isHalf, keptAs, shownFigure, type Typed } from './figures'
import { type FieldAt, type FieldText, fieldId, keyOf, type Together } from './together'

interface Live {
  readonly by: Together
  readonly at: FieldAt
  readonly label: string
  readonly help?: ComponentChildren
}

interface FrameProps extends Live {
  readonly say: (value: FieldText) => string
  /** What is wrong with what is typed, so that it is not sent. */
  readonly wrong?: string | undefined
  readonly children: ComponentChildren
}

function Frame({ by, at, label, help, say, wrong, children }: FrameProps) {
  const key = keyOf(at)
  const edit = by.edits.value.get(key)
  const isNews = by.news.value.has(key)
  const id = fieldId(at)
  const said = wrong ?? (edit?.is === 'refused' && edit.problem && problemText(edit.problem))
  return (
    <div class="field live" data-is={edit?.is} data-news={isNews || undefined}>
      <label class="field-label" for={id}>
        {label}
      </label>
      {help && (
        <p class="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children}
      {isNews && (
        <p class="field-news">
          <Icon name="person-chat" />
          {t('field-news')}
        </p>
      )}
      {edit?.is === 'waiting' && (
        <p class="live-waits">
          <Icon name="offline" />
          {t('joint-field-waits')}
        </p>
      )}
      {said && (
        <p class="field-wrong" id={`${id}-wrong`}>
          <Icon name="warning" />
          {said}
        </p>
      )}
      {edit?.is === 'clash' && (
        <div class="live-clash" role="alert">
          <p>
            <Icon name="person-chat" />
            <b>{t('joint-clash')}</b>
          </p>
          <div class="live-both">
            {(['mine', 'theirs'] as const).map(side => (
              <div key={side}>
                <p class="quiet">{t(`conflict-${side}`)}</p>
                <p class="clash-words">
                  {say(side === 'mine' ? edit.after : edit.theirs) || t('conflict-nothing')}
                </p>
                <button
                  type="button"
                  class="ds-button"
                  data-variant="secondary"
                  aria-label={`${label}: ${t(`joint-clash-${side}`)}`}
                  onClick={() => by.choose(at, side)}
                >
                  {t(`joint-clash-${side}`)}
                </button>
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  )
}

/** What the control itself carries. */
function controlOf({ by, at, help }: Live, isWrong = false) {
  const is = by.edits.value.get(keyOf(at))?.is
  const id = fieldId(at)
  const wrong = isWrong || is === 'refused'
  const described = [help && `${id}-help`, wrong && `${id}-wrong`].filter(Boolean)
  return {
    id,
    class: 'ds-input',
    autocomplete: 'off' as const,
    'aria-invalid': is === 'clash' || wrong || undefined,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    onBlur: () => by.leave(at),
  }
}

const asIs = (value: FieldText) => value ?? ''

interface TextProps extends Live {
  readonly rows?: number
  /** Kept as written, so written in Norwegian whatever the screen speaks. */
  readonly norwegian?: boolean
  readonly most?: number
}

export function LiveText({ rows = 1, norwegian = false, most = 300, ...live }: TextProps) {
  const { by, at } = live
  const given = {
    ...controlOf(live),
    value: by.valueOf(keyOf(at)) ?? '',
    maxLength: most,
    lang: norwegian ? 'nb' : undefined,
    onInput: (event: { currentTarget: { value: string } }) =>
      by.type(at, event.currentTarget.value || null),
  }
  return (
    <Frame {...live} say={asIs}>
      {rows > 1 ? <textarea rows={rows} {...given} /> : <input type="text" {...given} />}
    </Frame>
  )
}

export function LiveDate(live: Live) {
  const { by, at } = live
  return (
    <Frame {...live} say={value => (value ? numericDate(value) : '')}>
      <input
        type="date"
        max="9999-12-31"
        {...controlOf(live)}
        value={by.valueOf(keyOf(at)) ?? ''}
        onInput={event => {
          // Half a date says nothing yet: it must not wipe what stands there.
          if (event.currentTarget.validity.badInput) return
          by.type(at, event.currentTarget.value || null)
        }}
      />
    </Frame>
  )
}

interface SelectProps extends Live {
  readonly options: readonly Option<string>[]
  readonly none?: string
}

export function LiveSelect({ options, none, ...live }: SelectProps) {
  const { by, at } = live
  const say = (value: FieldText) => options.find(each => each.value === value)?.label ?? value ?? ''
  return (
    <Frame {...live} say={say}>
      <select
        {...controlOf(live)}
        value={by.valueOf(keyOf(at)) ?? ''}
        onChange={event => {
          by.type(at, event.currentTarget.value || null)
          by.leave(at)
        }}
      >
        <option value="">{none ?? t('field-choose')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

interface NumberProps extends Live {
  readonly unit: string
  /** How many of what is kept make one of what is typed: minutes and hours. */
  readonly times?: number
}

export function LiveNumber({ unit, times = 1, ...live }: NumberProps) {
  const { by, at } = live
  const value = by.valueOf(keyOf(at))
  const typed = useSignal<Typed | null>(null)
  const left = useSignal(false)
  const shown = shownFigure(typed.value, value, times)
  const half = left.value && typed.value?.text === shown && isHalf(typed.value, times)
  const say = (found: FieldText) => (found ? `${figure(found, times)} ${unit}` : '')
  useEffect(() => by.halve(at, half), [by, keyOf(at), half])
  useEffect(() => () => by.halve(at, false), [by, keyOf(at)])
  return (
    <Frame {...live} say={say} wrong={half ? t('field-not-number') : undefined}>
      <span class="field-with-unit">
        <input
          inputMode="decimal"
          data-size="short"
          {...controlOf(live, half)}
          value={shown}
          onInput={event => {
            const text = event.currentTarget.value
            const next = keptAs(text, times)
            typed.value = { text, held: value }
            left.value = false
            if (next !== undefined) by.type(at, next)
          }}
          onBlur={() => {
            left.value = true
            by.leave(at)
          }}
        />
        <span>{unit}</span>
      </span>
    </Frame>
  )
}
