/** Large buttons to choose by picture, two beside each other. */
import { Icon, type IconName } from '../../ui/icon'

interface Picture {
  readonly address: string
  readonly text: string
  readonly icon: IconName
  readonly hue: string
  /** A line below it. */
  readonly more?: string | undefined
}

export function Pictures({ of }: { of: readonly Picture[] }) {
  return (
    <ul class="pictures">
      {of.map(({ address, text, icon, hue, more }) => (
        <li key={address}>
          <a class="picture" href={address} data-hue={hue}>
            <span class="picture-tile">
              <Icon name={icon} />
            </span>
            <b>{text}</b>
            {more && <span>{more}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
