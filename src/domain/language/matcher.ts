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

/** The trie of one set of compiled rules, ready to walk. */
export class RuleSet {
  readonly rules: readonly CompiledRule[]
  private readonly compiled: CompiledRules
  private readonly wordIds: ReadonlyMap<string, number>
  private readonly shapes = new Map<number, number[]>()
  private readonly nodes: readonly Node[]

  constructor(compiled: CompiledRules) {
    this.compiled = compiled
    this.rules = compiled.rules
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

/** All that looks at a draft: the built-in rules first, then those of packs, and a learned second opinion. */
export interface Matcher {
  readonly sets: readonly RuleSet[]
  /** Null where rules speak alone. It may overrule the built-in rules, never a pack's. */
  readonly opinion: Opinion | null
}

/** Makes compiled rules ready to walk; a few milliseconds, once per page. */
export function loadRules(
  opinion: Opinion | null,
  ...compiled: readonly (CompiledRules | PackedRules)[]
): Matcher {
  const sets = compiled.map((one) => new RuleSet('packed' in one ? unpackRules(one) : one))
  return { sets, opinion }
}
