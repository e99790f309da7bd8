import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { type PackedRules, packRules } from '../src/domain/language/packed.ts'
import { ROOT } from './browser.ts'
import { compileRules, KnowledgeProblem } from './compile-knowledge.ts'

/** Puts these rules where the code imports the compiled ones: what lies on disk may be old or not there yet. */
function inlined(rules: PackedRules): Plugin {
  const id = '\0koi-rules'
  return {
    name: 'koi-inlined-rules',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('/compiled/rules.json') ? id : null),
    load: (wanted) => {
      if (wanted !== id) return null
      // A string is parsed several times faster than the same data as code.
      const json = JSON.stringify(JSON.stringify(rules))
      return { code: `export default JSON.parse(${json})`, moduleType: 'js' }
    },
  }
}

/** The command line as one file of JavaScript that needs nothing but Node. Throws a KnowledgeProblem naming typos in rules. */
export async function bundleCli(): Promise<string> {
  const rules = packRules(compileRules())
  const made = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins: [inlined(rules)],
    ssr: { noExternal: true },
    build: { ssr: 'src/cli/main.ts', write: false, target: 'node20', minify: false },
  })
  const outputs = 'output' in made ? made.output : []
  const [chunk, ...more] = outputs
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error('the command line did not become one file')
  return chunk.code
}

/** Writes the bundle under another name first: somebody may be running or making it at the same moment. */
async function main(path: string, firstLine: string): Promise<void> {
  const draft = `${path}.${process.pid}`
  try {
    writeFileSync(draft, `${firstLine}\n${await bundleCli()}`)
    renameSync(draft, path)
  } catch (error) {
    if (!(error instanceof KnowledgeProblem)) throw error
    console.error(error.message)
    process.exitCode = 1
  } finally {
    rmSync(draft, { force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(process.argv[2] ?? '', process.argv[3] ?? '')
