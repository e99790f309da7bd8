import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from '../src/domain/language/compile.ts'
import type { CompiledRules } from '../src/domain/language/compiled.ts'
import { loadOpinion, type Opinion } from '../src/domain/language/opinion/opinion.ts'
import { packRules } from '../src/domain/language/packed.ts'
import type { Rule } from '../src/domain/language/rule.ts'
import { snippetsOf } from '../src/domain/packs/pack.ts'
import { packOf } from '../src/domain/packs/source/build.ts'
import {
  isSourceFile,
  MANIFEST_FILE,
  type PackSource,
  readPackSource,
  type SourceFile,
} from '../src/domain/packs/source/pack-source.ts'
import type { DrillRule } from '../src/domain/practice/drill.ts'
import type { Snippet } from '../src/domain/snippets/snippet.ts'
import weights from '../src/starter-pack/opinion.json' with { type: 'json' }

const STARTER_PACK = fileURLToPath(new URL('../src/starter-pack/', import.meta.url))

/** What is wrong with the files, one line each: `file:line: what`. */
export class KnowledgeProblem extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

function filesIn(folder: string, under = ''): SourceFile[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const name = under === '' ? entry.name : `${under}/${entry.name}`
    if (entry.isDirectory()) return filesIn(folder, name)
    return isSourceFile(name) ? [{ name, text: readFileSync(join(folder, name), 'utf8') }] : []
  })
}

/**
 * The starter pack, read as any team's pack is; with `part` only the files whose name it starts. Throws a KnowledgeProblem naming every typo: nothing
 * half-loads.
 */
export function readStarterPack(part = ''): PackSource {
  const files = filesIn(STARTER_PACK).filter(({ name }) => name === MANIFEST_FILE || name.startsWith(part))
  const { source, problems } = readPackSource(files)
  if (source && problems.length === 0) return source
  throw new KnowledgeProblem(
    problems.map(({ file, line, message }) => `${join(STARTER_PACK, file)}:${line}: ${message}`),
  )
}

/** The built-in rules, by name. Throws a KnowledgeProblem. */
export function readRules(): Rule[] {
  return readStarterPack('rules/').rules.map(({ rule }) => rule)
}

/** The learned second opinion that is shipped. */
export function builtInOpinion(): Opinion {
  return loadOpinion({ ...weights, format: 1 })
}

/** The built-in rules, compiled. */
export function compileRules(): CompiledRules {
  return compile(readRules())
}

/** The built-in snippets. Throws a KnowledgeProblem. */
export function readSnippets(): readonly Snippet[] {
  return snippetsOf(packOf(readStarterPack('snippets/'), 0))
}

/** What practice takes of the built-in rules; a team's house style is nobody's mistake. */
export function drillRules(): DrillRule[] {
  return readRules()
    .filter(({ houseStyle }) => !houseStyle)
    .map(({ id, category, why, wrong, right }) => ({ id, category, why, wrong, right }))
}

/**
 * Compiles the starter pack and writes it to `folder`, where the bundles import it from. Returns the files written;
 * writes none where any source has a problem.
 */
export function compileKnowledge(folder: string = join(STARTER_PACK, 'compiled')): string[] {
  const made: [string, unknown][] = [
    ['rules.json', packRules(compileRules())],
    ['snippets.json', readSnippets()],
    ['drills.json', drillRules()],
  ]
  mkdirSync(folder, { recursive: true })
  return made.map(([name, value]) => {
    const path = join(folder, name)
    writeFileSync(path, JSON.stringify(value))
    return path
  })
}

function main(): void {
  try {
    for (const file of compileKnowledge()) console.log(file)
  } catch (error) {
    if (!(error instanceof KnowledgeProblem)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
