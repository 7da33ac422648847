/** The plan on the table, open to all who hold the meeting: each field by itself, the goals with their measures. */
import { useSignal } from '@preact/signals'
import { tell } from '../graphql/client'
import type { CefrLevel, EndGoal } from '../graphql/types'
import { durationText } from '../i18n/durations'
import { numericDate, spanText } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Act } from '../ui/act'
import { languageOptions } from '../ui/form/languages'
import { Icon } from '../ui/icon'
import { KindTile } from '../ui/looks'
import { Gaps, GOALS_ID, partIdOf } from './gaps'
import { Gone } from './gone'
import { LiveDate, LiveNumber, LiveSelect, LiveText } from './live-field'
import { NewGoal, NewMeasure } from './new-part'
import type { Goal, Measure, Meeting, PaneProps, Step } from './parts'
import { fieldsAt, SKILLS } from './plan-fields'
import { nameOf } from './record'
import { type FieldAt, keyOf, type Together } from './together'

const LEVELS: readonly CefrLevel[] = ['A1', 'A2', 'B1', 'B2', 'C1']
const END_GOALS: readonly EndGoal[] = [
  'WORK',
  'PARTS_OF_UPPER_SECONDARY',
  'UPPER_SECONDARY',
  'VOCATIONAL_TRAINING',
  'HIGHER_EDUCATION',
]

