// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { textField } from './text-field.ts'

const editor = textField('text-field')
const { signal } = new AbortController()

function field(html: string): HTMLTextAreaElement | HTMLInputElement {
  window.document.body.innerHTML = html
  const found = window.document.querySelector<HTMLTextAreaElement>('textarea, input')
  if (!found) throw new Error('no field')
  // happy-dom has no execCommand: what is left is the way of last resort.
  Object.defineProperty(window.document, 'execCommand', { value: () => false, configurable: true })
  return found
}

const edit = { span: { start: 3, end: 8 }, expect: "can't", text: 'can', html: null }

describe('a text field', () => {
  it('falls back to the native setter, and the page hears of it', async () => {
    const box = field("<textarea>We can't</textarea>")
    let heard = ''
    box.addEventListener('input', () => {
      heard = box.value
    })
    expect(await editor.replace(box, edit, [], signal)).toEqual({ ok: true, span: { start: 3, end: 6 } })
    expect(heard).toBe('We can')
    expect(box.selectionStart).toBe(6)
  })

  it.each([
    ['read-only', "<textarea readonly>We can't</textarea>"],
    ['read-only', '<input disabled value="We can\'t">'],
    ['text-changed', '<textarea>We cannot</textarea>'],
  ] as const)('refuses as %s', async (why, html) => {
    const box = field(html)
    const before = box.value
    expect(await editor.replace(box, edit, [], signal)).toEqual({ ok: false, why })
    expect(box.value).toBe(before)
  })

  it('is gone once removed or once its life is over', async () => {
    const gone = { ok: false, why: 'box-gone' }
    const box = field("<textarea>We can't</textarea>")
    expect(await editor.replace(box, edit, [], AbortSignal.abort())).toEqual(gone)
    box.remove()
    expect(await editor.replace(box, edit, [], signal)).toEqual(gone)
  })

  it('puts several lines on one where there is only one', async () => {
    const box = field('<input value="a">')
    const lines = { span: { start: 1, end: 1 }, expect: '', text: ' b\nc', html: null }
    expect(await editor.replace(box, lines, [], signal)).toMatchObject({ ok: true })
    expect(box.value).toBe('a b c')
  })
})
