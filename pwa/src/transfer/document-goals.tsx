/** The goals of a plan with their measures, one below the other. */

import type { Goal, Measure } from './case'
import { hours, type In, span, Word, Written } from './document-words'

export function Goals({ of, goals }: In & { goals: readonly Goal[] }) {
  if (goals.length === 0) return null
  return (
    <ol class="goals-of">
      {goals.map((goal, place) => (
        <li key={place}>
          <p>
            <b>
              <Name of={of} family="goal" item={goal} />
            </b>
            <span class="quiet">
              {' '}
              (<Word of={of} family="status" code={goal.status} />)
            </span>
          </p>
          {goal.measures && (
            <ul class="lines">
              {goal.measures.map((measure, number) => (
                <li key={number}>
                  <MeasureLine of={of} measure={measure} />
                </li>
              ))}
            </ul>
          )}
          <Goals of={of} goals={goal.goals ?? []} />
        </li>
      ))}
    </ol>
  )
}

function MeasureLine({ of, measure }: In & { measure: Measure }) {
  const where = [measure.organisation, measure.place].filter(Boolean).join(', ')
  return (
    <>
      <Name of={of} family="measure" item={measure} />
      {(measure.startsOn || measure.endsOn) && <>, {span(of, measure.startsOn, measure.endsOn)}</>}
      {measure.weeklyMinutes && (
        <>
          ,{' '}
          {of.voice.say('plan-weekly', {
            duration: of.voice.say('duration-hours', { hours: hours(of, measure.weeklyMinutes) }),
          })}
        </>
      )}
      {where && (
        <>
          , <bdi>{where}</bdi>
        </>
      )}{' '}
      <span class="quiet">
        (<Word of={of} family="status" code={measure.status} />)
      </span>
    </>
  )
}

/** What the catalogue says in the document's language, else what was written. */
function Name({ of, family, item }: In & { family: string; item: Goal | Measure }) {
  return (
    <>
      {item.standard && <Word of={of} family={family} code={item.standard} />}
      {item.standard && item.text && ': '}
      {item.text && <Written>{item.text}</Written>}
    </>
  )
}
