/** One activity: what uses it, changed by whoever keeps all of that, and its last day. */
import { useMemo } from 'preact/hooks'
import { inquire, tell } from '../graphql/client'
import { question } from '../graphql/questions'
import type { ActivityAnswer } from '../graphql/types'
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'
import { DateField, Form, FormActions, FormSection, useForm } from '../ui/form'
import { Notice } from '../ui/notice'
import { ActivityForm, type ActivityValues } from './activity-form'
import { DayChips, lastDays } from './day-chips'
import { KeepingScreen } from './keeping-screen'
import { activityName, countingOf, countingText, type KindRule } from './kinds'
import { toList } from './new-activity'

type Kept = ActivityAnswer['keptActivity']

export default function ActivityPage({ rest: activityId }: { rest: string }) {
  const asked = useMemo(() => question('activity', { activityId }), [activityId])
  return (
    <KeepingScreen
      title={data =>
        data ? <bdi>{activityName(data.keptActivity.activity)}</bdi> : t('activities')
      }
      back={{ address: '#/activities', text: 'activities' }}
      of={asked}
    >
      {({ keptActivity: kept, kindRules }) => (
        <div class="stack keeping-column">
          <UsedBy of={kept} />
          {kept.activity.mine ? (
            <>
              <Change kept={kept} rules={kindRules} />
              <End kept={kept} onDone={() => void asked.ask()} />
            </>
          ) : (
            <Told kept={kept} rules={kindRules} />
          )}
        </div>
      )}
    </KeepingScreen>
  )
}

/** Which groups have lessons of it; of people with hours of their own, only that there are any. */
function UsedBy({ of: { usedBy, ownHours, endedOn } }: { of: Kept }) {
  return (
    <section class="card around">
      <h2>{t('activities-used')}</h2>
      {endedOn && (
        <Notice icon="clock">{t('activities-ends', { date: numericDate(endedOn) })}</Notice>
      )}
      {usedBy.length === 0 && !ownHours && <p class="quiet">{t('activities-unused')}</p>}
      <ul class="keeping-uses">
        {usedBy.map(({ groupId, name, until }) => (
          <li key={groupId}>
            <a href={`#/groups/${groupId}`}>
              <bdi>{name}</bdi>
            </a>
            {until && (
              <span class="quiet"> {t('activities-until', { date: numericDate(until) })}</span>
            )}
          </li>
        ))}
        {ownHours && <li>{t('activities-own-hours')}</li>}
      </ul>
    </section>
  )
}

function Change({ kept, rules }: { kept: Kept; rules: readonly KindRule[] }) {
  const { activity } = kept
  return (
    <ActivityForm
      rules={rules}
      name="activities.change"
      subject={activity.id}
      version={activity.version}
      initial={valuesOf(kept)}
      fixed={activity.fixed}
      save={(input, { id, version }) =>
        tell('changeActivity', {
          input: { id, activityId: activity.id, activity: input, expectedVersion: version },
        })
      }
      reload={async () => {
        const { keptActivity } = await inquire('activity', { activityId: activity.id })
        return { values: valuesOf(keptActivity), version: keptActivity.activity.version }
      }}
      button="activities-save"
      onSaved={toList}
    />
  )
}

function valuesOf({ activity }: Kept): ActivityValues {
  const { kind, name, credit, lessonCreditMinutes, workOriented, host, place, bring, module } =
    activity
  return {
    kind,
    name: name ?? '',
    credit: credit ?? (lessonCreditMinutes ? 'LESSON' : 'RULE'),
    lessonCreditMinutes,
    workOriented: workOriented === null ? 'RULE' : workOriented ? 'YES' : 'NO',
    host: host ?? '',
    place: place ?? '',
    bring: bring ?? '',
    module: module ?? '',
  }
}

/** To whoever does not keep all that uses it. */
function Told({ kept: { activity }, rules }: { kept: Kept; rules: readonly KindRule[] }) {
  const counting = countingOf(activity, rules)
  return (
    <section class="card around">
      <h2>{t('activities-counts')}</h2>
      {counting && <p>{countingText(counting)}</p>}
      <p class="quiet">{t('activities-not-mine')}</p>
    </section>
  )
}

function End({ kept, onDone }: { kept: Kept; onDone: () => void }) {
  const { id: activityId, version } = kept.activity
  const form = useForm({
    name: `activities.end.${activityId}`,
    keeps: false,
    initial: { lastDay: kept.endedOn ?? '' },
    version,
    save: ({ lastDay }, { id, version: expectedVersion }) =>
      tell('endActivity', { input: { id, activityId, lastDay, expectedVersion } }),
    reload: async () => {
      const { keptActivity } = await inquire('activity', { activityId })
      return {
        values: { lastDay: keptActivity.endedOn ?? '' },
        version: keptActivity.activity.version,
      }
    },
    onSaved: onDone,
  })
  return (
    <Form of={form}>
      <FormSection title={t('activities-end')} help={t('activities-end-help')}>
        <DateField
          of={form.field('lastDay')}
          label={t('activities-last-day')}
          min={now.value.date}
          required
        />
        <DayChips
          of={form.field('lastDay')}
          label={t('activities-last-day')}
          days={lastDays(now.value.date)}
        />
        <FormActions of={form} save={t('activities-end')} />
      </FormSection>
    </Form>
  )
}
