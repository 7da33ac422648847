/** An id that the client makes: it sorts by time, and names one wish however often it is sent. */

/** Make a UUID of version 7: 48 bits of the time in milliseconds, then chance. */
export function uuid7(
  milliseconds: number = Date.now(),
  chance: Uint8Array = crypto.getRandomValues(new Uint8Array(10)),
): string {
  const time = milliseconds.toString(16).padStart(12, '0')
  const [a = 0, b = 0, c = 0, ...rest] = chance
  const hex = [0x70 | (a & 0x0f), b, 0x80 | (c & 0x3f), ...rest]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('')
  const parts = [time.slice(0, 8), time.slice(8), hex.slice(0, 4), hex.slice(4, 8)]
  return [...parts, hex.slice(8)].join('-')
}
