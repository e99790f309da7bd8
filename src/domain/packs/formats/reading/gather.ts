import type { Entry, Gathered, Remark, SourceFile } from '../format.ts'
import { jsonPathText } from '../json-strings.ts'
import { type Found, text } from './json.ts'

/** Entries of all objects of all files; a string instead of an entry tells why there is none. */
export function gather(
  files: readonly SourceFile[],
  objects: (file: SourceFile) => readonly Found[],
  entryOf: (found: Found, file: SourceFile) => Entry | string,
): Gathered {
  const entries: Entry[] = []
  const skipped: Remark[] = []
  for (const file of files) {
    for (const found of objects(file)) {
      const made = entryOf(found, file)
      if (typeof made !== 'string') entries.push(made)
      else
        skipped.push({
          place: { file: file.name, line: null, row: null, path: jsonPathText(found.path) },
          title: text(found.value, 'title') || text(found.value, 'name'),
          message: made,
        })
    }
  }
  return { entries, skipped, problems: [], warnings: [] }
}

/** What several files gave, as one. */
export function together(all: readonly Gathered[]): Gathered {
  return {
    entries: all.flatMap(({ entries }) => entries),
    skipped: all.flatMap(({ skipped }) => skipped),
    problems: all.flatMap(({ problems }) => problems),
    warnings: all.flatMap(({ warnings }) => warnings),
  }
}
