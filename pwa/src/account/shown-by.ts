/** By what somebody shows that it is them. */

interface Mine {
  readonly app: boolean
  readonly passkeys: readonly unknown[]
  readonly password: boolean
  readonly demanded: boolean
}

/**
 * By what somebody shows it: a passkey, else a code of the app or one of those kept for the day on which there is
 * nothing else, else what they know where that is enough, else where they came in by.
 *
 * @param here whether this browser has passkeys.
 */
export function shownBy(
  { app, passkeys, password, demanded }: Mine,
  here: boolean,
): 'passkey' | 'code' | 'password' | 'elsewhere' {
  if (passkeys.length > 0 && here) return 'passkey'
  if (app || passkeys.length > 0) return 'code'
  return password && !demanded ? 'password' : 'elsewhere'
}
