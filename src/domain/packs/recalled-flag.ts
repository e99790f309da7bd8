import type { Flag } from '../language/flag.ts'
import type { Span } from '../text/span.ts'
import type { RecalledPlace, RecalledSketch } from './recall-index.ts'

type Found = RecalledPlace & { readonly text: RecalledSketch }

/** By what an agent leaves a recalled answer alone: ids of rules hold no slash, so none is called like this. */
export function recalledRule({ id }: RecalledPlace): string {
  return `recalled/${id}`
}

/**
 * What can be taken out without touching anything else: whole sentences or lines that hold nothing but the recalled text, with the end of their
 * line; null where it stands in the middle of other words.
 */
function whollyAround(text: string, { start, end }: Span): Span | null {
  const before = text.slice(0, start)
  const [closing = ''] = /^[.!?…)"'”’]*/.exec(text.slice(end)) ?? []
  const after = text.slice(end + closing.length)
  const opensLine = /(?:^|\n)[^\S\n]*$/.test(before)
  const closesLine = /^[^\S\n]*(?:\n|$)/.test(after)
  if (!opensLine && !/[.!?…]["'”’)]?\s+$/.test(before)) return null
  if (!closesLine && !(closing !== '' && /^\s/.test(after))) return null
  const [rest = ''] = (opensLine ? /^[^\S\n]*\n*/ : /^[^\S\n]*/).exec(after) ?? []
  return { start, end: end + closing.length + rest.length }
}

/** Text that its pack took back, as a flag on it; with a way to take it out where nothing else goes with it. */
export function recalledFlag(found: Found, text: string): Flag {
  const { span, alone } = found
  const { title, why, pack } = found.text
  const whole = alone ? whollyAround(text, span) : null
  return {
    rule: recalledRule(found),
    category: 'recalled',
    level: 'error',
    span,
    why: `“${title}” is not to be used any more. ${why}`,
    rewrite: whole ? '' : null,
    replaces: whole ?? span,
    ask: null,
    pack,
  }
}
