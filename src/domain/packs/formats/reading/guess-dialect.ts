import { BRISKINE } from '../dialects/briskine.ts'
import { CHATWOOT } from '../dialects/chatwoot.ts'
import type { Dialect } from '../dialects/dialect.ts'
import {
  AUTO_TEXT_EXPANDER,
  CLIPPINGS,
  PLAIN,
  PROKEYS,
  TEXT_BLAZE,
  TEXT_EXPANDER,
} from '../dialects/expanders.ts'
import { FRESHDESK } from '../dialects/freshdesk.ts'
import { GORGIAS } from '../dialects/gorgias.ts'
import { HELP_SCOUT } from '../dialects/help-scout.ts'
import { INTERCOM } from '../dialects/intercom.ts'
import { KOI } from '../dialects/koi.ts'
import { OSTICKET } from '../dialects/osticket.ts'
import { ZAMMAD } from '../dialects/zammad.ts'
import { ZENDESK } from '../dialects/zendesk.ts'
import type { Entry } from '../format.ts'

/** What a table or a folder may be written in; of equals the first. */
const CANDIDATES = [
  KOI,
  ZENDESK,
  FRESHDESK,
  CHATWOOT,
  HELP_SCOUT,
  ZAMMAD,
  OSTICKET,
  BRISKINE,
  GORGIAS,
  INTERCOM,
  TEXT_BLAZE,
  CLIPPINGS,
  PROKEYS,
  TEXT_EXPANDER,
  AUTO_TEXT_EXPANDER,
]

/** UTF-16 units that are enough to tell. */
const LOOKED_AT = 300_000

/** Tokens a dialect explains, less those it does not; -1 where there are none at all. */
function pointsOf(dialect: Dialect, sample: string): number {
  let points = 0
  let found = 0
  for (const [token] of sample.matchAll(new RegExp(dialect.tokens, 'gu'))) {
    if (token.startsWith('[') && !token.startsWith('[[')) continue
    found++
    const part = dialect.read(token)
    if (part.kind === 'unknown' || part.kind === 'raw') points -= 0.5
    else points += 1
  }
  return found === 0 ? -1 : points
}

/** The way placeholders are written in these answers: one way for all of a file, as single placeholders mean different things in different tools. */
export function guessDialect(entries: readonly Entry[]): Dialect {
  let sample = ''
  for (const { source } of entries.flatMap(({ body, variants = [] }) => [
    body,
    ...variants.map((one) => one.body),
  ])) {
    sample += `${source.replaceAll('&quot;', '"').replaceAll('&nbsp;', ' ')}\n\n`
    if (sample.length > LOOKED_AT) break
  }
  let best: Dialect = PLAIN
  let most = 0
  for (const dialect of CANDIDATES) {
    const points = pointsOf(dialect, sample)
    if (points > most) [best, most] = [dialect, points]
  }
  return best
}
