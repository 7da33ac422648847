/** The typed enrolment code: eight characters that are hard to confuse (neither 0, O, 1, I, L nor U). */

export const CODE_LENGTH = 8

/** Read what was typed: case, spaces and hyphens do not matter, nor which script's digits they are. */
export function readCode(typed: string): string {
  const western = typed.replaceAll(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 0xf))
  return western
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .slice(0, CODE_LENGTH)
}

/** The code of an enrolment link, "#/enrol/ABCD-EFGH". */
export function codeOfLink(hash: string): string {
  const [, code = ''] = /^#\/enrol\/([\w-]+)$/.exec(hash) ?? []
  return readCode(code)
}
