/** Patterns over one lower-case sentence with straight apostrophes. Sources: LABELLING-like rules of what binds an agent. */

const WILL = "(?:'ll| will| shall|'m going to| am going to|'re going to| are going to| is going to)"
const OURS =
  "(?:i|we|they|he|she|someone|somebody|who|which i|which we|(?:the|our|a|an|my|your|one of our|another|someone from (?:that|this)|someone from|a member of)(?: (?!and\\b|so\\b|then\\b|that\\b|who\\b|or\\b|but\\b)[\\w'-]+){0,7})"
const SOFT =
  '(?: (?:also|then|still|now|again|be sure to|make sure to|definitely|personally|certainly|of course|try to|do (?:my|our) best to|endeavou?r to|go ahead and|just|soon|shortly|keep|have to|be able to|all|both|directly))*'

/** Ways of coming back to the customer. */
const FOLLOW_UP = `(?:(?:be )?(?:get|getting|come|coming|report|reporting|write|writing|ring|call|circle|check) back(?!up)(?! (?:to|with) (?:the|our|my|their) )|(?:be |get |stay )?(?:back )?in (?:touch|contact)(?! with (?:the|our|my|their|them|him|her))|(?:be )?follow(?:ing)? (?:this |it )?up(?! (?:with|on|to) (?:the|our|my|their|them|your|this|it)(?!.*\\byou\\b))|(?:be )?reach(?:ing)? (?:back )?out(?! to (?:the|our|my|their|them))|(?:be )?contact(?:ing)? you|(?:be )?(?:call|phon|ring|email|e-mail|messag|text|updat|notify|inform|tell|writ|advis|ping|answer|show)(?:e|ing)? (?:back )?(?:to )?you|give (?:you|him|her|them|it) (?:a (?:call|ring|buzz|shout|heads.?up|reply|definite)|an (?:update|answer)|another update)|keep(?:ing)? (?:you|everyone) (?:updated|posted|informed|in the loop|up to date)|let(?:ting)? you (?:all )?know|send(?:ing)? (?:you|over|it|that|this|them|a|an|the|out|those|these|your)\\b(?! (?:to (?:the|our|an?|my) |on to |along ))|(?:be )?(?:reply|replying|respond|responding|answer)\\b(?! to (?:the|our|their))|confirm\\b(?! with (?:the|our|my))|provide (?:you|an update)|share\\b(?! (?:this|that|it|your) .*with (?:the|our))|continue (?:there|here|working with you|this there)|have [\\w' -]{2,40}? (?:call|contact|reach out|e-?mail|reply|get back|follow up)|make sure (?:that )?[\\w' -]{2,40}? (?:calls?|contacts?|gets? back|replies)|drop you (?:a|an)|indicate the status|come back to you|be (?:checking in|checking with)|check in (?:with you|again)|update (?:our|the|this)|expect (?:a|an|our|my))`

/** Results that the agent's side brings about. */
const OUTCOME = `(?:(?:re)?(?:send|ship|issue|post|print|deliver)(?! (?:it|this|that|your [\\w ]+) (?:on )?to (?:the|our|an?|my)\\b)|refund|credit|replace|process|repair|fix|order|dispatch|arrange|reimburse|cancel|extend|waive|restock|restore|resolve|release|transfer|collect|pick (?:it|this|that|the|up)|book|schedule|upload|publish|top up|find a|pop on|put (?:a|an|the|it|you) (?!to )|work on (?:fixing|getting)|have (?:it|that|this|your|the|them|everything|an?)\\b|get (?:it|that|this|your|the|them|you|everything)(?: [\\w']+){0,6}? (?:sent|sorted|ready|fixed|shipped|done|replaced|refunded|resolved|booked|back|out|over|up|changed|corrected|moved|through|delivered|rebooked|reported)|correct|change|move|remove|reset|activate|reactivate|unlock|upgrade|complete|finish)\\b`

/** "be" + what a thing can become. */
const DONE =
  '(?:sent|resent|delivered|redelivered|refunded|credited|redeposited|deposited|shipped|dispatched|processed|resolved|sorted|fixed|restored|reopened|reopening|reissued|issued|updated|arranged|cancell?ed|replaced|repaired|completed|confirmed|ready|back|on its way|on the way|in your|with you|at the|out|there|here|available|live|working|up and running|up|open|posted|paid|reimbursed|transferred|collected|released|contacted|notified|informed|kept|called|e-?mailed|turned back on|in place|done|finished|applied|added|activated|installed|rolled out|fully|reactivated|unlocked|on|reviewed|answered|in touch|reaching)'

