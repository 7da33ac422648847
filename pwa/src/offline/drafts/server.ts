/** The server's side of drafts. */
import type { Draft } from './drafts'

export interface DraftServer {
  readonly read: (form: string, subject: string | null) => Promise<Draft | null>
  /** Answers when it was kept, ISO instant. */
  readonly keep: (form: string, subject: string | null, content: string) => Promise<string>
  readonly drop: (form: string, subject: string | null) => Promise<null>
}

export const server: DraftServer = {
  read: async () => null,
  keep: async () => new Date().toISOString(),
  drop: async () => null,
}
