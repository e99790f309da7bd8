import { type CompiledRule, type CompiledRules, ROOTS, type Root } from './compiled.ts'
import { ANY, childCode, classLabel, END, NAME } from './labels.ts'
import { type Part, type Pattern, parsePattern } from './pattern.ts'
import type { Rule } from './rule.ts'

interface Node {
  readonly id: number
  readonly accepts: readonly number[]
  /** Sorted by label. */
  readonly edges: readonly (readonly [label: number, child: Node])[]
}

/** Gives every distinct value its index, in order of first sight. */
class Interned<T> {
  readonly values: T[] = []
  private readonly indexes = new Map<string, number>()

  index(key: string, make: () => T): number {
    const known = this.indexes.get(key)
    if (known !== undefined) return known
    const made = this.values.length
    this.values.push(make())
    this.indexes.set(key, made)
    return made
  }
}

/** Builds one graph for all patterns: equal tails are one node, equal heads are merged. */
class Graph {
  readonly words = new Interned<string>()
  readonly classes = new Interned<readonly number[]>()
  private readonly nodes = new Map<string, Node>()
  private readonly merged = new Map<string, Node>()

  node(accepts: readonly number[], edges: readonly (readonly [number, Node])[]): Node {
    const sorted = [...edges].sort((a, b) => b[0] - a[0])
    const key = `${accepts.join()};${sorted.map(([label, child]) => `${label}:${child.id}`).join()}`
    const known = this.nodes.get(key)
    if (known) return known
    const made = { id: this.nodes.size, accepts, edges: sorted }
    this.nodes.set(key, made)
    return made
  }

  merge(a: Node, b: Node): Node {
    if (a === b) return a
    const key = a.id < b.id ? `${a.id},${b.id}` : `${b.id},${a.id}`
    const known = this.merged.get(key)
    if (known) return known
    const edges = new Map(a.edges)
    for (const [label, child] of b.edges) {
      const own = edges.get(label)
      edges.set(label, own ? this.merge(own, child) : child)
    }
    const accepts = [...new Set([...a.accepts, ...b.accepts])].sort((x, y) => x - y)
    const made = this.node(accepts, [...edges])
    this.merged.set(key, made)
    return made
  }

  /** Two by two, so that a thousand rules do not copy the root's edges a thousand times. */
  mergeAll(nodes: readonly Node[]): Node {
    const [first, ...others] = nodes
    if (!first) return this.node([], [])
    if (others.length === 0) return first
    const half = nodes.length >> 1
    return this.merge(this.mergeAll(nodes.slice(0, half)), this.mergeAll(nodes.slice(half)))
  }

  private label(words: readonly string[], other: boolean): number {
    const ids = [...words].sort().map((word) => this.words.index(word, () => word))
    const [only] = ids
    if (!other && ids.length === 1 && only !== undefined && !words[0]?.startsWith('*')) return only
    return classLabel(
      this.classes.index(ids.join(), () => ids),
      other,
    )
  }

  private step(part: Part, next: Node): Node {
    switch (part.kind) {
      case 'set':
        return this.node([], [[this.label(part.words, false), next]])
      case 'other':
        return this.node([], [[this.label(part.words, true), next]])
      case 'name':
        return this.node([], [[NAME, next]])
      case 'end':
        return this.node([], [[END, next]])
      case 'optional':
        return this.merge(this.tail(part.parts, next), next)
      case 'slot':
        return this.tail(part.parts, next)
      case 'alt':
        return part.options.map((option) => this.tail(option, next)).reduce((a, b) => this.merge(a, b))
      case 'gap': {
        let node = next
        for (let count = part.max; count > part.min; count--)
          node = this.merge(this.node([], [[ANY, node]]), next)
        for (let count = 0; count < part.min; count++) node = this.node([], [[ANY, node]])
        return node
      }
    }
  }

  tail(pattern: Pattern, next: Node): Node {
    return pattern.reduceRight((node, part) => this.step(part, node), next)
  }
}

/** Nodes in rows, children before parents and leaves first of all, so that the numbers stay small. */
function rowsOf(roots: readonly Node[]): { rows: number[][]; indexOf: Map<Node, number> } {
  const leaves = new Set<Node>()
  const inner = new Set<Node>()
  const visit = (node: Node) => {
    if (leaves.has(node) || inner.has(node)) return
    if (node.edges.length === 0) {
      leaves.add(node)
      return
    }
    for (const [, child] of node.edges) visit(child)
    inner.add(node)
  }
  for (const root of roots) visit(root)
  const order = [...leaves, ...inner]
  const indexOf = new Map(order.map((node, index) => [node, index]))
  const rows = order.map((node, own) => [
    node.accepts.length,
    ...node.accepts,
    ...node.edges.flatMap(([label, child]) => [label, childCode(own, indexOf.get(child) ?? 0, leaves.size)]),
  ])
  return { rows, indexOf }
}

function compiledRule(rule: Rule): CompiledRule {
  const { id, category, level, why, ask, say, need, houseStyle } = rule
  return { id, category, level, why, ask, say, need, houseStyle }
}

/**
 * Compiles rules into plain JSON data, the same for the same rules in the same order. Patterns that cannot be read are
 * left out: `parseRule` (packs/rule-source.ts) has refused them before.
 */
export function compile(rules: readonly Rule[]): CompiledRules {
  const graph = new Graph()
  const tails = new Map<Root, Node[]>(ROOTS.map((root) => [root, []]))
  const add = (root: Root, source: string, index: number) => {
    const parsed = parsePattern(source)
    if (!parsed.ok) return
    tails.get(root)?.push(graph.tail(parsed.pattern, graph.node([index], [])))
  }
  for (const [index, rule] of rules.entries()) {
    for (const source of rule.any) add(rule.start ?? 'any', source, index)
    for (const source of rule.unless) add('unless', source, index)
    for (const source of rule.rescue) add('rescue', source, index)
  }
  const roots = new Map([...tails].map(([root, nodes]) => [root, graph.mergeAll(nodes)]))
  const { rows, indexOf } = rowsOf([...roots.values()])
  const start = (root: Root) => {
    const node = roots.get(root)
    return node ? (indexOf.get(node) ?? 0) : 0
  }
  return {
    format: 1,
    words: graph.words.values,
    classes: graph.classes.values,
    nodes: rows,
    roots: {
      any: start('any'),
      sentence: start('sentence'),
      clause: start('clause'),
      unless: start('unless'),
      rescue: start('rescue'),
    },
    rules: rules.map(compiledRule),
  }
}
