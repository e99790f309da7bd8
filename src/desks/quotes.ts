import type { Selectors } from './desk.ts'

/** Quoted history, as mail programs and desks mark it. Sources: facts on Gmail, Outlook, Yahoo, Apple Mail, Roundcube. */
export const QUOTE_MARKS: Selectors = [
  '.gmail_quote',
  '.v1gmail_quote',
  '.gmail_quote_container',
  'blockquote',
  '[id$="appendonsend"], [id$="appendonsend"] ~ *',
  '[id$="divRplyFwdMsg"], [id$="divRplyFwdMsg"] ~ *',
  '.yahoo_quoted',
  '.moz-cite-prefix',
  '.gmail_attr',
  '#mail-editor-reference-message-container',
  '#reply-intro',
]

/** Signatures, as mail programs and desks mark them. */
export const SIGNATURE_MARKS: Selectors = [
  '.gmail_signature',
  '.gmail_signature_prefix',
  '.v1gmail_signature',
  '#_rc_sig',
  '#Signature',
  '.moz-signature',
  'div.signature',
  '[data-zes-id]',
]

/** What in a reply box is not the agent's own text. */
export const NOT_DRAFT: Selectors = [...QUOTE_MARKS, ...SIGNATURE_MARKS]

const OPENING = /^(?:on|le|am|el|il|op|den|em) .*\d/i
const WROTE = /(?:wrote|a écrit|escribió|ha scritto|schreef|skrev|escreveu|schrieb(?: [^:]{1,80})?) ?:$/i
const SHORT_WROTE = /^[^>\n]{2,80} wrote ?:\s*$/
const ORIGINAL =
  /^-{2,}\s*(?:original message|original appointment|forwarded message|reply above this line).*$/i
const ABOVE_LINE = /^#{2,}-? ?please type your reply above this line.*$/i
const HEADER_LINE = /^\*?(?:from|sent|date|to|subject|cc)\*? ?:\*? ?\S/i
const SIGNATURE_LINE = /^-- ?$/
const QUOTED = /^\s?>/

interface Line {
  readonly text: string
  readonly start: number
}

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((raw) => {
    const line = { text: raw.replace(/[\u00a0\r]/g, ' ').trimEnd(), start }
    start += raw.length + 1
    return line
  })
}

function isAttribution(line: string): boolean {
  return line.length < 300 && OPENING.test(line) && WROTE.test(line)
}

/** Gmail breaks a long attribution over two lines: both are read as one. Gives how many lines it takes, 0 for none. */
function attributionAt(lines: readonly Line[], index: number): number {
  const one = lines[index]?.text.trim() ?? ''
  const next = lines[index + 1]?.text.trim() ?? ''
  if (isAttribution(one)) return 1
  if (OPENING.test(one) && isAttribution(`${one} ${next}`)) return 2
  return SHORT_WROTE.test(one) && QUOTED.test(next) ? 1 : 0
}

/** Three header lines in a row (From, Sent, To …) open a message quoted in Outlook's way. */
function opensHeader(lines: readonly Line[], index: number): boolean {
  return [0, 1, 2].every((ahead) => HEADER_LINE.test(lines[index + ahead]?.text.trim() ?? ''))
}

function isDivider(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text.trim() ?? ''
  return ORIGINAL.test(text) || ABOVE_LINE.test(text) || opensHeader(lines, index)
}

function onlyQuotedFrom(lines: readonly Line[], index: number): boolean {
  return lines.slice(index).every((line) => line.text === '' || QUOTED.test(line.text))
}

/** Index of the line where what follows is no longer the writer's, or the number of lines. */
function tailLine(lines: readonly Line[], isTail: (index: number, attribution: number) => boolean): number {
  for (const index of lines.keys()) {
    if (SIGNATURE_LINE.test(lines[index]?.text ?? '') || isDivider(lines, index)) return index
    const attribution = attributionAt(lines, index)
    if (attribution > 0 && isTail(index, attribution)) return index
  }
  return lines.length
}

/**
 * How many characters of a plain-text box are the agent's own: up to a signature line ("-- "), an "original message"
 * divider or an "On … wrote:" whose quote runs to the end. An answer written below or between quoted lines keeps its
 * quote, since the agent's words are around it (Redmine and Request Tracker quote this way).
 */
export function cutDraftTail(text: string): number {
  const lines = linesOf(text)
  const tail = tailLine(lines, (index, attribution) => {
    const after = index + attribution
    if (!QUOTED.test(lines.slice(after).find((line) => line.text !== '')?.text ?? '')) return true
    const ownAbove = lines.slice(0, index).some((line) => line.text !== '' && !QUOTED.test(line.text))
    return ownAbove && onlyQuotedFrom(lines, after)
  })
  const start = lines[tail]?.start
  return start === undefined ? text.length : text.slice(0, start).trimEnd().length
}

/** A message without its quoted history and signature; answers written between quoted lines are kept. */
export function cutHistory(text: string): string {
  const lines = linesOf(text)
  const unquoted = (index: number, attribution: number) =>
    !QUOTED.test(lines.slice(index + attribution).find((line) => line.text !== '')?.text ?? '')
  const own = lines.slice(0, tailLine(lines, unquoted))
  const attributed = new Set(own.flatMap((_, index) => (attributionAt(own, index) ? [index] : [])))
  for (const index of [...attributed]) if (attributionAt(own, index) === 2) attributed.add(index + 1)
  return own
    .filter((line, index) => !QUOTED.test(line.text) && !attributed.has(index))
    .map((line) => line.text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
