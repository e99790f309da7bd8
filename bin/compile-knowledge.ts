import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from '../src/domain/language/compile.ts'
import type { CompiledRules } from '../src/domain/language/compiled.ts'
import { loadOpinion, type Opinion } from '../src/domain/language/opinion/opinion.ts'
import { packRules } from '../src/domain/language/packed.ts'
import type { Rule } from '../src/domain/language/rule.ts'
import { parseRule } from '../src/domain/packs/rule-source.ts'
import { compileSnippets } from '../src/domain/packs/snippet-source.ts'
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

/** The rules of a folder of YAML files, by name. Throws a KnowledgeProblem naming every typo: nothing half-loads. */
export function readRules(folder: string = join(STARTER_PACK, 'rules')): Rule[] {
  const problems: string[] = []
  const rules: Rule[] = []
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  for (const file of files.sort()) {
    const path = join(folder, file)
    const parsed = parseRule(basename(file, '.yaml'), readFileSync(path, 'utf8'))
    if (parsed.ok) rules.push(parsed.rule)
    else for (const { line, message } of parsed.problems) problems.push(`${path}:${line}: ${message}`)
  }
  if (problems.length > 0) throw new KnowledgeProblem(problems)
  return rules
}

/** The learned second opinion that is shipped. */
export function builtInOpinion(): Opinion {
  return loadOpinion({ ...weights, format: 1 })
}

/** The built-in rules, compiled. */
export function compileRules(folder?: string): CompiledRules {
  return compile(readRules(folder))
}

/** The built-in snippets of a folder of Markdown files. Throws a KnowledgeProblem naming every typo. */
export function readSnippets(folder: string = join(STARTER_PACK, 'snippets')): readonly Snippet[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'))
  const files = names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  const { snippets, problems } = compileSnippets(files, 'starter')
  if (problems.length > 0) {
    throw new KnowledgeProblem(
      problems.map(({ file, line, message }) => `${join(folder, file)}:${line}: ${message}`),
    )
  }
  return snippets
}

/**
 * Compiles the starter pack and writes it to `folder`, where the bundles import it from. Returns the files written;
 * writes none where any source has a problem.
 */
export function compileKnowledge(folder: string = join(STARTER_PACK, 'compiled')): string[] {
  const made: [string, unknown][] = [
    ['rules.json', packRules(compileRules())],
    ['snippets.json', readSnippets()],
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
