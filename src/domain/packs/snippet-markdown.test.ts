import { describe, expect, it } from 'vitest'
import { parseBody, toHtml } from '../snippets/body.ts'
import { snippetMarkdown } from './snippet-markdown.ts'

const html = (source: string): string => toHtml(parseBody(snippetMarkdown(source)).body)
const lost = (source: string): string[] =>
  parseBody(snippetMarkdown(source)).dropped.map(({ kind, name }) => `${kind} ${name}`)

describe('HTML in Markdown', () => {
  it.each([
    ['H<sub>2</sub>O is <u>wet</u>,<br>very', '<p>H2O is <u>wet</u>,<br>very</p>'],
    ['<p>One</p>\n<ul><li>two</li></ul>', '<p>One</p><ul><li>two</li></ul>'],
    [
      'Dear <your name>, see <https://a.example/x>',
      '<p>Dear &lt;your name&gt;, see <a href="https://a.example/x">https://a.example/x</a></p>',
    ],
    ['<Fill in the Order ID here>\nand **go**', '<p>&lt;Fill in the Order ID here&gt;<br>and <b>go</b></p>'],
    [
      'Write to <ada@example.com> or <address>',
      '<p>Write to <a href="mailto:ada@example.com">ada@example.com</a> or &lt;address&gt;</p>',
    ],
    [
      '\\<b> and \\<name> and `<i>` and `<name>`',
      '<p>&lt;b&gt; and &lt;name&gt; and <code>&lt;i&gt;</code> and <code>&lt;name&gt;</code></p>',
    ],
    ['2 < 3 and a<b and <3', '<p>2 &lt; 3 and a&lt;b and &lt;3</p>'],
    ['[x](<https://a.example/(y)>)', '<p><a href="https://a.example/(y)">x</a></p>'],
    ['[x](<{{ ticket.url }}(y)>)', '<p><a href="{{ ticket.url }}(y)">x</a></p>'],
    ['<a href="{{ ticket.url }}">x</a>', '<p><a href="{{ ticket.url }}">x</a></p>'],
  ])('stays as far as an answer can hold it: %s', (source, wanted) => {
    expect(html(source)).toBe(wanted)
  })

  it.each([
    ['One <!-- a word for us --> two', '<p>One two</p>'],
    ['<!-- a\n\nlonger\n\none -->\n\nOne', '<p>One</p>'],
    ['`<!-- shown -->`', '<p><code>&lt;!-- shown --&gt;</code></p>'],
    ['One <!-- never ends', '<p>One &lt;!-- never ends</p>'],
    ['\\<!-- words -->', '<p>&lt;!-- words --&gt;</p>'],
  ])('loses its comments, and nothing else: %s', (source, wanted) => {
    expect(html(source)).toBe(wanted)
    expect(lost(source)).toEqual([])
  })

  it('tells what has no place', () => {
    expect(
      lost('<script>x</script>\n\nHi <s>you</s>\n\n| a | b |\n|---|---|\n| c | d |\n\n```\nx\n  y\n```'),
    ).toEqual([
      'element script',
      'look crossing out',
      'look the rows and columns of a table',
      'look indentation',
    ])
    expect(html('<img src=x onerror=alert(1)>Hi')).toBe('<p>Hi</p>')
  })

  it('is quick to read, whatever never ends', () => {
    const started = performance.now()
    for (const piece of ['<!--', '-->', '<a', '<x ', '\\<', '`', '```', '<a@'])
      snippetMarkdown(`${piece.repeat(4_000)}-->`)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
