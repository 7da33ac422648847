/** Where the keyboard stands in a roll: a row, and one of its three buttons. */

const buttonsIn = (row: Element) => [...row.querySelectorAll<HTMLElement>('.roll-mark')]

export function placeIn(row: Element, target: HTMLElement): number {
  return Math.max(0, buttonsIn(row).indexOf(target))
}

/** Go to a row's button; beyond the first and the last one stays. */
export function go(from: Element, row: number, button: number): void {
  const to = from.parentElement?.querySelector(`[data-row="${row}"]`)
  if (to) buttonsIn(to)[Math.min(Math.max(button, 0), 2)]?.focus()
}
