import { customerMessages, type Scene } from '../../scene.ts'
import { maskLine } from '../../text/own-words.ts'
import type { DraftShape, ShapeLine } from './draft-shape.ts'
import type { Hint } from './hint.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** A row of capitals that holds one of these is a sentence said out loud. None of them stands in names ("TERMS OF SERVICE"). */
const EVERYDAY =
  set(`THIS THAT THESE YOU YOUR YOURS WE OUR MY HE SHE THEY THEIR IS ARE WAS WERE BE BEEN HAS HAVE HAD DO DOES
  DID NOT WILL WOULD CAN COULD SHOULD MUST CANNOT BUT IF SO WHEN WHY HOW THERE HERE PLEASE NEVER ALWAYS ONLY NOW ALL ANY EVERY
  NO YES VERY BEFORE AFTER UNTIL SORRY THANK`)
/** Words that are said out loud even alone. */
const EMPHATIC =
  set(`NOT MUST NEVER ALWAYS ONLY PLEASE NOW EVERY VERY BEFORE AFTER UNTIL SORRY CANNOT IMPORTANT URGENT REALLY
  ANYTHING NOTHING EVERYTHING AGAIN ALREADY ASAP DO YOU YOUR`)
const LOUD_ENDING = /^[A-Z]{3,}LY$/
/** Capitals that say what a button or a sign says. */
const LABEL_BEFORE =
  /(?:click|press|tap|hit|select|choose|push|switch|turn|set|type|enter|reply|text|says?|reads?|showing|shows?|called|labell?ed|marked|the|on|to|error|code|status|\d)(?: (?:on|to|it to|the word))?\W*$/i
const LABEL_AFTER =
  /^\s*(?:button|key|tab|menu|option|switch|sign|mode|screen|page|field|link|light|setting|label|message|error|position)\b/i
const CAPITALS =
  /(?<![\p{L}\p{N}_#@/.-])[A-Z][A-Z'’]{0,40}(?:[ ,]{1,3}[A-Z][A-Z'’]{0,40}){0,24}(?![\p{L}\p{N}_/-])/gu

function isShouted(said: string): boolean {
  const words = said.split(/[ ,]+/)
  if (words.length > 1) return words.some((word) => EVERYDAY.has(word))
  return EMPHATIC.has(said) || LOUD_ENDING.test(said)
}

function isLabel(line: string, start: number, end: number): boolean {
  return LABEL_BEFORE.test(line.slice(Math.max(0, start - 40), start)) || LABEL_AFTER.test(line.slice(end))
}

function firstIn({ text, span }: ShapeLine, dictionary: readonly string[], told: string): Hint | null {
  const masked = maskLine(text, dictionary)
  for (const match of masked.matchAll(CAPITALS)) {
    const said = match[0].replace(/^(?:I[ ,]+)+|(?:[ ,]+I)+$/g, '')
    const start = match.index + match[0].indexOf(said)
    const end = start + said.length
    if (!isShouted(said) || isLabel(masked, start, end) || told.includes(said)) continue
    return {
      kind: 'shouting',
      span: { start: span.start + start, end: span.start + end },
      values: [said],
    }
  }
  return null
}

/**
 * The first words in capitals that are neither an abbreviation, a number, a button's name, a quotation, nor the customer's own.
 * `dictionary` holds the desk's product names.
 */
export function shoutingHints({ lines }: DraftShape, scene: Scene, dictionary: readonly string[]): Hint[] {
  const told = customerMessages(scene)
    .map(({ text }) => text)
    .join('\n')
  for (const line of lines) {
    const hint = firstIn(line, dictionary, told)
    if (hint) return [hint]
  }
  return []
}