/** Things said of a result only mean a promise together with a time. */
const LOOSE =
  '(?:ready|back|available|live|working|up|open|posted|on|at the|out|there|here|applied|added|released|installed|in your|fully|in place)'

const re = (source: string): RegExp => new RegExp(source, 'i')

/** Always a promise: somebody on the agent's side will come back to the customer. */
export const COMES_BACK: readonly RegExp[] = [
  re(
    "\\b(?:i|we)(?:'ve| have)? (?:asked|got|arranged for|told) (?:[\\w'-]+ ){1,4}to (?:call|contact|e-?mail|write to|ring|phone|update|visit|answer) you\\b",
  ),
  re(
    `(?:^|[^\\w'])(?:${OURS}|soon (?:i|we))(?: (?:soon|also|then))?${WILL}(?! not\\b)${SOFT}(?: be)?(?: (?!not\\b)[\\w'/&,-]+){0,18}? ${FOLLOW_UP}`,
  ),
  re(
    `\\b(?:i|we|they)(?:'ve| have)? ?(?:'re|'m| am| are)?[^.;!?]{0,40}(?:,|\\band\\b|\\bthen\\b)(?: will|'ll)${SOFT}(?: be)? ${FOLLOW_UP}`,
  ),
  re(`(?:^|[^\\w])let me\\b[^.;!?]{2,80}\\b(?:and|then) (?:i'll )?${FOLLOW_UP}`),
  re(
    `\\byou(?:'ll| will| should| can expect to|'re going to| are going to) (?:also |then |soon |shortly |all )?(?:hear|receive|get (?:a|an|your|the|it)|have (?:a|an|your|the|it|news)|be (?:contacted|notified|informed|refunded|credited|updated|hearing|receiving|getting|called|e-?mailed))`,
  ),
  re(
    '\\b(?:you can |you should |please )?expect (?:a (?:call|reply|response|refund|delivery|follow)|an (?:e-?mail|update|answer)|to (?:hear|receive|get|see)|your |our |my |it |delivery)',
  ),
  re(
    '\\b(?:expert|specialist|colleague|manager|someone|somebody|team|engineer|supervisor|them|him|her) to (?:reply|call|contact|respond|reach out|get back|follow up|e-?mail)\\b(?! with)',
  ),
]

/** A promise in itself where the result is for this customer. */
export const BRINGS_ABOUT: readonly RegExp[] = [
  re(
    `(?:^|[^\\w'])(?:i|we|they|someone|(?:the|our|a)(?: [\\w'&-]+){0,4}? (?:team|department|colleague|engineer|technician|warehouse|courier|driver|specialist|manager))${WILL}(?! not\\b)${SOFT}(?: be)? ${OUTCOME}`,
  ),
  re(
    `\\b(?:this|it|that|your [\\w' -]{2,40}?|the (?!fee|change fee|charge)[\\w' -]{2,40}?|an? [\\w' -]{2,30}?|[a-z]+ between [\\w ]+)(?:'ll| will| is going to) (?:also |then |all |now )?be (?:automatically |fully |re)?(?!${LOOSE}\\b)${DONE}\\b`,
  ),
  re(
    `\\b(?:please )?allow (?:up to |around |about )?[\\w -]{1,24}(?:hours?|days?|weeks?)[^.;!?]{0,20}\\b(?:for (?:the|your|it|this|us)\\b[^.;!?]{0,60}\\bto be|to (?:arrive|be|appear|show|reach))`,
  ),
]

/** A promise together with any time, "shortly" too: something will come about. */
export const BY_A_TIME: readonly RegExp[] = [
  re(
    `(?:^|[\\w'#)] )(?:[\\w'-]+ ){0,5}?(?:(?<=[\\w'] )(?:will|should|is going to|are going to|is due to|are due to|is scheduled to|is expected to|are expected to)|(?<=\\w)(?:'ll|'s due to))(?! not\\b| take up\\b) (?:also |then |all |now |just |only |already |definitely )*(?:be |have been )?(?:re)?(?:${DONE}|arriv|ship|reach|match up|come|go out|open|deliver|leav|resum|start(?! another)|land|appear|show|take (?!up)|issue|drop|hit|post|expir(?!e))`,
  ),
  re(
    `(?:^|[^\\w'])(?:i|we|they|(?:the|our)(?: [\\w'&-]+){1,4}?)(?:${WILL}| should)(?: be able to)? (?:have|get|send) (?:it|that|this|them|you|your|everything|the|an?)\\b`,
  ),
]

