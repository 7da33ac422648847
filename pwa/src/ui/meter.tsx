/** A small bar that fills towards a target. What it says stands in words beside it. */
import './styles/meter.css'

export function Meter({ share }: { share: number }) {
  const filled = Math.min(Math.max(share, 0), 1)
  return (
    <span class="meter" data-full={filled === 1 || undefined} aria-hidden="true">
      <span style={{ inlineSize: `${filled * 100}%` }} />
    </span>
  )
}
