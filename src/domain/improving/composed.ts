import { sentenceKey } from '../composer/same-sentence.ts'
import { sentences } from '../text/sentences.ts'
import { textUnder } from '../text/span.ts'
import type { Inserted } from './compare.ts'

const sentencesOf = (text: string): string[] => sentences(text).map((span) => textUnder(text, span))

/**
 * An answer as it stands in a composed message: its paragraphs with the sentences that are among `said` alone. What the composer left out was
 * not taken out by the agent.
 */
export function insertedIn(answer: Inserted, said: readonly string[]): Inserted {
  const stands = new Set(said.flatMap(sentencesOf).map(sentenceKey))
  const paragraphs = answer.paragraphs.map((paragraph) =>
    sentencesOf(paragraph)
      .filter((sentence) => stands.has(sentenceKey(sentence)))
      .join(' '),
  )
  return { ...answer, paragraphs }
}
