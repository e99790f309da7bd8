import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CALENDAR } from '../../knowledge.ts'
import { STRANGER } from '../../scene.ts'
import { renderSnippet } from '../../snippets/render.ts'
import { type ImportFile, type ImportResult, importAll, importing, PLAIN_IMPORT } from './import.ts'
import { FORMATS } from './registry.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const file = (name: string, text: string): ImportFile => ({ name, bytes: bytes(text) })
const read = (name: string, content: string | Uint8Array): ImportResult =>
  importAll([{ name, bytes: typeof content === 'string' ? bytes(content) : content }])
const said = ({ problems, skipped, warnings }: ImportResult): string =>
  [...problems, ...skipped, ...warnings].map(({ message }) => message).join(' ')

/** Whether an imported snippet can be filled in at all. */
function renders({ imported }: ImportResult): string[] {
  return imported.flatMap(({ snippet }) => {
    const rendered = renderSnippet(snippet, {
      scene: STRANGER,
      profile: { name: '', email: '', team: '' },
      calendar: DEFAULT_CALENDAR,
      now: 0,
      answers: {},
      snippetByShortcut: () => ({ ...snippet, id: 'other', body: '<p>x</p>' }),
    })
    return rendered.ok ? [] : [`${snippet.body}: ${rendered.message}`]
  })
}

describe('encodings', () => {
  const text = 'title,body\nGrüße,"Zoë’s „Antwort“, 5 €"\n'
  const windows = Uint8Array.from([
    ...Buffer.from('title,body\nGr\xfc\xdfe,"Zo\xeb\x92s \x84Antwort\x93, 5 \x80"\n', 'latin1'),
  ])
  it.each([
    ['UTF-8', bytes(text)],
    ['UTF-8 with a mark', bytes(`\ufeff${text}`)],
    ['UTF-16 LE', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['UTF-16 BE', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())],
    ['Windows-1252', windows],
  ])('reads %s', (_, content) => {
    const [one] = read('a.csv', content).imported
    expect(one?.snippet.title).toBe('Grüße')
    expect(one?.snippet.body).toMatch(/^<p>Zoë’s „Antwort[“”], 5 €<\/p>$/)
  })
})

