/** What is around the lines of a list: how many, none, a problem, more. */
import type { ComponentChildren } from 'preact'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Failed } from '../ui/asked'
import { Icon, type IconName } from '../ui/icon'
import type { Pages } from './pages'

interface Props<Line> {
  readonly of: Pages<Line>
  readonly count: (total: number) => string
  readonly icon: IconName
  readonly none: string
  readonly help: string
  readonly children: (lines: readonly Line[]) => ComponentChildren
}

export function List<Line>({ of, count, icon, none, help, children }: Props<Line>) {
  const { lines, total, next, asking, problem } = of.listed.value
  if (problem) return <Failed problem={problem} retry={() => void of.ask()} />
  if (total === null) return <Loading />
  if (total === 0) {
    return (
      <section class="nobody">
        <Icon name={icon} />
        <h2>{none}</h2>
        <p>{help}</p>
      </section>
    )
  }
  return (
    <>
      <p class="count quiet" role="status">
        {count(total)}
      </p>
      {children(lines)}
      {next && (
        <div class="more">
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            aria-busy={asking}
            onClick={() => void of.more()}
          >
            {t('clock-more')}
          </button>
        </div>
      )}
    </>
  )
}
