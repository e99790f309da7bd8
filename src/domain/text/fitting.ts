import { draftLines } from './own-words.ts'
import type { Span } from './span.ts'

/** The draft around the place where something goes in. */
export interface Place {
  readonly text: string
  readonly caret: Span | null
}

/** Words that go in: as they are, as a sentence between its neighbours, as lines of their own, or as the message of the whole draft. */
export type Fit = 'as-is' | 'sentence' | 'passage' | 'message'

/** What goes into a box; `html` is null for plain words. */
export interface Words {
  readonly text: string
  readonly html: string | null
}

/** The same with what a box without formatting gets instead; cursors are offsets where the caret belongs, null for behind it. */
export interface BothWays extends Words {
  readonly cursor: number | null
  readonly plain: { readonly text: string; readonly cursor: number | null }
}

/** What closes a sentence, up to the space behind it. */
const CLOSING = /^[.?!…"'”’)\]]+(?=\s|$)/

/**
 * Offset where an insertion goes: behind the caret or selection, else behind the draft; never between a sentence and its full
 * stop, where a rewrite leaves the caret.
 */
export function seam({ text, caret }: Place): number {
  const at = Math.min(caret?.end ?? text.length, text.length)
  return at + (CLOSING.exec(text.slice(at))?.[0].length ?? 0)
}

/**
 * Offset where a whole message goes, whatever the caret: behind what the agent wrote and before the line `goodbye` that closes her draft (null for
 * none). At the end of a line, so that nothing of hers is torn; 0 where the goodbye is all there is.
 */
export function messageSeam(text: string, goodbye: string | null): number {
  const lines = draftLines(text)
  const own = lines.findLastIndex((line) => line.own) + 1
  const written = ({ start, end }: Span): string => text.slice(start, end).trim()
  const closes =
    goodbye === null ? -1 : lines.slice(0, own).findLastIndex((line) => written(line) === goodbye)
  const before = lines.slice(0, closes === -1 ? own : closes)
  return before.findLast((line) => written(line) !== '')?.end ?? 0
}

/** What editors make a line break of at the edge of a passage. */
const EMPTY_LINE = '<p><br></p>'

function fitSentence({ text, html }: Words, before: string, behind: string): Words {
  const front = before !== '' && !/\s/.test(before) ? ' ' : ''
  const back = behind !== '' && !/[\s.,;:!?)]/.test(behind) ? ' ' : ''
  return { text: front + text + back, html }
}

/**
 * A passage has lines of its own: it begins one behind words on the same line and ends its last one before others. Between paragraphs
 * without formatting there is an empty line, as in letters.
 */
function fitPassage({ text, html }: Words, line: string, behind: string): Words {
  const gap = html === null ? '\n\n' : '\n'
  const front = line.trim() !== ''
  const back = /^[^\S\n]*\S/.test(behind)
  const marked = html && `${front ? EMPTY_LINE : ''}${html}${back ? EMPTY_LINE : ''}`
  return { text: `${front ? gap : ''}${text}${back ? gap : ''}`, html: marked }
}

/** `words` as they have to read in the place of what stands from `at` to `end` of a draft. */
export function fitted(words: Words, fit: Fit, draft: string, at: number, end = at): Words {
  switch (fit) {
    case 'as-is':
      return words
    case 'sentence':
      return fitSentence(words, draft.charAt(at - 1), draft.charAt(at))
    case 'passage':
    case 'message':
      return fitPassage(words, draft.slice(0, at).split('\n').at(-1) ?? '', draft.slice(end))
  }
}

/** True for one paragraph without formatting: it goes in as a sentence, in the style of its neighbours. */
export function isSentence(html: string): boolean {
  return /^<p>[^<]*<\/p>$/.test(html)
}
