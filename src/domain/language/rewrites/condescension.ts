import { eachSwap, type Rewriter } from './candidate.ts'
import { allSwapped, type Swap } from './swap.ts'

const OUT: readonly Swap[] = [
  [
    "^(?:it is|it's|this is)(?: all)?(?: really| quite| actually| very| fairly)* (?:simple|easy|straightforward|not (?:that )?(?:hard|complicated|difficult))(?: actually)?[:;,] (?:you )?(?:(?:just|only|simply)(?: have to| need to)? |have to |need to )*<verb>",
    'please ',
  ],
  [
    '^(?:everyone|everybody|anyone|any child|most people|most [a-z]+)(?: else)? (?:knows?|understands?|can (?:see|tell|understand))(?: that)? (?=[^ ]+ [^ ]+ [^ ]+)',
    '',
  ],
  [
    '^surely (?:you|u) (?:noticed|can see|saw|must have seen|have seen|had noticed)(?: the [a-z]+ saying)? that ',
    '',
  ],
  [
    ",? (?:and |but )?that(?:'s| is) (?:just |only |simply )?(?:basic |simple |plain )?(?:physics|chemistry|maths?|logic|nature|the whole (?:idea|point)(?: of it)?|common sense|how it works)(?=[.]|$)",
    '',
  ],
  [
    '(?: (?:more )?(?:carefully|properly|closely|thoroughly))?(?: this time| next time| before you (?:ask|write|call|complain)(?: again)?)(?=[,.]|$)',
    '',
  ],
  [
    ',? (?:and )?(?:most|all|many|nearly all) (?:of )?(?:our )?(?:other )?(?:customers|people|users|clients|guests) (?:understand|manage|know|get|cope with|see)(?: this| that| it)?(?: fine| already)?(?=[.,]|$)',
    '',
  ],
  [
    '^if you (?:think about it|read|look|listen)(?: for (?:a|one) (?:second|moment|minute)| closely| carefully| properly)?, ',
    '',
  ],
  ['<open>have (?:you|u) (?:even |actually |already |at least )?tried ', '{1}could you try '],
  [
    "<b>(?:just |simply )?(?:let me|allow me to|i will|i'll|let's) (?:put|say|explain|spell|break|try)(?: to explain)? (?:this|it|that)(?: out| down)?(?: for you)?(?: again| once more)? ?(?:,? ?(?:(?:more |as |very )?simply(?: as (?:i can|i am able|possible))?|(?:in|with) (?:really |very )?(?:simple|plain|simpler|small|easy) (?:words|terms|english|language)(?: (?:so|that) [^:,.]*)?|(?:more |very )?slowly|again|once more|one more time|for the last time))+[:,.]? ?",
    '',
  ],
  [
    "^(?:it|this)(?: really)?(?:'s| is|s)(?:n't| not) (?:rocket science|brain surgery|that (?:hard|difficult|complicated)|hard|difficult|complicated)[,:;.]? ?",
    '',
  ],
  [
    '(?:^|,? )as (?:anyone|everyone|everybody|any (?:[a-z]+ )?[a-z]+?|most people)(?: who [^,]*| with [^,]*| here)?(?: can| could| will| would)?(?: see| tell you| know| knows| have told you| be aware| attest)*(?=[,.]|$),? ?',
    '',
  ],
  [
    '^as you (?:may|might|should|must|will|probably|surely)*(?: already)? ?(?:be aware|know|are aware|have read|have seen|imagine)(?:, or may not)?, ',
    '',
  ],
  [
    "^as (?:(?:i|we)(?:'ve| have)?)?(?: ?already| clearly| previously)* ?(?:said|told you|mentioned|explained|stated|written|pointed out)(?: (?:before|earlier|already|above|several times|twice|many times|in my (?:last|previous) [a-z-]+))*,? ",
    '',
  ],
  [
    '<b>(?:once again|yet again|for the (?:second|third|fourth|fifth|last|umpteenth|hundredth) time|as (?:already )?stated)<b>[:,]? ?',
    '',
  ],
  ['<b>(?:everyone|everybody|anyone|any child|any fool) (?:knows|can see|could see|can tell)(?: that)? ', ''],
  [
    "^(?:you|u) do (?:know|reali[sz]e|understand) (?:that )?(.*?)(?:, (?:don't you|right)| right)?[?]?$",
    '{1}.',
  ],
  [
    '^surely (?:you|u) (?:know|knew|realis?e|realize|realised|realized|understand|see|are aware) (?:that )?(.*?)[?]?$',
    '{1}.',
  ],
  [
    '<b>(?:most people|anyone|everyone|everybody|even [a-z]+ [a-z]+) (?:(?:manages?|is able|are able) to|can|could) <verb>',
    'you can ',
  ],
  ['<b>did (you|u) (?:actually|even|really|at least|by any chance) ', 'did {1} '],
  [
    '(?:, )?<b>(?:obviously|clearly|of course|needless to say|evidently|naturally|basically|frankly|actually|simply(?! as))<b>,? ?',
    '',
  ],
  [
    "(?<=^|[.!?] )(?:come now|now now|there there|calm down|relax|deep breath|bless your heart|don't worry your head|good grief|listen|look|okay|well|oh|my dear)[,.!] ?",
    '',
  ],
  ['(?:,? (?:dear|my dear|sweetie|young (?:man|lady)))(?=[,.!?])', ''],
  [
    '<b>just (?=click|press|open|go|follow|read|enter|type|tap|turn|restart|hold|select|look|scroll|check|fill)',
    '',
  ],
  ['<b>(?:quite |pretty |completely |totally )?self[- ]explanatory<b>', 'quick to use'],
  ['<b>in plain english<b>', 'in detail'],
  [' tho(?:ugh)?(?=[?.]|$)', ''],
]

const SAYS_SOMETHING = /\p{L}+[^\p{L}]+\p{L}+[^\p{L}]+\p{L}+/u

/** The same sentence without what talks down. */
export const condescension: Rewriter = function* (sentence) {
  const all = allSwapped(sentence, OUT)
  const made = [...(all === null ? [] : [{ text: all, ask: null }]), ...eachSwap(sentence, OUT)]
  yield* made.filter(({ text }) => SAYS_SOMETHING.test(text))
}
