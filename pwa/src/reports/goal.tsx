/** The seventy in a hundred: how many are in work or education a year later, and where the goal stands. */
import { t } from '../i18n/texts'
import type { Report } from './points'

export function Goal({ share: { goal, all, women, men } }: { share: Report['share'] }) {
  if (all === null) return <p class="month-point">{t('month-goal', { goal })}</p>
  return (
    <>
      <p class="month-point">
        {t(all >= goal ? 'month-goal-reached' : 'month-goal-missed', { share: all, goal })}
      </p>
      <svg class="goal-bar" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-track" y="3" width="100" height="8" />
        <rect class={all >= goal ? 'bar-all' : 'bar-short'} y="3" width={all} height="8" />
        <rect class="goal-mark" x={goal - 0.4} width="0.8" height="14" />
      </svg>
      {women !== null && men !== null && (
        <p class="goal-sexes">
          <span>{t('month-goal-women', { share: women })}</span>
          <span>{t('month-goal-men', { share: men })}</span>
        </p>
      )}
    </>
  )
}
