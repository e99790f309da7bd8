// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { htmlOf, sameText, textOf } from './rich-text.ts'

describe('rich text', () => {
  it('reads paragraphs, breaks and lists as lines', () => {
    expect(textOf('<p>Hi Dana,</p><p>one<br>two</p><ul><li>a</li><li>b</li></ul><p>Mira</p>')).toBe(
      'Hi Dana,\n\none\ntwo\n\n- a\n- b\n\nMira',
    )
  })

  it('keeps markup that is only text as text', () => {
    const text = 'Dear {{first_name}}, <img src=x onerror="alert(1)"> & </textarea>\nbye'
    expect(htmlOf(text)).not.toContain('<img')
    expect(textOf(htmlOf(text))).toBe(text)
  })

  it('sees an untouched box as untouched, whatever an editor made of its HTML', () => {
    expect(sameText('<p>--&nbsp;<br>Mira</p>', '<p><br></p><div>-- </div><div>Mira</div>')).toBe(true)
    expect(sameText('', '<p>&nbsp;</p>')).toBe(true)
    expect(sameText('', '<p>a</p>')).toBe(false)
  })
})
