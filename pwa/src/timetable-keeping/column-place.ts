/** Where in its column something stands, as the style sheet takes it: minutes, and a part of the width. */
import type { Lane, Span } from './hours'

export const WHOLE: Lane = { lane: 0, of: 1 }

export function placed({ starts, ends }: Span, { lane, of }: Lane = WHOLE) {
  return {
    '--from': `${starts}`,
    '--long': `${ends - starts}`,
    '--lane': `${lane}`,
    '--of': `${of}`,
  }
}
