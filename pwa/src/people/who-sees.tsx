/** Who sees the participant and why, who must not, and the circle of a protected address. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { tell } from '../graphql/client'
import { question } from '../graphql/questions'
import type { DenialReason, WhoSeesAnswer } from '../graphql/types'
import { ACCESS } from '../i18n/access'
import { useMore } from '../i18n/beside'
import { now } from '../i18n/oslo'
import { isolated, t, word } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import {
  ChoiceField,
  DateField,
  Form,
  FormActions,
  FormRow,
  SelectField,
  useForm,
} from '../ui/form'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { DatedCard } from './dated-list'
import { useWarnings, WarningsToRead } from './knowingly'
import { Sights } from './sights'

type Found = WhoSeesAnswer['whoSees']
type Denial = Found['denials'][number]

const REASONS: readonly DenialReason[] = [
  'KINSHIP',
  'ACQUAINTANCE',
  'CONFLICT_OF_INTEREST',
  'PARTICIPANT_ASKED',
]

interface Props {
  readonly id: string
  readonly me: string
  /** What else on the screen may have changed with it. */
  readonly onDone: () => void
  /** Differs whenever who works with the participant may have changed. */
  readonly after: unknown
}

export function WhoSees({ id, me, onDone, after }: Props) {
  const spoken = useMore(ACCESS)
  const asked = useMemo(() => question('whoSees', { participantId: id }), [id, after])
  useEffect(() => void asked.ask(), [asked])
  const done = () => {
    void asked.ask()
    onDone()
  }
  if (!spoken) return <Loading />
  return (
    <Asked of={asked}>
      {({ whoSees: found }) => (
        <>
          <Onlookers of={found} />
          <Denials of={found} me={me} onDone={done} />
          {found.mayProtect && <Protection key={found.circle.join()} of={found} onDone={done} />}
        </>
      )}
    </Asked>
  )
}

