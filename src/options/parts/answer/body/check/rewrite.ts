import { diffWordsWithSpace } from 'diff'
import type { Flag } from '../../../../../domain/language/flag.ts'
import { overlaps, type Span } from '../../../../../domain/text/span.ts'
import type { NeutralText, Stretch } from './neutral-text.ts'

/** What stands in for a span of the neutral text: words, and chips by their source. */
export interface Exchange {
  readonly span: Span
  readonly parts: readonly { readonly kind: 'words' | 'chip'; readonly text: string }[]
}

/** New words with the neutral words of `chips` turned into the chips again; null where one of them is missing. */
function withChips(words: string, chips: readonly Stretch[], text: string): Exchange['parts'] | null {
  const named = chips
    .map((chip) => ({ chip, at: words.indexOf(text.slice(chip.start, chip.end)) }))
    .sort((a, b) => a.at - b.at)
  const parts: { kind: 'words' | 'chip'; text: string }[] = []
  let read = 0
  for (const { chip, at } of named) {
    if (at < read || chip.start === chip.end) return null
    parts.push({ kind: 'words', text: words.slice(read, at) }, { kind: 'chip', text: chip.chip ?? '' })
    read = at + chip.end - chip.start
  }
  return [...parts, { kind: 'words' as const, text: words.slice(read) }].filter((part) => part.text !== '')
}

interface Hunk extends Span {
  readonly words: string
}

/** The places where a flag's words and its rewrite differ. */
function hunksOf(text: string, { replaces, rewrite }: Flag): Hunk[] {
  const hunks: Hunk[] = []
  let at = replaces.start
  for (const { added, removed, value } of diffWordsWithSpace(
    text.slice(replaces.start, replaces.end),
    rewrite ?? '',
  )) {
    const last = hunks.at(-1)
    const touches = last !== undefined && last.end === at
    const words = added ? value : ''
    const end = removed ? at + value.length : at
    if (!added && !removed) at += value.length
    else {
      const hunk = touches ? { start: last.start, end, words: last.words + words } : { start: at, end, words }
      if (touches) hunks.pop()
      hunks.push(hunk)
      at = end
    }
  }
  return hunks
}

/** The exchanges that make `hunks` of the text, chips put back; null where one would lose a chip or join two lines. */
function exchangesOf({ text, stretches }: NeutralText, hunks: readonly Hunk[]): Exchange[] | null {
  const exchanges: Exchange[] = []
  for (const { words, ...span } of hunks) {
    const chips = stretches.filter((one) => one.chip !== null && overlaps(one, span))
    const parts = withChips(words, chips, text)
    if (parts === null || text.slice(span.start, span.end).includes('\n')) return null
    exchanges.push({ span, parts })
  }
  return exchanges
}

/**
 * What to change so that a flag's rewrite stands in the text: only the words that differ, so that formatting and chips stay, or
 * all of them where a chip moves. Null where there is no rewrite, or where a chip would be lost.
 */
export function exchangesFor(neutral: NeutralText, flag: Flag): Exchange[] | null {
  if (flag.rewrite === null) return null
  const whole = { ...flag.replaces, words: flag.rewrite }
  return exchangesOf(neutral, hunksOf(neutral.text, flag)) ?? exchangesOf(neutral, [whole])
}
