/** The server's side of drafts. */
import { inquire, tell } from '../../graphql/client'

/** What a browser still sends for a page that is being closed: 64 KB, with something to spare. */
const LONGEST_FAREWELL = 60_000

export interface DraftServer {
  readonly read: (
    form: string,
    subject: string | null,
  ) => Promise<{ readonly content: string; readonly savedAt: string } | null>
  /** Answers when it was kept, ISO instant. */
  readonly keep: (form: string, subject: string | null, content: string) => Promise<string>
  readonly drop: (form: string, subject: string | null) => Promise<null>
}

export const server: DraftServer = {
  read: async (form, subjectId) => (await inquire('draft', { form, subjectId })).draft,
  keep: async (form, subjectId, content) => {
    // Three bytes for the widest letters that staff write.
    const small = content.length * 3 < LONGEST_FAREWELL
    return (await tell('keepDraft', { form, subjectId, content }, small)).keepDraft.savedAt
  },
  drop: async (form, subjectId) => {
    await tell('dropDraft', { form, subjectId }, true)
    return null
  },
}
