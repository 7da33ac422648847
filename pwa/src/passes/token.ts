/**
 * The pass that this device holds: taken out of the address, and told to the server in a body alone.
 *
 * A host's is gone with the window. A room's outlives a reload, until the day is over.
 */

const PASS = 'stegvis.pass'

/** Keep what an address has brought. */
export function keepToken(token: string): void {
  sessionStorage.setItem(PASS, token)
}

/** The pass that is held, if any: one that has just come goes before the room's. */
export const heldToken = (): string =>
  sessionStorage.getItem(PASS) ?? localStorage.getItem(PASS) ?? ''

/** It is a room's: it stays on the device. */
export function keepInRoom(token: string): void {
  localStorage.setItem(PASS, token)
}

/** Whether this device is a room's: before the server has said so. */
export const isInRoom = (): boolean =>
  !sessionStorage.getItem(PASS) && localStorage.getItem(PASS) !== null

export function dropToken(): void {
  sessionStorage.removeItem(PASS)
  localStorage.removeItem(PASS)
}
