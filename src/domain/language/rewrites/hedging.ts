import { type Candidate, eachSwap, type Rewriter } from './candidate.ts'
import { allSwapped, type Swap, swapped } from './swap.ts'

const WHEN = 'By when?'
const WHO = 'Who will do it, and by when?'

/** Times that are none. */
const VAGUE_TIME: readonly Swap[] = [
  [
    ',? <b>(?:at (?:some|a later|a suitable) (?:later )?(?:point|stage|time|date|opportunity)|at some stage|eventually|in due course|sooner or later|in the (?:near|not too distant) future|down the (?:line|road|track)|one (?:day|of these days)|some ?time(?: soon)?|as and when(?: we can| possible)?(?=[.,]|$)|when (?:we|they|i) (?:can|get a (?:chance|minute|moment))|when it calms down(?: here)?(?: a bit)?|(?<!as )soon(?:ish)?(?! as)|shortly|before (?:too )?long|in a (?:bit|while)|later on|when(?:ever)? possible|as soon as (?:possible|we can)|asap|(?:in|over) the (?:coming|next few) (?:days|weeks|months))<b>,?',
    '',
  ],
]

/** Words that take back half of what the sentence says. */
const DOUBT: readonly Swap[] = [
  [
    ",? (?:but )?(?:we(?:'ll| will| shall) see(?: how it goes)?|let(?:'s| us) see|who knows|it depends|hard to say|no promises|no guarantees?|can't promise(?: anything)?|if (?:it's |it is )?(?:at all )?possible)(?=[.]|$)",
    '',
  ],
  ['<b>(?:may|might) or (?:may|might) not be able to<b>', 'can'],
  ['<b>(?:may|might) or (?:may|might) not<b>', 'will'],
  [
    "^(?:(?:hopefully|perhaps|maybe|probably|possibly|presumably|in theory|with (?:any |a bit of )?luck|fingers crossed|all being well|chances are|best guess[?]|(?:we|i) (?:think|believe|suppose|guess|hope|imagine|assume|expect)(?! to<b>)(?: that)?|(?:i'm |i am )?pretty sure(?: that)?|there(?:'s| is) an? (?:good |fair )?(?:chance|possibility)(?: that)?|i'd (?:imagine|guess|say|think)(?: that)?|(?:we're|we are) (?:hoping|hopeful)(?: that)?|(?:we'd|we would) like to think(?: that)?|it (?:may|might|could)(?: well)? be that|it is (?:hoped|possible|anticipated|expected) that|there's every chance(?: that)?|there is every chance(?: that)?|it looks like|it's looking like|if all goes well|depending on [^,]+),? )+",
    '',
  ],
  [
    '<b>(?:hopefully|perhaps|maybe|probably|possibly|presumably|doubtless|conceivably|potentially|supposedly|(?<!(?:this|that|some|what|these|the) )(?:sort|kind) of|more or less|of some (?:kind|description)|in certain cases|in theory|if possible|where possible|we think|i think|i guess|i believe|i suppose) ?',
    '',
  ],
  [
    '(?:,? (?:if (?:they do|at all|all goes well|they have time)|all being well|fingers crossed|other things being equal|no promises|(?:workload|time|staffing) (?:allowing|permitting)|depending[^.;]*|(?:we|i) (?:think|guess|hope|believe|suppose)|subject to [^.;]*|as (?:these things|circumstances) [^.;]*)|, (?:provided|though things|hard to (?:say|tell|know)) ?[^.;]*)(?=[.]|$)',
    '',
  ],
]
const MAYBE: readonly Swap[] = [
  [
    '<b>(?:may|might|could|should|would|ought to|is supposed to|are supposed to)(?: well)? be able to<b>',
    'can',
  ],
  ['<b>(?:may|might|could|should|ought to)(?: well)?<b>(?! have)', 'will'],
  ["(?:'d|<b>would)<b>(?! have| like)", ' will'],
]

