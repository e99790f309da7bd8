import { existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runInside as run, standInFolder } from './cli/inside.ts'
import type { Ended } from './cli/run-koi.ts'

const SAMPLES = resolve(import.meta.dirname, '../src/domain/packs/formats/kinds/samples')
const { folder, put, leave } = standInFolder('import')

const sample = (name: string): Buffer => readFileSync(join(SAMPLES, name))

interface Snippet {
  readonly title: string
  readonly body: string
}
const answers = ({ out }: Ended): Snippet[] =>
  JSON.parse(out).snippets.map(
    ({
      title,
      body,
      shortcut,
      folder: inFolder,
      tags,
      variables,
      variants,
    }: Snippet & Record<string, unknown>) => ({
      ...{ title, body, shortcut, folder: inFolder, tags, variables, variants },
    }),
  )

beforeAll(() => {
  put('macros.json', sample('zendesk.json'))
  put('all/list.csv', sample('zammad.csv'))
  put('all/deep/blaze.json', sample('text-blaze.json'))
  put('all/notes.log', 'left alone')
  put('rows.csv', sample('csv.csv'))
})
afterAll(leave)

describe('koi import', () => {
  it('tells programs all there is to know, and writes nothing in a dry run', async () => {
    const { code, out, err } = await run(['import', 'macros.json', '--dry-run', '--json', '--out', 'dry'])
    const told = JSON.parse(out)
    expect([code, err]).toEqual([0, ''])
    expect(existsSync(join(folder, 'dry'))).toBe(false)
    expect(Object.keys(told)).toEqual([
      'format',
      'out',
      'dryRun',
      'files',
      'counts',
      'snippets',
      'skipped',
      'duplicates',
      'placeholders',
      'losses',
      'warnings',
    ])
    expect(told).toMatchObject({
      format: 'zendesk',
      dryRun: true,
      counts: { files: 1, imported: 2, skipped: 1, duplicates: 0, needsAttention: 2, warnings: 1 },
    })
    expect(told.snippets[0]).toMatchObject({
      title: 'Refund on its way',
      folder: 'Billing/Refunds',
      shortcut: '',
      tags: [],
      variables: ['customer.first_name', 'ticket.url', 'customer.company', 'agent.name'],
      needsAttention: ['{{ticket.ticket_field_2201}}'],
    })
    expect(told.skipped[0]).toMatchObject({
      title: 'Close',
      path: '$.macros[2]',
      why: expect.stringContaining('no comment'),
    })
    expect(told.placeholders.unknown).toContainEqual({
      original: '{{dc.signature}}',
      ask: 'Fill in: dc.signature',
      count: 1,
    })
    expect(told.losses).toContainEqual(
      expect.objectContaining({
        what: 'set status',
        count: 2,
        message: '2 actions cannot be carried: set status',
      }),
    )
    expect(told.warnings[0].message).toContain("page of an API's answer")
  })

  it('makes a pack, adds to it without taking anything twice, and leaves what is there', async () => {
    expect((await run(['import', 'macros.json', '--out', 'pack'])).code).toBe(0)
    expect(readFileSync(join(folder, 'pack/pack.yaml'), 'utf8')).toContain('name: pack\n')
    expect(readdirSync(join(folder, 'pack/snippets')).toSorted()).toEqual([
      'ask-for-order-number.md',
      'refund-on-its-way.md',
    ])
    put('pack/pack.yaml', 'name: mine\ntitle: Mine\nversion: 4\n')
    const before = readFileSync(join(folder, 'pack/snippets/refund-on-its-way.md'), 'utf8')
    const again = await run(['import', 'macros.json', 'all', '--out', 'pack', '--json'])
    expect(
      JSON.parse(again.out)
        .snippets.map(({ title }: Snippet) => title)
        .toSorted(),
    ).toEqual(['Greeting', 'Greeting', 'Old'])
    expect(readFileSync(join(folder, 'pack/pack.yaml'), 'utf8')).toContain('version: 4')
    expect(readFileSync(join(folder, 'pack/snippets/refund-on-its-way.md'), 'utf8')).toBe(before)
    expect(readdirSync(join(folder, 'pack/snippets'))).toHaveLength(5)
    expect(readdirSync(folder).filter((name) => name.startsWith('.koi-'))).toEqual([])
  })

  it('reads archives and several files at once, and tells people in lines', async () => {
    put('all.zip', zipSync({ 'a/zendesk.json': sample('zendesk.json'), 'b.csv': sample('briskine.csv') }))
    const { code, out } = await run(['import', 'all.zip', 'all', '--out', 'both.json'])
    expect(code).toBe(0)
    expect(out).toContain('7 snippets from 4 files')
    expect(out).toContain('placeholders understood.')
    expect(out).toContain('{{dc.signature}} (1×) became the question “Fill in: dc.signature”')
    expect(out).toMatch(/Skipped:\n(.*\n)*.*“Close”/)
    expect(JSON.parse(readFileSync(join(folder, 'both.json'), 'utf8')).snippets).toHaveLength(7)
    const back = await run(['import', 'both.json', '--dry-run', '--json'])
    expect(JSON.parse(back.out)).toMatchObject({ format: 'koi', counts: { imported: 7 } })
  })

  it('ends with 1 where a row is broken, and names it; columns can be told', async () => {
    const { code, out } = await run([
      'import',
      'rows.csv',
      '--map',
      'title=Shortcut,body=Answer,folder=Topic',
      '--out',
      'rows.jsonl',
      '--json',
    ])
    const told = JSON.parse(out)
    expect(code).toBe(1)
    expect(told.snippets[0]).toMatchObject({ title: ':Parcel', folder: 'Shipping/Parcels' })
    expect(told.skipped).toContainEqual(
      expect.objectContaining({
        row: 4,
        line: 5,
        broken: true,
        why: expect.stringContaining('quotation mark'),
      }),
    )
    const lines = readFileSync(join(folder, 'rows.jsonl'), 'utf8').trim().split('\n')
    expect(lines.map((line) => Object.keys(JSON.parse(line)).slice(0, 3))).toEqual(
      lines.map(() => ['id', 'title', 'body']),
    )
  })

  it('leaves duplicates out where it is told to', async () => {
    put('twice.json', '{"one":"Thank you for writing to us","two":"Thank you for  writing to us"}')
    const counts = async (...more: string[]): Promise<unknown> => {
      const { imported, duplicates } = JSON.parse(
        (await run(['import', 'twice.json', '--dry-run', '--json', ...more])).out,
      ).counts
      return { imported, duplicates }
    }
    expect(await counts()).toEqual({ imported: 2, duplicates: 1 })
    expect(await counts('--skip', 'equal')).toEqual({ imported: 1, duplicates: 1 })
  })

  it('reads standard input', async () => {
    const { code, out } = await run(['import', '-', '--dry-run', '--json'], '{"hi":"Hello there, %url%"}')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ format: 'auto-text-expander', counts: { imported: 1 } })
  })

  it.each([
    [['import'], 'Name the files'],
    [['import', 'macros.json'], '--out FOLDER'],
    [['import', 'nowhere.json', '--dry-run'], 'there is no file nowhere.json'],
    [['import', 'macros.json', '--from', 'word', '--dry-run'], '--from takes koi, zendesk'],
    [['import', 'rows.csv', '--map', 'titel=x', '--dry-run'], '--map takes title=COLUMN'],
    [['import', 'rows.csv', '--map', 'body=Text', '--dry-run'], 'There is no column “Text”'],
    [['import', 'macros.json', '--skip', 'all', '--dry-run'], '--skip takes equal or similar'],
    [['import', 'macros.json', '--out', 'x.pdf'], '--out takes a folder, or a file'],
    [['import', 'macros.json', '--out', 'x.koipack'], 'koi pack build'],
    [['import', 'macros.json', '--fast'], "Unknown option '--fast'"],
    [['import', 'empty.csv', '--dry-run'], 'The file is empty'],
    [['import', 'huge.json', '--dry-run'], 'huge.json is 200 MB; Koi reads up to 64 MB'],
    [['import', 'letter.txt', '--out', 'letters'], 'does not know this kind of file'],
    [['export', 'pack'], '--to takes zendesk'],
    [['export', 'pack', '--to', 'gorgias', '--out', 'x'], '--to takes zendesk'],
    [['export', 'pack', '--to', 'zendesk'], '--out FILE'],
    [['export', 'nothing', '--to', 'zendesk', '--out', 'x'], 'there is no file nothing'],
  ])('says what to do and ends with 2: %j', async (words, said) => {
    put('empty.csv', '')
    put('letter.txt', 'Dear Ann, this is a letter.')
    put('huge.json', '')
    truncateSync(join(folder, 'huge.json'), 200_000_000)
    const { code, err } = await run(words)
    expect(err).toMatch(/^koi: /)
    expect(err).toContain(said)
    expect(code).toBe(2)
    expect(existsSync(join(folder, 'letters'))).toBe(false)
  })

  it.each([['import'], ['export']])('helps with examples: %s', async (command) => {
    const { code, out, err } = await run([command, '--help'])
    expect(out).toContain(`koi ${command} `)
    expect(out).toContain('Examples\n')
    expect([code, err]).toEqual([0, ''])
  })
})

