import type { Stop } from '../gate/stop.ts'
import type { PackKnowledge } from '../knowledge.ts'
import type { FlagContext } from '../language/context.ts'
import type { Flag } from '../language/flag.ts'
import { OfferReader } from '../policy/offer-reader.ts'
import { isLeftAlone } from './left-alone.ts'
import { offerFlag } from './offer-flag.ts'
import { RecallIndex } from './recall-index.ts'
import { recalledFlag, recalledRule } from './recalled-flag.ts'

/** What packs point out in a draft beside wording. Made once for what packs bring; called for every draft. */
export interface PackChecks {
  /** Text that was taken back, offers beyond the policy, and words of the team's own, which `stops` tells. Offsets are UTF-16 into `text`. */
  flags(text: string, context: FlagContext, stops: readonly Stop[]): Flag[]
  /** Recalled answers that stand there whole: the one of these that is certainly an accident. */
  stops(text: string, context: FlagContext): Stop[]
}

/** By what an agent leaves a word of the team's own alone. */
const INTERNAL = 'internal-word'

/** So much of a recalled answer is all of it: what is missing was filled in or cut at its edges. */
const ALL_OF_IT = 0.9

/** Everything that packs look for in a draft beside wording. */
export function packChecks({ recalled, policies, internal }: PackKnowledge): PackChecks {
  const index = new RecallIndex(recalled)
  const readers = policies.map(({ title, policy }) => ({ title, reader: new OfferReader(policy) }))
  const packOfWord = new Map(
    internal.flatMap(({ title, words }) => words.map((word) => [word.trim().toLowerCase(), title] as const)),
  )
  let last: { readonly text: string; readonly found: ReturnType<typeof index.find> } | null = null

  const recalledIn = (text: string, context: FlagContext) => {
    if (last?.text !== text) last = { text, found: index.find(text) }
    return last.found.filter((one) => !isLeftAlone(recalledRule(one), text, one.span, context))
  }
  const offers = (text: string, context: FlagContext): Flag[] => {
    const found = readers.flatMap(({ title, reader }) =>
      reader.read(text).map((one) => offerFlag(one, text, title)),
    )
    const seen = new Set<number>()
    return found.filter(({ rule, span }) => {
      if (seen.has(span.start) || isLeftAlone(rule, text, span, context)) return false
      seen.add(span.start)
      return true
    })
  }
  const internalWord = ({ span, found }: Stop): Flag => {
    const pack = packOfWord.get(found.toLowerCase())
    return {
      rule: INTERNAL,
      category: 'internal_word',
      level: 'error',
      span,
      why: `“${found}” is a word of your own team. Customers know it by another name.`,
      rewrite: null,
      replaces: span,
      ask: null,
      ...(pack === undefined ? {} : { pack }),
    }
  }
  return {
    flags: (text, context, stops) => [
      ...recalledIn(text, context).map((one) => recalledFlag(one, text)),
      ...offers(text, context),
      ...stops
        .filter(({ id, span }) => id === 'internal-word' && span.end <= text.length)
        .filter(({ span }) => !isLeftAlone(INTERNAL, text, span, context))
        .map(internalWord),
    ],
    stops: (text, context) =>
      recalledIn(text, context)
        .filter(({ share }) => share >= ALL_OF_IT)
        .map(({ span, text: { title } }) => ({ id: 'recalled', span, found: title })),
  }
}
