import { writePayload } from '../../src/domain/packs/built/payload.ts'
import type { RefusalCode } from '../../src/domain/packs/built/refusal.ts'
import type { Pack, PackSnippet } from '../../src/domain/packs/pack.ts'
import { NOW, pack, snippet } from './sample.ts'

/** A pack somebody means harm with, or broke; signed by the trusted key all the same. */
export interface Hostile {
  readonly cause: string
  readonly payload: string | Uint8Array<ArrayBuffer>
  readonly code: RefusalCode
}

const text = (over: Partial<Pack> = {}): string => writePayload(pack(over))
const one = (over: Partial<PackSnippet>): string => text({ snippets: [snippet('hello', over)] })
const body = (html: string): string => one({ body: html })
const said = (liquid: string): string => body(`<p>${liquid}</p>`)

/** The payload's JSON with a field put in or changed before it is written. */
function changed(change: (payload: Record<string, unknown>) => void): string {
  const payload: Record<string, unknown> = JSON.parse(text())
  change(payload)
  return JSON.stringify(payload)
}

const field = (name: string, value: unknown): string =>
  changed((payload) => {
    payload[name] = value
  })

const rule = (over: Record<string, unknown>): string =>
  field('rules', [
    {
      ...{ id: 'mine', category: 'blame', level: 'warn', why: 'It stings.', any: ['you broke it'] },
      ...{ unless: [], rescue: [], need: [], say: [], 'house-style': false },
      ...{
        wrong: ['[[You broke it]].', 'So [[you broke it]].', 'And [[you broke it]]!'],
        right: ['It broke.'],
      },
      ...{ silent: ['It is here.', 'It works.'], source: 'A book' },
      ...over,
    },
  ])

const desk = (selector: string): string => field('desks', { zendesk: { boxes: [selector] } })

const HTML: readonly (readonly [string, string])[] = [
  ['a script', '<p>a</p><script>alert(1)</script>'],
  ['an event handler', '<p onclick="alert(1)">a</p>'],
  ['an image that fails on purpose', '<p><img src="x" onerror="alert(1)"></p>'],
  ['a javascript: link', '<p><a href="javascript:alert(1)">a</a></p>'],
  ['a javascript: link in capitals and tabs', '<p><a href="JaVa\tScript:alert(1)">a</a></p>'],
  ['a data: link', '<p><a href="data:text/html,<script>alert(1)</script>">a</a></p>'],
  ['a vbscript: link', '<p><a href="vbscript:x">a</a></p>'],
  ['a blob: link', '<p><a href="blob:https://x.example/1">a</a></p>'],
  ['a link with a user name', '<p><a href="https://bank.example@evil.example/">a</a></p>'],
  ['an svg', '<p>a</p><svg><script>alert(1)</script></svg>'],
  ['math that mutates', '<p>a</p><math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>'],
  ['an iframe', '<p>a</p><iframe src="https://evil.example"></iframe>'],
  ['an object', '<p>a</p><object data="x.swf"></object>'],
  ['an embed', '<p>a</p><embed src="x.swf">'],
  ['a form', '<form action="https://evil.example"><p>a</p></form>'],
  ['an input', '<p>a<input name="password"></p>'],
  ['a meta refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example"><p>a</p>'],
  ['a base', '<base href="https://evil.example"><p>a</p>'],
  ['a stylesheet', '<link rel="stylesheet" href="https://evil.example/a.css"><p>a</p>'],
  ['a style element', '<style>p{background:url(https://evil.example)}</style><p>a</p>'],
  ['a style attribute', '<p style="position:fixed;inset:0">a</p>'],
  ['a template', '<template><p>a</p></template><p>b</p>'],
  ['a comment', '<p>a</p><!-- <script> -->'],
  ['a conditional comment', '<p>a</p><!--[if IE]><script>alert(1)</script><![endif]-->'],
  ['an image from http', '<p><img src="http://evil.example/a.png" alt=""></p>'],
  ['an svg image as data', '<p><img src="data:image/svg+xml;base64,PHN2Zz4=" alt=""></p>'],
  ['a srcset', '<p><img src="https://x.example/a.png" alt="" srcset="https://evil.example/b.png 2x"></p>'],
  ['a video', '<p>a</p><video src="https://evil.example/a.mp4" autoplay></video>'],
  ['a button', '<p>a<button formaction="https://evil.example">b</button></p>'],
  ['an unclosed paragraph', '<p>a'],
  ['entities that hide an override', '<p>a&#x202E;b</p>'],
  ['nothing to see', '<p></p>'],
]

