import { describe, expect, it } from 'vitest'
import { withoutFrontMatter } from './markdown.ts'

describe('withoutFrontMatter', () => {
  it('blanks front matter and keeps the rest in its place', () => {
    const text = "---\ntitle: We can't\n---\r\nHello\n---\nend"
    const left = withoutFrontMatter(text)
    expect(left.length).toBe(text.length)
    expect(left.trim()).toBe('Hello\n---\nend')
    expect(left.indexOf('Hello')).toBe(text.indexOf('Hello'))
    expect(withoutFrontMatter('+++\r\na = 1\r\n+++').trim()).toBe('')
  })

  it.each(['Hi\n---\na: b\n---\n', '---\nnever closed\n', '--- a\nb\n---\n'])('leaves %j', (text) => {
    expect(withoutFrontMatter(text)).toBe(text)
  })
})
