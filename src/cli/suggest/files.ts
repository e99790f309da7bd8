import { createReadStream } from 'node:fs'
import type { Meaning } from '../../domain/suggest/meaning.ts'
import { createIndex, learn, type SuggestIndex } from '../../domain/suggest/suggest-index.ts'
import { linesOf } from '../lines/lines-of.ts'
import type { Streams } from '../streams.ts'
import { readChoice, readSnippet } from './lines.ts'

/** So many bad lines of a file are named one by one. */
const NAMED = 5

/** What is wrong with a file, said as it turns up: the first lines one by one, the others by their number. */
class Complaints {
  count = 0
  readonly #file: string
  readonly #streams: Streams

  constructor(file: string, streams: Streams) {
    this.#file = file
    this.#streams = streams
  }

  say(line: number, problem: string): void {
    if (++this.count <= NAMED) this.#streams.complain(`${this.#file} line ${line}: ${problem}`)
  }

  end(): void {
    if (this.count > NAMED)
      this.#streams.complain(`${this.#file}: ${this.count - NAMED} more lines are like that.`)
  }
}

/** Calls `take` with every line that is not blank; `take` gives what is wrong with it, or null. True when all lines were fine. */
async function eachLine(
  file: string,
  streams: Streams,
  take: (line: string) => string | null,
): Promise<boolean> {
  const complaints = new Complaints(file, streams)
  let number = 0
  try {
    for await (const lines of linesOf(createReadStream(file)))
      for (const line of lines) {
        number++
        const problem = line.trim() === '' ? null : take(line)
        if (problem !== null) complaints.say(number, problem)
      }
  } catch (error) {
    complaints.count++
    streams.complain(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  complaints.end()
  return complaints.count === 0
}

/** The index over the answers of a file. */
export interface Loaded {
  readonly index: SuggestIndex
  /** Answer's id -> the id as JSON, as it was written. */
  readonly sources: ReadonlyMap<string, string>
  readonly isFine: boolean
}

/** Reads `--snippets`. Of two answers with one id the first counts. */
export async function loadSnippets(file: string, meaning: Meaning, streams: Streams): Promise<Loaded> {
  const index = createIndex([], meaning)
  const sources = new Map<string, string>()
  const isFine = await eachLine(file, streams, (line) => {
    const read = readSnippet(line)
    if ('error' in read) return read.error
    if (index.has(read.answer.id))
      return `There is an answer with the id ${read.id} already; this one is left out.`
    index.put(read.answer)
    sources.set(read.answer.id, read.id)
    return null
  })
  return { index, sources, isFine }
}

/** Reads `--learn` into the index. Choices of answers that are gone are left out. True when the file was fine. */
export async function loadChoices(file: string, index: SuggestIndex, streams: Streams): Promise<boolean> {
  let unknown = 0
  const isFine = await eachLine(file, streams, (line) => {
    const read = readChoice(line)
    if ('error' in read) return read.error
    if (index.has(read.chosen)) learn(index, read.text, read.chosen)
    else unknown++
    return null
  })
  if (unknown > 0)
    streams.complain(`${file}: ${unknown} choices were of answers that are not there; they are left out.`)
  return isFine
}
