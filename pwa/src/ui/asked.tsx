/** Show the reply to a question; before that, that it is coming, or why it is not. */
import type { ComponentChildren } from 'preact'
import { REASON_NEEDED, STEP_UP } from '../graphql/client'
import { type Problem, Refusal } from '../graphql/problems'
import type { Question } from '../graphql/questions'
import { t } from '../i18n/texts'
import { Loading } from './answered'
import { Notice } from './notice'
import { problemText } from './problem-text'

interface Props<Data> {
  readonly of: Question<Data>
  readonly children: (data: Data) => ComponentChildren
}

export function Asked<Data>({ of, children }: Props<Data>) {
  const { data, asking, problem } = of.reply.value
  if (data) return <>{children(data)}</>
  if (asking || !problem) return <Loading />
  return <Failed problem={problem} retry={of.ask} />
}

export function Failed({ problem, retry }: { problem: Problem; retry: () => void }) {
  // A plain no stays a no; who did not show that it is them, or say why they look, may do so yet.
  const mayChange =
    !(problem instanceof Refusal) ||
    problem.retryable ||
    problem.notBefore !== null ||
    [STEP_UP, REASON_NEEDED].includes(problem.code)
  return (
    <div class="stack failed">
      <Notice icon="warning" tone="careful">
        {problemText(problem)}
      </Notice>
      {mayChange && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={retry}>
          {t('try-again')}
        </button>
      )}
    </div>
  )
}