const PROMISED: readonly Swap[] = [
  [
    "<open>(?:we|i)(?:'ll| will| are going to|'re going to|'m going to) (?:internally )?escalate (?:this|it|that)(?: internally)?(?: to <x>)?<stop>",
    '{1}I will pass this on',
    WHO,
  ],
  [
    "<open>(?:we|i)(?:'d| would) (?:like|love|hope|want) to (get|have) <x> (resolved|sorted|fixed|solved|done)(?: for you)?<stop>",
    '{1}I will {2} {3} {4} for you',
    WHEN,
  ],
  ['^<x> (?:is|are) expected to <verb><x><stop>', 'I will find out when {1:low} will {2}', WHEN],
  [
    '^(your <x>) is (?:still )?being (?:looked into|looked at|reviewed|checked|investigated|handled|worked on|processed)(?: <xs>)?<stop>',
    'I will find out where {1:low} stands',
    WHEN,
  ],
  [
    "<open>(?:we|i)(?: will|'ll| shall) (?:get back to|be in touch with|get in touch with|come back to|reach out to|revert to|update|contact) you<b>",
    '{1}I will write to you',
    WHEN,
  ],
  ['<open>one of us<will> (?:be able to )?(?!be<b>)<x><end>', '{1}I will {2}', WHEN],
  [
    '^<x> (?:is|are|remains?) (?:still )?under (?:review|investigation|consideration)<b>',
    'I will find out where {1:low} stands',
    WHEN,
  ],
  ["<open>(?:there(?:'s| is) )?no eta(?: is available)?(?: yet)?<end>", '{1}I will find out the date', WHEN],
  [
    '^<x><will> (?:well |possibly |still )?take (?:a (?:little |bit )?(?:while|bit|moment)|(?:quite )?(?:some|a long|more) time|longer(?: than <x>)?|ages|time)<stop>',
    'I will find out how long {1:low} takes',
    WHEN,
  ],
  ['^should be ([a-z]+)<b>.*$', 'I will find out when it will be {1}', WHEN],
  [
    "<open>(we|i)(?:'ll| will| shall|'d| would)?(?: always| normally)? (?:try(?: our| my)?(?: very| level)? ?(?:best|hardest)?|do (?:our|my)(?: very| level)? (?:best|utmost)|do (?:what|everything|all) (?:we|i) can|endeavou?r|strive|aim|attempt|hope|make every effort|see if (?:we|i) can)(?: to| and| n) <verb><x><end>",
    '{1}{2} will {3}',
    WHEN,
  ],
  [
    '<open>(?:someone|somebody|a (?:colleague|member|specialist|technician|manager|representative|person)|one)(?: (?:on|of|from|in) (?:the |our )?<x>)?(?: side| team| desk)?<will> (?:then )?(?:be able to |have to |want to )?(?:get|be) in (?:touch|contact)<b>',
    '{1}I will write to you myself',
    WHEN,
  ],
  [
    '<open>(?:someone|somebody|a colleague|one of (?:our|the) [a-z]+|our team|the team|a member of (?:our|the) team)<will> (?:be in touch|reach out|get in touch|be in contact|contact you|call|call you|get back to you|revert|respond|reply|let you know)<b>',
    '{1}I will write to you myself',
    WHEN,
  ],
  [
    '<open>(?:someone|somebody|a colleague|a member|one) (?:from|in|at|on|of) (the |our )?(?!us<b>)<x>(?: side)?<will> (?:then )?(?:be able to |have to |want to |be in a position to |be (?=[a-z]+ing<b>))?(?!be<b>|know)<x><end>',
    '{1}I will ask {2}{3} to {4:plain}',
    WHEN,
  ],
  [
    '<open>(?:the|our) (<x>) (?:team|people|folks)<will> (?:then )?(?:be able to )?<verb><x><end>',
    '{1}I will ask our {2} team to {4:plain}',
    WHEN,
  ],
  [
    '<open>(?:someone|somebody|a colleague|our team|the team)<will> (?:then )?(?:be able to |have to |want to |be (?=[a-z]+ing<b>))?(?!be<b>|know)<x><end>',
    '{1}I will ask a colleague to {2:plain}',
    WHO,
  ],
  [
    "<open>(?:it is|it's|this is|that's|that is|your case is) (?:being looked (?:into|at)|under (?:review|investigation)|in progress|being (?:reviewed|investigated|checked|handled))<b>",
    '{1}I will find out where this stands',
    'By when will you know more?',
  ],
  [
    "<open>(?:we(?:'re| are)|i am|i'm) (?:working on|looking into|checking on) (?:it|this|that)<b>( and[^.;,]*)?",
    '{1}I will find out where this stands',
    'By when will you know more?',
  ],
  [
    "<open>(?:it is|it's|this is|that's|that is) (?:on (?:our|the) (?:radar|list|roadmap)|in the (?:works|pipeline)|on the cards)<b>(?:, details tbd)?",
    '{1}I will find out where this stands',
    'By when will you know?',
  ],
  [
    "<open>(?:we|i)(?:'ll| will| shall) (?:have to )?(?:see|wait and see|look into|have a look at|have a think about)(?: into)? (?=(?:what|whether|if|how|when)<b>)",
    '{1}I will find out ',
    WHEN,
  ],
  [
    "<open>(?:we|i)(?:'ll| will| shall) (?:have a look at|have a think about|look into)<b>",
    '{1}I will look into',
    WHEN,
  ],
  [
    "<open>(?:hard to (?:say|tell|know)|time will tell|it's anybody's guess|who knows|not sure|i'm not sure|i am not sure|we will see|we'll see) (?=(?:what|whether|if|how|when|why)<b>)",
    '{1}I will find out ',
    WHEN,
  ],
  [
    "<open>(?:there is |there's )?no (?:eta|date|timeline)(?: is)?(?: available)?(?: yet)? (?:on|for) <x><end>",
    '{1}I will find out the date for {2}',
    WHEN,
  ],
]

