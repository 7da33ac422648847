/** Pictograms, always beside a word: never the only carrier of a meaning. */
import sprite from './icons.svg?url'

export type IconName =
  | 'sun'
  | 'calendar'
  | 'clock'
  | 'trail'
  | 'person'
  | 'book'
  | 'books'
  | 'globe'
  | 'heart'
  | 'child'
  | 'wrench'
  | 'person-chat'
  | 'hat'
  | 'pencil'
  | 'compass'
  | 'search'
  | 'note'
  | 'group'
  | 'first-aid'
  | 'briefcase'
  | 'hard-hat'
  | 'tasks'
  | 'chat'
  | 'ear'
  | 'language'
  | 'mountain'
  | 'pin'
  | 'backpack'
  | 'check'
  | 'check-circle'
  | 'circle'
  | 'minus-circle'
  | 'footprint'
  | 'cross'
  | 'swap'
  | 'turn'
  | 'plus'
  | 'back'
  | 'forward'
  | 'down'
  | 'offline'
  | 'lock'
  | 'leave'
  | 'warning'
  | 'question'
  | 'parasol'
  | 'backspace'
  | 'bell'

/** These point along the line of reading, so they turn round in right-to-left scripts. */
const TURNING: readonly IconName[] = ['back', 'forward', 'backspace', 'leave']

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={TURNING.includes(name) ? 'icon icon-turns' : 'icon'} aria-hidden="true">
      <use href={`${sprite}#${name}`} />
    </svg>
  )
}
