import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBody, toHtml, toText } from '../../snippets/body.ts'
import { ownText } from './own-markup.ts'

const PIECES = [
  ...[
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<ul>',
    '<li>',
    '</li>',
    '</ul>',
    '<br>',
    '<blockquote>',
    '</blockquote>',
  ],
  ...[
    '<a href="https://x.example/?a&amp;b">',
    '</a>',
    '<a href="javascript:x">',
    '<img src="https://x.example/a.png" alt="">',
  ],
  ...[
    '<script>',
    '<p onclick="x">',
    '&amp;',
    '&lt;script&gt;',
    '&nbsp;',
    '&',
    '<',
    'text',
    ' ',
    '{{ a }}',
    '\n',
  ],
]

describe('ownText', () => {
  it.each([
    ['<p>Hi &amp; <b>bye</b><br>x</p>', 'Hi & bye\nx\n'],
    ['<p><a href="{{ ticket.url }}">here</a></p>', '{{ ticket.url }}here\n'],
    ['<ul><li>a<ul><li>b</li></ul></li></ul>', 'ab\n\n\n\n'],
    ['<blockquote><p>q</p></blockquote>', 'q\n\n'],
  ])('reads %s', (html, text) => {
    expect(ownText(html)).toBe(text)
  })

  it.each([
    '<p onclick="x">a</p>',
    '<script>a</script>',
    '<p><a href="javascript:alert(1)">a</a></p>',
    '<p><a href="https://x.example" target="_blank">a</a></p>',
    '<p>a',
    '</p>',
    '<p><p>a</p></p>',
    '<P>a</P>',
    '<p>a & b</p>',
    '<p>&#x61;</p>',
    '<p><!-- a --></p>',
    '<p><b>a</p></b>',
    '<li>a</li>',
    '<p><img src="http://x.example/a.png" alt=""></p>',
    '<p><img src="https://x.example/a.png" alt="" onerror="x"></p>',
    '<svg><p>a</p></svg>',
  ])('leaves %s to the parser', (html) => {
    expect(ownText(html)).toBeNull()
  })

  it('lets nothing through of which the parser would drop anything', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
        const html = pieces.join('')
        if (ownText(html) !== null) expect(parseBody(html).dropped, html).toEqual([])
      }),
      { numRuns: 5000 },
    )
  })

  it('knows what the tree writes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
        const { body } = parseBody(pieces.join(''))
        const text = ownText(toHtml(body))
        const images = body.some((block) => JSON.stringify(block).includes('"href":"'))
        expect(text).not.toBeNull()
        if (!images) expect(text?.replace(/\s/g, '')).toBe(toText(body).replace(/\s/g, ''))
      }),
      { numRuns: 2000 },
    )
  })
})
