import type { Token } from '../text/normalise.ts'
import type { CompiledRule, CompiledRules, Root } from './compiled.ts'
import { ANY, childIndex, END, labelClass, NAME, shapeOf } from './labels.ts'
import type { Opinion } from './opinion/opinion.ts'
import { type PackedRules, unpackRules } from './packed.ts'

/** Told of each way a walk ends: the rule's index and its tokens, `to` not included. */
export type OnHit = (rule: number, from: number, to: number) => void

interface Node {
  readonly accepts: readonly number[]
  /** Children per word id; made when the walk first comes here. */
  byWord: Map<number, Node[]> | null
  readonly index: number
  /** Label and child by turns. */
  readonly edges: readonly number[]
  any: Node | null
  name: Node | null
  end: Node | null
  others: { readonly words: ReadonlySet<number>; readonly node: Node }[]
}

const UNKNOWN = -1
const NONE: ReadonlySet<string> = new Set()

function nodeOf(row: readonly number[], index: number): Node {
  const edges = 1 + (row[0] ?? 0)
  return {
    index,
    accepts: row.slice(1, edges),
    edges: row.slice(edges),
    byWord: null,
    any: null,
    name: null,
    end: null,
    others: [],
  }
}

/** The rules of a pack, compiled, and the pack's title. */
export interface PackRules {
  readonly title: string
  readonly rules: CompiledRules | PackedRules
}

/** The trie of one set of compiled rules, ready to walk. */
export class RuleSet {
  /** Undefined in the place of a rule that another set has under the same id and that goes first. */
  readonly rules: readonly (CompiledRule | undefined)[]
  /** Title of the pack they come from; null for Koi's own. */
  readonly pack: string | null
  private readonly compiled: CompiledRules
  private readonly wordIds: ReadonlyMap<string, number>
  private readonly shapes = new Map<number, number[]>()
  private readonly nodes: readonly Node[]

  constructor(compiled: CompiledRules, pack: string | null = null, replaced: ReadonlySet<string> = NONE) {
    this.compiled = compiled
    this.pack = pack
    this.rules = compiled.rules.map((rule) => (replaced.has(rule.id) ? undefined : rule))
    this.wordIds = new Map(compiled.words.map((word, index) => [word, index]))
    for (const [index, word] of compiled.words.entries()) {
      const shape = shapeOf(word)
      const id = shape === null ? undefined : this.wordIds.get(shape)
      if (id !== undefined) this.shapes.set(id, [...(this.shapes.get(id) ?? []), index])
    }
    this.nodes = compiled.nodes.map(nodeOf)
  }

  /** Word ids of the tokens; a word that no rule knows goes by its shape, or is unknown. */
  ids(tokens: readonly Token[]): number[] {
    return tokens.map(({ word }) => {
      const known = this.wordIds.get(word)
      if (known !== undefined) return known
      const shape = shapeOf(word)
      return (shape === null ? undefined : this.wordIds.get(shape)) ?? UNKNOWN
    })
  }

  /** Calls `found` for each way a walk from `root` at token `from` ends on a rule. */
  walk(root: Root, tokens: readonly Token[], ids: readonly number[], from: number, found: OnHit): void {
    const start = this.nodes[this.compiled.roots[root]]
    if (start) this.step(start, tokens, ids, from, from, found)
  }

  private step(
    node: Node,
    tokens: readonly Token[],
    ids: readonly number[],
    from: number,
    at: number,
    found: OnHit,
  ): void {
    if (at > from) for (const rule of node.accepts) found(rule, from, at)
    if (node.edges.length === 0) return
    const byWord = node.byWord ?? this.open(node)
    if (at === tokens.length) {
      if (node.end) for (const rule of node.end.accepts) found(rule, from, at)
      return
    }
    const id = ids[at] ?? UNKNOWN
    const children = byWord.get(id)
    if (children) for (const child of children) this.step(child, tokens, ids, from, at + 1, found)
    if (node.any && tokens[at]?.gap !== 'break') this.step(node.any, tokens, ids, from, at + 1, found)
    if (node.name && tokens[at]?.capital && at > 0) this.step(node.name, tokens, ids, from, at + 1, found)
    for (const { words, node: child } of node.others)
      if (!words.has(id)) this.step(child, tokens, ids, from, at + 1, found)
  }

  private members(index: number): number[] {
    return (this.compiled.classes[index] ?? []).flatMap((id) => [id, ...(this.shapes.get(id) ?? [])])
  }

  private open(node: Node): Map<number, Node[]> {
    const byWord = new Map<number, Node[]>()
    const put = (id: number, child: Node) => {
      const own = byWord.get(id)
      if (own) own.push(child)
      else byWord.set(id, [child])
    }
    for (let at = 0; at + 1 < node.edges.length; at += 2) {
      const label = node.edges[at] ?? 0
      const child = this.nodes[childIndex(node.index, node.edges[at + 1] ?? 0)]
      if (!child) continue
      const named = labelClass(label)
      if (label === ANY) node.any = child
      else if (label === NAME) node.name = child
      else if (label === END) node.end = child
      else if (named?.other) node.others.push({ words: new Set(this.members(named.index)), node: child })
      else if (named) for (const id of new Set(this.members(named.index))) put(id, child)
      else put(label, child)
    }
    node.byWord = byWord
    return byWord
  }
}

/** All that looks at a draft: the built-in rules, those of packs in their order, and a learned second opinion. */
export interface Matcher {
  readonly sets: readonly RuleSet[]
  /** Null where rules speak alone. It may overrule the built-in rules, never a pack's. */
  readonly opinion: Opinion | null
}

/**
 * Makes compiled rules ready to walk; a few milliseconds, once per page. A pack's rule takes the place of a built-in one with its id, and of one of
 * a later pack.
 */
export function loadRules(
  opinion: Opinion | null,
  builtIn: CompiledRules | PackedRules | null,
  packs: readonly PackRules[] = [],
): Matcher {
  const taken = new Set<string>()
  const setOf = (given: CompiledRules | PackedRules, pack: string | null): RuleSet => {
    const compiled = 'packed' in given ? unpackRules(given) : given
    const set = new RuleSet(compiled, pack, new Set(taken))
    for (const { id } of compiled.rules) taken.add(id)
    return set
  }
  const ofPacks = packs.map(({ title, rules }) => setOf(rules, title))
  return { sets: builtIn ? [setOf(builtIn, null), ...ofPacks] : ofPacks, opinion }
}
