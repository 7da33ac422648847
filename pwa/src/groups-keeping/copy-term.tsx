/** A group's term copied to the next: choose both, look through every lesson, save it as one. */
import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { inquire } from '../graphql/client'
import { question } from '../graphql/questions'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { DateField, Form, FormActions, FormRow, FormSection, useForm } from '../ui/form'
import { CopyReview } from './copy-review'
import { KeepingScreen } from './keeping-screen'
import type { Group, Preview, TermCopy } from './kept'
import { TermChips } from './term-chips'
import { termsFrom, termsToCopy } from './terms'

export default function CopyTerm({ rest: groupId }: { rest: string }) {
  const asked = useMemo(() => question('groupPage', { groupId }), [groupId])
  return (
    <KeepingScreen
      title="copy-title"
      back={{ address: `#/groups/${groupId}`, text: 'group' }}
      of={asked}
    >
      {({ groupPage }) => <Steps group={groupPage} />}
    </KeepingScreen>
  )
}

interface Looked {
  readonly term: TermCopy
  readonly preview: Preview
}

function Steps({ group }: { group: Group }) {
  const looked = useSignal<Looked | null>(null)
  const chosen = useSignal<TermCopy>(suggested(now.value.date))
  return (
    <>
      <p class="keeping-under-title quiet">
        <bdi>{group.name}</bdi> · <bdi>{group.unit}</bdi>
      </p>
      {looked.value ? (
        <CopyReview
          group={group}
          term={looked.value.term}
          preview={looked.value.preview}
          onBack={() => {
            looked.value = null
          }}
        />
      ) : (
        <Choose
          group={group}
          initial={chosen.value}
          onLooked={found => {
            chosen.value = found.term
            looked.value = found
          }}
        />
      )}
    </>
  )
}

/** This term to the next. */
function suggested(today: string): TermCopy {
  const [old, next] = termsFrom(today)
  return { oldFrom: old.first, oldTo: old.last, newFrom: next.first, newTo: next.last }
}

interface ChooseProps {
  readonly group: Group
  readonly initial: TermCopy
  readonly onLooked: (looked: Looked) => void
}

function Choose({ group, initial, onLooked }: ChooseProps) {
  const form = useForm({
    name: `groups.copy-choose.${group.id}`,
    keeps: false,
    initial: { ...initial },
    save: async term => {
      const wanted = { ...term, groupId: group.id, without: [] }
      const { previewTermCopy } = await inquire('termCopy', { term: wanted })
      return { term, preview: previewTermCopy }
    },
    onSaved: onLooked,
  })
  const { oldFrom, newFrom } = form.values.value
  const terms = termsToCopy(now.value.date)
  return (
    <Form of={form}>
      <FormSection title={t('copy-old')}>
        <TermChips
          label={t('copy-old')}
          terms={terms.from}
          first={form.field('oldFrom')}
          last={form.field('oldTo')}
        />
        <FormRow>
          <DateField of={form.field('oldFrom')} label={t('copy-from')} required />
          <DateField of={form.field('oldTo')} label={t('copy-to')} min={oldFrom} required />
        </FormRow>
      </FormSection>
      <FormSection title={t('copy-new')} help={t('copy-new-help')}>
        <TermChips
          label={t('copy-new')}
          terms={terms.to}
          first={form.field('newFrom')}
          last={form.field('newTo')}
        />
        <FormRow>
          <DateField
            of={form.field('newFrom')}
            label={t('copy-from')}
            min={now.value.date}
            required
          />
          <DateField of={form.field('newTo')} label={t('copy-to')} min={newFrom} required />
        </FormRow>
      </FormSection>
      <FormActions of={form} save={t('copy-look')} cancel={`#/groups/${group.id}`} />
    </Form>
  )
}
