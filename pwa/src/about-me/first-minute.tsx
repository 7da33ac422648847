/** The first minute with the phone: what this is, who sees what, what to do when something is wrong. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { ABOUT } from '../i18n/about'
import { readAlso, t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Icon, type IconName } from '../ui/icon'
import type { Hue } from '../ui/looks'
import { Screen } from '../ui/screen'
import { Listen } from './listen'
import '../ui/styles/about.css'

interface Line {
  readonly icon: IconName
  readonly hue: Hue
  readonly text: string
}

interface Step {
  readonly title: string
  readonly lines: readonly Line[]
}

const STEPS: readonly Step[] = [
  {
    title: 'first-what',
    lines: [
      { icon: 'calendar', hue: 'blue', text: 'first-what-week' },
      { icon: 'clock', hue: 'amber', text: 'first-what-hours' },
      { icon: 'trail', hue: 'teal', text: 'first-what-plan' },
    ],
  },
  {
    title: 'first-who',
    lines: [
      { icon: 'person', hue: 'teal', text: 'first-who-you' },
      { icon: 'person-chat', hue: 'blue', text: 'first-who-adviser' },
      { icon: 'hat', hue: 'violet', text: 'first-who-teacher' },
      { icon: 'lock', hue: 'slate', text: 'first-who-pin' },
    ],
  },
  {
    title: 'first-wrong',
    lines: [
      { icon: 'person', hue: 'teal', text: 'first-wrong-where' },
      { icon: 'warning', hue: 'orange', text: 'first-wrong-tap' },
      { icon: 'chat', hue: 'blue', text: 'first-wrong-answer' },
    ],
  },
]

interface Props {
  readonly onDone: () => void
  readonly children?: ComponentChildren
}

export default function FirstMinute({ onDone, children }: Props) {
  const read = useSignal(false)
  const at = useSignal(0)
  useEffect(() => {
    // Without its texts there is nothing to show, and the week is waiting.
    readAlso(ABOUT).then(
      () => {
        read.value = true
      },
      () => onDone(),
    )
  }, [])
  const step = STEPS[at.value]
  if (!read.value || !step) return <Loading />
  const last = at.value === STEPS.length - 1
  return (
    <main class="door first">
      <Shown key={step.title} step={step} place={at.value + 1} />
      {children}
      <div class="first-ways">
        <button
          type="button"
          class="ds-button wide"
          onClick={() => {
            if (last) onDone()
            else at.value++
          }}
        >
          {t(last ? 'first-start' : 'welcome-next')}
        </button>
        {!last && (
          <button type="button" class="ds-button wide" data-variant="tertiary" onClick={onDone}>
            {t('first-skip')}
          </button>
        )}
      </div>
    </main>
  )
}

function Shown({ step: { title, lines }, place }: { step: Step; place: number }) {
  const said = [title, ...lines.map(({ text }) => text)].map(id => t(id))
  return (
    <Screen title={t(title)} above={t('first-step', { step: place, of: STEPS.length })}>
      <ul class="first-lines">
        {lines.map(({ icon, hue, text }) => (
          <li key={text}>
            <span class="tile first-tile" data-hue={hue}>
              <Icon name={icon} />
            </span>
            <span>{t(text)}</span>
          </li>
        ))}
      </ul>
      <Listen text={said.join('. ')} />
    </Screen>
  )
}
