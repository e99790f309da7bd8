import { type Candidate, eachSwap, type Rewriter } from './candidate.ts'
import { allSwapped, type Swap } from './swap.ts'

const MATTER =
  '(inquiry|enquiry|query|request|application|claim|case|matter|complaint|grievance|issue|ticket|refund|order|message|e-?mail|mail|letter|submission|concern|communication|return|payment|transaction)'
const NEXT = 'What happens next, and by when?'
const PASSED = 'Who has it now, and by when will they answer?'
const WHICH = 'Which exactly?'
const HELP = 'Which step answers their question? Say it here.'
const WHEN = 'By when?'

/** Whole statements of an office and what an agent says instead. */
const STATED: readonly Swap[] = [
  [
    '^(?:an? (?:employee|agent|representative|associate|executive|officer|case worker)|our (?:staff|team|agents?)|the (?:concerned |responsible )?(?:team|department|officer)) (?:will|shall) (?:then )?(process|handle|review|check|examine|assess|answer) (?:the|your|this) <x><stop>',
    'I will ask a colleague to {1} your {2}',
    'Who will do it, and by when?',
  ],
  [
    `^(?:your|the|this) ${MATTER} (?:will be|is being|shall be|is|has been|are being)(?: duly| currently| accordingly| under)* (?:processed|handled|actioned|attended to|looked into|reviewed|taken up|dealt with|addressed|process|processing|consideration)(?: accordingly| as per [^.]*)?<stop>`,
    'I am working on your {1}',
    NEXT,
  ],
  [
    '^(?:the )?same (?:has|have) been (?:forwarded|escalated|passed|shared|sent)(?: on)? to (?:the concerned )?<x><stop>',
    'I have passed this on to the {1}',
    PASSED,
  ],
  [
    `^(?:the|this|your) ${MATTER} (?:has|have) been (?:duly )?escalated<stop>`,
    'I have passed your {1} on',
    PASSED,
  ],
  [
    `^(?:the|this|your) ${MATTER} (?:has|have) been (?:duly )?escalated (?:internally )?to <x><stop>`,
    'I have passed your {1} on to {2}',
    PASSED,
  ],
  [
    '^escalation to <x> (?:has been|was|is) (?:initiated|raised|done|made)<stop>',
    'I have passed this on to {1}',
    PASSED,
  ],
  [
    '^(?:approval|authori[sz]ation|verification|validation|confirmation|processing) of (?:said|the|your) <x> (?:is pending|is awaited|is in progress|is under way|remains outstanding)<x>?<stop>',
    'I will find out where your {1} stands',
    WHEN,
  ],
  [
    '^((?:the|this|your|our) )<x> (?:is|remains)(?: still| currently)? pending(?: <xs>)?<stop>',
    'I will find out where {1:low}{2} stands',
    WHEN,
  ],
  [
    '^(?:the )?(?:necessary|needful|appropriate|required|suitable|due|corrective) (?:actions?|steps?|measures?)(?: in this regard)? (?:will|shall|has|have|is|are) (?:be |been |being )?(?:taken|initiated|done|undertaken)(?: <xs>)?<stop>',
    'I will take care of this',
    'What will you do, and by when?',
  ],
  [
    '^(?:the |your )?(?:aforementioned |requisite |required |necessary |relevant |said )*(documentation|documents|paperwork|information|details|forms?|proof|evidence)(?: [a-z]+)? (?:remains?|is|are)(?: still)? (?:outstanding|missing|pending|awaited|not received)<stop>',
    'please send me the {1} still missing',
    WHICH,
  ],
  [
    '^your [a-z]+ (?:lacks|is lacking|is missing|omits|does not (?:include|contain))(?: the)?(?: requisite| required| necessary| relevant)? <x><stop>',
    'please send me the {1} still missing',
    WHICH,
  ],
  [
    '^(?:please |kindly )?(?:adhere to|comply with|abide by|conform to) (?:the |our )?(?:prescribed |established |said )?<x><stop>',
    'I am glad to take you through the {1}',
    HELP,
  ],
  [
    `^(?:your|the) ${MATTER}(?: [^.]{0,20})? (?:is|has been|was|stands)(?: hereby| duly)* (?:acknowledged|noted|registered|recorded|taken note of|logged)<stop>`,
    'I have read your {1}',
    HELP,
  ],
  ['^(?:as per|pursuant to|in accordance with|per|in line with) (?:our|the) [a-z ]+, <xs><stop>', '{1}'],
]

const FRAME =
  /^(?:(?:kindly|please) (?:be (?:informed|advised)|note) that|this is to (?:inform|notify) you that|it is hereby (?:informed|stated) that) /i

