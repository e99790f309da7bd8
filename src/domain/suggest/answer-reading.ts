import type { Answer } from './answer.ts'
import { addTerms } from './bm25.ts'
import { readText, type TextReading, unjoined } from './reading.ts'

const WEIGHTS = { title: 2, tags: 1, examples: 1, body: 0.7 }

/** What an answer says, read once. */
export interface AnswerReading {
  readonly title: TextReading
  readonly body: TextReading
  readonly examples: readonly TextReading[]
  readonly tags: readonly TextReading[]
  /** Its terms as one document, fields weighted. */
  readonly fields: ReadonlyMap<string, number>
  /** Content words in it. */
  readonly length: number
}

export function readAnswer(answer: Answer): AnswerReading {
  const title = readText(unjoined(answer.title))
  const body = readText(answer.body)
  const examples = answer.examples.map((text) => readText(text))
  const tags = answer.tags.map((tag) => readText(tag))
  const fields = new Map<string, number>()
  addTerms(title.terms, WEIGHTS.title, fields)
  for (const { terms } of tags) addTerms(terms, WEIGHTS.tags, fields)
  for (const { terms } of examples) addTerms(terms, WEIGHTS.examples, fields)
  addTerms(body.terms, WEIGHTS.body, fields)
  const length = [title, body, ...examples].reduce((sum, { content }) => sum + content.length, 0)
  return { title, body, examples, tags, fields, length }
}
