/** One participant's plan: the draft that is made, the plan that holds, and what is around them. */
import { useSignal } from '@preact/signals'
import { tell } from '../graphql/client'
import { useMore } from '../i18n/beside'
import { t, word } from '../i18n/texts'
import { Act } from '../ui/act'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Done } from '../ui/form'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { ContentForm } from './content-form'
import { Decide, Propose } from './deciding'
import { Discard } from './discard'
import { GoalsEditor } from './goals-editor'
import { Contents, Held } from './held'
import { heldOf, openOf, type PlanQuestion, type PlanRecord, usePlan } from './record'
import { Side } from './side'
import { Translations } from './translations'
import { OF_PLANS, OF_REPORTS } from './words'
import '../ui/styles/programmes.css'
import '../ui/styles/plan-staff.css'

export default function PlanScreen({ rest: id }: { rest: string }) {
  const worded = useMore(OF_PLANS, OF_REPORTS)
  const asked = usePlan(id)
  const name = asked.reply.value.data?.planRecord.name
  if (!worded) return <Loading />
  return (
    <Screen
      above={
        <a class="way-back" href={`#/participants/${id}`}>
          <Icon name="back" />
          {name ? <bdi>{name}</bdi> : t('participant')}
        </a>
      }
      title={t('plan-title')}
      action={
        <a class="ds-button" data-variant="secondary" href={`#/participants/${id}/meetings`}>
          <Icon name="person-chat" />
          {t('plan-meetings')}
        </a>
      }
    >
      <Asked of={asked}>{({ planRecord }) => <Page record={planRecord} asked={asked} />}</Asked>
    </Screen>
  )
}

function Page({ record, asked }: { record: PlanRecord; asked: PlanQuestion }) {
  const saved = useSignal(0)
  const after = async () => {
    // It is said once what stands on the screen is true again.
    await asked.ask()
    saved.value++
  }
  const draft = openOf(record)
  const held = heldOf(record)
  const about = draft ?? held
  const shared = { record, onSaved: after }
  return (
    <div class="record plan-page">
      <div class="record-main plan-main">
        {saved.value > 0 && <Done key={saved.value}>{t('form-saved')}</Done>}
        {!draft && !held && <Notice icon="note">{t('plan-none-yet')}</Notice>}
        {draft && (
          <p class="decision-state" data-tone="calm">
            <Icon name={draft.state === 'DRAFT' ? 'pencil' : 'forward'} />
            <span>
              <b>{t('plan-number', { version: draft.version })}:</b>{' '}
              {word('plan-version-state', draft.state)}.{' '}
              {record.gaps.length > 0
                ? t('plan-gaps-count', { count: record.gaps.length })
                : t('plan-gaps-none')}
            </span>
          </p>
        )}
        {draft?.state === 'DRAFT' && (
          <>
            <ContentForm key={draft.id} {...shared} draft={draft} />
            <GoalsEditor {...shared} draft={draft} />
            <Propose {...shared} version={draft} />
            <Discard key={draft.edition} {...shared} version={draft} />
          </>
        )}
        {draft?.state === 'PROPOSED' && (
          <>
            <Contents {...shared} version={draft} />
            <Decide key={draft.edition} {...shared} version={draft} />
          </>
        )}
        {held && <Held key={held.id} {...shared} version={held} />}
        {held && !draft && <Contents {...shared} version={held} />}
        {!draft && (
          <div>
            <Act
              act={wish => tell('draftPlan', { participantId: record.participantId, wish })}
              done={after}
              variant={held ? 'secondary' : 'primary'}
              icon="plus"
            >
              {t(held ? 'plan-draft-new' : 'plan-draft-first')}
            </Act>
          </div>
        )}
      </div>
      <aside class="record-side">
        <Side {...shared} />
        {about && <Translations {...shared} version={about} />}
      </aside>
    </div>
  )
}