describe('files that are wrong', () => {
  it.each([
    ['empty.csv', '', /empty/],
    ['blank.json', ' \n ', /empty/],
    ['cut.json', '{"macros": [{"title": "A", "act', /broken or cut off/],
    ['numbers.json', '[1, 2, 3]', /does not know/],
    [
      'refused.json',
      '{"error":"Couldn\'t authenticate you"}',
      /refusal and no export: “Couldn't authenticate you”/,
    ],
    ['none.json', '{"macros":[],"count":0}', /no answers in it/],
    ['names.csv', 'title,body\n', /no answers in it/],
    ['broken.yml', 'matches:\n  - trigger: ":x"\n    replace: "open\n', /quote/],
    ['letter.txt', 'Dear Ann, this is just a letter', /does not know/],
    ['picture.png', Uint8Array.from([0x89, 0x50, 0, 0, 0, 13]), /no text/],
    ['list.plist', bytes('bplist00\u0001\u0002'), /binary property list/],
    ['half.zip', zipSync({ 'a.csv': strToU8('title,body\na,b c') }).slice(0, 40), /broken or cut off/],
    ['sheet.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /Excel/],
    [
      'aliases.yml',
      `a: &a [x,x]\n${Array.from({ length: 30 }, (_, at) => `k${at}: &k${at} [*${at === 0 ? 'a' : `k${at - 1}`},*${at === 0 ? 'a' : `k${at - 1}`}]`).join('\n')}\nmatches: [{trigger: a, replace: *k29}]`,
      /./,
    ],
  ])('tells what to do about %s', (name, content, message) => {
    const result = read(name, content)
    expect(result.imported).toEqual([])
    expect(said(result)).toMatch(message)
  })

  it('refuses a file that is too large without reading it', () => {
    const result = importAll([{ name: 'huge.json', bytes: new Uint8Array(65_000_000) }])
    expect(said(result)).toMatch(/65 MB; Koi reads up to 64 MB/)
  })

  it('names the row with a stray quotation mark and goes on behind it', () => {
    const result = read(
      'a.csv',
      'title,body\nOne,"fine, thanks"\nTwo,"not" fine\nThree,"never closed\nFour,again fine here\n',
    )
    expect(result.imported.map(({ snippet }) => snippet.title)).toEqual(['One', 'Four'])
    expect(result.problems.map(({ place }) => [place.row, place.line])).toEqual([
      [3, 3],
      [4, 4],
    ])
  })

  it('tells the page of an API that has others', () => {
    expect(
      said(
        read(
          'a.json',
          JSON.stringify({
            macros: [{ title: 'A', actions: [{ field: 'comment_value', value: 'x y' }] }],
            previous_page: 'https://a.example',
          }),
        ),
      ),
    ).toMatch(/a page in the middle of an API/)
  })

  it('keeps every digit of a long id, and fields called like parts of JavaScript', () => {
    const { imported } = read(
      'a.json',
      '{"macros":[{"id":98765432109876543210,"title":"A","__proto__":{"x":1},"constructor":"c","actions":[{"field":"comment_value","value":"Hello you"}],"position":1e999}]}',
    )
    expect(imported[0]?.snippet.source).toMatchObject({
      id: '98765432109876543210',
      raw: { constructor: 'c' },
    })
    expect(Object.getPrototypeOf(imported[0]?.snippet.source?.raw)).toBe(Object.prototype)
    expect(Object.hasOwn(imported[0]?.snippet.source?.raw ?? {}, '__proto__')).toBe(false)
  })

  it.each([
    ['objects', `{"folders":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    [
      'members',
      `{"macros":[{"title":"A","actions":[{"field":"comment_value","value":"Hello"}],"deep":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}]}`,
    ],
    ['folders', `{"snippets":${'["f",1,'.repeat(3_000)}{"name":"x","body":"y z"}${']'.repeat(3_000)}}`],
    ['YAML', `matches: ${'['.repeat(5_000)}`],
    ['YAML maps', `matches:\n${Array.from({ length: 390 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')}`],
    ['tags', `[{"short_code":"a","content":"${'> '.repeat(20_000)}x"}]`],
    ['cells', `[{"title":"A","body":"b","deep":${'['.repeat(50_000)}${']'.repeat(50_000)}}]`],
    ['columns', 'a,b, '.repeat(150_000)],
    ['fields', `[${Array.from({ length: 2_000 }, (_, at) => `{"k${at}":1}`).join(',')}]`],
    ['plist', `<plist>${'<array>'.repeat(50_000)}</plist>`],
  ])('is not stopped by deep %s', (_, content) => {
    expect(() => read('deep', content)).not.toThrow()
  })

  it('has no runaway patterns', () => {
    const long = 20_000
    const attacks = [
      '{{',
      '{%',
      '{{ a |',
      '%',
      '[A',
      '#{',
      '$[',
      '<fill in ',
      '&lt;fill in ',
      '{{#cursor}}',
      '[[%',
      '"',
      '{{a',
      '%fill',
      ' | ',
      '`',
      '**',
      '[',
      '\\',
      '<',
      '&amp;',
      '%d ',
      'sep=',
    ]
    for (const attack of attacks) {
      const source = attack.repeat(Math.floor(long / attack.length))
      const contents = [
        JSON.stringify([{ short_code: 'a', content: source }]),
        JSON.stringify({
          macros: [{ title: source, actions: [{ field: 'comment_value_html', value: source }] }],
        }),
        JSON.stringify([{ name: 'a', text: source, chatText: source }]),
        JSON.stringify({ a: source }),
        JSON.stringify({ userClippingsRoot: [{ name: 'a', content: source }] }),
        `title,body\na,${source}\n`,
        source,
      ]
      for (const content of contents) {
        const start = process.cpuUsage()
        read('a.csv', content)
        expect(process.cpuUsage(start).user / 1_000, `${attack} in ${content.slice(0, 30)}`).toBeLessThan(
          2_500,
        )
      }
    }
  }, 120_000)
})

describe('archives', () => {
  it('are opened, each file by what it is; noise and paths that lead out are left', () => {
    const zip = zipSync({
      'export/macros.json': strToU8(
        JSON.stringify({
          macros: [{ title: 'A', actions: [{ field: 'comment_value', value: 'Hello there' }] }],
        }),
      ),
      'export/list.csv': strToU8('name,keywords,content\nB,b,Text here\n'),
      '__MACOSX/export/._list.csv': strToU8('x'),
      '../evil.csv': strToU8('title,body\na,b\n'),
      'inner.zip': zipSync({ 'a.csv': strToU8('title,body\na,b\n') }),
    })
    const result = importAll([{ name: 'all.zip', bytes: zip }])
    expect(result.imported.map(({ snippet, format }) => [snippet.title, format])).toEqual([
      ['A', 'zendesk'],
      ['B', 'zammad'],
    ])
    expect(result.problems.map(({ place }) => place.file)).toEqual([
      'all.zip/../evil.csv',
      'all.zip/inner.zip',
    ])
  })

  it('are no bombs', () => {
    const result = importAll([
      { name: 'bomb.zip', bytes: zipSync({ 'zeros.csv': new Uint8Array(30_000_000) }, { level: 9 }) },
    ])
    expect(said(result)).toMatch(/far more than any text/)
  })

  it('lose only the file that is broken', () => {
    const zip = zipSync({
      'a.csv': strToU8('title,body\nA,Text is here\n'.repeat(40)),
      'b.csv': [strToU8('title,body\nB,Text is there\n'), { level: 0 }],
    })
    const at = zip.indexOf(0x61, 30) + 8
    zip[at] = 0xff
    zip[at + 1] = 0xff
    const result = importAll([{ name: 'all.zip', bytes: zip }])
    expect(result.imported.some(({ snippet }) => snippet.title === 'B')).toBe(true)
  })
})

describe('hostile answers', () => {
  it.each([
    '<script>alert(1)</script><p onclick="x()">Hi</p>',
    '<p>{{ constructor.constructor("x")() }} {% include "/etc/passwd" %} {% for i in (1..99999999) %}x{% endfor %}</p>',
    '<p>{{ "a" | json }} {% raw %}{{ x }}{% endraw %} {% assign a = 1 %}{% if x %}</p>',
    '<p>{% endif %}{% else %}{{ }} {{{{ }}}} {% %} {{ "{{" }}</p>',
    '<a href="javascript:alert(1)">x</a><a href="{{ ticket.link }}">y</a><img src="http://a.example/pixel.gif">z',
    '<p>{{ ticket.requester.first_name | default: "a\' }} \' b" }} {% if ticket.title contains "%}" %}</p>',
  ])('are harmless and can be filled in: %s', (value) => {
    const result = read(
      'a.json',
      JSON.stringify({ macros: [{ title: 'A', actions: [{ field: 'comment_value_html', value }] }] }),
    )
    expect(renders(result)).toEqual([])
    for (const { snippet } of result.imported)
      expect(snippet.body).not.toMatch(/<script|onclick|javascript:|include "|{% for/)
  })
})

const jsonish = fc.json({ stringUnit: 'binary', depthSize: 'medium' })
const shaped = fc
  .tuple(
    fc.constantFrom(
      'macros',
      'data',
      'folders',
      'snippets',
      'canned_responses',
      'payload',
      'userClippingsRoot',
      'matches',
      'actions',
    ),
    jsonish,
  )
  .map(([name, json]) => `{"${name}":${json}}`)
const items = fc
  .array(
    fc.dictionary(
      fc.constantFrom(
        'id',
        'title',
        'name',
        'actions',
        'content',
        'content_html',
        'short_code',
        'text',
        'chatText',
        'preview',
        'parent',
        'level',
        'type',
        'shortcut',
        'keywords',
        'children',
        'response',
        'isenabled',
        'folder_id',
      ),
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.integer(),
        fc.constant(null),
        fc.constant([]),
        fc.constant({}),
        fc.constant([{ field: 'comment_value', value: '{{x}}' }]),
        fc.constant(['f', 1, { name: 'a', body: 'b' }]),
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => JSON.stringify(list))
const tables = fc
  .array(
    fc
      .array(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 12 }),
          fc.constantFrom('"', '""', 'title', 'body', 'name', 'keywords', 'content', '=1', '\r', '{{x}}'),
        ),
        { maxLength: 5 },
      )
      .map((cells) => cells.join(',')),
    { maxLength: 6 },
  )
  .map((rows) => rows.join('\n'))
const pieces = fc
  .array(
    fc.constantFrom(
      'matches:',
      '\n',
      '  - ',
      'trigger: ',
      'replace: ',
      '"',
      '{{x}}',
      'vars:',
      '---',
      '\n---\n',
      'title: a',
      ': ',
      '<plist>',
      '<dict>',
      '<key>',
      '</key>',
      '<string>',
      '</dict>',
      'INSERT INTO t (a) VALUES (',
      "'",
      '),',
      '&a ',
      '*a ',
      '| ',
      '\t',
      'x',
    ),
    { maxLength: 30 },
  )
  .map((all) => all.join(''))

describe('whatever the bytes are', () => {
  it.each([...FORMATS.map(({ id }) => id), null])('never throws: %s', (from) => {
    fc.assert(
      fc.property(
        fc.oneof(jsonish, shaped, items, tables, pieces, fc.string({ unit: 'binary', maxLength: 200 })),
        fc.constantFrom('a.json', 'a.csv', 'a.md', 'a.yml', 'a'),
        (content, name) => {
          const result = importAll([file(name, content)], { ...PLAIN_IMPORT, from })
          for (const { snippet } of result.imported) {
            expect(snippet.title).not.toBe('')
            expect(snippet.body).not.toBe('')
            expect(snippet.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
            expect(snippet.shortcut).toMatch(/^(?:[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*)?$/u)
          }
          expect(new Set(result.imported.map(({ snippet }) => snippet.id)).size).toBe(result.imported.length)
          if (
            from !== 'koi' &&
            from !== 'markdown' &&
            from !== 'csv' &&
            result.format !== 'koi' &&
            result.format !== 'markdown' &&
            result.format !== 'csv'
          )
            expect(renders(result)).toEqual([])
        },
      ),
      { numRuns: 200 },
    )
  })

  it('never throws at raw bytes, in an archive or alone', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', 'PK\x03\x04', '\ufeff', 'bplist'),
        (raw, head) => {
          const content = new Uint8Array([...bytes(head), ...raw])
          importAll([{ name: 'a', bytes: content }])
          importAll([{ name: 'a.zip', bytes: zipSync({ 'x.csv': content }) }])
        },
      ),
    )
  })
})

describe('a large library', () => {
  const macros = Array.from({ length: 10_000 }, (_, at) => ({
    id: at,
    title: `Folder ${at % 40}::Answer ${at}`,
    actions: [
      {
        field: 'comment_value_html',
        value: `<p>Hi {{ticket.requester.first_name}},</p><p>thank you for writing about word${at} and word${(at * 7) % 10_007}. We look into number ${at * 3} today and tell you by {{ticket.cf_${at % 9}}}.</p><p>{{current_user.name}}</p>`,
      },
    ],
  }))
  const content = bytes(JSON.stringify({ macros }))

  it('of 10,000 comes in slices that freeze nothing, and can be left at any of them', () => {
    const start = process.cpuUsage()
    const steps = importing([{ name: 'macros.json', bytes: content }])
    let longest = 0
    let slices = 0
    let result: ImportResult | null = null
    for (let last = performance.now(); result === null; ) {
      const step = steps.next()
      const now = performance.now()
      longest = Math.max(longest, now - last)
      last = now
      slices++
      if (step.done) result = step.value
    }
    const total = process.cpuUsage(start).user / 1_000
    expect(result.imported).toHaveLength(10_000)
    expect(slices).toBeGreaterThan(500)
    // The budget is 2 s on an idle machine, of its time and not of a busy one's; the compiler's own threads count here as well.
    expect(longest).toBeLessThan(2_000)
    expect(total).toBeLessThan(5_000)
    const left = importing([{ name: 'macros.json', bytes: content }])
    for (let at = 0; at < 100; at++) left.next()
    expect(left.return(result).done).toBe(true)
  }, 120_000)
})
