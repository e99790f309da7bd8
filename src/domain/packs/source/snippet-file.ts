/**
 * A file of a pack: Markdown (or HTML, by its ending) under YAML front matter. Its name, without folder and ending, is the snippet's id.
 * `id.de.md`, `id.chat.md` and `id.de.chat.md` beside it are the same answer in another language or for another channel: only the text, no fields.
 */
export interface SnippetFile {
  readonly name: string
  readonly text: string
}

/** What is wrong with a snippet's file, and where: lines count from 1. */
export interface SnippetProblem {
  readonly file: string
  readonly line: number
  readonly message: string
}
