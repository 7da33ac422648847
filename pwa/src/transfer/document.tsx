/** A case as a document: all that leaves with a person, to be looked through with them and printed. */
import { ownLanguageName } from '../i18n/language-names'
import type { Case, Person, Plan } from './case'
import { SKILLS } from './case'
import { Goals } from './document-goals'
import { Payments } from './document-payments'
import { ProgrammePart } from './document-programme'
import { day, Fact, type In, span, Word, Written } from './document-words'

interface Props extends In {
  readonly case: Case
  readonly everyLesson: boolean
}

export function CaseDocument({ of, case: found, everyLesson }: Props) {
  const { voice } = of
  return (
    <article class="document case-document" lang={voice.tag} dir={voice.direction}>
      <header>
        <h2>{voice.say('portable-title')}</h2>
        <p class="quiet">{voice.say('portable-intro')}</p>
      </header>
      <PersonPart of={of} person={found.person} />
      {found.programmes.map((programme, place) => (
        <ProgrammePart key={place} of={of} programme={programme} everyLesson={everyLesson} />
      ))}
      {(found.plans ?? []).map(plan => (
        <PlanPart key={plan.version} of={of} plan={plan} />
      ))}
      <Others of={of} case={found} />
      <Payments of={of} case={found} />
    </article>
  )
}

function PersonPart({ of, person }: In & { person: Person }) {
  const { voice } = of
  const truth = (is: boolean | undefined) =>
    is === undefined ? undefined : voice.say(is ? 'portable-yes' : 'portable-no')
  return (
    <section>
      <h3>{voice.say('portable-person')}</h3>
      <dl class="facts-of">
        <Fact of={of} name="given-name">
          <bdi>{person.givenName}</bdi>
        </Fact>
        <Fact of={of} name="family-name">
          <bdi>{person.familyName}</bdi>
        </Fact>
        <Fact of={of} name="birth-date">
          {day(of, person.birthDate)}
        </Fact>
        <Fact of={of} name="sex">
          <Word of={of} family="moved-sex" code={person.sex} />
        </Fact>
        <Fact of={of} name="national-id">
          {person.nationalId}
        </Fact>
        <Fact of={of} name="duf-number">
          {person.dufNumber}
        </Fact>
        <Fact of={of} name="phone">
          {person.phone && <bdi dir="ltr">{person.phone}</bdi>}
        </Fact>
        <Fact of={of} name="email">
          {person.email && <bdi dir="ltr">{person.email}</bdi>}
        </Fact>
        <Fact of={of} name="language">
          {ownLanguageName(person.language, voice.tag)}
        </Fact>
        <Fact of={of} name="interpretation-language">
          {person.interpretationLanguage &&
            ownLanguageName(person.interpretationLanguage, voice.tag)}
        </Fact>
        <Fact of={of} name="reading-level">
          <Word of={of} family="reading" code={person.readingLevel} />
        </Fact>
        <Fact of={of} name="has-children">
          {truth(person.hasChildren)}
        </Fact>
        <Fact of={of} name="children">
          {person.children?.map(born => voice.date(born)).join(', ')}
        </Fact>
        <Fact of={of} name="protected">
          {person.protected && voice.say('portable-yes')}
        </Fact>
      </dl>
    </section>
  )
}

function PlanPart({ of, plan }: In & { plan: Plan }) {
  const { voice } = of
  const levels = SKILLS.filter(skill => plan[skill])
  return (
    <section>
      <h3>
        {voice.say('portable-plan')} {plan.version}
        <span class="quiet"> {plan.heldBy.name}</span>
      </h3>
      <dl class="facts-of">
        <Fact of={of} name="what">
          <Word of={of} family="moved-plan" code={plan.state} />
        </Fact>
        <Fact of={of} name="decided-on">
          {day(of, plan.decidedOn)}
        </Fact>
        <Fact of={of} name="decided-by">
          {plan.decidedBy && <bdi>{plan.decidedBy}</bdi>}
        </Fact>
        <Fact of={of} name="appeal-deadline">
          {day(of, plan.appealDeadline)}
        </Fact>
        <Fact of={of} name="starts-on">
          {day(of, plan.startsOn)}
        </Fact>
        <Fact of={of} name="ends-on">
          {day(of, plan.endsOn)}
        </Fact>
        <div>
          <dt>{voice.say('plan-end-goal')}</dt>
          <dd>
            <Word of={of} family="end-goal" code={plan.endGoal} />
            {plan.endGoalText && (
              <>
                {': '}
                <Written>{plan.endGoalText}</Written>
              </>
            )}
          </dd>
        </div>
        {levels.length > 0 && (
          <div>
            <dt>{voice.say('plan-norwegian')}</dt>
            <dd>
              {levels.map(skill => (
                <span key={skill} class="level">
                  <Word of={of} family="skill" code={skill} />{' '}
                  <Word of={of} family="level" code={plan[skill]} />
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
      {plan.reasons && (
        <p>
          <b>{voice.say('portable-reasons')}</b>
          <br />
          <Written>{plan.reasons}</Written>
        </p>
      )}
      <Goals of={of} goals={plan.goals ?? []} />
    </section>
  )
}

function Others({ of, case: found }: In & { case: Case }) {
  const { voice } = of
  const { timeOff = [], groups = [], practicePlaces = [], certificates = [] } = found
  return (
    <>
      {timeOff.length > 0 && (
        <section>
          <h3>{voice.say('portable-time-off')}</h3>
          <ul class="lines">
            {timeOff.map(off => (
              <li key={off.startsOn}>
                {off.startsOn === off.endsOn
                  ? voice.date(off.startsOn)
                  : span(of, off.startsOn, off.endsOn)}
                : <Word of={of} family="day-off" code={off.kind} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {groups.length > 0 && (
        <section>
          <h3>{voice.say('portable-groups')}</h3>
          <ul class="lines">
            {groups.map((group, place) => (
              <li key={place}>
                <bdi>{group.name}</bdi>, <bdi>{group.heldBy.name}</bdi>:{' '}
                {span(of, group.validFrom, group.validTo)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {practicePlaces.length > 0 && (
        <section>
          <h3>{voice.say('portable-practice-places')}</h3>
          <ul class="lines">
            {practicePlaces.map((practice, place) => (
              <li key={place}>
                <bdi>{[practice.organisation, practice.place].filter(Boolean).join(', ')}</bdi>:{' '}
                {span(of, practice.validFrom, practice.validTo)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {certificates.length > 0 && (
        <section>
          <h3>{voice.say('portable-certificates')}</h3>
          <ul class="lines">
            {certificates.map(({ content }, place) => (
              <li key={place}>
                {voice.date(content.issuedOn)}: <bdi>{content.municipality}</bdi>,{' '}
                <bdi>{content.issuedBy}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
