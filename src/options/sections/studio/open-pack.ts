import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Change } from '../../../domain/packs/diff/change.ts'
import type { Manifest } from '../../../domain/packs/source/manifest.ts'
import {
  type FileProblem,
  MANIFEST_FILE,
  type SourceFile,
  type SourceSnippet,
  type WrittenRule,
} from '../../../domain/packs/source/pack-source.ts'
import type { FileChanges } from '../../../domain/packs/source/write-answer.ts'
import type { KoiDatabase } from '../../../storage/database.ts'
import { live } from '../../../storage/live.ts'
import { changeFiles, draftFiles, lastRelease } from '../../../storage/studio.ts'
import type { PackDraftRow, PackReleaseRow } from '../../../storage/studio-rows.ts'
import { localDay } from '../../parts/local-day.ts'
import type { Built, Found, FromBench, ToBench } from './bench/messages.ts'

/** Where messages to the bench go: a Worker, or something that answers like one. */
export interface BenchPost {
  postMessage(message: ToBench): void
  onmessage: ((event: { readonly data: FromBench }) => void) | null
}

export interface PackState {
  readonly phase: 'loading' | 'missing' | 'ready'
  readonly draft: PackDraftRow | null
  readonly release: PackReleaseRow | null
  /** The text of every file as it is typed now, by its path. */
  readonly files: ReadonlyMap<string, string>
  /** The answers as the bench read them, by file; a broken one is as it was when it could be read. */
  readonly answers: ReadonlyMap<string, SourceSnippet>
  readonly rules: readonly WrittenRule[]
  /** Null until it was read, and while it cannot be. */
  readonly manifest: Manifest | null
  readonly problems: readonly FileProblem[]
  /** Null while all is read. */
  readonly reading: { readonly done: number; readonly total: number } | null
  /** Null until lint has looked. */
  readonly found: Found | null
  /** Since the last release; null before the first one, and until it was compared. */
  readonly changes: readonly Change[] | null
  /** True while the last change is not on file yet. */
  readonly loose: boolean
}

/** A pack that is open in the studio. */
export interface OpenPack {
  readonly name: string
  readonly store: StoreApi<PackState>
  /** Writes and takes away files: at once in the state, then on file and on the bench. */
  change(changes: FileChanges): void
  /** The files as they stand. */
  files(): SourceFile[]
  /** The payload of the pack as it stands, gone through all checks; `builtAt` in epoch milliseconds. */
  build(builtAt: number): Promise<Built>
}

export interface PackPorts {
  readonly db: KoiDatabase
  readonly now: () => number
  readonly bench: BenchPost
  readonly failed: (error: unknown) => void
}

const BEGIN: PackState = {
  ...{ phase: 'loading', draft: null, release: null, files: new Map(), answers: new Map(), rules: [] },
  ...{ manifest: null, problems: [], reading: null, found: null, changes: null, loose: false },
}

/** What is kept of a message in the state. */
function heard(state: PackState, message: Exclude<FromBench, { kind: 'built' }>): Partial<PackState> {
  switch (message.kind) {
    case 'reading':
      return { reading: { done: message.done, total: message.total } }
    case 'changes':
      return { changes: message.changes }
    case 'found':
      return { found: message.found }
    case 'source': {
      const answers = new Map(state.answers)
      for (const file of message.remove) answers.delete(file)
      for (const one of message.put) answers.set(one.file, one)
      const { manifest, rules, problems } = message
      return { answers, manifest: manifest ?? state.manifest, rules, problems, reading: null }
    }
  }
}

/** Opens a pack in the making until `signal` aborts: every change goes on file as it is made, and changes of other tabs come in. */
export function openPack(name: string, { db, now, bench, failed }: PackPorts, signal: AbortSignal): OpenPack {
  const store = createStore<PackState>(() => BEGIN)
  const { getState: state, setState: set } = store
  const waiting = new Map<number, (built: Built) => void>()
  const written = new Set<number>()
  let asked = 0
  let queue: FileChanges = { put: [], remove: [] }
  let writing = false

  const tellBench = (put: readonly SourceFile[], remove: readonly string[]): void =>
    bench.postMessage({ kind: 'files', put, remove, today: localDay(now()) })

  bench.onmessage = ({ data }) => {
    if (data.kind !== 'built') {
      set((was) => heard(was, data))
      return
    }
    waiting.get(data.ask)?.(data.built)
    waiting.delete(data.ask)
  }

  /** One write at a time; what is typed meanwhile goes with the next. */
  const write = async (): Promise<void> => {
    if (writing) return
    writing = true
    while (queue.put.length + queue.remove.length > 0) {
      const changes = queue
      queue = { put: [], remove: [] }
      const at = now()
      written.add(at)
      try {
        await changeFiles(db, name, changes, at)
      } catch (error) {
        failed(error)
        break
      }
    }
    writing = false
    set({ loose: queue.put.length + queue.remove.length > 0 })
  }

  const load = async (draft: PackDraftRow): Promise<void> => {
    const files = new Map((await draftFiles(db, name)).map((file) => [file.name, file.text]))
    if (signal.aborted) return
    for (const path of queue.remove) files.delete(path)
    for (const file of queue.put) files.set(file.name, file.text)
    const gone = [...state().files.keys()].filter((path) => !files.has(path))
    const put = [...files].filter(([path, text]) => state().files.get(path) !== text)
    set({ phase: 'ready', draft, files })
    tellBench(
      put.map(([path, text]) => ({ name: path, text })),
      gone,
    )
  }

  live(
    async () => [(await db.packDrafts.get(name)) ?? null, await lastRelease(db, name)] as const,
    ([draft, release]) => {
      const before = state()
      if (draft === null) {
        set({ phase: 'missing', draft: null })
        return
      }
      if (release?.at !== before.release?.at)
        bench.postMessage({ kind: 'released', payload: release?.payload ?? '' })
      const isOwn = before.phase === 'ready' && written.has(draft.updatedAt)
      const isSame = before.phase === 'ready' && before.draft?.updatedAt === draft.updatedAt
      set({ release, draft: before.phase === 'ready' ? draft : null })
      if (!isOwn && !isSame) load(draft).catch(failed)
    },
    failed,
    signal,
  )

  return {
    name,
    store,
    change: ({ put, remove }) => {
      if (put.length + remove.length === 0) return
      const files = new Map(state().files)
      for (const path of remove) files.delete(path)
      for (const file of put) files.set(file.name, file.text)
      const putNow = new Map([...queue.put, ...put].map((file) => [file.name, file]))
      for (const path of remove) putNow.delete(path)
      const names = new Set(put.map((file) => file.name))
      queue = {
        put: [...putNow.values()],
        remove: [...queue.remove, ...remove].filter((path) => !names.has(path)),
      }
      set({ files, loose: true })
      tellBench(put, remove)
      write().catch(failed)
    },
    files: () => [...state().files].map(([path, text]) => ({ name: path, text })),
    build: (builtAt) =>
      new Promise((resolve) => {
        const ask = ++asked
        waiting.set(ask, resolve)
        bench.postMessage({ kind: 'build', ask, builtAt })
      }),
  }
}

/** pack.yaml as it stands. */
export function manifestText({ files }: PackState): string {
  return files.get(MANIFEST_FILE) ?? ''
}
