import { parseBody, toText } from '../../snippets/body.ts'
import { checkPack } from '../built/check-pack.ts'
import { readCanonical } from '../built/json.ts'
import { readPayload, writePayload } from '../built/payload.ts'
import { type Refusal, refused } from '../built/refusal.ts'
import type { Pack, PackSnippet } from '../pack.ts'
import { distinctShingles, type Recalled, shinglesOf } from '../recall.ts'
import type { WrittenSnippet } from '../snippet-source.ts'
import type { PackSource } from './pack-source.ts'

const DAY = 86_400_000

/** What a snippet says, in all its wordings. */
function textOf({ body, variants }: PackSnippet): string {
  return [body, ...variants.map((variant) => variant.body)]
    .map((html) => toText(parseBody(html).body))
    .join('\n')
}

/** An answer as it travels. */
export function packSnippet({ snippet }: WrittenSnippet): PackSnippet {
  const { id, title, body, shortcut, step, tags, folder, examples } = snippet
  const { language, channel, variants, owner, reviewAt } = snippet
  const wordings = variants.map((one) => ({ language: one.language, channel: one.channel, body: one.body }))
  return {
    ...{ id, title, body, shortcut, step, tags, folder, examples, language, channel },
    ...{ variants: wordings, owner, reviewAt },
  }
}

function recalledOf(snippets: readonly WrittenSnippet[], living: readonly PackSnippet[]): Recalled[] {
  const recalled = snippets.filter(({ recalled: why }) => why !== null)
  if (recalled.length === 0) return []
  const said = new Set(living.flatMap((snippet) => shinglesOf(textOf(snippet))))
  return recalled.map((written) => {
    const { id, title } = written.snippet
    return {
      id,
      title,
      why: written.recalled ?? '',
      shingles: distinctShingles(textOf(packSnippet(written)), said),
    }
  })
}

/** The last moment of the last day, in the westernmost zone: nobody loses the pack on its last day. */
function endOf(expires: string | null): number | null {
  return expires === null ? null : Date.parse(`${expires}T12:00:00Z`) + DAY
}

/** The last day of a pack by its last moment, as YYYY-MM-DD. */
export function lastDayOf(expiresAt: number): string {
  return new Date(expiresAt - DAY).toISOString().slice(0, 10)
}

/** A source as the pack that travels; `builtAt` in epoch milliseconds. Tests stay behind. */
export function packOf({ manifest, snippets, rules }: PackSource, builtAt: number): Pack {
  const { expires, ...rest } = manifest
  const living = snippets.filter(({ recalled }) => recalled === null).map(packSnippet)
  return {
    ...rest,
    builtAt,
    expiresAt: endOf(expires),
    snippets: living,
    rules: rules.map(({ rule }) => rule),
    recalled: recalledOf(snippets, living),
  }
}

/** The payload of a pack's file, or why nobody could install it: what is built goes through the very checks of whoever gets it. */
export function buildPayload(pack: Pack): { readonly ok: true; readonly payload: string } | Refusal {
  const payload = writePayload(pack)
  const json = readCanonical(payload, 'snippets')
  if (!json.ok) return json
  const read = readPayload(json.value)
  if (!read.ok) return read
  const checked = checkPack(read.pack)
  if (!checked.ok) return checked
  return writePayload(read.pack) === payload ? { ok: true, payload } : refused('not-canonical')
}

/** A built pack as a source again, to be looked at or gone on with. Tests and the words of recalled answers did not travel. */
export function sourceOf(pack: Pack): PackSource {
  const { builtAt: _, expiresAt, snippets, rules, recalled: _recalled, ...rest } = pack
  const expires = expiresAt === null ? null : lastDayOf(expiresAt)
  const written = snippets.map((snippet) => ({
    ...{ snippet: { ...snippet, pack: pack.name }, file: `snippets/${snippet.id}.md`, text: '' },
    ...{ bodyLine: 1, beside: [], tests: [], recalled: null },
  }))
  const files = rules.map((rule) => ({ rule, file: `rules/${rule.id}.yaml`, text: '' }))
  return { manifest: { ...rest, expires }, snippets: written, rules: files }
}
