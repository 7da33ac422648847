/** The typed enrolment code: eight characters that are hard to confuse. */

export const CODE_LENGTH = 8

/** Read what was typed: case, spaces and hyphens do not matter, and O is 0, I and L are 1. */
export function readCode(typed: string): string {
  const plain = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  return plain.replaceAll('O', '0').replaceAll(/[IL]/g, '1').slice(0, CODE_LENGTH)
}

/** The code of an enrolment link, "#/enrol/ABCD-EFGH". */
export function codeOfLink(hash: string): string {
  const [, code = ''] = /^#\/enrol\/([\w-]+)$/.exec(hash) ?? []
  return readCode(code)
}
