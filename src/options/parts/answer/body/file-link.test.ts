import { describe, expect, it } from 'vitest'
import { allowedAddress, fileNameOf, hostOf } from './addresses.ts'
import { leadsToFile } from './file-link.ts'

describe('a link to a file', () => {
  it.each([
    ['https://files.example.com/Return%20form.pdf', 'here'],
    ['https://files.example.com/a.docx?v=2#page', 'here'],
    ['https://drive.google.com/file/d/1/view', 'the form'],
    ['https://acme.sharepoint.com/x', 'the form'],
    ['https://example.com/d/123', 'Return form.pdf'],
  ])('is told by address or name: %s %s', (href, words) => {
    expect(leadsToFile(href, words)).toBe(true)
  })

  it.each([
    ['https://example.com/', 'our site'],
    ['https://example.com/help?file=x.pdf', 'help'],
    ['mailto:a@example.pdf', 'write'],
    ['https://example.zip', 'example'],
  ])('is not every link: %s %s', (href, words) => {
    expect(leadsToFile(href, words)).toBe(false)
  })
})

describe('an address', () => {
  it('is taken as an answer may hold it', () => {
    expect(allowedAddress('link', 'sam@example.com')).toBe('mailto:sam@example.com')
    expect(allowedAddress('link', 'example.com/x')).toBe('https://example.com/x')
    expect(allowedAddress('link', 'javascript:alert(1)')).toBeNull()
    expect(allowedAddress('image', 'http://example.com/a.png')).toBeNull()
    expect(allowedAddress('image', 'https://example.com/a.png')).toBe('https://example.com/a.png')
  })

  it('of a file is https', () => {
    expect(allowedAddress('file', 'example.com/a.pdf')).toBe('https://example.com/a.pdf')
    expect(allowedAddress('file', 'http://example.com/a.pdf')).toBeNull()
    expect(allowedAddress('file', 'file:///C:/a.pdf')).toBeNull()
    expect(allowedAddress('file', 'sam@example.com')).toBeNull()
  })

  it('names its file and its host', () => {
    expect(fileNameOf('https://example.com/a/Return%20form.pdf?x')).toBe('Return form.pdf')
    expect(fileNameOf('https://example.com/')).toBe('example.com')
    expect(fileNameOf('https://example.com/%E0%A4%A')).toBe('%E0%A4%A')
    expect(hostOf('nothing')).toBe('')
  })
})
