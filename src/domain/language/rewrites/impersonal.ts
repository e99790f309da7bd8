import { firstNameOf } from '../../text/first-name.ts'
import { isGivenName } from '../../text/given-names.ts'
import type { Rewriter } from './candidate.ts'
import { stated } from './jargon.ts'
import { allSwapped, type Swap, swapped } from './swap.ts'

const PEOPLE =
  '(?:customers?|clients?|guests?|users?|members?|passengers?|subscribers?|patients?|residents?|shoppers?|buyers?|policyholders?|account holders?|cardholders?|applicants?|travell?ers?|tenants?|patrons?|consumers?|partners?|participants?|(?:ticket|season ticket|lease|card|account|policy|pass)[ -]?holders?|recipients?|drivers?|readers?|parents|students?|owners?|visitors?)'
const MATTER =
  '(feedback|concerns?|messages?|comments?|complaints?|correspondence|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|requests?|tickets?|cases?|e-?mails?|letters?|dissatisfaction|claims?|applications?|orders?|submissions?|reports?|issues?)'

const NAMED: readonly Swap[] = [
  [
    `^(?:all )?${PEOPLE} (?:who|that|experiencing|with|having|affected by|wishing to) <x> (?:are|is) (?:kindly |hereby )?(?:advised|asked|requested|reminded|encouraged|required|invited) to<b>`,
    'please',
  ],
  [
    `<b>(?:we|i) (?:ask|thank) (?:all )?(?:our |the )?(?:affected )?${PEOPLE} for their (patience|understanding|cooperation|co-operation)<b>`,
    'thank you for your {1}',
  ],
  [
    `^(?:(?:(?:dear|hi|hello|respected|greetings|hey) (?:(?:my |our )?(?:valued|esteemed|respected|loyal) )?|(?:valued|esteemed|respected|loyal) )(?:${PEOPLE}|sir(?:s|[/ ](?:or )?madam)?|sir\\/madam|madam|all|@?user)(?:\\(s\\))?(?: or miss)?|to whom it may concern(?: at [^,:]*)?|greetings of the day|dear [a-z]+_name)(?:[,:.!]|(?= @| \\())`,
    '{0:greeting},',
  ],
  [
    `<b>your dissatisfaction (?:has been|is|was) (?:duly )?(?:received|noted|logged|recorded|registered)<b>`,
    'I understand that you are dissatisfied',
  ],
  [
    `<b>your ${MATTER}((?: no[.]?)? [a-z]*#?[0-9][a-z0-9/-]*| (?:regarding|about|on|concerning|of) [^,.;]{1,40}?)? (?:(?:has|have) been|is|are|was|were) (?:duly )?(?:received|noted|logged|recorded|registered)(?: under reference ([a-z0-9/-]+))? and (?=(?:will|is|has|was)<b>)`,
    'I have your {1}{2}{3:reference} here, and it ',
  ],
  [
    `<b>your ${MATTER}((?: no[.]?)? [a-z]*#?[0-9][a-z0-9/-]*| (?:regarding|about|on|concerning|of) [^,.;]{1,40}?)? (?:(?:has|have) been|is|are|was|were) (?:duly )?(?:received|noted|logged|recorded|registered)(?: and (?:logged|noted|recorded))?(?: under reference ([a-z0-9/-]+))? and (?=[a-z]+ed<b>)`,
    'I have your {1}{2}{3:reference} here, and have ',
  ],
  [
    `<b>your ${MATTER}((?: no[.]?)? [a-z]*#?[0-9][a-z0-9/-]*| (?:regarding|about|on|concerning|of) [^,.;]{1,40}?)? (?:(?:has|have) been|is|are|was|were) (?:duly )?(?:received|noted|logged|recorded|registered)(?! on<b>)(?: in(?:to)? (?:our|the) (?:system|records|database|queue))?(?: under reference ([a-z0-9/-]+))?<b>`,
    'I have your {1}{2}{3:reference} here',
  ],
  [
    `<b>(?:we|i|our executive|our agent) (?:have|has) (?:duly )?(?:noted|logged|recorded|registered) your ${MATTER}<b>`,
    'I have read your {1}',
  ],
  [
    `<b>your ${MATTER}((?: no[.]?)? [a-z]*#?[0-9][a-z0-9/-]*| (?:regarding|about|on|concerning|of) [^,.;]{1,40}?)? (?:has|have) been (closed|forwarded|escalated|assigned|reviewed|answered|processed|updated|passed)<b>`,
    'I have {3} your {1}{2}',
  ],
  [
    `<b>(?:your |the )?(case|ticket|request) ((?:no[.]? |number )?#?[a-z0-9-]*[0-9][a-z0-9-]*) (?:has been|is|was) (assigned|closed|opened|updated)<b>`,
    'I have {3} {1} {2}',
  ],
  [`^(?:all )?${PEOPLE} (?:must|should|shall|need to|have to|may wish to) `, 'please '],
  [`<b>the case is closed<b>`, 'I have closed your case'],
  [`<b>(?<!that )(?:we|i) value your ${MATTER}<b>`, 'thank you for your {1}'],
  [
    `(?<=^|[.!?,] )(?:your |customer )?${MATTER} is (?:very )?(?:important|valuable) to us<end>`,
    'thank you for your {1}',
  ],
  [',? (?:and )?is (?:very )?(?:important|valuable) to us<b>', ''],
  [
    `(?:we ask |the )?(?:all )?${PEOPLE} (?:are|is) (?:kindly |hereby )?(?:advised|reminded|asked|requested|required|urged|encouraged|invited) to<b>(?: note that)?`,
    'please',
  ],
  [`(?:all )?${PEOPLE} (?:are|is) (?:kindly |hereby )?(?:reminded|advised|informed|notified) that<b> ?`, ''],
  [
    `<b>(?:the |all )?(?:affected )?${PEOPLE} (?:will|shall) be (?:informed|notified|updated) (?:of|about|on)<b>`,
    'I will write to you about',
  ],
  [
    `<b>the ${PEOPLE} (?:will|shall) be (informed|notified|contacted|refunded|updated)<b>`,
    'I will write to you',
  ],
  [`^the ${PEOPLE} (has|is|was)<b>`, 'you {1:youform}'],
  [`(?<=^|[.!?] )the ${PEOPLE} (may|can|should|will|must)<b>`, 'you {1}'],
  [`<b>the ${PEOPLE}(?:'s|s')<b>`, 'your'],
  ['<b>please be (?:informed|advised)(?: that)?<b>', ''],
  ['<b>this is to (?:inform|notify)(?: you)? that<b>', ''],
  ['<b>(?:our executive|an agent) has<b>', 'I have'],
  ['<b>the contents? of which (?:has|have) been duly noted<b>', 'and I have read it'],
]

const PRAISE_OF_OURSELVES: Swap = [
  '^(?:we (?:value|appreciate|strive|aim|endeavou?r|pride)<b>|(?:customer|guest|member|client) satisfaction is|your satisfaction is|excellence is).*$',
  'thank you for writing to us',
]
const HELP = 'Which step answers their question? Say it here.'

/** The customer by name and the writer as "I", in place of roles and passives. */
export const impersonal: Rewriter = function* (sentence, name) {
  const first = name ? firstNameOf(name) : null
  const greeting = first !== null && isGivenName(first) ? `Hi ${first}` : 'Hello'
  const made = allSwapped(
    sentence,
    NAMED.map(([from, to]) => [from, to.replace('{0:greeting}', greeting).replace('{0:open}', '')] as const),
  )
  if (made === null) {
    const thanks = swapped(sentence, PRAISE_OF_OURSELVES)
    if (thanks !== null) yield { text: thanks, ask: HELP }
    yield* stated(sentence)
    return
  }
  // "Members are asked to check their bills" speaks of the reader.
  yield { text: /\bplease\b/i.test(made) ? made.replace(/\btheir\b/g, 'your') : made, ask: null }
}
