import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compileRules } from '../../../bin/compile-knowledge.ts'
import type { CompiledRules } from './compiled.ts'
import { findFlags } from './find-flags.ts'
import { loadRules } from './matcher.ts'
import { packRules, unpackRules } from './packed.ts'

const compiled = compileRules()
const again = unpackRules(packRules(compiled))
const zipped = (value: unknown): number => gzipSync(JSON.stringify(value)).length

/** What a set of rules says, whatever the order of its words. */
function inWords(rules: CompiledRules) {
  const classes = rules.classes.map((words) => words.map((word) => rules.words[word]).sort())
  const nodes = rules.nodes.map((row) => {
    const edges = 1 + (row[0] ?? 0)
    return row.map((value, index) => {
      const isWord = index >= edges && (index - edges) % 2 === 0 && value >= 0
      return isWord ? rules.words[value] : value
    })
  })
  return { words: [...rules.words].sort(), classes, nodes, roots: rules.roots, rules: rules.rules }
}

describe('packed rules', () => {
  it('come back saying the same', () => {
    expect(inWords(again)).toEqual(inWords(compiled))
  })

  it('are an eighth smaller on the wire', () => {
    expect(zipped(packRules(compiled))).toBeLessThan(zipped(compiled) * 0.875)
  })

  it('find the same flags', () => {
    const lines = readFileSync(new URL('../../../tests/corpus/tune.jsonl', import.meta.url), 'utf8')
    const text = lines.split('\n').flatMap((line) => (line ? [String(JSON.parse(line).text)] : []))
    const context = { complaint: true, customerName: 'Dana', ignored: [], desk: '', dictionary: [] }
    const before = loadRules(null, compiled)
    const after = loadRules(null, again)
    for (const sentence of text)
      expect(findFlags(sentence, after, context)).toEqual(findFlags(sentence, before, context))
  })
})
