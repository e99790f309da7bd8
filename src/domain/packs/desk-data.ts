import * as v from 'valibot'
import { list, plain, slug } from './forms.ts'
import { LIMITS } from './limits.ts'

const PAIRS: Readonly<Record<string, string>> = { '[': ']', '(': ')' }
/** Ancestors of every element are looked at anew by these: too slow for a page that changes with each key. */
const SLOW = /:has\([^)]*:has\(/i
const FOREIGN = /[{};<\\@]|\/\*|!important|url\(/i

function unbalanced(css: string): boolean {
  const open: string[] = []
  let quote = ''
  for (const letter of css) {
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (PAIRS[letter] !== undefined) open.push(PAIRS[letter] ?? '')
    else if (letter === ']' || letter === ')') {
      if (open.pop() !== letter) return true
    }
  }
  return quote !== '' || open.length > 0
}

/**
 * What is wrong with a desk selector: CSS, with `@attribute` behind it where an attribute is read. Null for nothing. Only a browser can tell
 * whether CSS is known to it; what it does not know finds nothing.
 */
export function selectorProblem(selector: string): string | null {
  const css = selector.replace(/@[\w-]{1,60}$/, '')
  if (css.trim() === '') return 'must name an element'
  if (FOREIGN.test(css)) return 'holds what no selector needs: only CSS selectors, with @attribute at the end'
  if (unbalanced(css)) return 'has a bracket or quotation mark that is never closed'
  if (/^[,>+~]|[,>+~]\s*$|,\s*,/.test(css.trim())) return 'begins or ends in the middle'
  if (/(?:^|[\s,>+~])\*(?:\s|,|$)/.test(css)) return 'would match everything'
  if (SLOW.test(css)) return 'looks through the page too often (:has in :has)'
  return null
}

const selector = v.pipe(
  plain(400),
  v.check(
    (text) => selectorProblem(text) === null,
    (issue) => selectorProblem(issue.input) ?? '',
  ),
)
const selectors = v.pipe(list(selector, 20), v.minLength(1, 'needs a selector'))

const clue = v.strictObject({ css: selectors, says: plain(LIMITS.title) }, 'must be css and says')
const clues = v.pipe(list(clue, 10), v.minLength(1, 'needs a clue'))

const FACTS = v.strictObject(
  {
    ticketId: v.optional(clues),
    subject: v.optional(clues),
    customerName: v.optional(clues),
    customerEmail: v.optional(clues),
    agentName: v.optional(clues),
    agentEmail: v.optional(clues),
  },
  'must be facts like customerName',
)

const MESSAGES = v.strictObject(
  {
    item: v.optional(selectors),
    body: v.optional(selectors),
    cut: v.optional(selectors),
    id: v.optional(selectors),
    name: v.optional(selectors),
    email: v.optional(selectors),
    time: v.optional(selectors),
  },
  'must be parts of a message like item and body',
)

/** Where a help desk keeps what Koi reads, as data: what is named here goes before what Koi knows by itself. */
export const DESK_DATA = v.strictObject(
  {
    marks: v.optional(selectors),
    boxes: v.optional(selectors),
    facts: v.optional(FACTS),
    messages: v.optional(MESSAGES),
    send: v.optional(selectors),
    notDraft: v.optional(selectors),
    attachments: v.optional(
      v.strictObject({ names: v.optional(selectors), area: v.optional(selectors) }, 'must be names and area'),
    ),
  },
  'must be parts of a desk like boxes or send',
)

export type DeskData = v.InferOutput<typeof DESK_DATA>

/** Desk selectors by the desk's id. */
export const DESKS = v.pipe(
  v.record(slug, DESK_DATA, 'must be desks by their name'),
  v.check((desks) => Object.keys(desks).length <= 50, 'must be at most 50 desks'),
)
