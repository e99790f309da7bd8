import type { Ignored } from '../knowledge.ts'
import { tokenise } from '../text/normalise.ts'
import type { CompiledRule } from './compiled.ts'

/** What text alone cannot tell. */
export interface FlagContext {
  /** The customer complains. */
  readonly complaint: boolean
  /** Null where nobody knows it; '' where it is known but was not told. */
  readonly customerName: string | null
  readonly ignored: readonly Ignored[]
  /** The desk's id. */
  readonly desk: string
  /** Product names and the like: never flagged. */
  readonly dictionary: readonly string[]
  /** House-style rules that the team turned on. */
  readonly houseStyle?: readonly string[]
}

/** The phrase as it is compared: folded words, single spaces. */
export function phraseOf(text: string): string {
  return tokenise(text)
    .map((token) => token.word)
    .join(' ')
}

/** Which rules speak in a context, and which phrases they leave alone. */
export class Hearing {
  readonly dictionary: readonly string[]
  /** Null where nobody knows it. */
  readonly customerName: string | null
  private readonly context: FlagContext
  private readonly ignored: readonly { readonly rule: string; readonly phrase: string }[]

  constructor(context: FlagContext) {
    this.context = context
    this.customerName = context.customerName
    this.dictionary = context.dictionary
      .map((term) => term.trim().toLowerCase())
      .filter((term) => term !== '')
    this.ignored = context.ignored
      .filter(
        ({ desk, rule, phrase }) => (desk === '' || desk === context.desk) && (rule !== '' || phrase !== ''),
      )
      .map(({ rule, phrase }) => ({ rule, phrase: phraseOf(phrase) }))
  }

  /** True where the rule may speak at all. */
  hears(rule: CompiledRule): boolean {
    if (rule.houseStyle && !this.context.houseStyle?.includes(rule.id)) return false
    return rule.need.every((need) =>
      need === 'complaint' ? this.context.complaint : this.context.customerName !== null,
    )
  }

  /** True where the agent told Koi to leave this phrase of this rule alone. */
  ignores(rule: string, phrase: string): boolean {
    return this.ignored.some(
      (one) => (one.rule === '' || one.rule === rule) && (one.phrase === '' || one.phrase === phrase),
    )
  }

  /** True where the words hold a phrase that the agent left alone, whichever rule it was of. */
  holdsIgnored(phrase: string): boolean {
    return this.ignored.some((one) => one.phrase !== '' && ` ${phrase} `.includes(` ${one.phrase} `))
  }
}
