import { customerMessages, type Scene } from '../scene.ts'
import { sentences } from '../text/sentences.ts'

/** What a conversation is about, in the customer's own words turned round to "you". */
export interface Problem {
  /** "your kettle arrived cracked"; null where no clause can be turned round surely. */
  readonly clause: string | null
  /** "your kettle"; null where the customer names nothing as theirs. */
  readonly thing: string | null
  /** "a replacement", "to return it": what goes after "you'd like"; null where nothing is asked for so plainly. */
  readonly wish: string | null
}

const WORD = "[\\p{L}\\d'-]+"
const NOT_IN_NAME =
  '(?!(?:and|or|but|of|to|in|on|at|for|with|from|is|was|are|were|has|have|had|i|you|we|they|it|that|which|who|not|own|if|as|than|because|so|when|where|just|still|also|now|only|friend|wife|husband|mother|father|son|daughter|mum|mom|dad|brother|sister|kids?|children|baby|dog|cat|partner|boss|captain|driver|doctor|host|colleague|god|bad|life|question|problem|issue|name|number|city|address|review|fault)\\b)'
const THING = `(?:my|our) (?:${NOT_IN_NAME}${WORD} ){0,2}?${NOT_IN_NAME}${WORD}`
const HAPPENED =
  "(?:arrived|came|is|are|was|were|isn't|aren't|wasn't|weren't|won't|doesn't|don't|didn't|hasn't|haven't|has|have|stopped|keeps|keep|broke|failed|never|still|shows|crashed|froze|freezes|crashes|leaks|fell|went|got|disappeared|says)"
const TO_ME =
  "i(?:'ve| have)? (?:was|were|been|got|still haven't|still have not|haven't|have not|never|can't|cannot|couldn't|am unable to|was unable to|received|ordered|didn't|did not)"

const CLAUSE_END =
  /\.(?!\d)|[,;:!?()"“”\n]|\s(?:and|but|because|so|which|while|after|before|since|when|although|though|then|despite|plus|even|if|unless|until|or|as|for (?:\d|the last|the past|over|about|almost|a|two|three)|&)\s/i
const CLAUSE = new RegExp(`(?:^|[\\s,;:.])((?:${THING}) ${HAPPENED}|${TO_ME})\\b`, 'iu')
/** A clause is said back with "I'm sorry" only where it tells of something that went wrong. */
const WENT_WRONG =
  /\b(?:crack\w*|broken?|broke|damaged?|dented|scratched|faulty|defective|dead|missing|lost|stolen|wrong|incorrect|late|delayed|overdue|stuck|down|full|empty|hacked|compromised|charged|billed|crash\w*|fr(?:eez|oz)\w*|overheat\w*|leak\w*|stopped|disappeared|vanished|fail\w*|error|locked|slow\w*|blocked|deactivated|cancell?ed|declined|rejected|suspended|smell\w*|torn|ripped|melted|bent|rusty|noisy|won't|cannot|can't|couldn't|unable|not working|(?:doesn't|don't|didn't|did not) (?:work|turn|start|open|load|charge|connect|arrive|come|fit|show|play|print|switch|close|get|receive)|(?:hasn't|haven't|have not|never|not) (?:been |yet )?(?:arrived?|come|came|received?|got|shipped|delivered|refunded|showed|worked|printing|charging|connecting|loading|syncing))\b/i
/** Long numbers are nobody's to repeat: they may be a card's. */
const LONG_NUMBER = /\d{7}/

