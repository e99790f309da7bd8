import type { Scene } from '../../scene.ts'
import { type DraftShape, wordsOf } from './draft-shape.ts'
import type { Hint } from './hint.ts'

/** What one question may take, each further one, and how much a long letter of the customer adds by its length. */
const FOR_ONE_ASK = 200
const FOR_EACH_FURTHER = 60
const SHARE_OF_LETTER = 0.5
/** Where the page shows no conversation, only what is long for anything. */
const UNKNOWN = 400
/** About eight lines in a mail, a screen on a phone. */
const LONG_PARAGRAPH = 110
/** Fewer cannot be parted well. */
const PARTABLE = 4

/** How many words the customer wrote since the last public reply; null where no conversation shows. */
function lettersSinceReply({ thread }: Scene): number | null {
  if (thread === null) return null
  const last = thread.findLastIndex(({ from }) => from === 'agent')
  const letters = thread.slice(last + 1).filter(({ from }) => from === 'customer')
  return letters.reduce((words, { text }) => words + wordsOf(text).length, 0)
}

function replyHints({ sentences, words }: DraftShape, scene: Scene, asks: number): Hint[] {
  const letter = lettersSinceReply(scene)
  const limit =
    letter === null
      ? UNKNOWN
      : FOR_ONE_ASK + FOR_EACH_FURTHER * Math.max(0, asks - 1) + SHARE_OF_LETTER * letter
  if (words <= limit) return []
  let counted = 0
  const beyond = sentences.find(({ words: { length }, line }) => {
    counted += line.isItem ? 0 : length
    return counted > limit
  })
  const end = sentences.at(-1)?.span.end
  return beyond && end
    ? [{ kind: 'long-reply', span: { start: beyond.span.start, end }, values: [String(words)] }]
    : []
}

function paragraphHints({ lines, sentences }: DraftShape): Hint[] {
  const sized = lines
    .filter(({ isItem }) => !isItem)
    .map((line) => {
      const own = sentences.filter((sentence) => sentence.line === line)
      return { line, count: own.length, words: own.reduce((sum, { words }) => sum + words.length, 0) }
    })
  const [longest] = sized.toSorted((a, b) => b.words - a.words)
  if (!longest || longest.words <= LONG_PARAGRAPH || longest.count < PARTABLE) return []
  return [{ kind: 'long-paragraph', span: longest.line.span, values: [String(longest.words)] }]
}

/** A reply that is long for what was asked (`asks`: how many questions are open), and one very long paragraph. */
export function lengthHints(shape: DraftShape, scene: Scene, asks: number): Hint[] {
  return [...paragraphHints(shape), ...replyHints(shape, scene, asks)]
}
