export const PIN_LENGTH = 6

/**
 * Whether it is among those that everybody tries first: a run, a repeated pattern, or fewer than
 * three different digits. The server judges the same way (`accounts/rules.py: new_pin`).
 */
export function isEasy(pin: string): boolean {
  const digits = [...pin].map(Number)
  const steps = digits.slice(1).map((digit, index) => (10 + digit - (digits[index] ?? 0)) % 10)
  const repeated = `${pin}${pin}`.slice(1, -1).includes(pin)
  return new Set(digits).size < 3 || new Set(steps).size === 1 || repeated
}
