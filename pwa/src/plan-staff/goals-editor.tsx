/** The goals of a draft with their steps and measures: added, changed, moved, taken out. */
import { useSignal } from '@preact/signals'
import { tell } from '../graphql/client'
import { durationText } from '../i18n/durations'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { uuid7 } from '../offline/uuid7'
import { Act } from '../ui/act'
import { Icon } from '../ui/icon'
import { KindTile } from '../ui/looks'
import { Norwegian } from '../ui/norwegian'
import { Gaps } from './gaps'
import { GoalForm } from './goal-form'
import { MeasureForm } from './measure-form'
import {
  type LongTermGoal,
  type Measure,
  nameOf,
  type PlanRecord,
  type Step,
  type Version,
} from './record'

interface Props {
  readonly record: PlanRecord
  readonly draft: Version
  readonly onSaved: () => Promise<void>
}

/** Which form stands open: of a goal or a measure, new or there already, and under what. */
interface Open {
  readonly what: 'goal' | 'measure'
  readonly id: string
  readonly under: string | null
}

export function GoalsEditor({ record, draft, onSaved }: Props) {
  const open = useSignal<Open | null>(null)
  const close = () => {
    open.value = null
  }
  const saved = async () => {
    await onSaved()
    close()
  }
  const all = { record, draft, onSaved, open, close, saved }
  const adding = open.value?.what === 'goal' && open.value.under === null ? open.value : null
  const isNew = adding && !draft.goals.some(({ id }) => id === adding.id)
  return (
    <section class="card plan-goals" aria-labelledby="plan-goals-title">
      <h2 id="plan-goals-title">{t('plan-edit-goals')}</h2>
      <p class="quiet">{t('plan-edit-goals-help')}</p>
      <Gaps
        record={record}
        codes={['LONG_TERM_GOAL', 'WORK_OR_EDUCATION', 'LIFE_SKILLS', 'PARENTAL_GUIDANCE']}
      />
      <ol class="plan-tree">
        {draft.goals.map((goal, place) => (
          <li key={goal.id}>
            <GoalLine {...all} goal={goal} place={place} among={draft.goals.length} under={null} />
            {goal.goals.length > 0 && (
              <ol class="plan-tree">
                {goal.goals.map((step, at) => (
                  <li key={step.id}>
                    <GoalLine
                      {...all}
                      goal={step}
                      place={at}
                      among={goal.goals.length}
                      under={goal.id}
                    />
                  </li>
                ))}
              </ol>
            )}
            {open.value?.what === 'goal' &&
              open.value.under === goal.id &&
              !goal.goals.some(({ id }) => id === open.value?.id) && (
                <GoalForm
                  record={record}
                  draft={draft}
                  id={open.value.id}
                  under={goal.id}
                  onSaved={saved}
                  onCancel={close}
                />
              )}
          </li>
        ))}
      </ol>
      {isNew ? (
        <GoalForm
          record={record}
          draft={draft}
          id={adding.id}
          under={null}
          onSaved={saved}
          onCancel={close}
        />
      ) : (
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => {
            open.value = { what: 'goal', id: uuid7(), under: null }
          }}
        >
          <Icon name="plus" />
          {t('plan-edit-add-goal')}
        </button>
      )}
    </section>
  )
}

interface LineProps extends Props {
  readonly goal: LongTermGoal | Step
  readonly place: number
  readonly among: number
  /** The goal that it is a step to. */
  readonly under: string | null
  readonly open: { value: Open | null }
  readonly close: () => void
  readonly saved: () => Promise<void>
}

