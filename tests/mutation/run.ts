import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { ROOT } from '../../bin/browser.ts'
import { MUTATIONS, type Mutation } from './mutations.ts'

type Fate = 'killed' | 'survived' | 'not applied' | 'not built' | 'undecided'

/** A private copy of the house with the demo as it was built last; nothing of it is ever written back. */
function copyOfHouse(): string {
  const copy = mkdtempSync(join(tmpdir(), 'koi-mutation-'))
  const left = new Set(['node_modules', '.git', 'e2e', 'chrome'])
  const wanted = (from: string): boolean => !left.has(basename(from)) || from.includes(join('tests', 'e2e'))
  cpSync(ROOT, copy, { recursive: true, filter: wanted })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/** Runs one of the house's own tools: true when it is content, false when not, null when it never ended. */
function run(copy: string, tool: string, ...options: string[]): boolean | null {
  const program = join(copy, 'node_modules', '.bin', tool)
  const limits = { timeout: 300_000, killSignal: 'SIGKILL' } as const
  const { status } = spawnSync(process.execPath, [program, ...options], {
    cwd: copy,
    stdio: 'ignore',
    ...limits,
  })
  return status === null ? null : status === 0
}

const build = (copy: string): boolean =>
  run(copy, 'vite', 'build', '--mode', 'e2e', '--logLevel', 'error') === true

const passes = (copy: string, { spec, test }: Mutation): boolean | null =>
  run(copy, 'vitest', 'run', '--project', 'e2e', spec, '-t', test)

function fateOf(copy: string, mutation: Mutation): Fate {
  const file = join(copy, mutation.file)
  const sound = readFileSync(file, 'utf8')
  if (sound.split(mutation.find).length !== 2) return 'not applied'
  writeFileSync(
    file,
    sound.replace(mutation.find, () => mutation.put),
  )
  try {
    if (!build(copy)) return 'not built'
    const passed = passes(copy, mutation)
    if (passed === null) return 'undecided'
    return passed ? 'survived' : 'killed'
  } finally {
    writeFileSync(file, sound)
  }
}

/** The tests must pass without a mutation, or their failing would prove nothing. Gives those that do not. */
function failingAnyway(copy: string, mutations: readonly Mutation[]): string[] {
  if (!build(copy)) return ['the house does not build']
  const tests = new Map(mutations.map((mutation) => [`${mutation.spec}: ${mutation.test}`, mutation]))
  return [...tests].filter(([, mutation]) => !passes(copy, mutation)).map(([name]) => name)
}

/** Takes one guard out at a time and sees whether a test notices. `tsx tests/mutation/run.ts [pattern of names]` */
function main(): number {
  const wanted = new RegExp(process.argv[2] ?? '')
  const chosen = MUTATIONS.filter(({ name }) => wanted.test(name))
  const copy = copyOfHouse()
  try {
    const failing = failingAnyway(copy, chosen)
    for (const name of failing) console.log(`fails without any mutation  ${name}`)
    if (failing.length > 0) return 1
    let worst = 0
    for (const mutation of chosen) {
      const fate = fateOf(copy, mutation)
      console.log(`${fate.padEnd(12)}${mutation.name}`)
      if (fate !== 'killed') worst = 1
    }
    return worst
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

process.exitCode = main()
