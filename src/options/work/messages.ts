import type { Destination, Fate } from '../../domain/packs/formats/fates.ts'
import type { FileTold, Remark } from '../../domain/packs/formats/format.ts'
import type { CountedLoss, Duplicate, FileRead, Placeholder } from '../../domain/packs/formats/import.ts'
import type { Snippet } from '../../domain/snippets/snippet.ts'
import type { ImportReceipt } from '../../storage/imports.ts'
import type { BackupCounts, RestoreTrouble } from '../../storage/read-backup.ts'
import type { Trouble } from '../../storage/trouble.ts'

/** A file as the agent chose it; `name` has its folders. */
export interface NamedFile {
  readonly name: string
  readonly file: File
}

/** What becomes of duplicates: of all of a kind, and of single ones by the imported answer's id. */
export interface FateChoice {
  readonly equal: Fate
  readonly similar: Fate
  readonly each: Readonly<Record<string, Fate>>
}

/** Some of a list that may be long, and how many there are in all. */
export interface Some<T> {
  readonly some: readonly T[]
  readonly count: number
}

export interface FoundDuplicate extends Duplicate {
  readonly title: string
  /** False where the other one belongs to a team's pack, which only its lead changes. */
  readonly mayReplace: boolean
}

/** What an import would bring, as much of it as people look at. */
export interface LookReport {
  readonly count: number
  /** By format: its name, how many files of it and how many answers in them. */
  readonly formats: readonly { readonly name: string; readonly files: number; readonly answers: number }[]
  /** Files whose reading may be changed: tables, and those that nobody knew. */
  readonly files: Some<FileRead>
  /** Files that were too large to open, or that the browser could not read. */
  readonly unread: readonly { readonly name: string; readonly megabytes: number; readonly isLarge: boolean }[]
  readonly problems: Some<Remark>
  readonly skipped: Some<Remark>
  readonly warnings: Some<Remark>
  readonly duplicates: Some<FoundDuplicate> & { readonly equal: number; readonly similar: number }
  readonly understood: Some<Placeholder>
  readonly unknown: Some<Placeholder>
  /** Answers with a placeholder that nobody understood. */
  readonly attention: number
  readonly losses: Some<CountedLoss>
}

/** What the options page tells its worker; one thing at a time, `stop` at any. */
export type ToWork =
  | {
      readonly kind: 'look'
      readonly files: readonly NamedFile[]
      readonly told: Readonly<Record<string, FileTold>>
    }
  | { readonly kind: 'answers'; readonly from: number; readonly count: number }
  /** A duplicate and the one that was there first, to be compared. */
  | { readonly kind: 'pair'; readonly snippet: string; readonly other: string }
  | {
      readonly kind: 'write'
      readonly fates: FateChoice
      readonly destination: Destination
      readonly now: number
    }
  | { readonly kind: 'undo'; readonly receipt: ImportReceipt }
  | {
      readonly kind: 'export'
      readonly format: string
      readonly ids: readonly string[]
      readonly now: number
    }
  | { readonly kind: 'save-backup'; readonly now: number }
  | { readonly kind: 'look-at-backup'; readonly file: Blob }
  | { readonly kind: 'restore'; readonly file: Blob; readonly rows: number }
  | { readonly kind: 'stop' }

export type Stage = 'opening' | 'reading' | 'translating' | 'comparing' | 'writing'

/** How far the worker is; `total` is 0 where it is not known. */
export interface WorkProgress {
  readonly stage: Stage
  readonly done: number
  readonly total: number
}

/** What the worker answers. */
export type FromWork =
  | { readonly kind: 'progress'; readonly progress: WorkProgress }
  | { readonly kind: 'looked'; readonly report: LookReport }
  | { readonly kind: 'answers'; readonly answers: readonly Snippet[] }
  | { readonly kind: 'pair'; readonly before: Snippet | null; readonly after: Snippet | null }
  | { readonly kind: 'written'; readonly receipt: ImportReceipt }
  | { readonly kind: 'undone'; readonly kept: number }
  | {
      readonly kind: 'exported'
      readonly file: Blob
      readonly name: string
      readonly losses: readonly CountedLoss[]
    }
  | { readonly kind: 'backup-saved'; readonly file: Blob }
  | { readonly kind: 'backup-seen'; readonly madeAt: string; readonly counts: BackupCounts }
  | { readonly kind: 'backup-refused'; readonly why: RestoreTrouble }
  | { readonly kind: 'restored' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
