import { draftLines, maskLine } from '../text/own-words.ts'
import type { Span } from '../text/span.ts'
import { type FlagContext, Hearing } from './context.ts'
import { looksEnglish, type WordCounts } from './english.ts'
import type { Flag } from './flag.ts'
import type { Matcher } from './matcher.ts'
import { byHarm } from './order.ts'
import { resplit, type SplitLine } from './resplit.ts'
import { readSentence, type Sentence, type SentenceFlags } from './sentence-flags.ts'

interface ReadLine {
  readonly raw: string
  readonly split: SplitLine
  /** Spans count from the line's start. */
  readonly flags: readonly Flag[]
  readonly counts: readonly WordCounts[]
  readonly found: readonly SentenceFlags[]
}

/** How many leading sentences, each with the one after it, are the same as before. */
function unchanged(raw: string, spans: readonly Span[], before: ReadLine | null): number {
  if (!before) return 0
  let same = 0
  while (same < spans.length && spans[same] === before.split.spans[same]) same++
  const end = spans[same - 1]?.end ?? 0
  return raw.slice(0, end) === before.raw.slice(0, end) ? Math.max(0, same - 1) : 0
}

function sameContext(a: FlagContext, b: FlagContext): boolean {
  return (
    a.complaint === b.complaint &&
    a.customerName === b.customerName &&
    a.desk === b.desk &&
    a.ignored === b.ignored &&
    a.dictionary === b.dictionary &&
    a.houseStyle === b.houseStyle
  )
}

function moved(flag: Flag, by: number): Flag {
  if (by === 0) return flag
  const { span, replaces } = flag
  return {
    ...flag,
    span: { start: span.start + by, end: span.end + by },
    replaces: { start: replaces.start + by, end: replaces.end + by },
  }
}

/**
 * Reads one draft again and again as it is typed: a line that did not change is not read again, and of a changed line
 * only the sentences that did. Holds the last state of one draft; make one reader a box.
 */
export class FlagReader {
  private readonly matcher: Matcher
  private context: FlagContext | null = null
  private hearing: Hearing | null = null
  private lines = new Map<string, ReadLine>()
  private inOrder: readonly ReadLine[] = []
  private sentences = new Map<string, SentenceFlags>()
  private sentencesBefore = new Map<string, SentenceFlags>()

  constructor(matcher: Matcher) {
    this.matcher = matcher
  }

  /** Flags of the draft, most harmful first; offsets are UTF-16 into `text`. */
  read(text: string, context: FlagContext): Flag[] {
    const hearing = this.hearingFor(context)
    const lines = new Map<string, ReadLine>()
    const inOrder: ReadLine[] = []
    const flags: Flag[] = []
    const counts = { words: 0, english: 0, foreign: 0 }
    for (const { start, end, own } of draftLines(text)) {
      if (!own || start === end) continue
      const raw = text.slice(start, end)
      const line =
        this.lines.get(raw) ??
        lines.get(raw) ??
        this.readLine(raw, this.inOrder[inOrder.length] ?? null, hearing)
      lines.set(raw, line)
      inOrder.push(line)
      for (const flag of line.flags) flags.push(moved(flag, start))
      for (const one of line.counts) {
        counts.words += one.words
        counts.english += one.english
        counts.foreign += one.foreign
      }
    }
    this.lines = lines
    this.inOrder = inOrder
    return looksEnglish(counts) ? flags.sort(byHarm) : []
  }

  private hearingFor(context: FlagContext): Hearing {
    if (this.hearing && this.context && sameContext(this.context, context)) return this.hearing
    this.context = context
    this.hearing = new Hearing(context)
    this.lines.clear()
    this.inOrder = []
    this.sentences.clear()
    this.sentencesBefore.clear()
    return this.hearing
  }

  private readLine(raw: string, before: ReadLine | null, hearing: Hearing): ReadLine {
    const masked = maskLine(raw, hearing.dictionary)
    const spans = resplit(masked, before?.split ?? null)
    this.sentencesBefore = this.sentences
    this.sentences = new Map()
    const flags: Flag[] = []
    const counts: WordCounts[] = []
    const results: SentenceFlags[] = []
    const kept = unchanged(raw, spans, before)
    for (const [index, span] of spans.entries()) {
      const cut = ({ start, end }: { start: number; end: number }): Sentence => ({
        raw: raw.slice(start, end),
        masked: masked.slice(start, end),
      })
      const following = spans[index + 1]
      const gap = following ? raw.slice(span.end, following.start) : ''
      const known = index < kept ? before?.found[index] : undefined
      const found = known ?? this.sentence(cut(span), following ? cut(following) : null, gap, hearing)
      results.push(found)
      for (const flag of found.flags) flags.push(moved(flag, span.start))
      counts.push(found.counts)
    }
    return { raw, split: { line: masked, spans }, flags, counts, found: results }
  }

  private sentence(sentence: Sentence, next: Sentence | null, gap: string, hearing: Hearing): SentenceFlags {
    const key = `${sentence.raw}\n${sentence.masked}\n${next?.raw ?? ''}\n${next?.masked ?? ''}\n${gap}`
    const known = this.sentences.get(key) ?? this.sentencesBefore.get(key)
    const found = known ?? readSentence(sentence, next, gap, this.matcher, hearing)
    this.sentences.set(key, found)
    return found
  }
}
