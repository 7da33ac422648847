/** What stands in Norwegian, with a person's translation into the participant's language. Machines translate none of it. */
import { useSignal } from '@preact/signals'
import { t } from '../i18n/texts'
import { Form, FormActions, FormSection, TextAreaField, useForm } from './form'
import { Icon } from './icon'
import { Norwegian } from './norwegian'
import './styles/translations.css'

/** A text, and what somebody has made of it. */
export interface Translatable {
  /** Unique among those of one card. */
  readonly key: string
  /** What the text is: "Begrunnelse". */
  readonly label: string
  readonly text: string
  readonly found: { readonly words: string; readonly outdated: boolean } | undefined
  /** The form's name and its subject: what is typed is kept under them. */
  readonly form: { readonly name: string; readonly subject: string }
  readonly save: (words: string, wish: string) => Promise<unknown>
}

interface Props {
  /** The participant's language: Norwegian needs no translation, and shows no card. */
  readonly language: string
  readonly languageName: string
  readonly texts: readonly Translatable[]
  readonly onSaved: () => Promise<void>
}

const NORWEGIAN: readonly string[] = ['nb', 'nn']

export function Translations({ language, languageName, texts, onSaved }: Props) {
  const open = useSignal<string | null>(null)
  if (NORWEGIAN.includes(language) || texts.length === 0) return null
  const close = () => {
    open.value = null
  }
  return (
    <section class="card translations">
      <h2>{t('plan-translations', { language: languageName })}</h2>
      <p class="quiet">{t('plan-translations-help')}</p>
      <ul>
        {texts.map(one => (
          <li key={one.key}>
            <p>
              <small class="quiet">{one.label}</small>
              <br />
              <Norwegian text={one.text} marked={false} />
            </p>
            {one.found && (
              <p dir="auto" lang={language}>
                {one.found.words}
              </p>
            )}
            {one.found?.outdated && (
              <p class="outdated">
                <Icon name="warning" />
                {t('plan-translation-outdated')}
              </p>
            )}
            {open.value === one.key ? (
              <TranslationForm
                of={one}
                languageName={languageName}
                onSaved={async () => {
                  await onSaved()
                  close()
                }}
                onCancel={close}
              />
            ) : (
              <button
                type="button"
                class="filter"
                onClick={() => {
                  open.value = one.key
                }}
              >
                {t(one.found ? 'plan-translation-change' : 'plan-translate')}
                <span class="ds-sr-only">: {one.text.slice(0, 60)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface FormProps extends Pick<Props, 'languageName' | 'onSaved'> {
  readonly of: Translatable
  readonly onCancel: () => void
}

function TranslationForm({ of, languageName, onSaved, onCancel }: FormProps) {
  const form = useForm({
    ...of.form,
    initial: { words: of.found?.words ?? '' },
    save: ({ words }, { id }) => of.save(words, id),
    onSaved,
  })
  return (
    <Form of={form}>
      <FormSection title={t('plan-translate')}>
        <TextAreaField
          of={form.field('words')}
          label={t('plan-translation', { language: languageName })}
          most={4000}
          required
        />
        <FormActions of={form} save={t('plan-edit-keep')} cancel={onCancel} />
      </FormSection>
    </Form>
  )
}