describe('koi export', () => {
  it.each([
    ['zendesk', 'zendesk.json', 'out.json'],
    ['freshdesk', 'freshdesk.json', 'out.json'],
    ['help-scout', 'help-scout.json', 'out.json'],
    ['chatwoot', 'chatwoot.json', 'out.json'],
    ['zammad', 'zammad.csv', 'out.csv'],
    ['briskine', 'briskine.csv', 'out.csv'],
    ['espanso', 'espanso.yml', 'match/out.yml'],
    ['markdown', 'markdown.md', 'out-pack'],
    ['csv', 'csv.csv', 'out.csv'],
  ])('gives %s back what came from it, through a pack', async (format, name, out) => {
    const base = `trip-${format}`
    put(`${base}/${name}`, sample(name))
    const first = await run(['import', `${base}/${name}`, '--out', `${base}/pack`, '--json'])
    const exported = await run([
      'export',
      `${base}/pack`,
      '--to',
      format,
      '--out',
      `${base}/${out}`,
      '--json',
    ])
    expect([exported.code, exported.err]).toEqual([0, ''])
    expect(JSON.parse(exported.out)).toMatchObject({ format, counts: { exported: answers(first).length } })
    const second = await run(['import', `${base}/${out}`, '--dry-run', '--json'])
    const sorted = (list: Snippet[]): Snippet[] =>
      list.toSorted((one, other) => (one.title < other.title ? -1 : 1))
    expect(sorted(answers(second))).toEqual(sorted(answers(first)))
    expect(JSON.parse(second.out).format).toBe(format)
  })

  it('tells people what could not be said', async () => {
    const { code, out } = await run(['export', 'all', '--to', 'help-scout', '--out', 'replies.json'])
    expect(code).toBe(0)
    expect(out).toContain('snippets written to replies.json (Help Scout saved replies).')
    expect(out).toMatch(/placeholders? cannot be said there/)
  })
})

