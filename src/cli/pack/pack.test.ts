import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { packBench } from '../../../tests/packs/pack-bench.ts'
import { runExport } from '../export/run-export.ts'
import { workflow } from './example.ts'
import { readPackOrder } from './read-order.ts'

const { folder, at, koi, json, change } = packBench()

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
    writeFileSync(at('empty'), '')
    for (const file of ['again.koipack', 'again.koipack', 'empty'])
      expect(await koi(...words, at(file))).toMatchObject({ code: 0 })
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