const PLAIN_STATEMENT =
  /^(?!(?:may|might|will|can|should|would|is|are|was|has|have|[Yy]ou (?:may|might|can)|[Ww]e (?:would|hope)|[Ww]e'd)\b)(?:\p{Ll}|(?:The|An?|Your|Our|This|That|These|Those|It|We|You|They|He|She|There)\b)(?:[^,;:?!.\u2014()]|[.,]\d)*\.?$/u
const FINITE =
  /\w+(?:ed|s)\b|\b(?:will|can|is|are|was|were|has|have|'ll|'s|'re|goes|comes|gets|get)\b|'ll\b|'s\b/i
const QUESTION_OR_SELF =
  /^(?:what|when|where|why|how|who|if|you)\b|\b(?:we|i) will (?:hope|try|see|find)|\b(?:depending|worth|rest assured|who|which|when|if|that will|and (?:it|we|there|then|will|shall|the|they|a)|whether|or not|or the one|hard to|suppose)\b/i

function uncertain(sentence: string): string {
  return allSwapped(sentence, DOUBT) ?? sentence
}

const CONDITION = /^((?:once|when|whenever|after|as soon as|if) [^,]+, )(.+)$/i

/** What nobody knows yet: the honest thing to promise is to find it out. */
function* foundOut(sentence: string): Generator<Candidate> {
  const [, condition, rest] = CONDITION.exec(sentence) ?? []
  if (condition !== undefined && rest !== undefined) {
    for (const { text, ask } of foundOut(rest)) yield { text: condition + text, ask }
    return
  }
  const vague = allSwapped(sentence, VAGUE_TIME)
  const firm = uncertain(vague ?? sentence)
  const statement = allSwapped(firm, MAYBE) ?? firm
  const doubtful = vague === null || statement !== vague
  const plain = statement.trim().replace(/^,\s*/, '')
  if (
    plain === sentence ||
    !PLAIN_STATEMENT.test(plain) ||
    !FINITE.test(plain) ||
    QUESTION_OR_SELF.test(plain)
  )
    return
  // What we ourselves will do needs no finding out.
  if (/^(?:we|i)(?: will|'ll)\b/i.test(plain)) {
    yield { text: plain, ask: WHEN }
    return
  }
  const asked = swapped(plain, ['^(.*)$', `I will find out ${doubtful ? 'whether' : 'when'} {1:low}`])
  if (asked !== null) yield { text: asked, ask: 'By when will you know?' }
}

/** Hedges said as the next step that the agent owns; never a time or an outcome that nobody named. */
export const hedging: Rewriter = function* (sentence) {
  const firm = uncertain(allSwapped(sentence, VAGUE_TIME) ?? sentence).trim()
  yield* eachSwap(firm, PROMISED)
  yield* eachSwap(sentence, PROMISED)
  yield* foundOut(sentence)
}
