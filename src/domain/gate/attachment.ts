import type { Scene } from '../scene.ts'
import type { Stop } from './stop.ts'

/** The agent says that a file comes with this very message. */
const SAYS_ATTACHED =
  /\b(?:(?:please )?(?:find|see) (?:the |an? |your )?(?:\w+ ){0,3}(?:attached|enclosed)|(?:please )?see (?:the )?attachments?\b|i(?:'ve| have)? (?:now |also |just )?attached (?:the|an?|your|it|this|our|some|two|both)|attached (?:is|are|you(?:'ll| will| can)? find|please find|to this (?:e-?mail|message|reply))|(?:is|are) attached (?:to this (?:e-?mail|message|reply)|below|here|for you)|i(?:'m| am) attaching)\b/gi
/** … unless it speaks of another message, of the customer's file, or of what was or may be. */
const ELSEWHERE =
  /\b(?:you (?:attached|sent|enclosed)|your (?:attachment|attached)|previous|earlier|last (?:e-?mail|message|reply)|separate|already|yesterday|if |once |when |will be attached|could you|can you|please attach|not attached|wasn't|weren't|ticket|account|profile|device|screen|cable|unit)\b|<?https?:|\?/i

function lineAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 300)
  const end = text.indexOf('\n', at)
  return text.slice(start, Math.min(end === -1 ? text.length : end, at + 300))
}

/** "I've attached …" where the desk knows that nothing is. Pictures in the text count as no attachment, links as one. */
export function attachmentStops(text: string, scene: Scene): Stop[] {
  if (scene.attachments === null || scene.attachments.length > 0 || !/attach|enclosed/i.test(text)) return []
  const straight = text.replace(/’/g, "'")
  for (const match of straight.matchAll(SAYS_ATTACHED)) {
    if (ELSEWHERE.test(lineAround(straight, match.index))) continue
    const span = { start: match.index, end: match.index + match[0].length }
    return [{ id: 'missing-attachment', span, found: text.slice(span.start, span.end) }]
  }
  return []
}
