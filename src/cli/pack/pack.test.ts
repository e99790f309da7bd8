import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { builtInOpinion, compileRules } from '../../../bin/compile-knowledge.ts'
import { findFlags } from '../../domain/language/find-flags.ts'
import { loadRules } from '../../domain/language/matcher.ts'
import { runExport } from '../export/run-export.ts'
import { workflow } from './example.ts'
import { readPackOrder } from './read-order.ts'
import { runPack } from './run-pack.ts'

const folder = mkdtempSync(join(tmpdir(), 'koi-pack-'))
const at = (name: string): string => join(folder, name)
const matcher = loadRules(builtInOpinion(), compileRules())

async function koi(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const streams = {
    input: async function* () {},
    hasInput: () => false,
    answer: async (text: string) => {
      out += text
    },
    complain: (message: string) => {
      err += `${message}\n`
    },
  }
  const code = await runPack(words, () => (text, context) => findFlags(text, matcher, context), streams)
  return { code, out, err }
}

async function json(...words: string[]): Promise<{ code: number; said: Record<string, unknown> }> {
  const { code, out } = await koi(...words, '--json')
  return { code, said: JSON.parse(out) }
}

function change(name: string, from: string | RegExp, to: string): void {
  writeFileSync(at(name), readFileSync(at(name), 'utf8').replace(from, to))
}

beforeAll(async () => {
  vi.stubEnv('KOI_KEY_PASSWORD', 'a good password')
  vi.stubEnv('KOI_NEW_KEY_PASSWORD', 'another password')
  expect(await koi('keys', 'new', '--out', at('key.json'))).toMatchObject({ code: 0 })
})

beforeEach(async () => {
  rmSync(at('team'), { recursive: true, force: true })
  expect(await koi('init', at('team'))).toMatchObject({ code: 0 })
})

afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

