import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { parseBody } from '../../../../domain/snippets/body.ts'
import { documentOf } from './document.ts'
import { extensionsWith } from './schema.ts'
import { beginningOf, keepWithin, MAX_TEXT, weightOf } from './size.ts'

const schema = getSchema(extensionsWith(null))
const LINE = 'x'.repeat(1000)

function editing(html: string) {
  const refused: string[] = []
  const doc = schema.nodeFromJSON(documentOf(parseBody(html).body))
  const state = EditorState.create({ doc, plugins: [keepWithin((what) => refused.push(what))] })
  return { state, refused }
}

describe('the weight of a body', () => {
  it('is its text and its inline pictures', () => {
    const src = 'data:image/png;base64,AAAA'
    const { body } = parseBody(`<ul><li>ab<img src="${src}"></li></ul><blockquote><p>cd</p></blockquote>`)
    expect(weightOf(body)).toEqual({ text: 5, pictures: src.length })
  })
})

describe('an editor', () => {
  it('refuses what makes the answer too long, and goes on with less', () => {
    const { state, refused } = editing(`<p>${LINE}</p>`.repeat(59))
    const more = state.applyTransaction(state.tr.insertText(LINE.repeat(2), 1)).state
    expect(more.doc.eq(state.doc)).toBe(true)
    expect(refused).toEqual(['text'])
    const fits = state.applyTransaction(state.tr.insertText(LINE, 1)).state
    expect(fits.doc.textContent.length).toBe(MAX_TEXT)
  })

  it('lets an answer that is too heavy become lighter', () => {
    const { state, refused } = editing(`<p>${LINE}</p>`.repeat(70))
    const less = state.applyTransaction(state.tr.delete(1, 11)).state
    expect(less.doc.textContent.length).toBe(69_990)
    expect(refused).toEqual([])
  })

  it('refuses a picture too many', () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(400_000)}" alt="">`
    const { state, refused } = editing(`<p>${picture.repeat(3)}</p>`)
    const node = schema.nodes['image']?.create({ src: `data:image/png;base64,${'A'.repeat(400_000)}` })
    if (!node) throw new Error('no pictures')
    expect(state.applyTransaction(state.tr.insert(1, node)).state.doc.eq(state.doc)).toBe(true)
    expect(refused).toEqual(['pictures'])
  })
})

describe('the beginning of a text', () => {
  it('is whole paragraphs within the limit', () => {
    const { body } = parseBody(`<p>${LINE}</p>`.repeat(1000))
    expect(weightOf(beginningOf(body)).text).toBe(MAX_TEXT)
  })
})