function GoalLine(props: LineProps) {
  const { record, draft, onSaved, goal, place, among, under, open, close, saved } = props
  const name = nameOf('goal', goal)
  if (open.value?.what === 'goal' && open.value.id === goal.id) {
    return (
      <GoalForm
        record={record}
        draft={draft}
        id={goal.id}
        under={under}
        goal={goal}
        onSaved={saved}
        onCancel={close}
      />
    )
  }
  const adding = open.value?.what === 'measure' && open.value.under === goal.id ? open.value : null
  const isNew = adding && !goal.measures.some(({ id }) => id === adding.id)
  return (
    <div class="plan-goal">
      <div class="plan-line">
        <Icon name={under ? 'footprint' : 'mountain'} />
        <b>
          {goal.standard && word('goal', goal.standard)}
          {goal.standard && goal.text && ': '}
          {goal.text && <Norwegian text={goal.text} />}
        </b>
        <LineActions
          record={record}
          draft={draft}
          part={goal.id}
          name={name}
          place={place}
          among={among}
          onSaved={onSaved}
          onEdit={() => {
            open.value = { what: 'goal', id: goal.id, under }
          }}
        />
      </div>
      {goal.measures.length > 0 && (
        <ol class="plan-measures">
          {goal.measures.map((measure, at) => (
            <li key={measure.id}>
              {open.value?.what === 'measure' && open.value.id === measure.id ? (
                <MeasureForm
                  record={record}
                  draft={draft}
                  id={measure.id}
                  goalId={goal.id}
                  measure={measure}
                  onSaved={saved}
                  onCancel={close}
                />
              ) : (
                <div class="plan-line">
                  <KindTile kind={measure.kind} />
                  <MeasureWords measure={measure} />
                  <LineActions
                    record={record}
                    draft={draft}
                    part={measure.id}
                    name={nameOf('measure', measure)}
                    place={at}
                    among={goal.measures.length}
                    onSaved={onSaved}
                    onEdit={() => {
                      open.value = { what: 'measure', id: measure.id, under: goal.id }
                    }}
                  />
                </div>
              )}
              <Gaps
                record={record}
                codes={['MEASURE_PERIOD', 'MEASURE_RESPONSIBLE']}
                partId={measure.id}
              />
            </li>
          ))}
        </ol>
      )}
      {isNew ? (
        <MeasureForm
          record={record}
          draft={draft}
          id={adding.id}
          goalId={goal.id}
          onSaved={saved}
          onCancel={close}
        />
      ) : (
        <div class="plan-adding">
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            aria-label={t('plan-edit-add-measure-to', { name })}
            onClick={() => {
              open.value = { what: 'measure', id: uuid7(), under: goal.id }
            }}
          >
            <Icon name="plus" />
            {t('plan-edit-add-measure')}
          </button>
          {!under && (
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              aria-label={t('plan-edit-add-step-to', { name })}
              onClick={() => {
                open.value = { what: 'goal', id: uuid7(), under: goal.id }
              }}
            >
              <Icon name="footprint" />
              {t('plan-edit-add-step')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

/** A measure in words: what, when, how much, where, who. */
export function MeasureWords({ measure }: { measure: Measure }) {
  const { kind, standard, text, startsOn, endsOn, weeklyMinutes, responsible } = measure
  const facts = [
    startsOn && t('plan-edit-since', { date: numericDate(startsOn) }),
    endsOn && t('plan-edit-until', { date: numericDate(endsOn) }),
    weeklyMinutes && t('plan-weekly', { duration: durationText(weeklyMinutes) }),
  ].filter(Boolean)
  const where = [measure.organisation, measure.place, responsible].filter(Boolean).join(' · ')
  return (
    <div>
      <b>
        {standard ? word('measure', standard) : !text && word('activity', kind)}
        {standard && text && ': '}
        {text && <Norwegian text={text} />}
      </b>
      {facts.length > 0 && <p class="quiet">{facts.join(' · ')}</p>}
      {where && (
        <p class="quiet">
          <Norwegian text={where} marked={false} />
        </p>
      )}
    </div>
  )
}

interface ActionsProps extends Props {
  readonly part: string
  readonly name: string
  readonly place: number
  readonly among: number
  readonly onEdit: () => void
}

function LineActions(props: ActionsProps) {
  const { record, draft, part, name, place, among, onSaved, onEdit } = props
  const { participantId } = record
  const key = (id: string) => ({ id, planId: draft.id, expectedEdition: draft.edition })
  const move = (up: boolean) => (id: string) =>
    tell('movePlanPart', { participantId, draft: key(id), partId: part, up })
  return (
    <span class="plan-actions">
      {place > 0 && (
        <Act act={move(true)} done={onSaved} variant="tertiary" name={t('plan-edit-up', { name })}>
          <span aria-hidden="true">↑</span>
        </Act>
      )}
      {place < among - 1 && (
        <Act
          act={move(false)}
          done={onSaved}
          variant="tertiary"
          name={t('plan-edit-down', { name })}
        >
          <span aria-hidden="true">↓</span>
        </Act>
      )}
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        aria-label={t('plan-edit-change', { name })}
        onClick={onEdit}
      >
        <Icon name="pencil" />
      </button>
      <Act
        act={id => tell('removePlanPart', { participantId, draft: key(id), partId: part })}
        done={onSaved}
        variant="tertiary"
        icon="cross"
        name={t('plan-edit-remove', { name })}
      />
    </span>
  )
}
