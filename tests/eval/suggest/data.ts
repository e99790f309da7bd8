import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { seeded } from '../../bench/words.ts'

export interface SnippetLine {
  readonly id: string
  readonly title: string
  readonly body?: string
  readonly examples?: readonly string[]
}

export interface Asked {
  readonly text: string
  readonly answer: string
}

/** A folder of `snippets.jsonl` and `queries.jsonl`, with the training questions and out-of-scope ones of `<set>-train` beside it. */
export interface DataSet {
  readonly name: string
  readonly snippets: readonly SnippetLine[]
  readonly queries: readonly Asked[]
  /** How many queries there are where only some are asked. */
  readonly all: number
  readonly train: readonly Asked[]
  readonly outOfScope: readonly string[]
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

function rows(path: string): Record<string, unknown>[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Record<string, unknown> => JSON.parse(line))
}

/** Fisher and Yates's shuffle, the same for the same seed. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = seeded(seed)
  const keyed = list.map((value) => ({ value, key: random() }))
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value)
}

function askedIn(path: string): Asked[] {
  return rows(path).map((row) => ({ text: text(row['text']), answer: text(row['answer_id']) }))
}

function readSet(folder: string, most: number): DataSet {
  const name = basename(folder)
  const beside = join(dirname(folder), `${name.replace(/-[^-]+$/, '')}-train`)
  const own = (file: string): string => (existsSync(join(folder, file)) ? folder : beside)
  const snippets = rows(join(folder, 'snippets.jsonl')).map((row) => {
    const examples = row['examples']
    const said = Array.isArray(examples) ? examples.filter((each) => typeof each === 'string') : []
    return { id: String(row['id']), title: text(row['title']), body: text(row['body']), examples: said }
  })
  const queries = askedIn(join(folder, 'queries.jsonl'))
  const outOfScope = rows(join(own('oos.jsonl'), 'oos.jsonl')).map((row) => text(row['text']))
  return {
    ...{ name, snippets, all: queries.length, queries: shuffled(queries, 7).slice(0, most) },
    train: shuffled(askedIn(join(own('train.jsonl'), 'train.jsonl')), 11),
    outOfScope: shuffled(outOfScope, 13).slice(0, most),
  }
}

const isSet = (folder: string): boolean =>
  existsSync(join(folder, 'snippets.jsonl')) && existsSync(join(folder, 'queries.jsonl'))

/** The sets in a folder: itself, or those in it; of each at most `most` queries, drawn by a fixed seed. */
export function readSets(folder: string, most: number): DataSet[] {
  if (isSet(folder)) return [readSet(folder, most)]
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter(isSet)
    .map((path) => readSet(path, most))
}