const LIQUID: readonly (readonly [string, string])[] = [
  ['Liquid that includes a file', '{% include "/etc/passwd" %}'],
  ['Liquid that renders a file', '{% render "../../secret" %}'],
  ['Liquid that takes a layout', '{% layout "x" %}'],
  ['a filter nobody knows', '{{ customer.name | exec }}'],
  ['an unknown tag', '{% shell "rm" %}'],
  ['an unclosed output', '{{ customer.name'],
  ['an unclosed tag', '{% if customer.name'],
  ['an unclosed block', '{% if customer.name %}a'],
  ['an end without a beginning', '{% endfor %}'],
  ['a loop without an end', '{% for i in (1..999999999) %}a'],
  ['two thousand blocks inside each other', '{% if a %}'.repeat(2000) + '{% endif %}'.repeat(2000)],
  ['an ask without quotation marks', '{% ask What is it %}'],
]

const PATTERNS: readonly (readonly [string, string])[] = [
  ['gaps upon gaps', 'you <0-12> a <0-12> a <0-12> a <0-12> a <0-12> a'],
  ['optional words upon optional words', `you ${'(a|b)? '.repeat(30)}broke it`],
  ['alternatives upon alternatives', `you ${'(a|b|c|d|e|f) x '.repeat(20)}`.replaceAll(' x ', ' (x y|z w) ')],
  ['a pattern that matches everything', '<0-12>'],
  ['a gap without end', 'you <0-99999> it'],
  ['brackets that never close', `${'('.repeat(300)}you`],
  ['a regular expression bomb', '(a+)+$'],
  ['a class nobody knows', '@everything it'],
]

const SELECTORS: readonly (readonly [string, string])[] = [
  ['a selector for everything', '*'],
  ['a selector that writes a style', 'p { background: url(https://evil.example) }'],
  ['a selector that imports', '@import "https://evil.example";'],
  ['a selector that is markup', '<img src=x onerror=alert(1)>'],
  ['a selector that never closes', '[data-x="a'],
  ['a selector that searches for ever', ':has(div:has(div:has(a)))'],
  ['a selector with an escape', 'a\\3c script'],
  ['a selector of 401 letters', 'a'.repeat(401)],
]

const HIDDEN: readonly (readonly [string, string])[] = [
  ['an override of direction', 'Refund\u202Efdp.exe'],
  ['isolates of direction', 'Refund\u2066x\u2069'],
  ['a space nobody sees', 'Re\u200Bfund'],
  ['a word joiner', 'Re\u2060fund'],
  ['tag characters that smuggle text', 'Refund\u{E0041}\u{E0042}'],
  ['a control character', 'Refund\u0007'],
  ['an escape for terminals', '\u001B[31mRefund'],
  ['a null', 'Refund\0'],
  ['half a character', 'Refund\uD83D'],
  ['a private-use character of rendering', 'Refund\uE000'],
  ['a byte order mark inside', 'Re\uFEFFfund'],
  ['a line separator', 'Re\u2028fund'],
]

const json = JSON.stringify