/** Turns of office language and what they say; made one after the other, so longer ones come first. */
const TURNS: readonly Swap[] = [
  [
    '<b>(?:as )?per (?:our|the|company) (?:policy|policies|records|terms|t&cs|guidelines|procedure)<b>,? ?',
    '',
  ],
  ['<b>per (our|the) <x>, ', 'under {1} {2}, '],
  ['<b>(?:as )?per (clause|section|article)<b>', 'under {1}'],
  ['<b>as per<b>', 'as in'],
  ['<b>pursuant to your (?:query|request|message|email|e-mail)<b>', 'following your {0:last}'],
  ['<b>pursuant to<b>', 'under'],
  ['<b>in accordance with<b>', 'following'],
  ['<b>in line with<b>', 'following'],
  ['<b>in conjunction with<b>', 'together with'],
  ['<b>by virtue of<b>', 'because of'],
  ['<b>on account of<b>|<b>owing to<b>|<b>due to the fact that<b>', 'because of'],
  ['<b>in (?:light|view) of<b>', 'because of'],
  ['<b>in the absence of<b>', 'without'],
  ['<b>in the event (?:of|that)<b>', 'if there is'],
  ['<b>in lieu of<b>', 'instead of'],
  [
    '<b>in (?:respect|regard) (?:of|to)<b>|<b>with (?:regards?|respect|reference) to<b>|<b>pertaining to<b>|<b>w[.]?r[.]?t[.]?<b>|<b>as regards<b>',
    'about',
  ],
  [
    "(?:<b>(is|are)|'s) (?:contingent|conditional|predicated) (?:up)?on (?:the )?(?:receipt|submission|provision|placement|satisfaction) of<b>",
    ' depends on',
  ],
  ["(?:<b>is|'s|<b>are) (?:contingent|conditional|predicated) (?:up)?on<b>", ' depends on'],
  ['<b>predicated (?:up)?on<b>', 'based on'],
  ['<b>(?:up)?on (?:the )?(?:receipt|submission) of<b>', 'once we have'],
  ['<b>(?:up)?on (?:the )?(completion|verification|confirmation|determination) of<b>', 'after the {1} of'],
  ['<b>subject to (?:the )?completion of<b>', 'after'],
  ['<b>pending validation by<b>', 'until it is checked by'],
  ['<b>pending (?:the )?(?:completion|attainment) of<b>', 'until we have'],
  ['<b>(?:subsequent to|following the completion of)<b>', 'after'],
  ['<b>prior to<b>', 'before'],
  ['<b>at (?:this|the present) (?:point in time|juncture)<b>', 'now'],
  ['<b>at (?:your|the) earliest (?:convenience|opportunity)<b>', 'as soon as you can'],
  ['<b>for the purposes? of<b>|<b>in respect of<b>', 'for'],
  ['<b>with a view to<b>|<b>in order to<b>|<b>so as to<b>', 'to'],
  ['<b>a (?:large|significant) number of<b>', 'many'],
  ['<b>the (?:undersigned|writer) (?:has|have) been<b>', 'I have been'],
  ['<b>the undersigned is<b>', 'I am'],
  ['<b>the undersigned has<b>', 'I have'],
  ['<b>(by|from|to|with) the undersigned<b>', '{1} me'],
  ['<b>the undersigned (therefore |hereby )?([a-z]+)s<b>', 'I {1}{2}'],
  [
    '<b>(?:please )?be advised that<b>|<b>please note that<b>|<b>it should be noted that<b>|<b>we wish to (?:inform|advise) you that<b>',
    '',
  ],
  ['<b>(?:kindly|please) do the needful<b>|<b>do the needful<b>', 'please take care of this'],
  ['<b>(?:kindly|please) (?:revert|advise)(?: back)?(?: to us)? with<b>', 'please send us'],
  ['<b>revert(?: back)? with<b>', 'send us'],
  ['<b>(?:kindly|please) (?:revert|advise)(?: back)?<b>', 'please reply'],
  ['<b>(?:kindly|please) expedite(?: the)? (?:submission|provision) of<b>', 'please send us'],
  ['<b>(?:kindly|please) liaise with<b>', 'please talk to'],
  ['(^|[.,;:!?] |<b>(?:and|so|then) )kindly<b>', '{1}please'],
  ['<b>revert (?:back )?to you<b>', 'get back to you'],
  ['<b>liaise with<b>', 'talk to'],
  ['<b>reach out to<b>', 'contact'],
  ['<b>circle back<b>|<b>touch base<b>', 'talk again'],
  [
    '<open>(?:the |your |this )(matter|case|ticket|request|issue|incident) has been (?:escalated|routed|referred|forwarded|transferred) to (?:the )?(?:relevant|appropriate|concerned|respective)? ?(?:stakeholders?|department|team)(?: for [^.,;]*)?',
    '{1}I have passed your {2} to my colleagues',
  ],
  ['<b>(has|have) been escalated<b>', '{1} been passed on'],
  ['<b>(?:is|are) being (?:actioned|processed|progressed|addressed)<b>', 'is under way'],
  ['<b>(has|have|was|were) (?:been )?(?:actioned|effected|effectuated|executed)<b>', '{1:passive} made'],
  ['<b>(?:shall|will) be (?:actioned|effected|effectuated)<b>', 'will be made'],
  ['<b>(is|are) (?:effected|effectuated)<b>', '{1} made'],
  ['<b>(?:action|progress) (your|the|this) (?:query|request)<b>', 'deal with {1} request'],
  ['<b>(is|are|be|been)(?: accordingly)? deemed (?:to be )?(?=in<b>|out<b>|outside<b>)', '{1} '],
  ['<b>(is|are|be|been) deemed to have<b>', '{1} taken to have'],
  ['<b>(is|are|be|been) deemed (?:to be )?(?=[a-z])', '{1} counted as '],
  ['<b>deemed (?:to be )?', ''],
  ['<b>necessitate(s?)<b>(?! that)', 'need{1}'],
  ['<b>necessitated<b>', 'needed'],
  ['<b>you are (?:hereby )?(?:requested|required|asked) to<b>', 'please'],
  ['<b>(is|are) (?:hereby )?requested to<b>', '{1} asked to'],
  ['<b>hereby<b> ?|<b>duly<b> ?', ''],
  ['<b>there(?:of|to|in|with|after|under)<b>', 'of it'],
  ['<b>(?:the )?(?:afore|above|under)-?mentioned<b>|<b>the captioned<b>|<b>the aforesaid<b>', 'the'],
  ['<b>(?:notwithstanding)<b>', 'despite'],
  ['<b>(?:disbursement|reimbursement|remittance) of<b>', 'payment of'],
  ['<b>(?:realization|effectuation|invocation|execution|implementation) of (?:the |a )', 'the '],
  ['<b>commencement of<b>', 'the start of'],
  ['<b>commencement<b>', 'start'],
  ['<b>commences?<b>', 'starts'],
  ['<b>commenced<b>', 'started'],
  ['<b>terminated?<b>', 'end'],
  ['<b>(?:remediation|rectification) of<b>', 'fixing'],
  ['<b>duly executed<b>', 'signed'],
  ['<b>of same<b>', 'of it'],
  ['<b>been effected<b>', 'been made'],
  ['<b>is pending<b>', 'is waiting for'],
  ['<b>remedial works?<b>', 'repairs'],
  ['<b>ascertainment of<b>', 'checking'],
  ['<b>ascertain<b>', 'find out'],
  ['<b>facilitate<b>', 'help with'],
  ['<b>utili[sz](e|ed|ing|es)<b>', 'us{1}'],
  ['<b>endeavou?r(?: to)?<b>', 'try to'],
  ['<b>furnished<b>', 'sent'],
  ['<b>furnish<b>', 'send'],
  ['<b>disseminated<b>', 'sent'],
  ['<b>(?:requisite|necessary) documentation<b>', 'papers'],
  ['<b>documentation<b>', 'documents'],
  ['<b>substantiation|verifiable proof<b>', 'proof'],
  ['<b>in duplicate<b>', 'in two copies'],
  ['<b>(?:escalation|entitlement|denial|redressal) matrix<b>', 'rules'],
  ['<b>stakeholders?<b>', 'colleagues'],
  ['<b>workflow<b>', 'process'],
  ['<b>root cause<b>', 'cause'],
  ['<b>cross-functional alignment<b>', 'our teams'],
  ['<b>(?:tier|level) ?[123] (?:support|team)<b>', 'our specialists'],
  ['<b>is not provisioned<b>|<b>is (?:currently )?not provisioned<b>', 'is not set up'],
  ['<b>provisioned<b>', 'set up'],
  ['<b>be intimated<b>', 'be told'],
  ['<b>intimate(?:d)?<b>', 'tell'],
  ['<b>obviate<b>', 'avoid'],
  ['<b>(?:an )?rma (?=number|form|label)', 'a return '],
  ['<b>rma<b>', 'return'],
  ['<b>an sla breach<b>', 'a missed deadline'],
  ['<b>sla<b>', 'our target'],
  ['<b>(?:the |a |an )?(?:revised )?eta<b>', 'a date'],
  ['<b>sku<b>', 'item'],
  ['<b>out[- ]of[- ]scope for<b>', 'outside'],
  ['<b>out of my scope<b>', 'outside my area'],
  ['<b>incurs?<b>', 'costs'],
  ['<b>levied<b>', 'charged'],
  [
    '<b>an? (refund|credit|payment|replacement|return|transfer|investigation|claim)<b> has been (initiated|processed|issued|raised|opened|made)<b>',
    'we have {2:begun} your {1}',
  ],
  ['<b>have occasioned<b>', 'have caused'],
  ['<b>(?:instigated|initiated)<b>', 'started'],
]

/** A whole statement of an office as an agent would say it. */
export function stated(sentence: string): Generator<Candidate> {
  return eachSwap(sentence.replace(FRAME, ''), STATED)
}

/** The sentence with plain words for all its office words; null where it has none. */
export function inPlainWords(sentence: string): string | null {
  const plain = allSwapped(sentence, TURNS)
  return plain?.replace(/\bthe (?:the|my|our|your)\b/gi, (two) => two.slice(4)) ?? null
}

/** A statement as an agent would say it, else plain words for office words. */
export const jargon: Rewriter = function* (sentence) {
  yield* stated(sentence)
  const plain = inPlainWords(sentence)
  if (plain !== null) yield { text: plain, ask: null }
}
