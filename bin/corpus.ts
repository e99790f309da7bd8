import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CATEGORIES, type Category } from '../src/domain/language/flag.ts'

const WRITERS = fileURLToPath(new URL('../tests/corpus/writers/', import.meta.url))

/** Writers (and with them their topics) that nothing is learnt or tuned on. */
export const HELD_OUT: readonly string[] = ['w09', 'w10', 'w13', 'w27', 'w35']

/** A line of the corpus. */
export interface Line {
  readonly text: string
  /** Null for fine. */
  readonly category: Category | null
  /** Empty where nobody says. */
  readonly writer: string
  /** neg, its fine twin, a near miss, plain; empty where nobody says. */
  readonly kind: string
}

/** One line of JSON of the corpus. Throws where it is none. */
export function readLine(json: string): Line {
  const read: unknown = JSON.parse(json)
  if (typeof read !== 'object' || read === null || !('text' in read) || !('label' in read))
    throw new Error(`a line of the corpus without text or label: ${json}`)
  const { text, label } = read
  if (typeof text !== 'string') throw new Error(`a line of the corpus whose text is none: ${json}`)
  const category = CATEGORIES.find((one) => one === label) ?? null
  if (category === null && label !== 'fine') throw new Error(`unknown label: ${json}`)
  const writer = 'writer' in read ? String(read.writer) : ''
  return { text, category, writer, kind: 'kind' in read ? String(read.kind) : '' }
}

/** The lines of one file. */
export function readLines(path: string): Line[] {
  return readFileSync(path, 'utf8').trim().split('\n').map(readLine)
}

/** Every writer's lines. */
export function readCorpus(): Line[] {
  const names = readdirSync(WRITERS).filter((name) => name.endsWith('.jsonl'))
  return names.sort().flatMap((name) => readLines(join(WRITERS, name)))
}

/** Names the corpus as it is, so that a test sees when weights were learnt from another. */
export function fingerprint(): string {
  const hash = createHash('sha256')
  for (const { text, category, writer } of readCorpus()) hash.update(`${writer}\t${category}\t${text}\n`)
  return hash.digest('hex').slice(0, 16)
}
