import type { Step } from '../../carp/step.ts'
import type { Json, JsonObject } from '../../json.ts'
import type { Channel, Snippet, SnippetSource } from '../../snippets/snippet.ts'
import type { Dialect } from './dialects/dialect.ts'
import type { Encoding } from './reading/decode.ts'
import type { Table } from './reading/table.ts'

export type { Json, JsonObject } from '../../json.ts'

/** A file of an import, decoded. `name` has its folders, with "/" between. */
export interface SourceFile {
  readonly name: string
  readonly text: string
  /** How its bytes were read; null where it was text from the start. */
  readonly encoding: Encoding | null
  /** Whether a table's first row names its columns, where the agent said so; null to tell by what stands there. */
  readonly headed: boolean | null
  /** What JSON it is; undefined where it is none. Read once. */
  readonly json: () => Json | undefined
  /** What table it is; null where it is none. Read once. */
  readonly table: () => Table | null
}

/** Where something stands, in words that help to find it: a line and row from 1, a path inside JSON. */
export interface Place {
  readonly file: string
  readonly line: number | null
  readonly row: number | null
  readonly path: string | null
}

/** How a text is written, placeholders aside. In bare Markdown, HTML is words. */
export type Form = 'html' | 'plain' | 'markdown' | 'bare-markdown'

export interface Wording {
  readonly form: Form
  readonly source: string
}

/** One answer as its file tells it, before placeholders are understood. What is left out is what a file does not say. */
export interface Entry {
  readonly place: Place
  readonly title: string
  readonly body: Wording
  readonly id?: string
  /** The id it should have in Koi. */
  readonly slug?: string
  /** As the tool writes it. */
  readonly shortcut?: string
  readonly folder?: string
  readonly tags?: readonly string[]
  readonly examples?: readonly string[]
  readonly language?: string
  readonly channel?: Channel
  readonly step?: Step | null
  readonly owner?: string
  readonly reviewAt?: string
  readonly variants?: readonly {
    readonly language: string
    readonly channel: Channel
    readonly body: Wording
  }[]
  /** Fields that a snippet has no place for, kept with it. */
  readonly raw?: JsonObject
  /** What of it cannot be carried over, as noun phrases ("set status"). */
  readonly losses?: readonly Loss[]
  /** Known where the file is one of Koi's own. */
  readonly source?: SnippetSource
  /** Where one entry has placeholders of its own. */
  readonly dialect?: Dialect
}

/** Something that a format has and the other side has not. */
export interface Loss {
  readonly kind:
    | 'action'
    | 'field'
    | 'formatting'
    | 'placeholder'
    /** Words that would be a placeholder there. */
    | 'lookalike'
    /** What a pack holds beside its answers. */
    | 'pack'
    | 'attachment'
    | 'refused'
    | 'wording'
  readonly what: string
}

/** Something about a file or one of its rows. */
export interface Remark {
  readonly place: Place
  /** The row's title, '' where it has none. */
  readonly title: string
  /** What it is and what to do about it. */
  readonly message: string
}

/** What a format makes of its files. */
export interface Gathered {
  readonly entries: readonly Entry[]
  /** Rows that hold nothing to import. */
  readonly skipped: readonly Remark[]
  /** Rows that could not be read. */
  readonly problems: readonly Remark[]
  readonly warnings: readonly Remark[]
}

/** Which columns of a table are what; a name or "column 3", '' where there is none. */
export type ColumnMap = Readonly<Partial<Record<Column, string>>>
export const COLUMNS = ['title', 'body', 'shortcut', 'folder', 'tags', 'language'] as const
export type Column = (typeof COLUMNS)[number]

/** What the agent said of one file, where the guess was wrong; what is left out is told by the content. */
export interface FileTold {
  /** The format's id. */
  readonly from?: string
  readonly encoding?: Encoding
  /** The mark between a table's cells. */
  readonly delimiter?: string
  readonly headed?: boolean
  readonly columns?: ColumnMap
}

/** A file that an export makes. `name` has its folders. */
export interface WrittenFile {
  readonly name: string
  readonly text: string
}

/** Writes a body or variant in the format's dialect and form; what cannot be said is told to the loss report by itself. */
export interface Writing {
  readonly snippets: readonly Snippet[]
  readonly html: (body: string, of: Snippet, dialect?: Dialect) => string
  readonly plain: (body: string, of: Snippet, dialect?: Dialect) => string
  readonly markdown: (body: string, of: Snippet, dialect?: Dialect) => string
  readonly lose: (of: Snippet, loss: Loss) => void
}

/** A format: one file of `kinds/`, named by its id. */
export interface Format {
  readonly id: string
  /** The tool's name, as it writes it. */
  readonly name: string
  /** How its placeholders are written; null where that differs from file to file. */
  readonly dialect: Dialect | null
  /** True only where the content says so. */
  readonly recognises: (file: SourceFile) => boolean
  /** All files of an import that are of this format. */
  readonly read: (files: readonly SourceFile[], columns: ColumnMap) => Gathered
  /** Absent where Koi does not write it. */
  readonly write?: {
    /** '.json'; '' for a folder. */
    readonly ending: string
    /** What of a snippet has a place in it, besides title and body. */
    readonly carries: readonly Carried[]
    /** True where it says by itself that an answer is out of use, which is the tag "archived" here. */
    readonly retires?: boolean
    readonly files: (writing: Writing) => readonly WrittenFile[]
  }
}

export const CARRIED = [
  'shortcut',
  'folder',
  'tags',
  'step',
  'examples',
  'language',
  'variants',
  'owner',
  'reviewAt',
] as const
export type Carried = (typeof CARRIED)[number]

export const NOTHING: Gathered = { entries: [], skipped: [], problems: [], warnings: [] }

export const nowhere = (file: string): Place => ({ file, line: null, row: null, path: null })
