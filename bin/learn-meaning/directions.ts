import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Meaning } from '../../src/domain/suggest/meaning.ts'
import type { MeaningTable } from '../../src/domain/suggest/meaning-table.ts'
import { readText } from '../../src/domain/suggest/reading.ts'
import { ROOT } from '../browser.ts'
import { type Case, logistic } from './logistic.ts'

/** What people write around what they want, and what no answer is ever written for: written for this, a line a text. */
const AROUND = join(ROOT, 'tests/corpus/around.txt')
const ELSEWHERE = join(ROOT, 'tests/corpus/elsewhere.txt')

/** Numbers a row of words takes, and what else there is to say about the space they span. */
export type Rows = Omit<MeaningTable, 'middle' | 'wanting' | 'ours'>

/** What customers ask, and what they write that nothing in a library answers; each list counts the same, however long it is. */
export interface Told {
  readonly asked: readonly (readonly string[])[]
  readonly elsewhere: readonly (readonly string[])[]
}

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').trim().split('\n')

const rounded = (numbers: readonly number[], digits: number): number[] =>
  numbers.map((value) => Number(value.toFixed(digits)))

function middleOf(rows: Rows, texts: readonly string[]): number[] {
  const bare = new Meaning({ ...rows, middle: [], wanting: [], ours: [] })
  const middle = new Array<number>(rows.size).fill(0)
  for (const text of texts)
    for (const [at, value] of (bare.of(readText(text).words) ?? []).entries())
      middle[at] = (middle[at] ?? 0) + value / texts.length
  return rounded(middle, 4)
}

/** The table with where messages point on the whole, and what tells requests from the talk around them and from what nobody here can answer. */
export function withDirections(rows: Rows, { asked, elsewhere }: Told): MeaningTable {
  const all = [...new Set(asked.flat())]
  const middle = middleOf(rows, all)
  const centred = new Meaning({ ...rows, middle, wanting: [], ours: [] })
  const casesOf = (texts: readonly string[], isOne: boolean, weight: number): Case[] =>
    texts.flatMap((text) => {
      const numbers = centred.of(readText(text).words)
      return numbers ? [{ numbers, isOne, weight: weight / texts.length }] : []
    })
  const listsOf = (lists: readonly (readonly string[])[], isOne: boolean): Case[] =>
    lists.flatMap((texts) => casesOf(texts, isOne, 1 / lists.length))
  const wanting = logistic([...casesOf(all, true, 1), ...casesOf(linesOf(AROUND), false, 1)], rows.size)
  const others = [linesOf(ELSEWHERE), ...elsewhere]
  const ours = logistic([...listsOf(asked, true), ...listsOf(others, false)], rows.size)
  return { ...rows, middle, wanting: rounded(wanting, 3), ours: rounded(ours, 3) }
}
