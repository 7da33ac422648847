export const PIN_LENGTH = 6

/** Whether anybody would guess it first: one digit throughout, or a straight run up or down. */
export function isEasy(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index]))
  return [0, 1, -1].some(step => steps.every(each => each === step))
}
