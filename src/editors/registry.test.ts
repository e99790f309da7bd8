// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findEditor, richKinds } from './registry.ts'

const folder = `${import.meta.dirname}/`
const sources = [folder, `${folder}kinds/`].flatMap((path) =>
  readdirSync(path)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => [name, readFileSync(path + name, 'utf8')] as const),
)
const ports = { openRoot: () => null, sanitise: (html: string) => html }

describe('src/editors', () => {
  it('has a kind for every file, called as the file is', () => {
    const files = readdirSync(`${folder}kinds`).map((name) => name.replace('.ts', ''))
    expect(Object.keys(richKinds).toSorted()).toEqual(files.toSorted())
  })

  it('asks what fits every box last, and Quill 1 before Quill 2', () => {
    const order = Object.keys(richKinds)
    expect(order.at(-1)).toBe('unknown')
    expect(order.indexOf('quill1')).toBeLessThan(order.indexOf('quill'))
  })

  it.each(sources)('%s uses no global of one page: a box may live in a frame', (_, source) => {
    const code = source
      .replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '')
      .replace(/^declare const document: never$/m, '')
      .replaceAll('typeof globalThis', '')
    expect(code).not.toMatch(/(?<![.\w'])(?:document|window|globalThis|getSelection|getComputedStyle)\b/)
  })
})

function first(html: string): HTMLElement {
  window.document.body.innerHTML = html
  const element = window.document.querySelector<HTMLElement>('[data-box]')
  if (!element) throw new Error('no box')
  // happy-dom has no isContentEditable of its own.
  const editable = element.hasAttribute('contenteditable')
  Object.defineProperty(element, 'isContentEditable', { value: editable, configurable: true })
  return element
}

describe('findEditor', () => {
  it.each([
    ['text-field', '<textarea data-box></textarea>'],
    ['text-field', '<input data-box>'],
    ['text-field', '<input type="text" data-box>'],
    ['ckeditor5', '<div class="ck ck-editor__editable" contenteditable data-box></div>'],
    [
      'quill1',
      '<div class="ql-container"><div class="ql-editor" contenteditable data-box></div><div class="ql-clipboard"></div></div>',
    ],
    ['quill', '<div class="ql-container"><div class="ql-editor" contenteditable data-box></div></div>'],
    ['prosemirror', '<div class="tiptap ProseMirror" contenteditable data-box></div>'],
    ['plain', '<div g_editable="true" contenteditable data-box></div>'],
    ['unknown', '<div contenteditable data-box></div>'],
  ])('is %s for %s', (id, html) => {
    expect(findEditor(first(html), ports)?.id).toBe(id)
  })

  it.each([
    '<input type="password" data-box>',
    '<input type="email" data-box>',
    '<div class="ProseMirror" data-box></div>',
  ])('is nothing for %s', (html) => {
    expect(findEditor(first(html), ports)).toBeNull()
  })
})