export function PlanPane(props: PaneProps) {
  const { by, draft, meeting } = props
  const at = (field: string): FieldAt => ({ part: 'PLAN', partId: null, field })
  const field = (name: string) => ({ by, at: at(name) })
  const kids = gapsOf(meeting)
  return (
    <div class="room-plan">
      <Gone by={by} />
      <Gaps meeting={meeting} draft={draft} />
      <section class="card">
        <h2>{t('plan-edit-end-goal')}</h2>
        <div class="room-row">
          <LiveSelect
            {...field('endGoal')}
            label={t('plan-edit-end-goal-what')}
            options={codes('end-goal', END_GOALS)}
          />
          <LiveText {...field('endGoalText')} label={t('plan-edit-end-goal-text')} norwegian />
        </div>
      </section>
      <section class="card">
        <h2>{t('plan-edit-norwegian')}</h2>
        <div class="room-levels">
          {SKILLS.map(skill => (
            <LiveSelect
              key={skill}
              {...field(skill)}
              label={word('skill', skill)}
              options={codes('level', LEVELS)}
            />
          ))}
        </div>
        <div class="room-row">
          <LiveNumber
            {...field('norwegianMinutes')}
            label={t('plan-edit-norwegian-hours')}
            unit={t('plan-edit-hours-a-week')}
            times={60}
          />
          <LiveDate {...field('norwegianUntil')} label={t('plan-edit-norwegian-until')} />
        </div>
      </section>
      <section class="card" id={GOALS_ID}>
        <h2>{t('plan-edit-goals')}</h2>
        <ol class="room-goals">
          {draft.goals.map(goal => (
            <li key={goal.id}>
              <GoalPart {...props} goal={goal} under={null} gaps={kids} />
              {goal.goals.length > 0 && (
                <ol class="room-goals">
                  {goal.goals.map(step => (
                    <li key={step.id}>
                      <GoalPart {...props} goal={step} under={goal.id} gaps={kids} />
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
        <NewGoal {...props} under={null} />
      </section>
      <section class="card">
        <h2>{t('joint-why')}</h2>
        <LiveText
          {...field('reasons')}
          label={t('plan-edit-reasons-what')}
          rows={4}
          most={4000}
          norwegian
        />
        <LiveText
          {...field('participantView')}
          label={t('plan-edit-view')}
          help={t('plan-edit-view-help')}
          rows={3}
          most={4000}
        />
        <LiveSelect
          {...field('participantViewLanguage')}
          label={t('plan-edit-view-language')}
          options={languageOptions(draft.content.participantViewLanguage)}
        />
      </section>
      <section class="card">
        <h2>{t('plan-edit-duration')}</h2>
        <div class="room-row">
          <LiveDate {...field('startsOn')} label={t('plan-edit-from')} />
          <LiveDate {...field('endsOn')} label={t('plan-edit-to')} />
        </div>
        <div class="room-row">
          <LiveNumber
            {...field('socialStudiesHours')}
            label={t('plan-edit-social')}
            unit={t('plan-edit-hours')}
          />
          <LiveSelect
            {...field('socialStudiesLanguage')}
            label={t('plan-edit-social-language')}
            options={languageOptions(draft.content.socialStudiesLanguage)}
          />
        </div>
      </section>
    </div>
  )
}

type ByPart = ReadonlyMap<string, readonly string[]>

function gapsOf({ gaps }: Meeting): ByPart {
  const found = new Map<string, string[]>()
  for (const { code, partId } of gaps) {
    if (partId) found.set(partId, [...(found.get(partId) ?? []), code])
  }
  return found
}

/** Codes with their words; to the server they are written small. */
export function codes(family: string, values: readonly string[]) {
  return values.map(value => ({ value: value.toLowerCase(), label: word(family, value) }))
}

interface GoalProps extends PaneProps {
  readonly goal: Goal | Step
  readonly under: string | null
  readonly gaps: ByPart
}

function GoalPart(props: GoalProps) {
  const { by, plan, goal, under } = props
  const at = (field: string): FieldAt => ({ part: 'GOAL', partId: goal.id, field })
  const open = useSignal(false)
  const name = nameOf('goal', goal)
  const all = fieldsAt('GOAL', goal.id)
  return (
    <div class="room-goal">
      <PartLine
        {...props}
        partId={goal.id}
        name={name}
        icon={<Icon name={under ? 'footprint' : 'mountain'} />}
        open={open.value}
        news={isNews(by, all)}
        toggle={() => {
          open.value = !open.value
        }}
      >
        <b>{name}</b>
      </PartLine>
      {(open.value || isTouched(by, all)) && (
        <div class="room-part">
          <div class="room-row">
            <LiveSelect
              by={by}
              at={at('standard')}
              label={t('plan-edit-standard')}
              options={codes('goal', plan.standardGoals)}
              none={t('plan-edit-own-words')}
            />
            <LiveText by={by} at={at('text')} label={t('plan-edit-text')} norwegian />
          </div>
        </div>
      )}
      {goal.measures.length > 0 && (
        <ul class="room-measures">
          {goal.measures.map(measure => (
            <li key={measure.id}>
              <MeasurePart {...props} measure={measure} />
            </li>
          ))}
        </ul>
      )}
      <div class="room-adding">
        <NewMeasure {...props} goalId={goal.id} name={name} />
        {!under && <NewGoal {...props} under={goal.id} name={name} />}
      </div>
    </div>
  )
}

function MeasurePart(props: PaneProps & { measure: Measure; gaps: ByPart }) {
  const { by, plan, measure, meeting, gaps } = props
  const at = (field: string): FieldAt => ({ part: 'MEASURE', partId: measure.id, field })
  const field = (name: string) => ({ by, at: at(name) })
  const open = useSignal(false)
  const name = nameOf('measure', measure)
  const all = fieldsAt('MEASURE', measure.id)
  return (
    <>
      <PartLine
        {...props}
        partId={measure.id}
        name={name}
        icon={<KindTile kind={measure.kind} />}
        open={open.value}
        news={isNews(by, all)}
        toggle={() => {
          open.value = !open.value
        }}
      >
        <b>{name}</b>
        <small class="quiet">{factsOf(measure)}</small>
        {(gaps.get(measure.id) ?? []).map(code => (
          <small key={code} class="room-gap">
            <Icon name="warning" />
            {word('plan-missing', code)}
          </small>
        ))}
      </PartLine>
      {(open.value || isTouched(by, all)) && (
        <div class="room-part">
          <div class="room-row">
            <LiveSelect
              {...field('standard')}
              label={t('plan-edit-measure-what')}
              options={codes('measure', Object.keys(plan.standardMeasures))}
              none={t('plan-edit-own-words')}
            />
            <LiveText {...field('text')} label={t('plan-edit-more')} norwegian />
          </div>
          {!measure.standard && (
            <LiveSelect
              {...field('kind')}
              label={t('plan-edit-kind')}
              options={codes('activity', plan.kinds)}
            />
          )}
          <div class="room-row">
            <LiveDate {...field('startsOn')} label={t('plan-edit-from')} />
            <LiveDate {...field('endsOn')} label={t('plan-edit-to')} />
            <LiveNumber
              {...field('weeklyMinutes')}
              label={t('plan-edit-weekly')}
              unit={t('plan-edit-hours-a-week')}
              times={60}
            />
          </div>
          {/* Who answers for it, and where, is not for the class to see. */}
          {meeting.mayRun && (
            <div class="room-row">
              <LiveText {...field('responsible')} label={t('plan-edit-responsible')} />
              <LiveText {...field('organisation')} label={t('plan-edit-organisation')} />
              <LiveText {...field('place')} label={t('plan-edit-place')} />
            </div>
          )}
        </div>
      )}
    </>
  )
}

/** "fra 07.12.2026 · 10 t i uka · NAV". */
function factsOf({ startsOn, endsOn, weeklyMinutes, organisation, place, responsible }: Measure) {
  return [
    (startsOn || endsOn) && (endsOn ? spanText(startsOn, endsOn) : sinceText(startsOn)),
    weeklyMinutes && t('plan-weekly', { duration: durationText(weeklyMinutes) }),
    organisation,
    place,
    responsible,
  ]
    .filter(Boolean)
    .join(' · ')
}

const sinceText = (date: string | null) => date && t('plan-edit-since', { date: numericDate(date) })

/** Something is typed there that is not on the server: it stays in sight. */
function isTouched(by: Together, fields: readonly FieldAt[]): boolean {
  return fields.some(at => {
    const is = by.edits.value.get(keyOf(at))?.is
    return is === 'clash' || is === 'refused' || is === 'waiting'
  })
}

function isNews(by: Together, fields: readonly FieldAt[]): boolean {
  return fields.some(at => by.news.value.has(keyOf(at)))
}

interface LineProps extends PaneProps {
  readonly partId: string
  readonly name: string
  readonly icon: preact.ComponentChildren
  readonly open: boolean
  readonly news: boolean
  readonly toggle: () => void
  readonly children: preact.ComponentChildren
}

function PartLine({ meeting, draft, asked, partId, name, icon, ...line }: LineProps) {
  const { participantId, id: meetingId } = meeting
  return (
    <div class="room-line" id={partIdOf(partId)} data-news={line.news || undefined}>
      {icon}
      <div class="room-words">
        {line.children}
        {line.news && (
          <small class="room-news">
            <Icon name="person-chat" />
            {t('field-news')}
          </small>
        )}
      </div>
      <span class="room-actions">
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          aria-expanded={line.open}
          aria-label={t('plan-edit-change', { name })}
          title={t('plan-edit-change', { name })}
          onClick={line.toggle}
        >
          <Icon name={line.open ? 'check' : 'pencil'} />
        </button>
        <Act
          act={wish =>
            tell('removeMeetingPart', {
              participantId,
              wish,
              meetingId,
              partId,
              expectedEdition: draft.edition,
            })
          }
          done={asked.ask}
          variant="tertiary"
          icon="cross"
          name={t('plan-edit-remove', { name })}
        />
      </span>
    </div>
  )
}