/** A promise only together with a dated time, whatever the deed. */
export const BY_A_DAY: readonly RegExp[] = [
  ...BY_A_TIME,
  re(
    `(?:^|[^\\w'])(?:${OURS}|it)${WILL}(?! not\\b)(?! be (?:open|closed|here|there to|happy|glad|able|available|away|out of|back (?:in|at)|on holiday|off))`,
  ),
  re(`\\b(?:i|we|they) can (?:also |then )?${FOLLOW_UP}`),
  re(
    "\\b(?:i|we)(?:'m|'re| am| are) (?:calling|sending|shipping|booking|e-?mailing|coming back|getting back|posting|refunding|visiting|arranging|following up)\\b",
  ),
  re('\\bis (?:booked|scheduled|due|arranged|planned) (?:for|on|in|by)\\b'),
  re('\\bgive (?:us|me) (?:about |around )?(?:\\d|an?\\b|one|two|three|five|ten)'),
]

/** Words that take the binding out of a sentence, wherever they stand before the commitment. */
export const NOT_BINDING: readonly RegExp[] = [
  /^\s*>/,
  /\bhope(?:fully)?\b|\bfingers crossed\b|\bcan't make any promises\b|\bin (?:these|most|many|such|some) cases\b/i,
  /\b(?:typically|usually|normally|generally|in general)\b/i,
  /\bexpected until\b/i,
  /\bdo (?:my|our) best to (?!reply|respond|get back|call|contact|update|let you|answer|send|have|ship)/i,
  /\bup to \d+ (?:minutes|hours|hrs|days|weeks)\b(?=[^.;!?]*\bto (?:see|appear|show up|reload)\b)/i,
  /\b(?:customers?|users|everyone|anyone|members|all of our)\b[^.;!?]{0,60}\bwill\b(?!.*\byou(?:r)?\b)/i,
  /\bautomatically close|\bcloses? (?:by itself|automatically)|\bticket will (?:be )?clos/i,
  /\bwe'll be (?:open|closed|here|waiting|standing by)\b|\bwait for you\b|\bopening hours\b/i,
  /\b(?:order|offer|code|link|voucher|trial|subscription|points?)\b[^.;!?]{0,30}\bexpires?\b/i,
]

/** Good will with nothing to remember. */
export const OFFER =
  /(?:'ll|will|'d|would) (?:be |also be )?(?:more than |very |really |so )?(?:happy|glad|delighted|pleased|love|like|able)\b(?! to (?:credit|refund|send|replace|reship))/i

/** A condition, and the commitment that hangs on it. */
export const IF_BEFORE =
  /(?:^|[\s,;(-])(?:if|unless|should (?:you|info|there|the|anything|this)|in case|provided|as long as|otherwise)\b/i
export const IF_FINE =
  /\bif (?:all goes|everything goes|that's (?:ok|okay|fine|all right)|that is (?:ok|okay|fine)|not sooner|not earlier|possible)\b|\b(?:check|see|find out|know|ask|confirm|sure|wonder\w*|investigate|review|look into|look at)(?: (?:with|from|on)(?: [\w']+){1,4})? (?:whether|if)\b/i

/** Once the customer has done something, or something uncertain has come about. */
export const ONCE_DONE =
  /\b(?:once|when|after|as soon as|until|upon|the moment) (?:you (?!'re\b|are\b)|you've|you have|approved|approval|receipt|we (?:have |'ve )?(?:received?|get|got|have) (?:your|the|it|this|that|back)|(?:your|the) (?:return|parcel|item|items|payment|form|documents?|package|device|goods|tracking|claim)\b[^,.;]{0,30}?\b(?:arrives?|is received|has been received|reaches|is back|reflects|is in|clears|is approved|gets here)|[a-z]+ becomes aware)|\bof (?:us )?receiv|\b(?:after|of|from) receipt\b/i

/** The customer is to act first: an order to them, then "and we'll …". */
export const ACT_FIRST =
  /(?:^|[.,:;!?-]\s*|\b(?:please|just|kindly|pls|and|to|link|below|can you|could you|would you|able to|need you to|cases?|then|simply)\s+)(?:dm|direct message|pm|send|share|message|reply|respond|use|submit|fill|visit|select|click|follow|provide|give us (?:your|the|a (?:call|ring|shout))|tell|contact|call us|e-?mail us|leave|let us know|post|attach|forward|return|ship|sign up|tweet|confirm|open|file|complete|go to|write to|drop|bring|try|join|enter|upload|log in|reach out to us|note)\b[^.;!?]*?(?:\band\b|&|\bso(?: that)?\b|,|\bthen\b|\bfor\b)[^.;!?]*$/i
