/**
 * Speak with the server: trusted documents only, so the bundle carries hashes and no query text.
 *
 * Queries are GETs with our own If-None-Match. The browser's HTTP cache stays out of it: signing out
 * must leave nothing on a shared phone, and that cache cannot be emptied from here.
 */
import { Fault, type FieldFault, NoNetwork, Refusal } from './problems'
import { documents, type Hashes, type Operations } from './types'

type Named<Type> = {
  [Name in keyof Operations]: Operations[Name]['type'] extends Type ? Name : never
}[keyof Operations]
export type Query = Named<'query'>
export type Mutation = Named<'mutation'>
export type Variables<Name extends keyof Operations> = Operations[Name]['variables']
export type AnswerTo<Name extends keyof Operations> = Operations[Name]['answer']

let known = documents

/** From now on, ask also what comes with a later part of the app. */
export function learn(more: Hashes): void {
  known = { ...known, ...more }
}

/** What names a document to the server. */
export const idOf = (name: Query | Mutation) => known[name]

const ADDRESS = '/graphql'
const PATIENCE = 20_000

/** An answer, or null if it is the one that the ETag names. */
export interface Fetched<Data> {
  readonly data: Data | null
  readonly etag: string | null
}

let heard: (refusal: Refusal) => void = () => {}

/** Hear every refusal as well, for example to lock the screen when the session has ended. */
export function onRefusal(listener: (refusal: Refusal) => void): void {
  heard = listener
}

let answered: () => void = () => {}

/** Hear whenever the server has answered. */
export function onAnswer(listener: () => void): void {
  answered = listener
}

/** Asks somebody for what a request lacks; whether it has it now. */
type First = (variables: unknown) => Promise<boolean>

const firsts: Record<string, First> = {}

/** Let what is refused by this code wait until somebody is asked first: who they are, or why they look. */
export function onAsked(code: string, first: First): void {
  firsts[code] = first
}

/** Ask that first, without a request. */
export const askFirst: (code: string, variables: unknown) => Promise<boolean> = async (code, of) =>
  firsts[code]?.(of) ?? false

export const STEP_UP = 'accounts.step-up'
export const REASON_NEEDED = 'lookups.reason-needed'

export async function ask<Name extends Query>(
  name: Name,
  variables: Variables<Name>,
  etag: string | null,
): Promise<Fetched<AnswerTo<Name>>> {
  const search = new URLSearchParams({
    extensions: JSON.stringify({ documentId: known[name] }),
    variables: JSON.stringify(variables),
  })
  const headers = etag ? { 'If-None-Match': etag } : undefined
  const response = await send(`${ADDRESS}?${search}`, {
    cache: 'no-store',
    ...(headers && { headers }),
  })
  if (response.status === 304) {
    answered()
    return { data: null, etag }
  }
  return { data: await read<AnswerTo<Name>>(response), etag: response.headers.get('ETag') }
}

/** Tell the server to do something; kept alive, it is told even if the page closes now (64 KB at most). */
export function tell<Name extends Mutation>(
  name: Name,
  variables: Variables<Name>,
  keepalive = false,
): Promise<AnswerTo<Name>> {
  return post(known[name], variables, keepalive)
}

/** Tell what was kept until now; to the server its author is signed out, if somebody else is in. */
export function tellKept(document: string, variables: unknown, author: string): Promise<unknown> {
  return post(document, variables, false, author)
}

/**
 * Ask about somebody else. What is searched for is a name, and names do not stand in addresses.
 *
 * @param unseen whether nobody waits for it: then nobody is asked who they are, either.
 */
export function inquire<Name extends Query>(
  name: Name,
  variables: Variables<Name>,
  unseen = false,
): Promise<AnswerTo<Name>> {
  return post(known[name], variables, false, '', unseen)
}

async function post<Data>(
  documentId: string | undefined,
  variables: unknown,
  keepalive = false,
  author = '',
  unseen = false,
): Promise<Data> {
  const once = async () =>
    read<Data>(
      await send(ADDRESS, {
        method: 'POST',
        keepalive,
        headers: {
          'Content-Type': 'application/json',
          'X-Stegvis': '1',
          'X-Stegvis-Account': author,
        },
        body: JSON.stringify({ extensions: { documentId }, variables }),
      }),
    )
  return unseen ? once() : untilAsked(once, variables)
}

/** Do it, and again once somebody was asked for what it lacks. */
export async function untilAsked<Data>(
  once: () => Promise<Data>,
  variables: unknown,
): Promise<Data> {
  // One thing after the other, and each once: a number that identifies somebody asks for both.
  const asked: string[] = []
  for (;;) {
    try {
      return await once()
    } catch (problem) {
      const { code } = problem as Refusal
      if (asked.includes(code) || !(await askFirst(code, variables))) throw problem
      asked.push(code)
    }
  }
}

/** Send what is no document: a file. */
export async function send(address: string, init: RequestInit): Promise<Response> {
  const accept = 'application/graphql-response+json, application/json;q=0.9'
  const headers = { Accept: accept, ...init.headers }
  try {
    return await fetch(address, { ...init, headers, signal: AbortSignal.timeout(PATIENCE) })
  } catch {
    throw new NoNetwork()
  }
}

interface Body<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: Partial<Refused> }[]
}

interface Refused {
  readonly code: string
  readonly params: Record<string, string | number>
  readonly retryable: boolean
  readonly notBefore: string | null
  readonly fields: readonly FieldFault[]
}

/** Read an answer, or what it was refused with. */
export async function read<Data>(response: Response): Promise<Data> {
  const body = (await response.json().catch(() => null)) as Body<Data> | null
  const error = body?.errors?.[0]
  if (error?.extensions?.code) {
    const { code, params = {}, retryable = false, notBefore = null, fields } = error.extensions
    const refusal = new Refusal(code, params, retryable, notBefore, fields)
    heard(refusal)
    throw refusal
  }
  if (!response.ok || error || !body?.data) throw new Fault(`${response.status}`)
  answered()
  return body.data
}
