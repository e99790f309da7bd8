import type { Snippet } from '../../snippets/snippet.ts'
import type { Dialect } from './dialects/dialect.ts'
import { KOI } from './dialects/koi.ts'
import { CARRIED, type Carried, type Format, type Loss, type WrittenFile } from './format.ts'
import { formatOf } from './registry.ts'
import { type CountedLoss, Losses } from './tally.ts'
import { withIncluded } from './writing/include.ts'
import { Sayer } from './writing/say.ts'

export interface ExportResult {
  readonly files: readonly WrittenFile[]
  readonly losses: readonly CountedLoss[]
}

const WORDS: Readonly<Record<Carried, string>> = {
  shortcut: 'shortcut',
  folder: 'folder',
  tags: 'tags',
  step: 'CARP step',
  examples: "examples of customers' words",
  language: 'language',
  variants: 'other languages and channels',
  owner: 'owner',
  reviewAt: 'review date',
}

const isGiven = (snippet: Snippet, field: Carried, retires: boolean): boolean => {
  const value = snippet[field]
  if (field === 'tags') return snippet.tags.some((tag) => !retires || tag !== 'archived')
  return field === 'language' ? value !== 'en' : value !== null && value.length > 0
}

/** True where a snippet's unresolved placeholders are written in this dialect. */
function isOwn({ source }: Snippet, dialect: Dialect): boolean {
  return source !== undefined && formatOf(source.format)?.dialect?.id === dialect.id
}

/**
 * Snippets as files of another tool, placeholders in its dialect. What cannot be said there is words in brackets, and in the losses. Null for a
 * format that Koi does not write.
 */
export function exportSnippets(snippets: readonly Snippet[], format: Format): ExportResult | null {
  if (!format.write) return null
  const losses = new Losses()
  const dialect = format.dialect ?? KOI
  const byShortcut = new Map(
    snippets.filter(({ shortcut }) => shortcut !== '').map((one) => [one.shortcut, one]),
  )
  const includes = dialect.write({ kind: 'snippet', shortcut: 'x' }) !== null
  const lose = (of: Snippet, loss: Loss): void => losses.lose(of.id, loss)
  const sayerOf = (of: Snippet, own: Dialect): Sayer =>
    new Sayer(own, of, isOwn(of, own), (loss) => lose(of, loss))
  const ready = (body: string, own: Dialect): string =>
    includes || own.id === 'espanso' ? body : withIncluded(body, (shortcut) => byShortcut.get(shortcut))
  for (const snippet of snippets)
    for (const field of CARRIED)
      if (!format.write.carries.includes(field) && isGiven(snippet, field, format.write.retires ?? false))
        lose(snippet, { kind: 'field', what: WORDS[field] })
  const files = format.write.files({
    snippets,
    html: (body, of, own = dialect) => sayerOf(of, own).html(ready(body, own)),
    plain: (body, of, own = dialect) => sayerOf(of, own).plain(ready(body, own)),
    markdown: (body, of, own = dialect) => sayerOf(of, own).markdown(ready(body, own)),
    lose,
  })
  return { files, losses: losses.list() }
}
