/** Send a portable file, byte for byte, and hear what is wrong with it or what would come of it. */
import { read, send } from '../graphql/client'
import { Refusal } from '../graphql/problems'

/** The server takes no larger one; it would close the door in the middle of it. */
const LARGEST_MB = 4

export interface Recounted {
  readonly same: number
  readonly differing: readonly string[]
  readonly otherRules: number
}

export interface Checked {
  readonly from: string
  readonly madeAt: string
  readonly informedOn: string
  readonly informedHow: string
  readonly person: {
    readonly name: string
    readonly birthDate: string
    readonly protected: boolean
  }
  readonly counts: Readonly<Record<string, number>>
  readonly weeks: Recounted
  readonly here: {
    readonly participantId: string
    readonly name: string
    readonly openProgramme: boolean
    readonly differing: readonly string[]
  } | null
  readonly received: boolean
  readonly units: readonly {
    readonly id: string
    readonly name: string
    readonly advisers: readonly { readonly id: string; readonly name: string }[]
  }[]
  readonly me: string
}

export interface Received {
  readonly participantId: string
  readonly returned: boolean
  readonly weeks: Recounted
}

export function checkFile(file: Blob): Promise<Checked> {
  return sent('/files/portable/check', file)
}

export function receiveFile(file: Blob, unit: string, adviser: string): Promise<Received> {
  return sent(`/files/portable?${new URLSearchParams({ unit, adviser })}`, file)
}

async function sent<Data>(address: string, file: Blob): Promise<Data> {
  if (file.size > LARGEST_MB * 1024 * 1024) {
    const fault = { field: '', code: 'transfer.file-too-large', params: { most: LARGEST_MB } }
    throw new Refusal('kit.invalid-input', {}, false, null, [fault])
  }
  const headers = { 'Content-Type': 'application/json', 'X-Stegvis': '1' }
  return read<Data>(await send(address, { method: 'POST', headers, body: file }))
}
