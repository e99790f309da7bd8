import { CHANNELS, type Channel } from '../snippets/snippet.ts'

/** What a file's name says: the snippet's id, and for a variant its language and channel. */
export interface SnippetFileName {
  readonly id: string
  readonly language: string | null
  readonly channel: Channel | null
}

/** Takes the name of a snippet's file apart; folders before it do not count. */
export function snippetFileName(path: string): SnippetFileName {
  const [id = '', ...marks] = (path.split('/').at(-1) ?? path).replace(/\.(?:md|html)$/, '').split('.')
  const channel = CHANNELS.find((one) => marks.at(-1) === one) ?? null
  return { id, language: (channel === null ? marks : marks.slice(0, -1)).join('.') || null, channel }
}

/** True for the file of a variant: "late.de.md" beside "late.md". */
export function isVariantFile(path: string): boolean {
  const { language, channel } = snippetFileName(path)
  return language !== null || channel !== null
}
