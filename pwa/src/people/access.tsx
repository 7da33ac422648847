/** Who works with the participant, as what and when; name somebody, and end it. */
import { useEffect, useMemo } from 'preact/hooks'
import { tell } from '../graphql/client'
import { question } from '../graphql/questions'
import type { PeopleAroundAnswer, Relation } from '../graphql/types'
import { now } from '../i18n/oslo'
import { numericDate } from '../i18n/spans'
import { isolated, t, word } from '../i18n/texts'
import {
  ChoiceField,
  DateField,
  Form,
  FormActions,
  type FormOf,
  FormRow,
  SelectField,
  useForm,
} from '../ui/form'
import type { IconName } from '../ui/icon'
import { DatedCard } from './dated-list'
import { useWarnings, WarningsToRead } from './knowingly'

export type Around = PeopleAroundAnswer['peopleAround']
type Grant = Around['grants'][number]

interface Props {
  readonly around: Around
  readonly me: string
  readonly onDone: () => void
}

const ICONS: Readonly<Partial<Record<Relation, IconName>>> = {
  ADVISER: 'compass',
  STAND_IN: 'swap',
  NAV_CONTACT: 'briefcase',
  PRACTICE_HOST: 'briefcase',
}

export function Access({ around, me, onDone }: Props) {
  const { id: participantId, grants, mayName } = around
  return (
    <DatedCard
      title={t('around-people')}
      none={t('around-people-none')}
      icon={({ relation }: Grant) => ICONS[relation] ?? 'book'}
      items={grants}
      name={({ name }) => <bdi>{name}</bdi>}
      about={grant => <About of={grant} />}
      mayEnd={({ mayEnd }) => mayEnd}
      end={t('around-end')}
      send={input => tell('closeAccess', { participantId, input })}
      onDone={onDone}
      add={
        mayName.length > 0
          ? {
              label: t('around-name'),
              form: close => <GiveForm around={around} me={me} onDone={onDone} onClose={close} />,
            }
          : null
      }
    />
  )
}

function About({ of: { relation, unit, leftOn } }: { of: Grant }) {
  const left = leftOn && leftOn < now.value.date
  return (
    <>
      {word('relation', relation)} · <bdi>{unit}</bdi>
      {left && <b class="around-left"> {t('around-has-left', { date: numericDate(leftOn) })}</b>}
    </>
  )
}

function GiveForm({ around, me, onDone, onClose }: Props & { readonly onClose: () => void }) {
  const { id: participantId, mayName, protected: isProtected } = around
  const warnings = useWarnings()
  const form = useForm({
    name: 'people.give',
    subject: participantId,
    keeps: false,
    initial: {
      relation: (mayName.includes('ADVISER') ? '' : 'STAND_IN') as Relation | '',
      accountId: '',
      validFrom: now.value.date,
      validTo: '',
      knowingly: false,
    },
    save: ({ relation, validTo, ...values }, { id }) =>
      warnings.heed(
        tell('giveAccess', {
          participantId,
          input: { ...values, id, relation: relation as Relation, validTo: validTo || null },
        }),
      ),
    onSaved: () => {
      onClose()
      onDone()
    },
  })
  const { relation } = form.values.value
  // Nobody but the leader names themself.
  const but = mayName.includes('ADVISER') ? '' : me
  return (
    <Form of={form}>
      <ChoiceField
        of={form.field('relation')}
        label={t('around-as')}
        required
        options={mayName.map(each => ({
          value: each,
          label: word('relation', each),
          help: t(`around-as-${each.toLowerCase().replaceAll('_', '-')}`),
        }))}
      />
      {relation && (
        <Who key={relation} relation={relation} of={form.field('accountId')} but={but} />
      )}
      <FormRow>
        <DateField
          of={form.field('validFrom')}
          label={t('around-first-day')}
          quick={['today', 'next-monday']}
          required
        />
        <DateField
          of={form.field('validTo')}
          label={t('around-last-day')}
          help={relation === 'STAND_IN' ? t('around-stand-in-ends') : t('around-no-end')}
          min={form.values.value.validFrom}
          required={relation === 'STAND_IN'}
        />
      </FormRow>
      {isProtected && <p class="quiet">{t('around-circle-needed')}</p>}
      <WarningsToRead of={warnings} form={form} />
      <FormActions of={form} save={t('around-name')} cancel={onClose} />
    </Form>
  )
}

interface WhoProps {
  readonly relation: Relation
  readonly of: ReturnType<FormOf<{ accountId: string }>['field']>
  /** Who is left out. */
  readonly but: string
}

/** Who may be that, by the role that they hold today. */
function Who({ relation, of, but }: WhoProps) {
  const asked = useMemo(() => question('staffChoices', { relation }), [relation])
  useEffect(() => void asked.ask(), [asked])
  const found = (asked.reply.value.data?.staffChoices ?? []).filter(({ id }) => id !== but)
  return (
    <SelectField
      of={of}
      label={t('around-who')}
      required
      options={found.map(({ id, name, unit }) => ({
        value: id,
        label: `${isolated(name)}, ${isolated(unit)}`,
      }))}
    />
  )
}
