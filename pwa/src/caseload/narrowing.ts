/** The address says what is filtered, so that back, forward and reload keep it. */
import { addressOf, type Filters } from './filters'

export function goTo(filters: Filters): void {
  location.replace(addressOf(filters))
}
