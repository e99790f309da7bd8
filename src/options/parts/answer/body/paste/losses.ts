import type { Dropped } from '../../../../../domain/snippets/body.ts'

/** What a paste lost, in the kinds worth telling an agent about. */
export interface Losses {
  /** Scripts, event handlers, addresses that run code. */
  readonly code: number
  /** Links and pictures with an address that no answer may hold. */
  readonly addresses: number
  /** Forms, films and other things set into a page. */
  readonly embedded: number
  /** Colours, fonts, layout and an office program's notes to itself. */
  readonly styling: boolean
  /** Too long or too deeply nested: the rest was cut off. */
  readonly rest: boolean
}

const STYLING = /^(?:style|link|meta|title|base|xml|[a-z]+:[\w-]+)$/i
const CODE = /^\s*(?:java|vb)script:/i

function kindOf({ kind, name }: Dropped): keyof Losses {
  if (kind === 'size' || kind === 'nesting') return 'rest'
  if (kind === 'comment' || kind === 'look') return 'styling'
  if (kind === 'address') return CODE.test(name) ? 'code' : 'addresses'
  if (kind === 'attribute') return /^on/i.test(name) ? 'code' : 'styling'
  if (/^(?:no)?script$/i.test(name)) return 'code'
  return STYLING.test(name) ? 'styling' : 'embedded'
}

/** Adds up what the parser dropped; null where it was nothing. */
export function lossesOf(dropped: readonly Dropped[]): Losses | null {
  const sum = { code: 0, addresses: 0, embedded: 0, styling: 0, rest: 0 }
  for (const one of dropped) sum[kindOf(one)] += one.count
  if (dropped.length === 0) return null
  return { ...sum, styling: sum.styling > 0, rest: sum.rest > 0 }
}
