import { parseBody, toHtml } from '../../snippets/body.ts'
import { LIMITS } from '../limits.ts'
import type { Pack, PackSnippet } from '../pack.ts'
import { waysOfSource } from '../pattern-ways.ts'
import { liquidOf, readableLiquid, TemplateReader } from '../template-parts.ts'
import { ownText } from './own-markup.ts'
import { type Refusal, refused } from './refusal.ts'

/** As many as rendering puts into one reply. */
const MOST_INCLUDED = 50

interface Wording {
  readonly body: string
  readonly where: string
}

function wordings({ id, body, language, variants }: PackSnippet): Wording[] {
  const others = variants.map((one) => ({ body: one.body, where: `${id}, ${one.language} ${one.channel}` }))
  return [{ body, where: variants.length > 0 ? `${id}, ${language}` : id }, ...others]
}

function twice(names: readonly string[]): string | null {
  const seen = new Set<string>()
  for (const name of names) {
    if (seen.has(name)) return name
    seen.add(name)
  }
  return null
}

function doubles({ snippets, rules, recalled }: Pack): Refusal | null {
  const ids = [...snippets, ...recalled].map(({ id }) => id)
  const double = twice(ids) ?? twice(rules.map(({ id }) => id))
  if (double !== null) return refused('double-id', double)
  const shortcut = twice(snippets.map((one) => one.shortcut).filter((name) => name !== ''))
  if (shortcut !== null) return refused('double-shortcut', shortcut)
  for (const { id, language, channel, variants } of snippets) {
    const kinds = [{ language, channel }, ...variants].map((one) => `${one.language} ${one.channel}`)
    const kind = twice(kinds.map((name) => name.toLowerCase()))
    if (kind !== null) return refused('double-variant', `${id}, ${kind}`)
  }
  return null
}

/** What of a body has no place in the closed tree; what is not written as the tree writes it counts too. */
function htmlProblem({ body, where }: Wording): { readonly problem: Refusal } | { readonly liquid: string } {
  const text = ownText(body)
  if (text !== null && (text.trim() !== '' || body.includes('<img '))) return { liquid: readableLiquid(text) }
  const parsed = parseBody(body)
  const [loss] = parsed.dropped
  if (loss) return { problem: refused('html', `${where}: ${loss.kind} “${loss.name}”`) }
  if (parsed.body.length === 0 || toHtml(parsed.body) !== body) return { problem: refused('html', where) }
  return { liquid: liquidOf(parsed.body) }
}

/** The shortcuts that each answer includes, by its id; answers that include none may be left out. */
export type Includes = ReadonlyMap<string, readonly string[]>

/** A circle, a dead end or a flood among the answers that include each other. */
function includeProblem(includes: Includes, known: ReadonlyMap<string, string>): Refusal | null {
  const counts = new Map<string, number>()
  const open = new Set<string>()
  const count = (id: string, depth: number): number | Refusal => {
    const done = counts.get(id)
    if (done !== undefined) return done
    if (open.has(id)) return refused('circle', id)
    if (depth > MOST_INCLUDED) return refused('flood', id)
    open.add(id)
    let sum = 0
    for (const shortcut of includes.get(id) ?? []) {
      const target = known.get(shortcut)
      if (target === undefined) return refused('dead-link', `${id}: “${shortcut}”`)
      const inner = count(target, depth + 1)
      if (typeof inner !== 'number') return inner
      sum += 1 + inner
      if (sum > MOST_INCLUDED) return refused('flood', id)
    }
    open.delete(id)
    counts.set(id, sum)
    return sum
  }
  for (const id of includes.keys()) {
    const found = count(id, 0)
    if (typeof found !== 'number') return found
  }
  return null
}

/** What the wordings of an answer include, or what is wrong with one of them. */
function includesOf(snippet: PackSnippet, reader: TemplateReader): readonly string[] | Refusal {
  const includes: string[] = []
  for (const wording of wordings(snippet)) {
    const read = htmlProblem(wording)
    if ('problem' in read) return read.problem
    const template = reader.read(read.liquid, snippet.title)
    if (!template.ok) return refused('liquid', `${wording.where}: ${template.message}`)
    includes.push(...template.parts.includes)
  }
  return includes
}

function bodiesProblem({ snippets }: Pack, known: Includes): Checked | Refusal {
  const reader = new TemplateReader()
  const includes = new Map<string, readonly string[]>()
  for (const snippet of snippets) {
    const found = known.get(snippet.id) ?? includesOf(snippet, reader)
    if ('ok' in found) return found
    if (found.length > 0) includes.set(snippet.id, found)
  }
  const byShortcut = new Map(
    snippets.filter(({ shortcut }) => shortcut !== '').map(({ shortcut, id }) => [shortcut, id]),
  )
  return includeProblem(includes, byShortcut) ?? { ok: true, includes }
}

function rulesProblem({ rules }: Pack): Refusal | null {
  let ways = 0
  for (const { id, any, unless, rescue } of rules) {
    for (const source of [...any, ...unless, ...rescue]) ways += waysOfSource(source).all
    if (ways > LIMITS.patternWays) return refused('rules', id)
  }
  return null
}

/** A pack without a fault, and what its answers include. */
export interface Checked {
  readonly ok: true
  readonly includes: Includes
}

/**
 * What no form can say: names given once, bodies of the closed tree, Liquid that can be read, answers that include each other without end, rules
 * that stay quick. The bodies of answers in `known` were looked at before, and only what they include is held against the rest.
 */
export function checkPack(pack: Pack, known: Includes = new Map()): Checked | Refusal {
  if (pack.expiresAt !== null && pack.expiresAt <= pack.builtAt) return refused('days')
  return doubles(pack) ?? rulesProblem(pack) ?? bodiesProblem(pack, known)
}
