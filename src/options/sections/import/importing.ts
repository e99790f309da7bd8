import { createStore, type StoreApi } from 'zustand/vanilla'
import type { FileTold } from '../../../domain/packs/formats/format.ts'
import type { Snippet } from '../../../domain/snippets/snippet.ts'
import type { ImportReceipt } from '../../../storage/imports.ts'
import type { Trouble } from '../../../storage/trouble.ts'
import type { FateChoice, FromWork, LookReport, NamedFile, WorkProgress } from '../../work/messages.ts'
import { startWork, type Work } from '../../work/work.ts'

type Told = Readonly<Record<string, FileTold>>

/** Where imported answers go, as it was typed. */
export interface TypedDestination {
  readonly folder: string
  readonly tags: string
}

const parts = (typed: string, mark: string): string[] =>
  typed
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Where an import stands. */
export interface ImportState {
  readonly phase: 'choose' | 'looking' | 'report' | 'writing'
  readonly progress: WorkProgress | null
  readonly files: readonly NamedFile[]
  /** What was said of single files. */
  readonly told: Told
  readonly report: LookReport | null
  readonly fates: FateChoice
  readonly destination: TypedDestination
}

const START: ImportState = {
  phase: 'choose',
  progress: null,
  files: [],
  told: {},
  report: null,
  fates: { equal: 'skip', similar: 'both', each: {} },
  destination: { folder: '', tags: '' },
}

type Pair = Extract<FromWork, { kind: 'pair' }>

/** An import from the choice of files to what is written. */
export interface Importing {
  readonly store: StoreApi<ImportState>
  /** Looks through files; nothing is written. */
  look(files: readonly NamedFile[]): Promise<void>
  /** Looks through them again, one of them read as it was told. */
  tell(name: string, told: FileTold): Promise<void>
  change(part: Partial<Pick<ImportState, 'fates' | 'destination'>>): void
  /** Some of the answers that would come. */
  answers(from: number, count: number): Promise<readonly Snippet[]>
  pair(snippet: string, other: string): Promise<Pair | null>
  /** Writes them all; null where that was stopped or could not be done, and then nothing was written. */
  write(now: number): Promise<ImportReceipt | null>
  /** Takes an import back; how many of its answers stay because they were edited since. Null where it could not be done. */
  undo(receipt: ImportReceipt): Promise<number | null>
  cancel(): void
  /** Ends its worker. */
  end(): void
}

/** `failed` hears of what could not be done. */
export function makeImporting(failed: (trouble: Trouble) => void): Importing {
  const store = createStore<ImportState>(() => START)
  let work: Work | null = null
  const working = (): Work => {
    work ??= startWork()
    return work
  }
  const end = (): void => {
    work?.end()
    work = null
  }
  const progress = (told: WorkProgress): void => store.setState({ progress: told })
  const look = async (files: readonly NamedFile[], told: Told): Promise<void> => {
    store.setState({ phase: 'looking', progress: null, files, told })
    const answer = await working().ask({ kind: 'look', files, told }, progress)
    if (answer.kind === 'looked') store.setState({ phase: 'report', report: answer.report })
    else store.setState(START)
    if (answer.kind === 'failed') failed(answer.trouble)
  }
  return {
    store,
    end,
    look: (files) => (files.length === 0 ? Promise.resolve() : look(files, {})),
    tell: (name, told) => {
      const { files, told: before } = store.getState()
      return look(files, { ...before, [name]: told })
    },
    change: (part) => store.setState(part),
    answers: async (from, count) => {
      const answer = await working().ask({ kind: 'answers', from, count })
      return answer.kind === 'answers' ? answer.answers : []
    },
    pair: async (snippet, other) => {
      const answer = await working().ask({ kind: 'pair', snippet, other })
      return answer.kind === 'pair' ? answer : null
    },
    write: async (now) => {
      const { fates, destination: typed } = store.getState()
      const destination = { folder: parts(typed.folder, '/').join('/'), tags: parts(typed.tags, ',') }
      store.setState({ phase: 'writing', progress: null })
      const answer = await working().ask({ kind: 'write', fates, destination, now }, progress)
      if (answer.kind === 'written') {
        end()
        store.setState(START)
        return answer.receipt
      }
      store.setState({ phase: 'report' })
      if (answer.kind === 'failed') failed(answer.trouble)
      return null
    },
    undo: async (receipt) => {
      const answer = await working().ask({ kind: 'undo', receipt })
      if (answer.kind === 'failed') failed(answer.trouble)
      return answer.kind === 'undone' ? answer.kept : null
    },
    cancel: () => {
      if (store.getState().phase === 'writing') working().stop()
      else {
        end()
        store.setState(START)
      }
    },
  }
}
