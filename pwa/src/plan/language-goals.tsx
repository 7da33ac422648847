/** The goal in Norwegian: four skills, each with a level of its own. */
import type { CefrLevel, PlanAnswer, Skill } from '../graphql/types'
import { t, word } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'

type LanguageGoal = NonNullable<PlanAnswer['plan']>['languageGoals'][number]

const SKILLS: Readonly<Record<Skill, IconName>> = {
  LISTENING: 'ear',
  ORAL: 'chat',
  READING: 'book',
  WRITING: 'pencil',
}

const LADDER: readonly CefrLevel[] = ['A1', 'A2', 'B1', 'B2', 'C1']

export function LanguageGoals({ goals }: { goals: readonly LanguageGoal[] }) {
  if (goals.length === 0) return null
  return (
    <section>
      <h2>{t('plan-norwegian')}</h2>
      <ul class="card skills">
        {goals.map(({ skill, level }) => (
          <li key={skill}>
            <span class="tile" data-hue="blue">
              <Icon name={SKILLS[skill]} />
            </span>
            <span class="skill-name">{word('skill', skill)}</span>
            <Ladder level={level} />
            <b class="level">{word('level', level)}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Steps up to the level; the level's name stands beside them. */
function Ladder({ level }: { level: CefrLevel }) {
  return (
    <span class="ladder" aria-hidden="true">
      {LADDER.map(step => (
        <i key={step} data-reached={LADDER.indexOf(step) <= LADDER.indexOf(level) || undefined} />
      ))}
    </span>
  )
}
