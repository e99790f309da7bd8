// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readRich, textOfBody } from './box-text.ts'

function box(html: string, style = ''): HTMLElement {
  const element = window.document.createElement('div')
  element.setAttribute('style', style)
  element.innerHTML = html
  window.document.body.replaceChildren(element)
  return element
}

const textOf = (html: string, style?: string): string => readRich(box(html, style), []).text

describe('the text of a rich box', () => {
  it.each([
    ['blocks are lines', '<p>a</p><p>b</p>', 'a\nb'],
    ['a <br> that keeps a block open adds no line', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['a trailing <br> is the end of its line', '<p>a<br></p><p>b</p>', 'a\nb'],
    ['<br> inside a block is a line', 'a<br>b<br><br>c', 'a\nb\n\nc'],
    ['an empty last line counts', '<p>a</p><p><br></p>', 'a\n'],
    ['nested blocks give one line each', '<ul><li><p>a</p></li><li>b</li></ul>c', 'a\nb\nc'],
    ['white space of the source collapses', '<p>\n  Hello   <b> Anna</b>,\n</p>\n<p>b</p>', 'Hello Anna,\nb'],
    ['&nbsp; is kept', '<p>a&nbsp; b</p>', 'a\u00a0 b'],
    ['fillers vanish', '<p>\ufeffa\u200bb\u2060</p>', 'ab'],
    ['an empty box is empty', '', ''],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })

  it('keeps white space where the style does', () => {
    expect(textOf('<div>a  b\n c \ufeff</div>', 'white-space: pre-wrap')).toBe('a  b\n c ')
  })

  it('leaves out what is not the draft and never makes a range across it', () => {
    const element = box('<div>Mine<br><div class="quote">theirs</div>mine again</div>')
    const read = readRich(element, ['.quote'])
    expect(read.text).toBe('Mine\nmine again')
    expect(read.rangeOf({ start: 0, end: 4 })?.toString()).toBe('Mine')
    expect(read.rangeOf({ start: 2, end: 8 })).toBeNull()
  })

  it('reads nothing in a box whose content is its placeholder', () => {
    const element = box('Type your message here')
    element.className = 'placeholder'
    expect(readRich(element, ['div.placeholder']).text).toBe('')
    element.className = ''
    expect(readRich(element, ['div.placeholder']).text).toBe('Type your message here')
  })

  it('measures HTML by the same rules', () => {
    const html = '<p>Two things:</p><ul><li>one</li><li>two</li></ul>'
    expect(textOfBody(new window.DOMParser().parseFromString(html, 'text/html').body)).toBe(
      'Two things:\none\ntwo',
    )
  })
})

describe('ranges and offsets', () => {
  const html = '<p>We <b>really</b> can</p><p><br></p><p>see 👍🏽 it</p>'

  it('finds every stretch of a line again, in both directions', () => {
    const read = readRich(box(html), [])
    expect(read.text).toBe('We really can\n\nsee 👍🏽 it')
    for (let start = 0; start <= read.text.length; start++) {
      for (let end = start; end <= read.text.length; end++) {
        const range = read.rangeOf({ start, end })
        expect(range?.toString()).toBe(read.text.slice(start, end).replaceAll('\n', ''))
        if (!range) continue
        expect(read.offsetOf(range.startContainer, range.startOffset)).toBe(start)
        expect(read.offsetOf(range.endContainer, range.endOffset)).toBe(end)
      }
    }
  })

  it('begins inside the run that follows and ends inside the one before', () => {
    const range = readRich(box(html), []).rangeOf({ start: 3, end: 9 })
    expect(range?.startContainer.parentElement?.localName).toBe('b')
    expect(range?.endContainer.parentElement?.localName).toBe('b')
  })

  it('knows points that lie in no text', () => {
    const element = box(html)
    const read = readRich(element, [])
    expect(read.offsetOf(element, 0)).toBe(0)
    expect(read.offsetOf(element, 1)).toBe(14)
    expect(read.offsetOf(element, 3)).toBe(read.text.length)
    const first = element.firstElementChild
    expect(first && read.offsetOf(first, 3)).toBe(13)
  })

  it('gives an empty box a caret', () => {
    const element = box('')
    expect(readRich(element, []).rangeOf({ start: 0, end: 0 })?.startContainer).toBe(element)
    expect(readRich(element, []).rangeOf({ start: 0, end: 1 })).toBeNull()
  })
})