describe('a whole pack', () => {
  const ANSWER = '---\ntitle: Hello\ntests:\n  - says: [Hi]\n  - says: [there]\n---\nHi there\n'
  beforeAll(() => {
    put('whole/pack.yaml', 'name: whole\ntitle: Whole\nversion: 3\n# a word for us\nvalues:\n  tone: warm\n')
    put('whole/snippets/Greetings/hello.md', ANSWER)
    put('whole/snippets/old.md', '---\ntitle: Old\nrecalled: The law changed.\n---\nNever again\n')
    put('whole/rules/no-dear.yaml', 'category: tone\n')
    put('whole/rules/no-sir.yaml', 'category: tone\n')
    put('whole/notes.txt', 'not of the pack')
  })
  const parts = (text: string): string[] => text.match(/\d+ parts? of the pack.*/g) ?? []
  const LEFT = [
    '2 parts of the pack cannot be carried: rules',
    '1 part of the pack cannot be carried: values that the pack gives its answers',
  ]

  it('goes out as Markdown with all that it is', async () => {
    const { code, out } = await run(['export', 'whole', '--to', 'markdown', '--out', 'copy', '--json'])
    expect([code, JSON.parse(out).losses]).toEqual([0, []])
    for (const name of ['pack.yaml', 'snippets/Greetings/hello.md', 'snippets/old.md', 'rules/no-sir.yaml'])
      expect(readFileSync(join(folder, 'copy', name), 'utf8')).toBe(
        readFileSync(join(folder, 'whole', name), 'utf8'),
      )
    expect(existsSync(join(folder, 'copy/notes.txt'))).toBe(false)
  })

  it('says what stays behind where its answers go alone, and leaves recalled ones out', async () => {
    const exported = await run(['export', 'whole', '--to', 'zendesk', '--out', 'whole.json'])
    expect(exported.out).toContain('1 snippet written')
    expect(exported.out).toContain('old.md: It was recalled and must not be used any more: The law changed.')
    expect(parts(exported.out)).toEqual(['2 parts of the pack cannot be carried: tests of answers', ...LEFT])
    const imported = await run(['import', 'whole', '--out', 'other'])
    expect(parts(imported.out)).toEqual([
      '2 parts of the pack cannot be carried: tests of answers',
      ...LEFT,
      '1 part of the pack cannot be carried: what pack.yaml says of the pack (name, title, version, owner)',
    ])
    expect(readdirSync(join(folder, 'other/snippets'))).toEqual(['hello.md'])
  })

  it('never loses a file to one that is added', async () => {
    put('grown/pack.yaml', 'name: grown\ntitle: Grown\nversion: 1\n')
    put('grown/snippets/old.md', '---\ntitle: Old\nrecalled: The law changed.\n---\nNever again\n')
    put('grown/snippets/sub/hello.md', '---\n{broken\n---\nHi\n')
    const { code } = await run(['import', 'copy/snippets/Greetings', '--out', 'grown'])
    expect(code).toBe(0)
    expect(readdirSync(join(folder, 'grown/snippets')).toSorted()).toEqual(['hello-2.md', 'old.md', 'sub'])
  })
})

