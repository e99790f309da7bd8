// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { editingHost } from './editing-host.ts'

const ports = { openRoot: () => null, sanitise: (html: string) => html }
const page = window.document

function at(selector: string): HTMLElement {
  const element = page.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(selector)
  return element
}

/** happy-dom does not know which elements can be typed in. */
beforeEach(() => {
  Object.defineProperty(window.HTMLElement.prototype, 'isContentEditable', {
    configurable: true,
    get(this: HTMLElement) {
      return this.closest('[contenteditable]')?.getAttribute('contenteditable') === 'true'
    },
  })
})

describe('editingHost', () => {
  it('is the field itself', () => {
    page.body.innerHTML = '<textarea id="x"></textarea>'
    expect(editingHost(at('#x'), ports)).toBe(at('#x'))
  })

  it('is the outermost editable around a word', () => {
    page.body.innerHTML = '<div id="host" contenteditable="true"><p><b id="x">hi</b></p></div>'
    expect(editingHost(at('#x'), ports)).toBe(at('#host'))
  })

  it('is the whole editor for an island inside one of its widgets', () => {
    page.body.innerHTML =
      '<div class="ck-editor__editable" contenteditable="true" id="host">' +
      '<figure contenteditable="false"><figcaption contenteditable="true" id="x"></figcaption></figure></div>'
    expect(editingHost(at('#x'), ports)).toBe(at('#host'))
  })

  it('goes through shadow roots, closed ones by the port', () => {
    page.body.innerHTML = '<div id="host"></div>'
    const root = at('#host').attachShadow({ mode: 'closed' })
    root.innerHTML = '<textarea></textarea>'
    const field = root.querySelector('textarea')
    field?.focus()
    expect(editingHost(at('#host'), ports)).toBeNull()
    expect(
      editingHost(at('#host'), { ...ports, openRoot: (host) => (host === at('#host') ? root : null) }),
    ).toBe(field)
  })

  it('is null where nothing can be typed', () => {
    page.body.innerHTML = '<button id="x">Send</button><input type="password" id="secret">'
    expect(editingHost(at('#x'), ports)).toBeNull()
    expect(editingHost(at('#secret'), ports)).toBeNull()
  })
})