const FORMS: readonly Hostile[] = [
  { cause: 'no JSON at all', payload: 'hello', code: 'json' },
  { cause: 'nothing', payload: '', code: 'json' },
  { cause: 'cut off', payload: text().slice(0, -10), code: 'json' },
  { cause: 'code instead of data', payload: `(${text()})`, code: 'json' },
  { cause: 'two values', payload: text() + text(), code: 'json' },
  { cause: 'JSON with comments', payload: `/* */${text()}`, code: 'json' },
  { cause: 'NaN', payload: text().replace('"interval":24', '"interval":NaN'), code: 'json' },
  { cause: 'a list', payload: '[]', code: 'form' },
  { cause: 'null', payload: 'null', code: 'form' },
  { cause: 'a number', payload: '7', code: 'form' },
  { cause: 'a hundred thousand lists inside each other', payload: '['.repeat(100_000), code: 'deep' },
  { cause: 'deep objects', payload: `${'{"a":'.repeat(50)}1${'}'.repeat(50)}`, code: 'deep' },
  { cause: 'a byte order mark', payload: `\uFEFF${text()}`, code: 'json' },
  { cause: 'bytes that are no UTF-8', payload: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), code: 'encoding' },
  {
    cause: 'UTF-8 longer than it needs to be',
    payload: new Uint8Array([0x22, 0xc0, 0xaf, 0x22]),
    code: 'encoding',
  },
  {
    cause: 'half characters in UTF-8',
    payload: new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]),
    code: 'encoding',
  },
  { cause: 'UTF-16', payload: new Uint8Array(Buffer.from(`\uFEFF${text()}`, 'utf16le')), code: 'encoding' },
  { cause: 'gzip', payload: new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), code: 'encoding' },
  { cause: 'a ZIP', payload: 'PK\u0003\u0004', code: 'json' },
  { cause: 'blanks between', payload: json(JSON.parse(text()), null, 1), code: 'not-canonical' },
  { cause: 'a line break at the end', payload: `${text()}\n`, code: 'not-canonical' },
  {
    cause: 'a name twice',
    payload: text().replace('"version":3', '"version":9,"version":3'),
    code: 'not-canonical',
  },
  {
    cause: 'a number too big to be one',
    payload: text().replace('"version":3', '"version":1e999'),
    code: 'not-canonical',
  },
  {
    cause: 'a number that rounds',
    payload: text().replace('"version":3', '"version":9007199254740993'),
    code: 'not-canonical',
  },
  {
    cause: 'a number in another spelling',
    payload: text().replace('"version":3', '"version":3.0'),
    code: 'not-canonical',
  },
  { cause: 'minus zero', payload: text().replace('"interval":24', '"interval":-0'), code: 'not-canonical' },
  {
    cause: 'letters in another spelling',
    payload: text().replace('"team"', '"\\u0074eam"'),
    code: 'not-canonical',
  },
  {
    cause: '__proto__ of the pack',
    payload: text().replace('{"format"', '{"__proto__":{"admin":true},"format"'),
    code: 'machine-word',
  },
  {
    cause: '__proto__ of an answer',
    payload: text().replace('{"id":"hello"', '{"__proto__":{},"id":"hello"'),
    code: 'machine-word',
  },
  {
    cause: 'constructor and prototype',
    payload: field('values', { constructor: { prototype: {} } }),
    code: 'machine-word',
  },
  { cause: 'a field nobody knows', payload: field('run', 'alert(1)'), code: 'form' },
  { cause: 'a missing field', payload: changed((payload) => delete payload['name']), code: 'form' },
  { cause: 'a later format', payload: field('format', 2), code: 'newer' },
  { cause: 'a format that is text', payload: field('format', '1'), code: 'form' },
  { cause: 'a version below one', payload: text({ version: 0 }), code: 'form' },
  { cause: 'a version with a fraction', payload: text({ version: 1.5 }), code: 'form' },
  {
    cause: 'a version that leaves no room for the next',
    payload: text({ version: Number.MAX_SAFE_INTEGER }),
    code: 'form',
  },
  { cause: 'a name that is a path', payload: text({ name: '../../etc/passwd' }), code: 'form' },
  { cause: 'a name of look-alike letters', payload: text({ name: 'tеam' }), code: 'form' },
  { cause: 'an answer id that is a path', payload: text({ snippets: [snippet('../hello')] }), code: 'form' },
  {
    cause: 'two answers of one id',
    payload: text({ snippets: [snippet('hello'), snippet('hello', { shortcut: 'x' })] }),
    code: 'double-id',
  },
  {
    cause: 'two answers of one shortcut',
    payload: text({ snippets: [snippet('a', { shortcut: 'x' }), snippet('b', { shortcut: 'x' })] }),
    code: 'double-shortcut',
  },
  {
    cause: 'an answer that is recalled as well',
    payload: text({ recalled: [{ id: 'hello', title: 'x', why: 'x', shingles: [] }] }),
    code: 'double-id',
  },
  {
    cause: 'two texts for one language',
    payload: one({ variants: [{ language: 'EN'.toLowerCase(), channel: 'any', body: '<p>b</p>' }] }),
    code: 'double-variant',
  },
  { cause: 'a shortcut in compatibility letters', payload: one({ shortcut: 'ｒefund' }), code: 'form' },
  { cause: 'a shortcut with a blank', payload: one({ shortcut: 'a b' }), code: 'form' },
  { cause: 'a body of 50,001 letters', payload: body(`<p>${'a'.repeat(50_001)}</p>`), code: 'form' },
  { cause: 'a title of 201 letters', payload: one({ title: 'a'.repeat(201) }), code: 'form' },
  { cause: 'a title that is no text', payload: text().replace('"Title of hello"', '{"a":1}'), code: 'form' },
  {
    cause: 'more tags than anybody reads',
    payload: one({ tags: Array.from({ length: 101 }, (_, at) => `t${at}`) }),
    code: 'form',
  },
  { cause: 'a language that is markup', payload: one({ language: 'en"><script>' }), code: 'form' },
  { cause: 'a review date that is none', payload: one({ reviewAt: '2026-02-31' }), code: 'form' },
  { cause: 'a step that is none', payload: text().replace('"step":null', '"step":"attack"'), code: 'form' },
  { cause: 'an answer that puts in itself', payload: said('{% snippet "hello" %}'), code: 'circle' },
  {
    cause: 'answers in a circle',
    payload: text({
      snippets: ['a', 'b'].map((id) =>
        snippet(id, { body: `<p>{% snippet "${id === 'a' ? 'b' : 'a'}" %}</p>` }),
      ),
    }),
    code: 'circle',
  },
  { cause: 'an answer that is not there', payload: said('{% snippet "nowhere" %}'), code: 'dead-link' },
  {
    cause: 'a billion laughs',
    payload: text({
      snippets: Array.from({ length: 10 }, (_, at) =>
        snippet(`l${at}`, {
          body: at === 9 ? '<p>ha</p>' : `<p>${`{% snippet "l${at + 1}" %}`.repeat(10)}</p>`,
        }),
      ),
    }),
    code: 'flood',
  },
  {
    cause: 'an end before the beginning',
    payload: text({ builtAt: NOW + 7_200_000, expiresAt: NOW + 3_600_000 }),
    code: 'days',
  },
  { cause: 'an end that is no time', payload: text({ expiresAt: -1 }), code: 'form' },
  { cause: 'a look every millisecond', payload: text({ interval: 0.000001 }), code: 'form' },
  {
    cause: 'a mirror without encryption',
    payload: text({ mirrors: ['http://evil.example/a.koipack'] }),
    code: 'form',
  },
  { cause: 'a mirror in the user’s files', payload: text({ mirrors: ['file:///etc/passwd'] }), code: 'form' },
  {
    cause: 'a mirror with a password',
    payload: text({ mirrors: ['https://me:secret@evil.example/a'] }),
    code: 'form',
  },
  { cause: 'a mirror that runs', payload: text({ mirrors: ['javascript:alert(1)//'] }), code: 'form' },
  {
    cause: 'a limit without end',
    payload: text().replace(
      '"policy":[]',
      '"policy":[{"id":"a","title":"a","limit":1e300,"unit":"days","about":["a"],"words":""}]',
    ),
    code: 'not-canonical',
  },
  {
    cause: 'a limit in a unit nobody knows',
    payload: text({ policy: [{ id: 'a', title: 'a', limit: 1, unit: 'bitcoins', about: ['a'], words: '' }] }),
    code: 'form',
  },
  { cause: 'a holiday that is none', payload: text({ holidays: ['2026-13-45'] }), code: 'form' },
  {
    cause: 'a profile field of the machine',
    payload: text({ profileFields: [{ id: 'constructor', label: 'x' }] }),
    code: 'form',
  },
  { cause: 'a desk that is a path', payload: field('desks', { '../zendesk': {} }), code: 'form' },
  { cause: 'a desk with code', payload: field('desks', { zendesk: { run: 'alert(1)' } }), code: 'form' },
  {
    cause: 'a key that is none',
    payload: text({ rotations: [{ from: 'a', to: 'b', signature: 'c' }] }),
    code: 'form',
  },
  {
    cause: 'recalled text with shingles that are no numbers',
    payload: field('recalled', [{ id: 'x', title: 'x', why: 'x', shingles: ['a'] }]),
    code: 'form',
  },
  { cause: 'a rule of no known kind', payload: rule({ category: 'surveillance' }), code: 'form' },
  { cause: 'a rule with a regular expression', payload: rule({ regex: '(a+)+$' }), code: 'form' },
  { cause: 'a rule that would be an error everywhere', payload: rule({ level: 'fatal' }), code: 'form' },
  {
    cause: 'many patterns that are each within limits',
    payload: rule({
      any: Array.from({ length: 60 }, (_, at) => `w${at} ${'(a b|c d|e f|g h|i j|k l) '.repeat(5)}`.trim()),
    }),
    code: 'rules',
  },
]

/** Every hostile pack, each of a cause of its own. */
export const HOSTILE: readonly Hostile[] = [
  ...FORMS,
  ...HTML.map(([cause, html]): Hostile => ({ cause, payload: body(html), code: 'html' })),
  ...LIQUID.map(([cause, liquid]): Hostile => ({ cause, payload: said(liquid), code: 'liquid' })),
  ...PATTERNS.map(
    ([cause, pattern]): Hostile => ({ cause, payload: rule({ any: [pattern] }), code: 'form' }),
  ),
  ...SELECTORS.map(([cause, selector]): Hostile => ({ cause, payload: desk(selector), code: 'form' })),
  ...HIDDEN.map(([cause, title]): Hostile => ({ cause, payload: one({ title }), code: 'form' })),
]