/** The customer's own slips ("my videos is …") are not repeated. */
function agrees(clause: string): boolean {
  const match =
    /^your ([\p{L}\d' -]+?) (is|was|has|isn't|wasn't|hasn't|doesn't|are|were|have|aren't|weren't|haven't|don't|keep)\b/iu.exec(
      clause,
    )
  if (!match?.[1] || !match[2]) return true
  const plural = /[^siu]s$/i.test(match[1])
  return plural === /^(?:are|were|have|aren't|weren't|haven't|don't|keep)$/i.test(match[2])
}

/** Words that make a clause unsure, unkind to repeat, or true only on the day it was written. */
const UNSURE =
  /\b(?:if|whether|why|how|what|who|when|you|your|u|ur|we'd|would|could|maybe|perhaps|today|yesterday|tomorrow|tonight|this|last|ago|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|fuck\w*|shit\w*|damn\w*|hell|crap\w*|bloody|stupid|idiot\w*|ass|bitch|suck\w*|wtf|useless|pathetic|rubbish|garbage|ridiculous|joke|scam\w*|her|his|him|them|they|she|he|here|there|that|these|those|it)\b|[@#$€£]|https?|<|\.{2}/i
const TAIL =
  /\s(?:again|today|yesterday|now|just|already|still|this (?:morning|afternoon|week|evening)|last \w+|on \w+day|(?:\d+|two|three|a few) (?:days|weeks|hours) ago|at all|please|properly|either|too|as well)$/i
const DANGLING =
  /\b(?:the|a|an|of|to|at|in|on|for|with|my|your|is|was|are|were|and|or|has|have|had|been|be|not|never|still|got|isn't|wasn't|doesn't|didn't|won't|can't|haven't|hasn't|from|by|very|so|i|that|keeps|received|ordered|says|don't)$/i

/** "my" becomes "your", "I am" "you are": the words said back to the one who wrote them. */
export function turnedRound(clause: string): string {
  return clause
    .replace(/\bi am\b|\bi'm\b/gi, "you're")
    .replace(/\bi was\b/gi, 'you were')
    .replace(/\bi've\b/gi, "you've")
    .replace(/\b(?:i'd)\b/gi, "you'd")
    .replace(/\bmy\b|\bour\b/gi, 'your')
    .replace(/\bmine\b|\bours\b/gi, 'yours')
    .replace(/\bmyself\b/gi, 'yourself')
    .replace(/\bi\b/gi, 'you')
    .replace(/\b(?:me|us)\b/gi, 'you')
    .replace(/\bwe\b/gi, 'you')
}

/** Capitals only where a name or a model stands: shouting is not repeated. */
function calm(text: string): string {
  const shouted = text === text.toUpperCase()
  const lowered = shouted ? text.toLowerCase() : text
  return lowered.replace(/^(?:My|Our|I)\b/, (word) => word.toLowerCase())
}

function clauseIn(sentence: string): string | null {
  const match = CLAUSE.exec(sentence)
  if (!match?.[1] || sentence.trim().endsWith('?')) return null
  const start = match.index + match[0].length - match[1].length
  if (
    /\b(?:if|whether|why|how|what|when|because|until|would|could|should)\b[^,.]*$/i.test(
      sentence.slice(0, start),
    )
  )
    return null
  const rest = sentence.slice(start)
  const end = CLAUSE_END.exec(rest)?.index ?? rest.length
  let clause = rest.slice(0, end).trim()
  while (TAIL.test(clause)) clause = clause.replace(TAIL, '')
  const count = clause.split(/\s+/).length
  if (count < 3 || count > 11 || UNSURE.test(clause) || DANGLING.test(clause)) return null
  const said = turnedRound(calm(clause))
  return WENT_WRONG.test(said) && !LONG_NUMBER.test(said) && agrees(said) ? said : null
}

const WISH =
  /\bi(?:'d| would)? (?:also |just |really )?(?:like|want|need) ((?:a|an|my|to (?:return|cancel|change|exchange|keep|move|upgrade|replace|reset|swap|send back))\b[^,.;:!?\n()"]{2,50})/i

function wishIn(sentence: string): string | null {
  const found = WISH.exec(sentence)?.[1]
  if (!found) return null
  let wish =
    found.split(/\s(?:and|but|because|so|as|since|please|asap|if|when|before|now|today)\b/i)[0]?.trim() ?? ''
  while (TAIL.test(wish)) wish = wish.replace(TAIL, '')
  const count = wish.split(/\s+/).length
  if (count < 2 || count > 8 || UNSURE.test(wish) || DANGLING.test(wish)) return null
  return turnedRound(calm(wish))
}

/** Things that people turn to support with: outside of a clause only these are surely the thing meant. */
const COMMON_THING =
  /\b(?:my|our) ((?:(?:new|last|first|latest|online|monthly|annual|credit card|return|replacement|coffee|washing|gift) )?(?:order|parcel|package|delivery|shipment|invoice|bill|account|password|subscription|membership|refund|return|booking|reservation|flight|ticket|payment|credit card|card|phone|laptop|computer|tablet|printer|router|modem|internet|connection|app|website|shop|store|domain|e-?mail|password|licen[cs]e|plan|contract|statement|machine|camera|headphones|speaker|watch|tv|bike|sofa|mattress|appointment|data|profile|login|voucher|gift card|points|warranty|insurance|policy|claim|complaint|purchase|product|device|kettle|dishwasher|fridge|oven|car))(?=[\s,.;:!?]|$)(?! (?:numbers?|no\b|id\b|details|address))/i

const SUBJECT = new RegExp(`(?:^|[\\s,;:.])(${THING}) ${HAPPENED}\\b`, 'iu')

function thingIn(sentence: string): string | null {
  const subject = SUBJECT.exec(sentence)?.[1]
  const found = subject && clauseIn(sentence) ? subject : COMMON_THING.exec(sentence)?.[0]
  return found && !UNSURE.test(found) ? turnedRound(calm(found)) : null
}

/**
 * What the customer's latest messages are about. Only what can be said back word for word and stay grammatical; everything else
 * is null, and the caller uses a sentence that needs no fact.
 */
export function problemOf(scene: Scene): Problem {
  const lines = customerMessages(scene)
    .slice(-3)
    .reverse()
    .flatMap(({ text }) => {
      const straight = text.slice(0, 4000).replace(/[’‘]/g, "'")
      return sentences(straight).map(({ start, end }) => straight.slice(start, end))
    })
    .filter((line) => !line.startsWith('>'))
  const first = (find: (line: string) => string | null): string | null => {
    for (const line of lines) {
      const found = find(line)
      if (found) return found
    }
    return null
  }
  return { clause: first(clauseIn), thing: first(thingIn), wish: first(wishIn) }
}
