/** What can stand between a question and its answer. */

/** The server understood and said no. Its code is worded under `refused-<code>` in the locales. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>>,
    readonly retryable: boolean,
    /** From when a retry makes sense, ISO instant. */
    readonly notBefore: string | null,
  ) {
    super(code)
  }
}

/** Nobody answered: no network, or too slow. */
export class NoNetwork extends Error {}

/** Somebody answered, but not with an answer. */
export class Fault extends Error {}

export type Problem = Refusal | NoNetwork | Fault
