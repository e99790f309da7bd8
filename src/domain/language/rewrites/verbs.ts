/** Past forms that no rule explains, as "base:past:participle"; one past form where both are the same. */
const IRREGULAR =
  'be:was:been|use:used|begin:began:begun|break:broke:broken|bring:brought|build:built|buy:bought|choose:chose:chosen|do:did:done|draw:drew:drawn|fall:fell:fallen|feel:felt|fill:filled|find:found|forget:forgot:forgotten|get:got:gotten|give:gave:given|go:went:gone|have:had|hear:heard|hold:held|install:installed|keep:kept|know:knew:known|leave:left|lend:lent|lose:lost|make:made|mean:meant|meet:met|pay:paid|say:said|see:saw:seen|sell:sold|send:sent|spell:spelled|spend:spent|speak:spoke:spoken|take:took:taken|tell:told|think:thought|understand:understood|write:wrote:written|wear:wore:worn|add:added|call:called|miss:missed|press:pressed|process:processed|pass:passed|address:addressed|access:accessed|discuss:discussed|roll:rolled|pull:pulled|sing:sang:sung|bear:bore:borne|show:showed:shown|win:won|bind:bound|honor:honored|honour:honoured|monitor:monitored|factor:factored|pick:picked|tie:tied|die:died|dye:dyed|sync:synced|schedule:scheduled|handle:handled|cancel:cancelled:canceled'
const SAME = new Set(
  'set put cut let read reset upload hit shut cost split quit bet cast spread'.split(' ').slice(0, -1),
)
const BASES = new Map<string, string>()
for (const row of IRREGULAR.split('|')) {
  const [base = '', ...forms] = row.split(':')
  for (const form of forms) BASES.set(form, base)
}
const DOUBLED_AT_THE_END =
  /^(?:sub|per|com|ad|o)mit$|^(?:re|trans|pre|de|in)fer$|^(?:for|be)g[ei][tn]$|^(?:re|in|out|off)?(?:set|put)$|^occur$|^control$|^(?:un)?plug$|^debug$|^cancel$/
const VOWELS = /[aeiouy]+/g

function syllables(word: string): number {
  return word.match(VOWELS)?.length ?? 0
}

/** The "-ing" form of a verb's base form: "merge" is "merging", "set" is "setting". */
export function ingOf(base: string): string {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`
  const short =
    syllables(base.replace(/^.*-/, '')) === 1 && /^[a-z-]*[^aeiou][aeiou][bcdfgklmnprstvz]$/.test(base)
  return short || /^[aeiou][dt]$/.test(base) || DOUBLED_AT_THE_END.test(base)
    ? `${base}${base.charAt(base.length - 1)}ing`
    : `${base}ing`
}

const SILENT_E =
  /(?:[aiu]t|[iu]r|[aeo]ar|tor|nor|lor|plor|[^aeo]in|[iu]d|gr?ad|[au]m|ib|[aeiou]s|[iao]v|[aiu]g|u|c|z|[rnd]g|[lr]v|[rln]s|[bcdfgkpt]l|plet|let)$/
const NO_E =
  /(?:[aeiou]{2}[tdrnmlkp]|visit|edit|limit|deposit|credit|exit|audit|cr[eo]dit|benefit|hon?our|fus|focus|ss|[oe]in|er|en|format|chat|treat|repeat|target)$/

/** The base form of a past form or a participle: "typed" and "typing" are "type", "left" is "leave"; null where it is none. */
export function baseOf(past: string): string | null {
  const word = past.toLowerCase()
  const known = BASES.get(word)
  if (known !== undefined) return known
  if (SAME.has(word)) return word
  if (word.endsWith('ing')) return baseOf(`${word.slice(0, -3)}ed`)
  if (!/^[a-z]{2,}ed$/.test(word)) return null
  const stem = word.slice(0, -2)
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/([bdgkmnprt])\1$/.test(stem) || /(?:vell|bell|cell|troll)$/.test(stem)) return stem.slice(0, -1)
  const closed = /[^aeiou][aeiouy][bcdfgklmnprstvz]$/.test(stem)
  if (
    syllables(stem) === 1
      ? closed ||
        /[^aeiou](?:[cvzu]|[lrn][cgsv]|dg|ng)$/.test(stem) ||
        /(?:[aeiou]{2}[sv]|[cvzu])$/.test(stem)
      : !NO_E.test(stem) && SILENT_E.test(stem)
  )
    return `${stem}e`
  return stem
}

const ADVERB =
  /^(?:currently|simply|just|also|really|actually|even|yet|always|ordinarily|normally|usually|presently|technically)\s+/i

/** A verb phrase with its first word changed by `form`; null where it has none that can be changed. */
export function withVerb(phrase: string, form: (word: string) => string | null): string | null {
  const plain = phrase.replace(ADVERB, '')
  const end = plain.search(/[^a-zA-Z-]|$/)
  const made = end > 1 ? form(plain.slice(0, end).toLowerCase()) : null
  return made === null ? null : made + plain.slice(end)
}

const AFTER_THE_HEAD =
  /\s(?:of|in|on|at|for|with|without|to|from|by|that|which|who|under|over|above|below|older|than|before|after|bought|made|set|sent|requested|held|lost|received|between|abroad|outside|during|within)\b.*/i

const PARTICIPLE_BEHIND = /(?<!\b(?:the|a|an|your|our|my|these|those|any|all|this|that))\s\w+(?:ed|ing)\b.*/i

/** True where a noun phrase stands for several things, told by its head's last letters. */
export function isPlural(phrase: string): boolean {
  const head = phrase.replace(AFTER_THE_HEAD, '').replace(PARTICIPLE_BEHIND, '').trim().toLowerCase()
  if (
    /^(?:the |your |our )?(?:two|three|four|five|six|seven|eight|nine|ten|several|many|[2-9]|\d\d+)\s\D/.test(
      head,
    )
  )
    return true
  if (/\s(?:and|or)\s|,/.test(head) && !/^(?:each|every|either)\b/.test(head)) return true
  return /(?:^|\s)(?:these|those|they|you|we|people|children|men|women|both|all)$|[^sui]s$|ies$/.test(head)
}
