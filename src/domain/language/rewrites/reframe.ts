import type { Category } from '../flag.ts'
import type { Candidate } from './candidate.ts'
import { withoutChumminess } from './over-familiar.ts'
import { topicOf } from './topic.ts'

/** What to say instead of a sentence that names nothing: where it fits (null: anywhere), the words, what to ask besides. */
type Reframe = readonly [fits: RegExp | null, words: string, ask: string]

const NOW = 'What can you do for them now?'
const INSTEAD = 'What can you do for them instead?'
const HELP = 'Which step answers their question? Say it here.'
const WHEN = 'By when?'
const WHO = 'Whom will you ask, and by when?'
const WHAT = 'What exactly went wrong for them? Name it.'

const HARD = 'I understand that this is not the answer you hoped for.'

const REFRAMES: Readonly<Record<Category, readonly Reframe[]>> = {
  blame: [
    [/\b(?:late|earlier|sooner|waited|so long|deadline|in time)\b/i, 'Thank you for telling us.', NOW],
    [/\b(?:claim|say|insist|accord)\w*\b/i, 'Thank you for telling us.', NOW],
    [null, "Let's look at what we can do about it now.", NOW],
  ],
  condescension: [
    [
      /\b(?:calm|relax|overreact\w*|dramatic|patien\w+|big deal|fuss|crying?|get over|breath\w*|upset|worse|only|silly|worth)\b/i,
      'I understand that this is frustrating.',
      NOW,
    ],
    [/\b(?:works?|working) (?:fine|for)\b/i, 'Let me look into what is different for you.', HELP],
    [
      /\b(?:said|told|mentioned|explained|stated|repeat\w*|again|already|wrote)\b/i,
      'I am glad to go through it once more.',
      HELP,
    ],
    [null, 'I am glad to go through it with you.', HELP],
  ],
  non_apology: [[null, 'I am sorry for the trouble this caused you.', WHAT]],
  cold_brush_off: [
    [
      /\b(?:no idea|(?:don't|dont|do not|not) know|not sure|idk)\b/i,
      'Let me find out.',
      'By when will they hear from you?',
    ],
    [
      /\b(?:google|look it up|website|read|online|internet|find|faq)\b/i,
      'I am glad to find the answer with you.',
      HELP,
    ],
    [
      /\b(?:busy|wait|turn|later|queue|patient|people ahead)\b/i,
      'Thank you for waiting.',
      'By when will they hear from you?',
    ],
    [
      /\b(?:rules?|policy|final|no exceptions?|nothing|can't|cannot|no already|decision|decided|decide|how it is|what it is|take it|end of)\b/i,
      HARD,
      INSTEAD,
    ],
    [null, 'I understand that this matters to you.', INSTEAD],
  ],
  passing_the_buck: [[null, 'I will find out who can help with this.', WHO]],
  hedging_without_commitment: [
    [
      /\b(?:try|tried|best|everything|what we can|level best)\b/i,
      'I will look after this for you.',
      'What will you do, and by when?',
    ],
    [null, 'I will find out and write to you.', WHEN],
  ],
  impersonal: [
    [
      /\b(?:volumes?|queue|busy|caller|turn|waiting)\b/i,
      'Thank you for waiting.',
      'By when will they hear from you?',
    ],
    [null, 'I have read your message.', HELP],
  ],
  jargon_bureaucratic: [],
  over_familiar: [[null, 'I understand that this is frustrating.', NOW]],
  negative_phrasing: [
    [
      /\b(?:no idea|(?:don't|dont|do not|not) know|can't say|cannot say|not sure)\b/i,
      'Let me find out.',
      'By when will they hear from you?',
    ],
    [
      /\b(?:access|allowed|authori[sz]ed|permission|my department)\b/i,
      'I will find out who can help with this.',
      WHO,
    ],
    [/\b(?:have to wait|need to wait)\b/i, 'Thank you for waiting.', 'By when will they hear from you?'],
    [/\b(?:nothing|no way|impossible|can't|cannot|unable|won't|no exceptions?)\b/i, HARD, INSTEAD],
  ],
  hard_sell: [],
}

/** Bullets, emoji, greetings and thanks, which may stay before other words. */
const OPENING =
  /^[^\p{L}\p{N}"'“‘(]*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks|thank you)\b[^,.!?;:]{0,40}[,!.] )*/iu

/** What to say instead of a sentence that names one thing only, and what to ask besides. */
const ABOUT: Readonly<Partial<Record<Category, readonly [words: string, ask: string]>>> = {
  blame: ["Let's look at what we can do about {topic} now.", NOW],
  condescension: ['I am glad to help you with {topic}.', HELP],
  non_apology: ['I am sorry for the trouble with {topic}.', WHAT],
  cold_brush_off: ['I understand your concern about {topic}.', INSTEAD],
  passing_the_buck: ['I will find out who can help with {topic}.', WHO],
  hedging_without_commitment: ['I will find out about {topic} and write to you.', WHEN],
  over_familiar: ['I understand that this is frustrating.', NOW],
  negative_phrasing: ['Let me see what I can do about {topic}.', INSTEAD],
}

/** The category's words for a sentence that holds its tone and at most the name of one thing, which stays. */
export function* reframed(sentence: string, category: Category): Generator<Candidate> {
  const opening = OPENING.exec(sentence)?.[0] ?? ''
  const said = sentence.slice(opening.length)
  const rest = category === 'over_familiar' ? (withoutChumminess(said) ?? said) : said
  const topic = topicOf(rest)
  if (topic === null) return
  if (topic === '') {
    for (const [fits, words, ask] of REFRAMES[category]) {
      if (fits === null || fits.test(rest)) yield { text: opening + words, ask }
    }
    return
  }
  const about = ABOUT[category]
  if (about) yield { text: opening + about[0].replace('{topic}', topic), ask: about[1] }
}