function Onlookers({ of: { onlookers } }: { of: Found }) {
  return (
    <section class="card around">
      <header class="around-head">
        <h2>{t('who-sees')}</h2>
      </header>
      <p class="quiet">{t('who-sees-help')}</p>
      <details class="around-over">
        <summary>{t('who-sees-count', { count: onlookers.length })}</summary>
        <ul class="around-list">
          {onlookers.map(({ accountId, name, unit, seesCase, sights }) => (
            <li key={accountId}>
              <div class="sight-row">
                <Icon name={seesCase ? 'compass' : 'book'} />
                <div class="around-what">
                  <a href={`#/reach/${accountId}`}>
                    <bdi>{name}</bdi>
                  </a>
                  <span class="quiet">
                    <bdi>{unit}</bdi> · {t(seesCase ? 'who-sees-case' : 'who-sees-class')}
                  </span>
                </div>
                <Sights of={sights} />
              </div>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

// ------------------------------------------------------------------ who must not

function Denials({ of, me, onDone }: { of: Found; me: string; onDone: () => void }) {
  return (
    <DatedCard
      title={t('denials')}
      none={t('denials-none')}
      icon={() => 'minus-circle'}
      items={of.denials}
      name={({ name }: Denial) => <bdi>{name}</bdi>}
      about={({ unit, reason, deniedBy }) => (
        <>
          {word('denial-reason', reason)} · <bdi>{unit}</bdi> · {t('denial-by', { name: deniedBy })}
        </>
      )}
      mayEnd={({ mayEnd }) => mayEnd}
      end={t('denial-lift')}
      send={input => tell('liftDenial', { participantId: of.id, input })}
      onDone={onDone}
      add={{
        label: t('denial-add'),
        form: close => <DenyForm of={of} me={me} onDone={onDone} onClose={close} />,
      }}
    />
  )
}

interface DenyProps {
  readonly of: Found
  readonly me: string
  readonly onDone: () => void
  readonly onClose: () => void
}

function DenyForm({ of, me, onDone, onClose }: DenyProps) {
  const warnings = useWarnings()
  const form = useForm({
    name: 'people.deny',
    subject: of.id,
    keeps: false,
    initial: {
      accountId: '',
      reason: '' as DenialReason | '',
      validFrom: now.value.date,
      validTo: '',
      knowingly: false,
    },
    save: async ({ reason, validTo, ...values }, { id }) => {
      await warnings.heed(
        tell('denyAccess', {
          participantId: of.id,
          input: { ...values, id, reason: reason as DenialReason, validTo: validTo || null },
        }),
      )
      return values.accountId === me && values.validFrom <= now.value.date
    },
    onSaved: oneself => {
      if (oneself) {
        location.hash = '#/'
        return
      }
      onClose()
      onDone()
    },
  })
  return (
    <Form of={form}>
      <p class="quiet">{t('denial-help')}</p>
      <Staff of={form.field('accountId')} label={t('denial-who')} required />
      <ChoiceField
        of={form.field('reason')}
        label={t('denial-why')}
        required
        options={REASONS.map(each => ({ value: each, label: word('denial-reason', each) }))}
      />
      <FormRow>
        <DateField
          of={form.field('validFrom')}
          label={t('around-first-day')}
          quick={['today']}
          min={now.value.date}
          required
        />
        <DateField
          of={form.field('validTo')}
          label={t('around-last-day')}
          help={t('denial-no-end')}
          min={form.values.value.validFrom}
        />
      </FormRow>
      <WarningsToRead of={warnings} form={form} />
      <FormActions of={form} save={t('denial-save')} cancel={onClose} />
    </Form>
  )
}

type Picked = Parameters<typeof SelectField<string>>[0]['of']

/** Everybody whose role lets them see participants. */
function Staff({ of, label, required }: { of: Picked; label: string; required?: boolean }) {
  const asked = useMemo(() => question('staffChoices', { relation: 'CIRCLE' }), [])
  useEffect(() => void asked.ask(), [asked])
  const found = asked.reply.value.data?.staffChoices ?? []
  return (
    <SelectField
      of={of}
      label={label}
      none={t(required ? 'field-choose' : 'circle-nobody')}
      required={required ?? false}
      options={found.map(({ id, name, unit }) => ({
        value: id,
        label: `${isolated(name)}, ${isolated(unit)}`,
      }))}
    />
  )
}

// ------------------------------------------------------------------ the circle

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth'] as const

function Protection({ of, onDone }: { of: Found; onDone: () => void }) {
  const open = useSignal(false)
  const close = () => {
    open.value = false
  }
  return (
    <section class="card around">
      <header class="around-head">
        <h2>{t('protection')}</h2>
        {!open.value && (
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => {
              open.value = true
            }}
          >
            <Icon name="lock" />
            {t(of.protected ? 'circle-change' : 'protection-begin')}
          </button>
        )}
      </header>
      <p class="quiet">{t(of.protected ? 'protection-on' : 'protection-off')}</p>
      {open.value && (
        <div class="around-form">
          <CircleForm of={of} onDone={onDone} onClose={close} />
          {of.protected && <EndProtection of={of} onDone={onDone} />}
        </div>
      )}
    </section>
  )
}

interface CircleProps {
  readonly of: Found
  readonly onDone: () => void
}

function CircleForm({ of, onDone, onClose }: CircleProps & { readonly onClose: () => void }) {
  const warnings = useWarnings()
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = of.circle
  const form = useForm({
    name: 'people.protect',
    subject: of.id,
    keeps: false,
    initial: { first, second, third, fourth, fifth, knowingly: false },
    save: ({ knowingly, ...places }, { id }) =>
      warnings.heed(
        tell('keepProtection', {
          participantId: of.id,
          input: {
            id,
            protected: true,
            circle: [...new Set(Object.values(places).filter(Boolean))],
            wasProtected: of.protected,
            wasCircle: of.protected ? of.circle : [],
            knowingly,
          },
        }),
      ),
    onSaved: () => {
      onClose()
      onDone()
    },
  })
  return (
    <Form of={form}>
      <Notice icon="lock" tone="careful">
        {t('protection-help')}
      </Notice>
      {PLACES.map((place, number) => (
        <Staff
          key={place}
          of={form.field(place)}
          label={t('circle-place', { number: number + 1 })}
          required={number === 0}
        />
      ))}
      <WarningsToRead of={warnings} form={form} />
      <FormActions
        of={form}
        save={t(of.protected ? 'circle-save' : 'protection-begin')}
        cancel={onClose}
      />
    </Form>
  )
}

function EndProtection({ of, onDone }: CircleProps) {
  const form = useForm({
    name: 'people.unprotect',
    subject: of.id,
    keeps: false,
    initial: { sure: false },
    save: (_, { id }) =>
      tell('keepProtection', {
        participantId: of.id,
        input: {
          id,
          protected: false,
          circle: [],
          wasProtected: true,
          wasCircle: of.circle,
          knowingly: true,
        },
      }),
    onSaved: onDone,
  })
  return (
    <details class="around-over">
      <summary>{t('protection-end')}</summary>
      <Form of={form}>
        <p class="quiet">{t('protection-end-help')}</p>
        <FormActions of={form} save={t('protection-end')} />
      </Form>
    </details>
  )
}
