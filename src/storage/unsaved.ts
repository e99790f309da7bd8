import { BLANK, type Snippet } from '../domain/snippets/snippet.ts'
import type { KoiDatabase } from './database.ts'

/** What was typed into a snippet and not saved yet, kept so that a closed or crashed tab loses nothing. */
export interface Unsaved {
  readonly snippet: Snippet
  /** `updatedAt` of the saved snippet that the typing began with; 0 for a new one. */
  readonly base: number
  /** Which tab typed it. */
  readonly tab: string
  readonly at: number
}

const PREFIX = 'unsaved/'

const keyOf = (id: string, tab: string): string => `${PREFIX}${id}/${tab}`

function isUnsaved(value: unknown): value is Unsaved {
  return (
    typeof value === 'object' &&
    value !== null &&
    'snippet' in value &&
    'tab' in value &&
    'base' in value &&
    'at' in value
  )
}

export async function keepUnsaved(db: KoiDatabase, unsaved: Unsaved): Promise<void> {
  await db.settings.put({ key: keyOf(unsaved.snippet.id, unsaved.tab), value: unsaved })
}

/** Unsaved versions of one snippet, or of all (''), newest first. */
export async function unsavedOf(db: KoiDatabase, id: string): Promise<Unsaved[]> {
  const prefix = id === '' ? PREFIX : `${PREFIX}${id}/`
  const rows = await db.settings.where('key').startsWith(prefix).toArray()
  return (
    rows
      .map(({ value }) => value)
      .filter(isUnsaved)
      // What an older Koi kept lacks the newer parts.
      .map((unsaved) => ({ ...unsaved, snippet: { ...BLANK, ...unsaved.snippet } }))
      .sort((a, b) => b.at - a.at)
  )
}

export async function forgetUnsaved(db: KoiDatabase, id: string, tab: string): Promise<void> {
  await db.settings.delete(keyOf(id, tab))
}
