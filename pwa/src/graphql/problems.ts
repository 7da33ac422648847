/** What can stand between a question and its answer. */

/** What is wrong with one field of a form, worded like a refusal. */
export interface FieldFault {
  readonly field: string
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** The server understood and said no. Its code is worded under `refused-<code>` in the locales. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>>,
    readonly retryable: boolean,
    /** From when a retry makes sense, ISO instant. */
    readonly notBefore: string | null,
    /** All that is wrong with what was typed, at once. */
    readonly fields: readonly FieldFault[] = [],
  ) {
    super(code)
  }
}

/** Nobody answered: no network, or too slow. */
export class NoNetwork extends Error {}

/** Somebody answered, but not with an answer. */
export class Fault extends Error {}

export type Problem = Refusal | NoNetwork | Fault
