/** Show an answer when there is one; before that, that it is coming, or why it is not. */
import type { ReadonlySignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { NoNetwork } from '../graphql/problems'
import { t } from '../i18n/texts'
import { type Answer, refresh } from '../offline/answers'
import { Notice } from './notice'
import { problemText } from './problem-text'

interface Props<Data> {
  readonly of: ReadonlySignal<Answer<Data>>
  readonly children: (data: Data) => ComponentChildren
}

export function Answered<Data>({ of, children }: Props<Data>) {
  const { data, asking, problem } = of.value
  if (data) return <>{children(data)}</>
  if (asking || !problem) return <Loading />
  const away = problem instanceof NoNetwork
  return (
    <div class="stack">
      <Notice icon={away ? 'offline' : 'warning'} tone="careful">
        {away ? t('offline-empty') : problemText(problem)}
      </Notice>
      <button type="button" class="ds-button" data-variant="secondary" onClick={() => refresh()}>
        {t('try-again')}
      </button>
    </div>
  )
}

/** Grey shapes where the answer will stand; they appear only when it takes a while. */
export function Loading() {
  return (
    <div class="loading" role="status">
      <span class="ds-sr-only">{t('loading')}</span>
      <div class="loading-card" />
      <div class="loading-row" />
      <div class="loading-row" />
    </div>
  )
}
