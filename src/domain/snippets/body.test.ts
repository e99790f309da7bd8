import { describe, expect, it } from 'vitest'
import { parseBody, toHtml, toPlain, toText } from './body.ts'

const html = (source: string): string => toHtml(parseBody(source).body)
const text = (source: string): string => toText(parseBody(source).body)

describe('parseBody', () => {
  it.each([
    ['plain words', '<p>plain words</p>'],
    ['<p>a</p><p>b</p>', '<p>a</p><p>b</p>'],
    ['<div>a<div>b</div>c</div>', '<p>a</p><p>b</p><p>c</p>'],
    ['<strong>a</strong><em>b</em><ins>c</ins><kbd>d</kbd>', '<p><b>a</b><i>b</i><u>c</u><code>d</code></p>'],
    ['<h2>Title</h2>text', '<p><b>Title</b></p><p>text</p>'],
    ['<p>a<br>b<br></p><p><br></p><p></p>', '<p>a<br>b</p><p><br></p>'],
    [
      '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>',
      '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>',
    ],
    ['<ol><li>a</ol><li>lone', '<ol><li>a</li></ol><ul><li>lone</li></ul>'],
    [
      '<blockquote>a<blockquote>b</blockquote></blockquote>',
      '<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote>',
    ],
    [
      '<a href="HTTPS://x.example/?a=1&b=2">go <b>now</b></a>',
      '<p><a href="HTTPS://x.example/?a=1&amp;b=2">go <b>now</b></a></p>',
    ],
    [
      '<a href="mailto:a@b.example">m</a><a href="tel:+49-30">t</a>',
      '<p><a href="mailto:a@b.example">m</a><a href="tel:+49-30">t</a></p>',
    ],
    [
      '<img src="https://x.example/a.png" alt=\'"q"\' onload=x>',
      '<p><img src="https://x.example/a.png" alt="&quot;q&quot;"></p>',
    ],
    ['<pre>a\n  b</pre>', '<p><code>a</code><br><code>b</code></p>'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', '<p>a b</p><p>c</p>'],
    ['<b style="font-weight:normal">a<span style="font-weight:700">b</span></b>', '<p>a<b>b</b></p>'],
    ['<p class="MsoNormal">Word<o:p></o:p></p><!--[if mso]>x<![endif]-->', '<p>Word</p>'],
    [
      '<p>{% if a < b %}1 & 2{% endif %} {{ "x" }}</p>',
      '<p>{% if a &lt; b %}1 &amp; 2{% endif %} {{ "x" }}</p>',
    ],
    ['<a href="{{ ticket.url }}">x</a>', '<p><a href="{{ ticket.url }}">x</a></p>'],
    ['  a \n  b&nbsp; c ', '<p>a b\u00A0 c</p>'],
  ])('%s', (source, expected) => {
    expect(html(source)).toBe(expected)
    expect(html(expected)).toBe(expected)
  })

  it('says what it left out', () => {
    const { dropped } = parseBody(
      '<p onclick=x style="color:red">a<script>1</script><script>2</script><a href="ftp://x">b</a></p>',
    )
    expect(dropped).toEqual([
      { kind: 'attribute', name: 'onclick', count: 1 },
      { kind: 'attribute', name: 'style', count: 1 },
      { kind: 'element', name: 'script', count: 2 },
      { kind: 'address', name: 'ftp://x', count: 1 },
    ])
  })
})

describe('toText and toPlain', () => {
  it('gives the lines of an editor', () => {
    expect(text('<p>a</p><p><br></p><p>b<br>c</p><ul><li>d</li><li>e</li></ul>')).toBe('a\n\nb\nc\nd\ne')
  })

  it('gives markers and addresses to a box without formatting', () => {
    const source =
      '<p>Hi,</p><ol><li>a</li><li>b<ul><li>c</li></ul></li></ol><blockquote>q</blockquote><p><a href="https://x.example">here</a></p>'
    expect(toPlain(parseBody(source).body)).toBe(
      'Hi,\n\n1. a\n2. b\n   - c\n\n> q\n\nhere (https://x.example)',
    )
  })
})