describe('files that are no exports', () => {
  it('leaves pictures of an archive out with a reason, and ends well', async () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0xff, 0xfe, 0, 1])
    put('answers.zip', zipSync({ 'a/hello.md': Buffer.from('# Hello\n\nHi there\n'), 'a/logo.png': picture }))
    const { code, out } = await run(['import', 'answers.zip', '--dry-run', '--json'])
    const told = JSON.parse(out)
    expect([code, told.counts.imported]).toEqual([0, 1])
    expect(told.skipped).toEqual([
      expect.objectContaining({
        file: 'answers.zip/a/logo.png',
        broken: false,
        why: expect.stringContaining('a picture'),
      }),
    ])
    put('pictures.zip', zipSync({ 'logo.png': picture, 'other.jpg': picture }))
    expect((await run(['import', 'pictures.zip', '--dry-run'])).code).toBe(2)
  })

  it('sends a built pack where it belongs', async () => {
    put('team.koipack', 'koipack/1 - - 2\n{}')
    const { code, err } = await run(['import', 'team.koipack', '--out', 'from-built'])
    expect([code, err]).toEqual([2, expect.stringMatching(/built pack.*koi pack verify.*koi export/)])
  })

  it('tells programs why nothing went out', async () => {
    const wrong = await run(['import', 'macros.json', '--json'])
    expect([wrong.code, JSON.parse(wrong.out)]).toMatchObject([
      2,
      { ok: false, error: expect.stringContaining('--out') },
    ])
    const { code, out } = await run(['export', 'nothing-here', '--to', 'csv', '--out', 'x.csv', '--json'])
    expect([code, JSON.parse(out)]).toMatchObject([
      2,
      { ok: false, error: expect.stringContaining('there is no file') },
    ])
  })
})

describe('what is there already', () => {
  it('is not written over unless that is said', async () => {
    put('mine.json', '{"hi":"Hello there"}')
    const words = ['import', 'mine.json', '--out', 'mine.json']
    const refused = await run(words)
    expect([refused.code, refused.out]).toEqual([2, ''])
    expect(refused.err).toBe(
      'koi: nothing was imported: mine.json is there already, and koi does not write over it. Choose another name, or say --force to write over it.\n',
    )
    expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toBe('{"hi":"Hello there"}')
    expect((await run([...words, '--force'])).code).toBe(0)
    expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toContain('"koi": "snippets"')
    put('all/mine.csv', 'title,body\nHi,Hello there\n')
    expect((await run(['import', 'all', '--out', 'all/mine.csv'])).code).toBe(2)
    expect((await run(['export', 'all', '--to', 'csv', '--out', 'all/mine.csv'])).code).toBe(2)
    put('other.json', '{"hi":"Hello there"}')
    put('empty.json', '')
    for (const file of ['mine.json', 'empty.json'])
      expect((await run(['import', 'other.json', '--out', file])).code).toBe(0)
    expect((await run(['export', 'other.json', '--to', 'zendesk', '--out', 'mine.json'])).code).toBe(2)
    for (const _ of ['first', 'again'])
      expect((await run(['export', 'mine.json', '--to', 'zendesk', '--out', 'macros.json'])).code).toBe(0)
    const out = ['export', 'mine.json', '--to', 'markdown', '--out', 'folder']
    put('folder/notes.txt', 'mine')
    expect((await run(out)).code).toBe(0)
    const again = await run(out)
    expect([again.code, again.err]).toEqual([
      2,
      expect.stringContaining('folder/snippets/hi.md is there already'),
    ])
    expect((await run([...out, '-f'])).code).toBe(0)
    expect(readFileSync(join(folder, 'folder/notes.txt'), 'utf8')).toBe('mine')
  })

  it('is told in plain words where it is in the way', async () => {
    put('file', 'x')
    for (const [out, said] of [
      ['file/answers.json', 'something else has the name of it, or of a folder above it'],
      ['file', 'file is a file. Name a folder'],
      [`${'a'.repeat(300)}.json`, 'too long a name'],
    ] as const) {
      const { code, err } = await run(['import', 'mine.json', '--out', out])
      expect([code, err]).toEqual([2, expect.stringContaining(said)])
      expect(err).not.toMatch(/E[A-Z]{4,}/)
    }
  })
})
