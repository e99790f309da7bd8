import { sentences } from '../text/sentences.ts'
import { coverage, termsOf } from './terms.ts'

/** One ask as it stands in a message. */
export interface FoundAsk {
  readonly text: string
  readonly start: number
  /** A question or an order, not just a need ("I would like …"). */
  readonly explicit: boolean
}

/** Questions nobody expects an answer to. */
const RHETORICAL =
  /^(?:@\w+ )?(?:(?:and |so |but |or )?(?:what|really|seriously|hello|huh|right|ok(?:ay)?|anyone|no|yes|how|wtf|hm+|prime|hulu|hbo|truly|sorry|is it|are they|in-?doors|out-?doors|why+)\b[\s?!.]*$|what'?s (?:the )?beef|is this (?:a )?(?:trick|joke)|are you (?:kidding|serious|joking|having)|how (?:is|was) (?:this|that) (?:ok|okay|even|acceptable|possible$)|who does (?:that|this)|what (?:the|on) (?:hell|heck|earth|f)|whose (?:dumb|bright|idea)|care to help|have you (?:seen|heard)|has \w+ lost it|anyone (?:at|there|home|else)|isn't (?:it|that)|or (?:what|not at all|am i|do you|is (?:this|that))\b|don't \w+ have|can you believe|did you \w+ .{3,80} just to|are you feeling|do you (?:even|not) (?:care|read)|am i missing|where (?:is|are) (?:the )?(?:customer service|decency)|was that so hard|what more|do i look|why (?:on earth|do i bother|is it so hard)|are (?:you|your employees) trying to)/i

/** Help in general: only an ask where nothing else is asked. */
const GENERAL =
  /^(?:please,? |i (?:really )?need (?:your |some )?|kindly |pls |plz )*(?:help(?: me| us| out| please)?|advi[sc]e|assist(?: me)?|fix(?: it| this)?|any (?:ideas?|help|advice|solutions?)|thanks?|thank you)[\s!.,?]*(?:please|thanks|thank you|@\w+[\s@\w]*)?[\s!.?]*$/i

const REQUEST =
  /(?:^|[,;:!…-]\s*|\b(?:and|so|but|or|also|then|anyway) |\b(?:hi|hello|hey|dear) [^,.!?]{0,25}?)(?:please |pls |plz |kindly |just |maybe )*(?:(?:can|could|would|will) (?:you|u|y'?all|someone|anyone|somebody)\b|i(?:'m| am) (?:requesting|asking (?:for|you|that))|i request\b|let (?:me|us) know\b|(?:please|kindly|pls|plz) (?!let me know if|note|see above|be aware|remember|rt\b|don't get|contact me if)[a-z]+|wonder(?:ing)? (?:if|whether|when|how|why|what)|any (?:update|news|chance|way|idea|word|progress) |do you know (?:if|when|how|why|what|where|whether))/i

const ORDER =
  /^(?:(?:so|and|also|then|now|just) )?(?:refund|cancel|send|replace|fix|call|ring|e-?mail|give|stop|change|update|check|explain|remove|delete|let us|return|transfer|escalate|confirm|close|reset|unlock|ship|tell|get (?:some|me|it|this|your|the|back|my)|put|add|make (?:it|sure)|look into|bring back|don'?t (?:call|ring|send|charge|cancel|refund))\b(?! (?:was|is|were|are|has|for)\b)/i

const NEED =
  /\bi(?:'d| would| really| just| also| only| still|'ll)* (?:like|want|need|require|love)(?: to (?!thank|say|see you|be able to trust)| (?:you|a|an|my|the|some|it|this|that|your|another|help|more|back)\b)|\bi(?:'d| would)? (?:also )?(?:like|love|want|need) to know\b|\bi (?:demand|insist|expect (?:a|an|you|my|the|to))\b|\b(?:i'm |am )?(?:not sure|unsure|confused|don't know) (?:how|why|what|where|whether|when|to why|as to)\b/i

const FILLER =
  /^(?:(?:hi|hello|hey|yo|dear|ok|okay|so|and|but|well|um+|also|sorry|@\w+|#\w+|thanks|thank you|question|just curious)\b[\s,.!:;…-]*(?:there|all|team|guys|again|everyone|@\w+)?[\s,.!:;…-]*)+/i

interface Piece {
  readonly text: string
  readonly start: number
}

/** Sentences, cut again where people put two on one line: "…? …", "… !". */
function piecesOf(message: string): Piece[] {
  const pieces: Piece[] = []
  for (const { start, end } of sentences(message)) {
    const sentence = message.slice(start, end)
    let from = 0
    for (const cut of sentence.matchAll(
      /[?!…]+["'”)]*\s+(?=\S)|\.{2,}\s*(?=\S)|\?+["'”)]*(?=[a-z])|\.(?=[a-z]{3,} )/giu,
    )) {
      const to = cut.index + cut[0].length
      pieces.push({ text: sentence.slice(from, to), start: start + from })
      from = to
    }
    pieces.push({ text: sentence.slice(from), start: start + from })
  }
  return pieces
}

function cleaned({ text, start }: Piece): Piece {
  const head = FILLER.exec(text)?.[0].length ?? 0
  const body = text.slice(head)
  if (!/[\p{L}]{2}/u.test(body)) return { text: text.trim(), start }
  return { text: body.trim(), start: start + head }
}

function kindOf(text: string): 'question' | 'request' | 'need' | null {
  const plain = text.replace(/[’‘]/g, "'")
  if (/\?/.test(plain)) return RHETORICAL.test(plain) ? null : 'question'
  if (/^(?:if|when) you\b/i.test(plain)) return null
  if (REQUEST.test(plain) || ORDER.test(plain)) return 'request'
  if (
    /^(?:when (?:will|can|is|are|do|does|did|should)\b|(?:how|what|where|why|who|which|can|could|is|are|do|does|did|will|should|would) (?:do|can|should|is|are|did|will|long|much|many|i|you|we|it|this|that|the|my|there)\b)/i.test(
      plain,
    ) &&
    !/^(?:is|are|how) (?:this|that)\b/i.test(plain) &&
    plain.length < 160
  )
    return 'question'
  return NEED.test(plain) ? 'need' : null
}

/** Where an inner question begins: "…, and made a mistake on. who can i contact". */
const INNER =
  /(?:^|[\s,;(:-])((?:(?:and|so|but|or) )?(?:(?:can|could|would|will) (?:you|u|i|y'?all|we|someone|that|it)|how (?:do|can|to|did|long|much|many|are|is|does|should|would)|who (?:can|do|should|to|is)|what (?:is|are|can|do|should|does|did|'s|to)|why (?:is|are|do|does|did|am|can|has|have)|when (?:will|can|is|are|do|does)|where (?:is|are|can|do|did)|is (?:there|it|this|that) |are (?:there|you|they|y'?all)|do (?:you|i|we|they)|does (?:it|this|that|anyone|the)|did (?:you|i)|any (?:way|idea|help|chance|update)|please (?:contact|call|help|send|refund|cancel)|maybe an?)\b)/gi

/** Cuts a long lead-in off: what is asked stays, what came before is story. */
function withoutLead({ text, start }: Piece): Piece {
  const starts = [...text.replace(/[’‘]/g, "'").matchAll(INNER)].map(
    (match) => match.index + match[0].length - (match[1]?.length ?? 0),
  )
  const plea = /\bhelp\b|\bcheck\b|\bconfirm\b/i
  if (/^(?:so |and |but )?(?:if|when|since|because|as)\b/i.test(text)) return { text, start }
  for (const at of starts) {
    const rest = text.slice(at)
    const lead = text.slice(0, at).split(/\s+/).length - 1
    if (lead === 0) return { text, start }
    if (lead >= (plea.test(rest) ? 13 : 5) && rest.split(/\s+/).length >= 3)
      return { text: rest, start: start + at }
  }
  return { text, start }
}

/** A statement with a question mark asks less than a proper question beside it. */
function isProper(text: string): boolean {
  return INNER_ANYWHERE.test(text.replace(/[’‘]/g, "'")) || REQUEST.test(text) || ORDER.test(text)
}
const INNER_ANYWHERE =
  /(?:^|[\s,;:(-])(?:who|what|when|where|why|how|which|any|(?:is|are|am|was|were|do|does|did|can|could|will|would|should|has|have|had|may)(?:n't)? (?:i|you|u|we|they|he|she|it|this|that|these|those|there|the|my|your|our|any\w*|some\w*|all|y'?all|non)\b)/i

function kept(found: readonly (FoundAsk & { readonly need: boolean })[]): FoundAsk[] {
  const proper = found.filter(({ text, need }) => !need && isProper(text))
  const said = termsOf(proper.map(({ text }) => text).join(' '))
  return found
    .filter((ask) => {
      if (proper.length === 0 || proper[0] === ask) return true
      if (proper.includes(ask)) return termsOf(ask.text).size > 0
      return (
        ask.need && /^i\b/i.test(ask.text) && / to /.test(ask.text) && coverage(termsOf(ask.text), said) < 0.5
      )
    })
    .map(({ text, start, explicit }) => ({ text, start, explicit }))
}

/**
 * Questions and requests in one message of a customer, as written; at most 12. A general "please help", a bare need and a
 * statement with a question mark count only where nothing is asked outright.
 */
export function asksInText(message: string): FoundAsk[] {
  const found: (FoundAsk & { readonly need: boolean })[] = []
  const general: FoundAsk[] = []
  for (const piece of piecesOf(message.slice(0, 20_000)).map(cleaned)) {
    if (/^\s*>/.test(piece.text) || piece.text.length < 4) continue
    const kind = GENERAL.test(piece.text) ? 'general' : kindOf(piece.text)
    const { text, start } = kind === 'question' || kind === 'request' ? withoutLead(piece) : piece
    if (kind === 'general') general.push({ text, start, explicit: true })
    else if (kind && !RHETORICAL.test(text))
      found.push({ text, start, explicit: kind !== 'need', need: kind === 'need' })
  }
  return (found.length > 0 ? kept(found) : general.slice(0, 1)).slice(0, 12)
}
