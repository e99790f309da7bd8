import type { Ranking } from '../../../src/domain/suggest/rank.ts'
import type { Asked, SnippetLine } from './data.ts'

/** Something that ranks snippets for a text. */
export interface Asking {
  /** Ids, best first, at most `count`. */
  ask(text: string, count: number): readonly string[] | Promise<readonly string[]>
  /** Ours alone: how sure it is. */
  sureness?(text: string): Pick<Ranking, 'confidence' | 'trust'>
  /** Ours alone: takes one choice in. Others are built anew with the choices as examples. */
  learn?(choice: Asked): void
}

export interface Engine {
  readonly name: string
  build(snippets: readonly SnippetLine[]): Asking | Promise<Asking>
}

/** What a snippet says, in fields: all examples in one. */
export interface Fields {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly examples: string
}

export const fieldsOf = ({ id, title, body = '', examples = [] }: SnippetLine): Fields => ({
  ...{ id, title, body },
  examples: examples.join('\n'),
})