describe('koi pack', () => {
  it('begins with a pack that is in order, and writes over nothing', async () => {
    expect(await koi('lint', at('team'), '--fail-on', 'hint')).toMatchObject({
      code: 0,
      out: 'Nothing to mend.\n',
    })
    expect(await json('test', at('team'))).toMatchObject({ code: 0, said: { tests: 8, failed: 0 } })
    expect(await koi('init', at('team'))).toMatchObject({ code: 2 })
    const steps = parse(readFileSync(at('team/.github/workflows/pack.yml'), 'utf8')).jobs.check.steps
    const runs = steps.map((step: { run?: string }) => step.run ?? '').join('\n')
    for (const command of ['pack lint', 'pack test', 'pack build', 'pack verify'])
      expect(runs).toContain(command)
  })

  it('has a sample workflow of commands that exist, in the docs as in a new pack', () => {
    const sample = readFileSync(join(import.meta.dirname, '../../../docs/examples/publish-pack.yml'), 'utf8')
    expect(sample).toBe(workflow('our-answers'))
    const steps: { run?: string }[] = parse(sample).jobs.check.steps
    const commands = steps
      .flatMap(({ run = '' }) => run.split('\n'))
      .flatMap((line) => /koi\.mjs pack (.*?)(?:; then)?$/.exec(line)?.[1] ?? [])
    expect(commands).toHaveLength(6)
    for (const command of commands)
      expect(readPackOrder(command.replaceAll('"', '').split(' ')).kind).not.toMatch(/wrong|help/)
  })

  it('goes out to other tools as a built file too', async () => {
    const file = at('out.koipack')
    await koi('build', at('team'), '--unsigned', '--out', file)
    const said: string[] = []
    const streams = {
      input: async function* () {},
      hasInput: () => false,
      answer: async (text: string) => void said.push(text),
      complain: (message: string) => void said.push(message),
    }
    const words = ['--to', 'zendesk', '--out', at('macros.json'), '--json']
    expect(await runExport([file, ...words], streams)).toBe(0)
    expect(JSON.parse(said.join(''))).toMatchObject({ counts: { exported: 2 } })
    writeFileSync(file, 'koipack/1 nothing')
    expect(await runExport([file, ...words], streams)).toBe(2)
  })

  it('lints for people, programs and GitHub', async () => {
    change('team/snippets/return.md', /30 days/g, '45 days')
    change('team/snippets/return.md', 'customer.first_name', 'customer.frist_name')
    const { code, said } = await json('lint', at('team'))
    expect(code).toBe(1)
    expect(said['findings']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'over-policy', file: 'snippets/return.md', id: 'return' }),
        expect.objectContaining({
          code: 'unknown-variable',
          message: expect.stringContaining('Did you mean “customer.first_name”?'),
        }),
      ]),
    )
    expect(JSON.stringify(said)).not.toContain('could not be filled in')
    const text = await koi('lint', at('team'))
    expect(text.out).toMatch(/^snippets\/return\.md\n {2}line \d+, error: /)
    const github = await koi('lint', at('team'), '--github')
    expect(github).toEqual(await koi('lint', at('team'), '--format', 'github'))
    expect(github.out).toMatch(
      /^::error file=.*return\.md,line=\d+,title=Koi%3A over-policy::“45 days” is more/m,
    )
  })

  it('says which test failed', async () => {
    change('team/snippets/bye.md', 'Warmly', 'Best')
    expect(await json('test', at('team'))).toMatchObject({
      code: 1,
      said: {
        failed: 1,
        failures: [{ id: 'return', problem: 'the reply says “Best,” where the test wants “Warmly,”' }],
      },
    })
  })

  it('builds, signs, verifies and tells what changed', async () => {
    const [first, second] = [at('one.koipack'), at('two.koipack')]
    expect(await koi('build', at('team'), '--key', at('key.json'), '--out', first)).toMatchObject({ code: 0 })
    change('team/pack.yaml', 'version: 1', 'version: 2')
    change('team/pack.yaml', 'limit: 30', 'limit: 60')
    expect(await koi('build', at('team'), '--unsigned', '--out', second)).toMatchObject({ code: 0 })
    expect(await json('verify', second, '--installed', first)).toMatchObject({
      code: 1,
      said: { code: 'unsigned' },
    })
    expect(await koi('sign', second, '--key', at('key.json'))).toMatchObject({ code: 0 })
    expect(await json('verify', second, '--installed', first)).toMatchObject({
      code: 0,
      said: { version: 2 },
    })
    expect(await json('verify', first, '--installed', second)).toMatchObject({
      code: 1,
      said: { code: 'older' },
    })
    expect(await koi('diff', first, second)).toMatchObject({
      code: 1,
      out: expect.stringContaining('Refund window 30 -> 60 days'),
    })
    expect(await koi('diff', second, at('team'))).toMatchObject({ code: 0 })
  })

  it('writes over an older pack, and over anything else only where that is said', async () => {
    const words = ['build', at('team'), '--unsigned', '--out']
    expect(await koi(...words, at('again.koipack'))).toMatchObject({ code: 0 })
    expect(await koi(...words, at('again.koipack'))).toMatchObject({ code: 0 })
    writeFileSync(at('notes.md'), 'mine')
    for (const command of [words, ['sign', at('again.koipack'), '--key', at('key.json'), '--out']])
      expect(await koi(...command, at('notes.md'))).toMatchObject({
        code: 2,
        err: expect.stringContaining('say --force to write over it'),
      })
    expect(readFileSync(at('notes.md'), 'utf8')).toBe('mine')
    expect(await koi(...words, at('notes.md'), '--force')).toMatchObject({ code: 0 })
    for (const [out, said] of [
      [at('team'), 'is a folder. Name a file'],
      [at('no/where.koipack'), 'there is no folder'],
      [at('notes.md/x.koipack'), 'a folder above it'],
    ] as const)
      expect(await koi(...words, out)).toMatchObject({ code: 2, err: expect.stringContaining(said) })
  })

  it('refuses a changed file and another key', async () => {
    await koi('build', at('team'), '--key', at('key.json'), '--out', at('a.koipack'))
    const bytes = readFileSync(at('a.koipack'))
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1
    writeFileSync(at('changed.koipack'), bytes)
    expect(await json('verify', at('changed.koipack'))).toMatchObject({
      code: 1,
      said: { code: 'signature' },
    })
    expect(await koi('sign', at('changed.koipack'), '--key', at('key.json'))).toMatchObject({ code: 1 })
    await koi('keys', 'new', '--out', at('other.json'))
    const refused = await json('verify', at('a.koipack'), '--key', at('other.json'))
    expect(refused).toMatchObject({ code: 1, said: { code: 'wrong-key' } })
    const word = await koi(
      'keys',
      'rotate',
      '--from',
      at('key.json'),
      '--to',
      at('other.json'),
      '--pack',
      'team',
    )
    writeFileSync(at('team/pack.yaml'), readFileSync(at('team/pack.yaml'), 'utf8') + word.out)
    await koi('build', at('team'), '--key', at('other.json'), '--out', at('rotated.koipack'))
    const followed = await json('verify', at('rotated.koipack'), '--key', at('key.json'))
    expect(followed).toMatchObject({ code: 0, said: { rotated: true } })
    change('team/pack.yaml', 'name: team', 'name: teams')
    const slipped = await koi('build', at('team'), '--key', at('other.json'), '--out', at('none.koipack'))
    expect(slipped).toMatchObject({ code: 1, err: expect.stringContaining('does not hold') })
    expect(existsSync(at('none.koipack'))).toBe(false)
  })

  it('hands a pack on as often as wanted, and never to the same key', async () => {
    for (const key of ['second.json', 'third.json']) await koi('keys', 'new', '--out', at(key))
    const rotate = (from: string, to: string, ...more: string[]) =>
      koi('keys', 'rotate', '--from', at(from), '--to', at(to), ...more)
    const into = ['--into', at('team')]
    change('team/pack.yaml', 'name: team', '# ours\nname: team')
    expect(await rotate('key.json', 'third.json', ...into)).toMatchObject({ code: 0 })
    expect(await rotate('key.json', 'second.json', ...into)).toMatchObject({ code: 0 })
    expect(await rotate('second.json', 'third.json', '--into', at('team/pack.yaml'))).toMatchObject({
      code: 0,
    })
    const yaml = readFileSync(at('team/pack.yaml'), 'utf8')
    expect(yaml).toContain('# ours')
    expect(parse(yaml).rotations).toHaveLength(2)
    await koi('build', at('team'), '--key', at('third.json'), '--out', at('third.koipack'))
    expect(await json('verify', at('third.koipack'), '--key', at('key.json'))).toMatchObject({
      code: 0,
      said: { rotated: true },
    })
    for (const [words, said] of [
      [['key.json', 'key.json', ...into], 'are the same'],
      [['key.json', 'second.json', ...into, '--pack', 'other'], 'is of the pack “team”'],
      [['key.json', 'second.json', '--into', at('nowhere')], 'there is no file'],
    ] as const) {
      const [from, to, ...more] = words
      expect(await rotate(from, to, ...more)).toMatchObject({ code: 2, err: expect.stringContaining(said) })
    }
    expect(readFileSync(at('team/pack.yaml'), 'utf8')).toBe(yaml)
  })

  it('tells programs what failed, by file and line', async () => {
    for (const words of [
      ['lint', '/nowhere', '--format', 'json'],
      ['verify', '/nowhere', '--json'],
    ]) {
      const { code, out, err } = await koi(...words)
      expect([code, JSON.parse(out)]).toEqual([2, { ok: false, error: err.trim() }])
    }
    change('team/snippets/bye.md', 'title:', 'titel:')
    const place = { file: 'snippets/bye.md', line: 2, message: 'titel: is no field of a snippet' }
    for (const words of [
      ['build', at('team'), '--unsigned'],
      ['test', at('team')],
    ])
      expect(await json(...words)).toMatchObject({
        code: words[0] === 'build' ? 1 : 2,
        said: { ok: false, error: expect.any(String), problems: expect.arrayContaining([place]) },
      })
  })

  it('names what a built pack has no place for in its own file and line', async () => {
    change('team/snippets/bye.md', 'Warmly', 'Warm\u200bly')
    change('team/snippets/return.md', /$/, '\nMore\u200b\n')
    const { code, err } = await koi('build', at('team'), '--unsigned', '--out', at('none.koipack'))
    expect(code).toBe(1)
    expect(err).toMatch(/snippets\/bye\.md:\d+: A character nobody sees \(U\+200B\)/)
    expect(err).toMatch(/snippets\/return\.md:\d+: A character nobody sees/)
  })

  it('builds nothing from a source with problems', async () => {
    change('team/snippets/bye.md', 'title:', 'titel:')
    const built = await koi('build', at('team'), '--unsigned', '--out', at('none.koipack'))
    expect(built).toMatchObject({
      code: 1,
      err: expect.stringContaining('snippets/bye.md:2: titel: is no field'),
    })
    expect(existsSync(at('none.koipack'))).toBe(false)
  })

  it('keeps keys behind a password, for their owner alone', async () => {
    expect(statSync(at('key.json')).mode & 0o077).toBe(0)
    expect(await koi('keys', 'new', '--out', at('key.json'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('there already'),
    })
    const shown = await json('keys', 'show', at('key.json'))
    expect(String(shown.said['fingerprint']).split(' ')).toHaveLength(10)
    expect(await koi('keys', 'export', at('key.json'), '--out', at('copy.json'))).toMatchObject({ code: 0 })
    const wrong = await koi('build', at('team'), '--key', at('copy.json'), '--out', at('b.koipack'))
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('does not open') })
    writeFileSync(at('password'), 'another password\n')
    const right = ['--key', at('copy.json'), '--password-file', at('password')]
    expect(await koi('build', at('team'), ...right, '--out', at('b.koipack'))).toMatchObject({ code: 0 })
    expect(await json('verify', at('b.koipack'), '--key', at('key.json'))).toMatchObject({ code: 0 })
  })

  it.each([
    [['lint', '/nowhere'], /there is no/],
    [['verify', '/nowhere.koipack'], /there is no file/],
    [['keys', 'show', '/dev/null'], /is no key/],
    [['build', folder, '--unsigned'], /holds no pack\.yaml/],
    [['lint', '--format', 'xml'], /--format takes/],
    [['nonsense'], /does not know "nonsense"/],
    [['keys'], /takes new, show/],
    [['build'], /--key FILE/],
    [['diff', 'one'], /needs two packs/],
    [['lint', '--nope'], /Unknown option '--nope'/],
    [[], /needs to know what to do/],
  ])('ends %j with 2 and says why', async (words, said) => {
    expect(await koi(...words)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(said) })
  })

  it.each(['init', 'lint', 'test', 'build', 'sign', 'verify', 'diff', 'keys'])(
    'helps with %s',
    async (topic) => {
      const { code, out } = await koi(topic, '--help')
      expect(code).toBe(0)
      expect(out).toContain('Examples')
      expect(out).toContain('Ends with')
      expect((await koi('--help')).out).toContain(`koi pack ${topic}`)
    },
  )
})

describe('readPackOrder', () => {
  it('takes --json as a format of lint', () => {
    expect(readPackOrder(['lint', '--json'])).toEqual({
      kind: 'lint',
      pack: '.',
      format: 'json',
      failOn: 'error',
    })
  })
})
