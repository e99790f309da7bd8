import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from './browser.ts'

/** Size budgets of design.md in bytes after gzip; the build fails beyond them. */
const BUDGETS: readonly { readonly part: string; readonly file: RegExp; readonly limit: number }[] = [
  { part: 'fence', file: /fence\.iife\.js$/, limit: 13_000 },
  // Palette and menu, fetched when they are first needed.
  { part: 'quick', file: /quick\.iife\.js$/, limit: 30_000 },
  // What packs do beside their rules, fetched where one is in force.
  { part: 'pack-work', file: /pack-work\.iife\.js$/, limit: 14_000 },
  // Sentences for steps, fetched when the palette first says what is next.
  { part: 'prompts', file: /prompts\.iife\.js$/, limit: 40_000 },
  { part: 'sentinel', file: /sentinel\.iife\.js$/, limit: 3_000 },
  // Both go into a page together; why the assistant has 1 kB more than the design gives it: CONTRIBUTING.md.
  { part: 'assistant', file: /assistant\.iife\.js$/, limit: 121_000 },
  { part: 'wording', file: /wording\.iife\.js$/, limit: 89_000 },
]

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? walk(path) : [path]
  })
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

const folder = join(ROOT, process.argv[2] ?? 'dist/chrome')
const scripts = walk(folder)
  .filter((path) => /\.(js|css)$/.test(path))
  .map((path) => ({
    path: relative(folder, path),
    bytes: statSync(path).size,
    zipped: gzipSync(readFileSync(path)).length,
  }))
  .sort((a, b) => b.zipped - a.zipped)

console.log('part'.padEnd(56), 'raw'.padStart(10), 'gzip'.padStart(10))
for (const { path, bytes, zipped } of scripts)
  console.log(path.padEnd(56), kB(bytes).padStart(10), kB(zipped).padStart(10))

for (const { part, file, limit } of BUDGETS) {
  const built = scripts.filter(({ path }) => file.test(path))
  const total = built.reduce((sum, { zipped }) => sum + zipped, 0)
  const verdict = built.length === 0 ? 'MISSING' : total <= limit ? 'ok' : 'TOO LARGE'
  console.log(`${part}: ${kB(total)} of ${kB(limit)} ${verdict}`)
  if (verdict !== 'ok') process.exitCode = 1
}
