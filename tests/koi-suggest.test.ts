import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runInside, standInFolder } from './cli/inside.ts'

const { put, leave } = standInFolder('suggest')

/** Runs `koi suggest`; `input` null leaves standard input at the empty device. */
const run = (words: readonly string[], input: string | Buffer | null = '') =>
  runInside(['suggest', ...words], input)

interface Line {
  readonly id: unknown
  readonly confidence: string
  readonly suggestions: readonly { readonly id: unknown; readonly score: number }[]
}

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

const jsonl = (...rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

beforeAll(() => {
  put(
    's.jsonl',
    `\ufeff${jsonl(
      { id: 'refund', title: 'Refund on its way', body: '<p>Hi {{ customer.name }}, the money is back.</p>' },
      { id: 'late', title: 'Parcel delayed', examples: ['where is my parcel', 7] },
    )}\r\n\n${jsonl({ id: 7, title: 'Reset a password', body: 'Use the [link](https://x.example/gizmo).' })}`,
  )
  put('c.jsonl', jsonl({ text: 'the gizmo squeaks', chosen: 7 }, { text: 'x', chosen: 'gone' }))
})
afterAll(leave)

describe('koi suggest', () => {
  it('answers every line in order, best answer first, ids as they were written', async () => {
    const { code, out, err } = await run(
      ['--snippets', 's.jsonl', '--top=2'],
      '\ufeff{"id":12345678901234567890,"text":"forgot my pasword"}\r\n\n{"id":"b","text":"where is my parcel??"}\n{"id":null,"text":"\ud83d"}',
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('{"id":12345678901234567890,')
    const [password, parcel, broken] = linesOf(out)
    expect(password?.suggestions.map(({ id }) => id)[0]).toBe(7)
    expect(parcel).toMatchObject({ id: 'b', confidence: 'sure', suggestions: [{ id: 'late' }, {}] })
    expect(broken).toMatchObject({ id: null, confidence: 'none' })
    for (const { suggestions } of linesOf(out)) {
      expect(suggestions).toHaveLength(2)
      for (const { score } of suggestions) expect(score >= 0 && score <= 1).toBe(true)
    }
  })

  it('lists the nearest answers where nothing fits', async () => {
    const { out } = await run(['--snippets', 's.jsonl'], jsonl({ id: 1, text: 'xylophone quartz' }))
    expect(linesOf(out)[0]).toMatchObject({ confidence: 'none', suggestions: [{}, {}, {}] })
  })

  it('learns from a file, and online from a line only after it was answered', async () => {
    const asked = jsonl({ id: 1, text: 'my gizmo squeaks' })
    const taught = await run(['--snippets', 's.jsonl', '--learn', 'c.jsonl'], asked)
    expect(linesOf(taught.out)[0]?.suggestions[0]?.id).toBe(7)
    expect(taught.code).toBe(0)
    expect(taught.err).toContain('1 choices were of answers that are not there')
    const twice = jsonl(
      { id: 1, text: 'the blorp is loud', chosen: 'late' },
      { id: 2, text: 'blorp loud', chosen: 'gone' },
    )
    const online = linesOf((await run(['--snippets', 's.jsonl', '--online'], twice)).out)
    expect(online[0]?.confidence).toBe('none')
    expect(online[1]?.suggestions[0]?.id).toBe('late')
    const offline = linesOf((await run(['--snippets', 's.jsonl'], twice)).out)
    expect(offline[1]?.confidence).toBe('none')
  })

  it('answers bad lines in their place and goes on', async () => {
    const { code, out } = await run(
      ['--snippets', 's.jsonl'],
      'nonsense\n[1]\n{"id":1}\n{"text":"x"}\n{"id":5,"text":"refund"}\n',
    )
    expect(code).toBe(2)
    expect(linesOf(out).slice(0, 4)).toEqual(
      [1, 2, 3, 4].map((line) => ({ id: null, line, error: expect.any(String) })),
    )
    expect(linesOf(out)[4]).toMatchObject({ id: 5, suggestions: [{ id: 'refund' }, {}, {}] })
  })

  it('names bad lines of its files and uses the others', async () => {
    put(
      'bad.jsonl',
      `${jsonl({ id: 'a', title: 'Refund' }, { id: 'a', title: 'Again' }, { title: 'No id' })}nonsense\n`,
    )
    const { code, out, err } = await run(['--snippets', 'bad.jsonl'], jsonl({ id: 1, text: 'refund' }))
    expect(code).toBe(2)
    expect(linesOf(out)[0]?.suggestions).toHaveLength(1)
    for (const line of [2, 3, 4]) expect(err).toContain(`bad.jsonl line ${line}`)
  })

  it('takes a body and a message of a megabyte', async () => {
    put(
      'big.jsonl',
      jsonl(
        { id: 'big', title: 'Refund', body: '<p>{{ x </p>'.repeat(90_000) },
        { id: 'b', title: 'Parcel' },
      ),
    )
    const { code, out } = await run(
      ['--snippets', 'big.jsonl'],
      jsonl({ id: 1, text: 'parcel '.repeat(150_000) }),
    )
    expect(code).toBe(0)
    expect(linesOf(out)[0]?.suggestions[0]?.id).toBe('b')
  }, 20_000)

  it.each([
    [[], 'needs the answers'],
    [['--snippets'], 'needs a value'],
    [['--snippets', 's.jsonl', '--top', '0'], '--top takes'],
    [['--snippets', 's.jsonl', '--top', 'many'], '"many"'],
    [['--snippets', 's.jsonl', '--fast'], '--fast'],
    [['--snippets', 's.jsonl', 'messages.jsonl'], 'standard input'],
    [['--snippets', 'missing.jsonl'], 'missing.jsonl cannot be read'],
    [['--snippets', 's.jsonl', '--learn', 'missing.jsonl'], 'missing.jsonl cannot be read'],
  ])('says what is wrong with %j', async (words, part) => {
    const { code, err } = await run(words, '')
    expect(code).toBe(2)
    expect(err).toContain(part)
  })

  it('says so where no messages come, and explains itself', async () => {
    expect(await run(['--snippets', 's.jsonl'], null)).toMatchObject({
      code: 2,
      err: expect.stringContaining('no messages'),
    })
    const help = await run(['--help'], null)
    expect(help).toMatchObject({ code: 0, err: '' })
    for (const word of ['--snippets', '--learn', '--online', '--top', 'Examples'])
      expect(help.out).toContain(word)
  })
})
