import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runInside as run, standInFolder } from './cli/inside.ts'

const { folder, put, leave } = standInFolder('check')

const lines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

const HARSH = 'It is your own fault.'
const KIND = 'Thank you, Ann. Your order ships on Friday.'

beforeAll(() => {
  put('macros/late.md', `---\ntitle: ${HARSH}\n---\n${KIND}\n\nSo: ${HARSH}\n\n> ${HARSH}\n`)
  put('macros/all.csv', `\ufeffid,Title,Body\r\n1,Late,"<p>Hi,</p><p>${HARSH}</p>"\r\n2,Ok,"${KIND}"\r\n`)
  put('macros/zendesk.json', JSON.stringify({ macros: [{ id: 1, actions: [{ value: HARSH }] }] }))
  put('macros/node_modules/no.md', HARSH)
  put('kind.txt', KIND)
  put(
    'german.txt',
    'Wir haben Ihre Bestellung erhalten und werden sie so bald wie möglich mit der Post schicken.',
  )
  put('broken.json', '{\n"a": ')
  put('broken.csv', 'id,body\n1,"never closed\n')
  put('sheet.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]))
  put('empty/notes.log', HARSH)
  put('hint.txt', 'We are unable to open the shop.')
})
afterAll(leave)

describe('koi check', () => {
  it('reads text, tables and JSON of a folder and tells people where', async () => {
    const { code, out, err } = await run(['check', 'macros'])
    expect(out).toContain('macros/late.md\n  6:')
    expect(out).toMatch(/macros\/all\.csv\n {2}row 2, Body {2}error {2}"It is your own fault"/)
    expect(out).toContain('macros/zendesk.json\n  line 1, $.macros[0].actions[0].value')
    expect(out).toContain('3 phrases could land better in 4 texts in 3 files: 3 errors, 0 warnings, 0 hints.')
    expect([code, err]).toEqual([1, ''])
  })

  it('ends with 0 where nothing is to change, and from standard input too', async () => {
    expect(await run(['check', 'kind.txt'])).toEqual({
      code: 0,
      out: 'Nothing to change in 1 text in 1 file.\n',
      err: '',
    })
    expect((await run(['check'], KIND)).code).toBe(0)
    expect((await run(['check', '-'], '')).code).toBe(0)
    expect(await run(['check'], HARSH)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^standard input\n {2}1:/),
    })
  })

  it('says that it keeps silent in another language', async () => {
    expect(await run(['check', 'german.txt'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('german.txt line 1: looks like another language'),
    })
  })

  it('counts from the level that was asked for', async () => {
    const { out } = await run(['check', 'hint.txt', '--format', 'json'])
    const [flag] = JSON.parse(out).flags
    const codes = await Promise.all(
      ['hint', 'warn', 'error'].map(
        async (level) => (await run(['check', 'hint.txt', '--fail-on', level])).code,
      ),
    )
    const at = ['hint', 'warn', 'error'].indexOf(flag.level)
    expect(codes).toEqual([0, 1, 2].map((level) => (level <= at ? 1 : 0)))
    expect(codes).toContain(0)
    expect(codes).toContain(1)
  })

  it('answers programs in JSON', async () => {
    const { code, out } = await run(['check', '--format=json', 'macros/late.md', 'macros/all.csv'])
    const answer = JSON.parse(out)
    expect(code).toBe(1)
    expect(answer).toMatchObject({ files: 2, texts: 3, counts: { error: 2 } })
    expect(answer.flags[1]).toMatchObject({
      file: 'macros/all.csv',
      line: 2,
      column: null,
      row: 2,
      field: 'Body',
    })
    const { line, column, words } = answer.flags[0]
    const written = readFileSync(join(folder, 'macros/late.md'), 'utf8').split('\n')[line - 1]
    expect(written?.slice(column - 1, column - 1 + words.length)).toBe(words)
  })

  it('annotates for GitHub, and lets no text give commands', async () => {
    const { code, out } = await run(['check', '--format', 'github', 'macros/late.md'])
    expect(code).toBe(1)
    expect(out).toMatch(/^::error file=macros\/late\.md,line=6,col=\d+,title=Koi%3A [a-z-]+::"[^\n]*\n$/)
    put('odd,name.txt', `It is your\u00a0own fault, 100%.\r\n::error::x`)
    const odd = await run(['check', '--format', 'github', 'odd,name.txt'])
    expect(
      odd.out
        .split('\n')
        .filter((line) => line !== '')
        .every((line) => line.startsWith('::error file=odd%2Cname.txt,')),
    ).toBe(true)
  })

  it.each([
    [['check', 'nowhere.md'], 'there is no file nowhere.md'],
    [['check', 'broken.json'], 'broken.json is no JSON'],
    [['check', 'broken.csv'], 'broken.csv row 2 (line 2) is broken'],
    [['check', 'sheet.xlsx'], 'as CSV'],
    [['check', 'empty'], 'holds nothing to check'],
    [['check', 'kind.txt', '--fix'], 'no option --fix'],
    [['check', 'kind.txt', '--format', 'xml'], '--format takes text, json, jsonl, github'],
    [['check', 'kind.txt', '--fail-on'], '--fail-on takes hint, warn, error'],
    [['check', '--format', 'jsonl', 'nowhere.jsonl'], 'there is no file nowhere.jsonl'],
    [['check'], 'nothing to check'],
    [['lint'], '"lint"'],
    [[], 'koi check FILES'],
  ])('says what to do and ends with 2: %j', async (words, said) => {
    const { code, err } = await run(words)
    expect(err).toMatch(/^koi: /)
    expect(err).toContain(said)
    expect(code).toBe(2)
  })

  it('still answers for the files that it can read', async () => {
    const { code, out } = await run(['check', 'nowhere.md', 'broken.json', 'macros/late.md'])
    expect(out).toContain('macros/late.md\n')
    expect(code).toBe(2)
  })

  it.each([['--help'], ['check', '--help'], ['check', '-h']])('helps: %j %j', async (...words) => {
    const { code, out, err } = await run(words.filter((word) => word !== undefined))
    expect(out).toContain('koi check [files')
    expect([code, err]).toEqual([0, ''])
  })
})

describe('koi check --format jsonl', () => {
  const check = (input: string | Buffer) => run(['check', '--format', 'jsonl'], input)

  it('answers each line in order, with offsets, rewrites and the text rewritten', async () => {
    const texts = [
      HARSH,
      KIND,
      "I can't get you that product until next month. It is backordered and currently unavailable.",
      'Please do the needful. Kindly revert.',
    ]
    const { code, out, err } = await check(texts.map((text, id) => JSON.stringify({ id, text })).join('\n'))
    const answers = lines(out)
    expect(answers.map(({ id }) => id)).toEqual([0, 1, 2, 3])
    expect(answers.map((answer) => Object.keys(answer))).toEqual(
      texts.map(() => ['id', 'flags', 'rewritten']),
    )
    for (const [index, { flags, rewritten }] of answers.entries()) {
      const text = texts[index] ?? ''
      let made = ''
      let at = 0
      for (const { start, end, rewrite, ask } of flags) {
        if (rewrite === null || ask !== null || start < at) continue
        made += text.slice(at, start) + rewrite
        at = end
      }
      expect(rewritten).toBe(made + text.slice(at))
      expect(flags.map((flag: { start: number }) => flag.start)).toEqual(
        flags.map((flag: { start: number }) => flag.start).toSorted((a: number, b: number) => a - b),
      )
    }
    expect(Object.keys(answers[0].flags[0])).toEqual([
      'start',
      'end',
      'category',
      'rule',
      'level',
      'message',
      'rewrite',
      'ask',
    ])
    expect(answers[1]).toEqual({ id: 1, flags: [], rewritten: KIND })
    const { start, end, rewrite, ask } = answers[2].flags[0]
    expect(texts[2]?.slice(0, start) + rewrite + texts[2]?.slice(end)).toBe(
      'That product will be available next month.',
    )
    expect(ask).toBe('What can you do now? For example: place the order.')
    expect(answers[3].rewritten).not.toBe(texts[3])
    expect([code, err]).toEqual([1, ''])
  })

  it('hears a hard sell only in a complaint, and misses a name only where it is known', async () => {
    const rulesOf = async (text: string, more: object) => {
      const { out } = await check(JSON.stringify({ id: 1, text, ...more }))
      return lines(out)[0].flags.map(({ category }: { category: string }) => category)
    }
    const impersonal = 'Dear customer, your bike is ready.'
    expect(await rulesOf(impersonal, {})).toEqual(['impersonal'])
    expect(await rulesOf(impersonal, { customer: 'Is it ready?' })).toEqual([])
    expect(await rulesOf(impersonal, { customer: 'Is it ready?', customerName: 'Ann' })).toEqual([
      'impersonal',
    ])
  })

  it('gives ids back as they were', async () => {
    const ids = ['12345678901234567890', '1.0', '"a"', 'null', '{"a":[1.50]}', 'false']
    const { out, code } = await check(ids.map((id) => `{"text":"Hello","id":${id}}`).join('\n'))
    expect(out).toBe(ids.map((id) => `{"id":${id},"flags":[],"rewritten":"Hello"}\n`).join(''))
    expect(code).toBe(0)
  })

  it('names bad lines, answers the others, skips blank ones', async () => {
    const { code, out } = await check(
      `\n{"id":1,"text":"Hi"}\n  \r\nnonsense\n{"id":2}\n{"id":3,"text":"Bye"}`,
    )
    expect(lines(out)).toEqual([
      { id: 1, flags: [], rewritten: 'Hi' },
      { id: null, line: 4, error: expect.stringContaining('no JSON') },
      { id: null, line: 5, error: expect.stringContaining('"text"') },
      { id: 3, flags: [], rewritten: 'Bye' },
    ])
    expect(code).toBe(2)
  })

  it('takes a byte order mark, CRLF, emoji, lone surrogates, right-to-left text and 100,000 characters', async () => {
    const texts = [
      `👍🏽 ${HARSH}`,
      'a\ud83d b',
      'שלום وشكرا',
      `${KIND} `.repeat(3000).slice(0, 100_000),
      'a\u2028b',
    ]
    const input = `\ufeff${texts.map((text, id) => JSON.stringify({ id, text })).join('\r\n')}\r\n`
    const { out } = await check(input)
    const answers = lines(out)
    expect(answers.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4])
    expect(answers.slice(1).map(({ rewritten }) => rewritten)).toEqual(texts.slice(1))
    const flag = answers[0].flags.at(-1)
    expect(texts[0]?.slice(flag.start, flag.end)).toMatch(/^It is your own fault/)
    expect(lines((await check(Buffer.from(input, 'utf16le'))).out)).toEqual(answers)
  })

  it('reads several files, and many lines at once', async () => {
    put('a.jsonl', '{"id":"a","text":"Hi"}\nbad')
    put('b.jsonl', Array.from({ length: 5000 }, (_, id) => JSON.stringify({ id, text: KIND })).join('\n'))
    const { code, out } = await run(['check', '--format', 'jsonl', 'a.jsonl', 'b.jsonl'])
    const answers = lines(out)
    expect(answers.length).toBe(5002)
    expect(answers[1]).toEqual({ id: null, line: 2, error: expect.stringMatching(/^a\.jsonl: /) })
    expect(answers.at(-1).id).toBe(4999)
    expect(code).toBe(2)
  })
})
