#!/usr/bin/env node
// Koi on the command line. Plain JavaScript on purpose: it needs no step before it but `npm ci`. It runs one bundled file,
// made on install (`--bundle`) and made again when the sources are newer.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bundle = join(root, '.cache', 'koi-cli.mjs')

/** What the bundle is made of. */
const SOURCES = [
  'bin/bundle-cli.ts',
  'bin/compile-knowledge.ts',
  'src/cli',
  'src/domain',
  'src/platform/pack-edge.ts',
  'src/starter-pack',
  'package-lock.json',
]
/** Made from the sources, or no part of the bundle. */
const LEFT_OUT = /[\\/]compiled$|\.test\.tsx?$/

function stampsOf(path) {
  if (LEFT_OUT.test(path)) return []
  const { size, mtimeMs } = statSync(join(root, path))
  if (!path.includes('.') && statSync(join(root, path)).isDirectory())
    return readdirSync(join(root, path))
      .sort()
      .flatMap((name) => stampsOf(join(path, name)))
  return [`${path} ${size} ${mtimeMs}`]
}

/** The bundle's first line: it changes with the path, size or time of any source. */
function stamp() {
  const hash = createHash('sha256').update(SOURCES.flatMap(stampsOf).join('\n'))
  return `// koi ${hash.digest('hex')}`
}

function firstCharacters(path, count) {
  if (!existsSync(path)) return ''
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(count)
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, count, 0))
  } finally {
    closeSync(file)
  }
}

/** Makes the bundle unless it is fresh. Throws where that fails; says nothing on standard output. */
function freshen() {
  const wanted = stamp()
  if (firstCharacters(bundle, wanted.length) === wanted) return
  mkdirSync(dirname(bundle), { recursive: true })
  const script = join(root, 'bin', 'bundle-cli.ts')
  execFileSync(process.execPath, ['--import', 'tsx', script, bundle, wanted], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
}

/** npm starts scripts in Koi's folder and tells where the user stands. */
function standWhereTheUserStands() {
  const { npm_lifecycle_event: script, npm_package_json: manifest, INIT_CWD: there } = process.env
  if (script !== 'koi' || !manifest || !there || !existsSync(manifest) || !existsSync(there)) return
  // Another package's script may call Koi, and then stands where it wants to.
  if (realpathSync(manifest) === realpathSync(join(root, 'package.json'))) process.chdir(there)
}

const installing = process.argv[2] === '--bundle'
try {
  freshen()
  if (!installing) {
    standWhereTheUserStands()
    await import(pathToFileURL(bundle).href)
  }
} catch (error) {
  const why = error?.stderr?.trim() || error?.stack || error
  console.error(
    `koi: Koi could not be put together or broke.\n${why}\nWhere packages are missing, run "npm ci" in ${root}.`,
  )
  // An install goes on without: the bundle is made at the first run.
  process.exitCode = installing ? 0 : 2
}
