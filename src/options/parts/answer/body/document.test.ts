import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Body, parseBody, toHtml } from '../../../../domain/snippets/body.ts'
import { bodyOf, documentOf, type EditorNode } from './document.ts'
import { extensionsWith } from './schema.ts'

const schema = getSchema(extensionsWith(null))

/** Through the real editor's schema, which refuses what it cannot hold. */
function throughEditor(body: Body): string {
  const node = schema.nodeFromJSON(documentOf(body))
  node.check()
  const json: EditorNode = node.toJSON()
  return toHtml(bodyOf(json))
}

/** What is stored is what saving makes of it: parsed until nothing changes any more. */
function stored(html: string): Body {
  let body = parseBody(html).body
  for (let turn = 0; turn < 5; turn++) {
    const again = parseBody(toHtml(body)).body
    if (toHtml(again) === toHtml(body)) return body
    body = again
  }
  return body
}

const LIQUID = [
  '{{ customer.first_name | default: "there" }}',
  "{{customer.name|default:'you'}}",
  '{{ "now" | plus_workdays: 2 | date: "%A %-d %B" }}',
  '{% ask "Which size?", "S", "M" %}',
  '{% cursor %}',
  '{% snippet "sign-off" %}',
  '{% if customer.email %}',
  '{% endif %}',
  '{%- assign x = "}}" -%}',
  '{{ "a }} b" | upcase }}',
  '{% raw %}{{ x }}{% endraw %}',
  '{{ cf["a<b"] }}',
  '{{ half open',
  'closed }}',
  '{% ',
  '{{}}',
]

const piece = fc.oneof(
  fc.constantFrom(...LIQUID.map((text) => text.replaceAll('<', '&lt;'))),
  fc.constantFrom('Hi', ' ', '\u00A0', 'one two', '&lt;b&gt;', '&amp;', '“x”', '日本', '😀', '{', '}}', '%'),
)
const inline = fc.oneof(
  piece,
  fc.tuple(fc.constantFrom('b', 'i', 'u', 'code'), piece).map(([tag, text]) => `<${tag}>${text}</${tag}>`),
  piece.map((text) => `<b>x<i>${text}</i></b>`),
  piece.map((text) => `<a href="https://x.example/{{ ticket.id }}">${text}<u>y</u></a>`),
  fc.constant('<a href="https://x.example"><img src="https://x.example/a.png" alt="A b"></a>'),
  fc.constant('<img src="https://x.example/b.png" alt="">'),
  fc.constant('<br>'),
)
const line = fc.array(inline, { maxLength: 4 }).map((parts) => parts.join(''))
const block: fc.Arbitrary<string> = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    line.map((text) => `<p>${text}</p>`),
    fc
      .tuple(fc.constantFrom('ul', 'ol'), fc.array(tie('block'), { maxLength: 3 }))
      .map(([tag, items]) => `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`),
    fc.array(tie('block'), { maxLength: 3 }).map((blocks) => `<blockquote>${blocks.join('')}</blockquote>`),
    line.map((text) => `<ul><li>${text}<ol><li>${text}</li></ol></li></ul>`),
  ),
})).block
const html = fc.array(block, { maxLength: 3 }).map((blocks) => blocks.join(''))

describe('a stored body in the editor', () => {
  it('comes back identical, whatever it holds', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(html, (source) => {
        const body = stored(source)
        expect(throughEditor(body)).toBe(toHtml(body))
      }),
      { numRuns: 250 },
    )
  })

  it('is not changed by any text with braces in it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[{}%"' a|:-]{0,30}$/), (text) => {
        const body = stored(`<p>${text}</p>`)
        expect(throughEditor(body)).toBe(toHtml(body))
      }),
      { numRuns: 250 },
    )
  })

  it('shows complete Liquid as chips and half of one as text', () => {
    const { content } = documentOf(parseBody('<p>Hi {{ customer.name }}, {{ half</p>').body)
    expect(content?.[0]?.content?.map(({ type }) => type)).toEqual(['text', 'chip', 'text'])
    expect(content?.[0]?.content?.[1]?.attrs).toEqual({ source: '{{ customer.name }}' })
  })

  it('keeps empty lines and knows an empty editor', () => {
    const body = parseBody('<p>a</p><p><br></p><p>b</p>').body
    expect(documentOf(body).content?.[1]).toEqual({ type: 'paragraph' })
    expect(throughEditor(body)).toBe('<p>a</p><p><br></p><p>b</p>')
    expect(bodyOf(documentOf([]))).toEqual([])
    expect(throughEditor(parseBody('<p><br></p>').body)).toBe('<p><br></p>')
  })
})
