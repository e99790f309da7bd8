import type { SourceSnippet } from '../source/pack-source.ts'

/** The text of one wording in the file it stands in. */
export interface WordingFile {
  readonly name: string
  readonly text: string
  /** Line on which the body begins, from 1. */
  readonly bodyLine: number
  /** HTML of the closed tree. */
  readonly body: string
}

/** Every wording of an answer with its own file; of a built pack, whose files are not there, with the answer's. */
export function wordingFiles({ snippet, file, text, bodyLine, beside }: SourceSnippet): WordingFile[] {
  const variants = snippet.variants.map(({ body }, at) => {
    const { name, text: own } = beside[at] ?? { name: file, text }
    return { name, text: own, bodyLine: 1, body }
  })
  return [{ name: file, text, bodyLine, body: snippet.body }, ...variants]
}
