/** Whose cases are to go to somebody else: those of people who leave first, then anybody's. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import type { MeAnswer } from '../graphql/types'
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { isolated, t } from '../i18n/texts'
import { Asked } from '../ui/asked'
import { Form, FormActions, FormSection, SelectField, useForm } from '../ui/form'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import '../ui/styles/people.css'

type Me = MeAnswer['me']

export default function HandOverStart({ me }: { me: Me }) {
  const leads = me.roles.some(({ role }) => role === 'LEADER')
  const advises = me.roles.some(({ role }) => role === 'ADVISER')
  return (
    <Screen title={t('handover')}>
      <p class="around-intro">{t('handover-help')}</p>
      <div class="around-cards">
        {advises && (
          <a class="card handover-own" href={`#/handover/${me.id}`}>
            <Icon name="swap" />
            <span>
              <b>{t('handover-own')}</b>
              <span class="quiet">{t('handover-own-help')}</span>
            </span>
            <Icon name="forward" />
          </a>
        )}
        {leads && <Waiting />}
        {leads && <AnyAdviser />}
      </div>
    </Screen>
  )
}

function Waiting() {
  const asked = useMemo(() => question('openHandOvers', {}), [])
  useEffect(() => void asked.ask(), [asked])
  return (
    <section class="card around">
      <h2>{t('handover-waiting')}</h2>
      <Asked of={asked}>
        {({ openHandOvers }) =>
          openHandOvers.length === 0 ? (
            <p class="quiet">{t('handover-waiting-none')}</p>
          ) : (
            <ul class="around-list">
              {openHandOvers.map(({ id, name, unit, endedOn, cases }) => (
                <li key={id} class="around-row">
                  <Icon name="warning" />
                  <div class="around-what">
                    <b>
                      <bdi>{name}</bdi>
                    </b>
                    <span class="quiet">
                      <bdi>{unit}</bdi> · {why(endedOn)}
                    </span>
                  </div>
                  <span class="around-when">{t('handover-cases', { count: cases })}</span>
                  <span class="around-do">
                    <a class="ds-button" data-variant="secondary" href={`#/handover/${id}`}>
                      {t('handover-do')}
                      <span class="ds-sr-only"> {name}</span>
                    </a>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
    </section>
  )
}

function why(endedOn: string | null): string {
  if (!endedOn) return t('handover-no-role')
  const date = numericDate(endedOn)
  return t(endedOn < now.value.date ? 'handover-has-left' : 'handover-leaves', { date })
}

function AnyAdviser() {
  const asked = useMemo(() => question('staffChoices', { relation: 'ADVISER' }), [])
  useEffect(() => void asked.ask(), [asked])
  const form = useForm({
    name: 'handover.whose',
    keeps: false,
    initial: { from: '' },
    save: async ({ from }) => from,
    onSaved: from => {
      location.hash = `#/handover/${from}`
    },
  })
  const found = asked.reply.value.data?.staffChoices ?? []
  return (
    <Form of={form}>
      <FormSection title={t('handover-any')}>
        <SelectField
          of={form.field('from')}
          label={t('handover-from')}
          required
          options={found.map(({ id, name, unit }) => ({
            value: id,
            label: `${isolated(name)}, ${isolated(unit)}`,
          }))}
        />
        <FormActions of={form} save={t('handover-next')} />
      </FormSection>
    </Form>
  )
}
