import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBody, toHtml } from '../../snippets/body.ts'
import { BLANK, type Snippet } from '../../snippets/snippet.ts'
import { exportSnippets } from './export.ts'
import { importAll, PLAIN_IMPORT } from './import.ts'
import { WRITABLE } from './registry.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const read = (files: readonly { name: string; text: string }[], from: string): Snippet[] =>
  importAll(
    files.map(({ name, text }) => ({ name, bytes: bytes(text) })),
    { ...PLAIN_IMPORT, from },
  ).imported.map(({ snippet }) => snippet)

const words = fc.oneof(
  { weight: 6, arbitrary: fc.lorem({ maxCount: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '{{ customer.first_name | default: "there" }}',
      '{{ customer.last_name }}',
      '{{ customer.company }}',
      '{% ask "Which size?", "S", "M" %}',
      '{% ask "ORDER NUMBER" %}',
      '{% ask "When?", date %}',
      '{% cursor %}',
      '{% if customer.first_name == "Ann" %}yes{% else %}no{% endif %}',
      '{{ "now" | plus_workdays: 2 | date: "%A %-d %B" }}',
      '{{ "now" | date: "%d %B" }}',
      '{{ "{{" }} x }}',
      '{{ ticket.cf_x }}',
      '{% snippet "signoff" %}',
      '[ORDER NUMBER]',
      '#{ticket.x} %{y} {%z%} $|$ [[a]]',
      '* _x_ `y` # 1. <b> & &amp; \\ | ~',
    ),
  },
)

const inline = fc.oneof(
  { weight: 4, arbitrary: words.map((text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')) },
  { weight: 1, arbitrary: words.map((text) => `<b>${text.replace(/[&<]/g, '')}</b>`) },
  { weight: 1, arbitrary: words.map((text) => `<i><u>${text.replace(/[&<]/g, '')}</u></i>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<br>',
      '<a href="https://a.example/x_(y)?q=1&amp;r={{ ticket.id }}">link</a>',
      '<code>a`b</code>',
    ),
  },
)

const block = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => `<p>${parts.join(' ')}</p>`),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(inline, { minLength: 1, maxLength: 3 })
      .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
  },
  { weight: 1, arbitrary: inline.map((text) => `<blockquote><p>${text}</p></blockquote>`) },
)

const body = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((blocks) => toHtml(parseBody(`${blocks.join('')}<p>Done.</p>`).body))

const line = fc.oneof(
  fc.lorem({ maxCount: 4 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('=1+1', 'a, b; c', "'-x", 'A::B', '"q"'),
)
const tag = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/)

const given = fc.record({
  id: fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,6})?$/),
  title: line,
  body,
  shortcut: fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/)),
  step: fc.constantFrom(null, 'acknowledge' as const, 'problem-solve' as const),
  tags: fc.array(tag, { maxLength: 3 }),
  folder: fc.array(tag, { maxLength: 2 }).map((folders) => folders.join('/')),
  examples: fc.array(tag, { maxLength: 2 }),
  language: fc.constantFrom('en', 'de', 'pt-BR'),
  channel: fc.constantFrom('any' as const, 'email' as const, 'chat' as const),
  variants: fc.array(
    fc.record({
      language: fc.constantFrom('de', 'en'),
      channel: fc.constantFrom('any' as const, 'chat' as const),
      body,
    }),
    { maxLength: 2 },
  ),
  owner: fc.constantFrom('', 'Ana'),
  reviewAt: fc.constantFrom('', '2027-01-31'),
})

const snippet: fc.Arbitrary<Snippet> = given.map((fields) => ({ ...BLANK, ...fields }))

describe.each(WRITABLE.map((format) => [format.id, format] as const))('%s', (id, format) => {
  it('reads back what it wrote of what it read', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(snippet, { minLength: 1, maxLength: 4, selector: ({ id: own }) => own }),
        (library) => {
          const first = read(exportSnippets(library, format)?.files ?? [], id)
          expect(first).toHaveLength(library.length)
          const second = read(exportSnippets(first, format)?.files ?? [], id)
          expect(second).toEqual(first)
        },
      ),
      { numRuns: 100 },
    )
  }, 120_000)
})
