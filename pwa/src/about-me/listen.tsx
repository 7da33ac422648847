/** Read a screen aloud, on phones that have a voice for its language; on all others there is no button. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { language, t } from '../i18n/texts'
import { Icon } from '../ui/icon'

/** What else a voice for our language may be tagged as. */
const ALSO: Readonly<Record<string, readonly string[]>> = { nb: ['no'], nn: ['nb', 'no'] }

export function Listen({ text }: { text: string }) {
  const voice = useSignal<SpeechSynthesisVoice | null>(null)
  const speaking = useSignal(false)
  const tag = language()
  useEffect(() => {
    const synthesis = globalThis.speechSynthesis
    if (!synthesis) return
    // Some browsers know their voices at once, others tell when they have found them.
    const look = () => {
      voice.value = voiceFor(tag, synthesis.getVoices())
    }
    look()
    synthesis.addEventListener?.('voiceschanged', look)
    return () => {
      synthesis.removeEventListener?.('voiceschanged', look)
      synthesis.cancel()
    }
  }, [tag])
  const chosen = voice.value
  if (!chosen) return null
  const turn = () => {
    speechSynthesis.cancel()
    speaking.value = !speaking.value
    if (!speaking.value) return
    const said = new SpeechSynthesisUtterance(text.replaceAll(/[\u2068\u2069]/g, ''))
    said.voice = chosen
    said.lang = chosen.lang
    said.rate = 0.9
    said.onend = () => {
      speaking.value = false
    }
    speechSynthesis.speak(said)
  }
  return (
    <button type="button" class="ds-button listen" data-variant="secondary" onClick={turn}>
      <Icon name={speaking.value ? 'cross' : 'ear'} />
      {t(speaking.value ? 'first-silent' : 'first-listen')}
    </button>
  )
}

/** The phone's voice for a language: of its very tag, else of its first part. */
export function voiceFor<Voice extends { readonly lang: string }>(
  tag: string,
  voices: readonly Voice[],
): Voice | null {
  const [primary = tag] = tag.split('-')
  for (const wanted of [tag, primary, ...(ALSO[tag] ?? [])]) {
    const found = voices.find(({ lang }) => {
      const spoken = lang.replace('_', '-').toLowerCase()
      return spoken === wanted.toLowerCase() || spoken.startsWith(`${wanted.toLowerCase()}-`)
    })
    if (found) return found
  }
  return null
}
