import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Snippet } from '../../../../domain/snippets/snippet.ts'
import type { KoiDatabase, SnippetRow } from '../../../../storage/database.ts'
import { saveEdited } from '../../../../storage/edited.ts'
import { live } from '../../../../storage/live.ts'
import { sameContent } from '../../../../storage/revisions.ts'
import { rowOf, snippetOf } from '../../../../storage/snippets.ts'
import { forgetUnsaved, keepUnsaved, type Unsaved, unsavedOf } from '../../../../storage/unsaved.ts'
import { blankSnippet, tidied } from '../../../parts/answer/edit/draft.ts'

export interface DraftState {
  readonly phase: 'loading' | 'missing' | 'ready'
  /** What is typed now. */
  readonly working: Snippet
  /** What was on file when the typing began; null for a new answer. */
  readonly base: SnippetRow | null
  /** Saved by another tab since: the agent chooses. */
  readonly newer: SnippetRow | null
  /** Left unsaved by another tab or an earlier visit: the agent chooses. */
  readonly left: Unsaved | null
  /** Grows when `working` was replaced by something else than typing. */
  readonly revision: number
  /** True while the last typing is not on file as unsaved yet. */
  readonly loose: boolean
}

export interface DraftPorts {
  readonly db: KoiDatabase
  readonly now: () => number
  /** Identity of this tab. */
  readonly tab: string
  readonly failed: (error: unknown) => void
}

export interface Draft {
  readonly store: StoreApi<DraftState>
  change(part: Partial<Snippet>): void
  /** Resolves false where another tab saved in between (see `newer`) or the store failed. */
  save(): Promise<boolean>
  takeNewer(): void
  keepMine(): void
  takeLeft(): void
  dropLeft(): void
  discard(): void
  /** Takes an earlier version and saves it; resolves as `save` does. Meant for when nothing unsaved would be lost. */
  restore(content: Snippet): Promise<boolean>
  /** Puts what was typed on file as unsaved, now. */
  keep(): void
}

export const isDirty = ({ working, base }: DraftState): boolean =>
  base === null
    ? !sameContent(working, blankSnippet(working.id, working.language))
    : !sameContent(working, snippetOf(base))

/** The editing of one answer until `signal` aborts: what is typed is kept as unsaved all the time, and other tabs are heeded. */
export function editDraft(
  id: string,
  fresh: boolean,
  language: string,
  { db, now, tab, failed }: DraftPorts,
  signal: AbortSignal,
): Draft {
  const store = createStore<DraftState>(() => ({
    phase: 'loading',
    working: blankSnippet(id, language),
    base: null,
    newer: null,
    left: null,
    revision: 0,
    loose: false,
  }))
  const { getState: state, setState: set } = store
  let keeping = false
  let writing: Promise<unknown> = Promise.resolve()

  /** Writes follow one another, so that an older one never lands last. */
  const write = (work: () => Promise<unknown>): Promise<boolean> => {
    const done = writing.then(work).then(
      () => true,
      (error: unknown) => {
        failed(error)
        return false
      },
    )
    writing = done
    return done
  }
  const forgetOwn = (): Promise<boolean> => write(() => forgetUnsaved(db, id, tab))

  /** Begins at once, so that even a tab killed in the middle of a word has it; what is typed meanwhile follows in one more write. */
  const keep = (): void => {
    if (!state().loose || keeping) return
    const { working, base } = state()
    const unsaved = { snippet: working, base: base?.updatedAt ?? 0, tab, at: now() }
    keeping = true
    const kept = isDirty(state()) ? write(() => keepUnsaved(db, unsaved)) : forgetOwn()
    kept.then((done) => {
      keeping = false
      if (done && state().working === working) set({ loose: false })
      else if (done) keep()
    })
  }
  const replace = (working: Snippet, part: Partial<DraftState>): void =>
    set(({ revision }) => ({ ...part, working, revision: revision + 1 }))

  const arrive = (row: SnippetRow | null, own: Unsaved | null): void => {
    if (!row && !own && !fresh) {
      set({ phase: 'missing' })
      return
    }
    const working = own?.snippet ?? (row ? snippetOf(row) : state().working)
    const newer = own && row && row.updatedAt !== own.base ? row : null
    const base = newer && own ? { ...newer, updatedAt: own.base } : row
    replace(working, { phase: 'ready', base, newer })
  }
  const follow = (row: SnippetRow): void => {
    const { base, newer } = state()
    const seen = newer ?? base
    if (row.updatedAt === seen?.updatedAt && (row.deletedAt === 0 || seen.deletedAt !== 0)) return
    if (isDirty(state())) set({ newer: row })
    else replace(snippetOf(row), { base: row, newer: null })
  }

  live(
    async () => [(await db.snippets.get(id)) ?? null, await unsavedOf(db, id)] as const,
    ([row, unsaved]) => {
      const own = unsaved.find((one) => one.tab === tab) ?? null
      set({ left: unsaved.find((one) => one.tab !== tab) ?? null })
      if (state().phase !== 'ready') arrive(row, own)
      else if (row) follow(row)
    },
    failed,
    signal,
  )
  signal.addEventListener('abort', keep, { once: true })

  const save = async (): Promise<boolean> => {
    const { working, base } = state()
    const snippet = tidied(working)
    let savedAt: number | null = null
    const written = await write(async () => {
      savedAt = await saveEdited(db, snippet, base?.updatedAt ?? 0, now())
    })
    if (!written || savedAt === null) {
      keep()
      return false
    }
    const row = rowOf(snippet, base, savedAt)
    const untouched = state().working === working
    set({ base: row, newer: null, ...(untouched ? { working: snippet, loose: false } : {}) })
    if (untouched) await forgetOwn()
    return true
  }

  return {
    store,
    keep,
    save,
    change: (part) => {
      set(({ working }) => ({ working: { ...working, ...part }, loose: true }))
      keep()
    },
    restore: (content) => {
      const { pack } = state().working
      replace({ ...content, id, pack }, { loose: true })
      return save()
    },
    takeNewer: () => {
      const { newer } = state()
      if (!newer) return
      replace(snippetOf(newer), { base: newer, newer: null, loose: false })
      forgetOwn()
    },
    keepMine: () => {
      const { newer } = state()
      if (newer) set({ base: newer, newer: null, loose: true })
      keep()
    },
    takeLeft: () => {
      const { left } = state()
      if (!left) return
      replace(left.snippet, { loose: true })
      keep()
      write(() => forgetUnsaved(db, id, left.tab))
    },
    dropLeft: () => {
      const { left } = state()
      if (left) write(() => forgetUnsaved(db, id, left.tab))
    },
    discard: () => {
      const { base } = state()
      replace(base ? snippetOf(base) : blankSnippet(id, language), { loose: false })
      forgetOwn()
    },
  }
}
