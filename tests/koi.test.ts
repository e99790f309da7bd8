import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runKoi } from './cli/run-koi.ts'

const ROOT = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'koi-'))
/** A checkout of its own: its sources can be changed, and nobody else changes them meanwhile. */
const HOUSE = join(folder, 'house')
const KOI = join(HOUSE, 'bin/koi.mjs')

/** Runs koi as people do. `input` null leaves standard input at the empty device. */
const run = (words: readonly string[], input: string | Buffer | null = null) =>
  runKoi(KOI, folder, words, input)

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text)

const HARSH = 'It is your own fault.'

beforeAll(() => {
  for (const path of [
    'bin',
    'src/cli',
    'src/domain',
    'src/platform/pack-edge.ts',
    'src/starter-pack',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(join(ROOT, path), join(HOUSE, path), {
      recursive: true,
      filter: (from) => !from.endsWith('compiled') && !from.includes('.test.') && !from.includes('samples'),
    })
  symlinkSync(join(ROOT, 'node_modules'), join(HOUSE, 'node_modules'), 'junction')
  put('kind.txt', 'Thank you, Ann. Your order ships on Friday.')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the bundle', () => {
  it('is made by whoever comes first, twice at the same moment too', async () => {
    const both = await Promise.all([run(['check'], HARSH), run(['check'], HARSH)])
    expect(both.map(({ code, err }) => [code, err])).toEqual([
      [1, ''],
      [1, ''],
    ])
    expect(both[0]?.out).toBe(both[1]?.out)
    expect(readdirSync(join(HOUSE, '.cache'))).toEqual(['koi-cli.mjs'])
  }, 120_000)
})

describe('koi as a program of its own', () => {
  it('checks files and what is piped in, and keeps answers and complaints apart', async () => {
    expect(await run(['check', 'kind.txt'])).toEqual({
      code: 0,
      out: 'Nothing to change in 1 text in 1 file.\n',
      err: '',
    })
    expect(await run(['check'])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^koi: /) })
    const lines = Array.from({ length: 5000 }, (_, id) => JSON.stringify({ id, text: 'Hello' })).join('\n')
    const { code, out } = await run(['check', '--format', 'jsonl'], lines)
    expect([code, out.split('\n').length]).toEqual([0, 5001])
  }, 60_000)

  it('stands where the user stands when npm runs it', () => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const out = execFileSync(npm, ['--prefix', HOUSE, 'run', '-s', 'koi', '--', 'check', 'kind.txt'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(out).toBe('Nothing to change in 1 text in 1 file.\n')
  }, 60_000)

  it('imports, exports and suggests', async () => {
    put('macros.json', '{"hi":"Hello there, where is your parcel?"}')
    expect(await run(['import', 'macros.json', '--out', 'pack'])).toMatchObject({ code: 0, err: '' })
    expect(await run(['export', 'pack', '--to', 'csv', '--out', 'out.csv'])).toMatchObject({ code: 0 })
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toContain('where is your parcel?')
    put('s.jsonl', '{"id":"late","title":"Parcel delayed"}\n')
    const asked = await run(['suggest', '--snippets', 's.jsonl'], '{"id":1,"text":"parcel delayed"}')
    expect(asked).toMatchObject({ code: 0, err: '', out: expect.stringContaining('"id":"late"') })
  }, 60_000)

  it('makes a pack, lints and tests it, and signs it with a key of its own', async () => {
    put('password', 'correct horse')
    const secret = ['--password-file', 'password']
    expect(await run(['pack', 'init', 'our-answers'])).toMatchObject({ code: 0, err: '' })
    expect(await run(['pack', 'lint', 'our-answers'])).toMatchObject({ code: 0, out: 'Nothing to mend.\n' })
    expect(await run(['pack', 'test', 'our-answers'])).toMatchObject({ code: 0 })
    expect(await run(['pack', 'keys', 'new', '--out', 'key.json', ...secret])).toMatchObject({ code: 0 })
    const build = ['pack', 'build', 'our-answers', '--key', 'key.json', ...secret]
    expect(await run(build)).toMatchObject({ code: 0, err: '' })
    const { out, code } = await run([
      'pack',
      'verify',
      'our-answers-1.koipack',
      '--key',
      'key.json',
      '--json',
    ])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ ok: true, name: 'our-answers', version: 1 })
    expect((await run(['help', 'pack'])).out).toContain('koi pack init')
  }, 120_000)
})

describe('the bundle, when a source changes', () => {
  const rule = join(HOUSE, 'src/starter-pack/rules/your-fault.yaml')
  const change = (from: RegExp, to: string): void =>
    writeFileSync(rule, readFileSync(rule, 'utf8').replace(from, to))

  it('is made again, and names what is wrong where it cannot be', async () => {
    change(/^why: .*$/m, 'why: A new reason.')
    expect((await run(['check'], HARSH)).out).toContain('    A new reason.\n')
    change(/^level: .*$/m, 'level: fatal')
    expect(await run(['check'], HARSH)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/your-fault\.yaml:\d+: level: must be hint/),
    })
  }, 120_000)
})
