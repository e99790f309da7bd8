/** Contractions without their apostrophe, chat spelling and spelling variants, and the words they stand for. */
const FOLDED = new Map<string, readonly string[]>()

const NEGATED: Record<string, string> = {
  do: 'do', does: 'does', did: 'did', is: 'is', are: 'are', was: 'was', were: 'were', has: 'has', have: 'have',
  had: 'had', could: 'could', should: 'should', would: 'would', must: 'must', need: 'need', ca: 'can', wo: 'will',
  sha: 'shall', ai: 'is', might: 'might',
} // biome-ignore format: a table reads better in rows
for (const [stem, verb] of Object.entries(NEGATED)) FOLDED.set(`${stem}nt`, [verb, 'not'])

const MISSING_APOSTROPHE =
  'im:i am|ive:i have|youre:you are|youve:you have|youll:you will|youd:you would|theyre:they are|theyve:they have|theyll:they will|weve:we have|thats:that is|theres:there is|whats:what is|heres:here is|hes:he is|shes:she is|lets:let us'
const CHAT =
  'u:you|ur:your|r:are|ya:you|pls:please|plz:please|thx:thanks|cuz:because|coz:because|bc:because|tmrw:tomorrow|tmr:tomorrow|gonna:going to|wanna:want to|gotta:have to|cannot:can not|dunno:do not know|abt:about|k:ok|okay:ok|shld:should|cld:could|wld:would|srry:sorry|sry:sorry|hv:have|ppl:people|bcoz:because'
const VARIANTS =
  'favour:favor|favours:favors|behaviour:behavior|colour:color|honour:honor|honoured:honored|endeavour:endeavor|endeavours:endeavors|cancelled:canceled|cancelling:canceling|centre:center|programme:program|licence:license|enquiry:inquiry|enquiries:inquiries|enquire:inquire|analyse:analyze|cheque:check|catalogue:catalog|learnt:learned|whilst:while|everybody:everyone|somebody:someone|anybody:anyone|nobody:no one|labelled:labeled|grey:gray|defence:defense|fulfil:fulfill'
for (const pair of [MISSING_APOSTROPHE, CHAT, VARIANTS].join('|').split('|')) {
  const [from = '', to = ''] = pair.split(':')
  FOLDED.set(from, to.split(' '))
}

const ISE_STEMS =
  'apolog real recogn organ prior author final summar minim maxim personal util custom general special emphas critic'
const ISE_ENDINGS = ['e', 'ed', 'es', 'ing', 'ation', 'er', 'ers']
for (const stem of ISE_STEMS.replace('prior', 'priorit').split(' ')) {
  for (const ending of ISE_ENDINGS) FOLDED.set(`${stem}is${ending}`, [`${stem}iz${ending}`])
}

const IS_AFTER = new Set(
  'it that this there here what who where how he she everything nothing something someone one'.split(' '),
)
const AFTER_APOSTROPHE: Record<string, string> = { ll: 'will', ve: 'have', re: 'are', m: 'am', d: 'would' }

function foldApostrophe(word: string): readonly string[] {
  const cut = word.lastIndexOf("'")
  const head = word.slice(0, cut)
  const tail = word.slice(cut + 1)
  if (tail === 't' && head.endsWith('n')) return foldWord(`${head}t`)
  if (head === 'let' && tail === 's') return ['let', 'us']
  const verb = AFTER_APOSTROPHE[tail]
  if (verb !== undefined && head !== '') return [...foldWord(head), verb]
  if (tail === 's' || tail === '') return IS_AFTER.has(head) && tail === 's' ? [head, 'is'] : foldWord(head)
  return [word.replaceAll("'", '')]
}

/**
 * The plain words a lower-case word stands for: "can't", "cant" and "cannot" are all `can not`, "apologise" is
 * `apologize`, "u" is `you`; a possessive loses its 's. Anything unknown stands for itself.
 */
export function foldWord(word: string): readonly string[] {
  const known = FOLDED.get(word)
  if (known) return known
  if (word.includes("'")) return foldApostrophe(word)
  return [word]
}
