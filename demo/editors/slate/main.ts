import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, type Descendant, Editor, Transforms } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'
import { place, publish } from '../page.ts'
import { type Block, blocksOf, htmlOf, type Leaf } from './html.ts'

declare module 'slate' {
  interface CustomTypes {
    Element: Block
    Text: Leaf
  }
}

const REPLY: Descendant[] = [
  { type: 'p', children: [{ text: 'Hello Anna,' }] },
  {
    type: 'p',
    children: [
      { text: 'We ' },
      { text: 'really', bold: true },
      { text: " can't send it until " },
      { text: 'Friday', bold: true },
      { text: '. See ' },
      { type: 'a', url: 'https://kettle.example/guide', children: [{ text: 'the guide' }] },
      { text: '.' },
    ],
  },
  { type: 'p', children: [{ text: '' }] },
  { type: 'p', children: [{ text: 'Kind regards' }] },
]

function createReplyEditor() {
  const editor = withHistory(withReact(createEditor()))
  const { insertData, isInline } = editor
  editor.isInline = (element) => ('type' in element && element.type === 'a') || isInline(element)
  editor.insertData = (data) => {
    const html = data.getData('text/html')
    if (html) Transforms.insertFragment(editor, blocksOf(html))
    else insertData(data)
  }
  return editor
}

function renderElement(shown: { attributes: object; children: unknown; element: Block }) {
  const { element } = shown
  const link = element.type === 'a' ? { href: element.url } : {}
  return createElement(element.type, { ...shown.attributes, ...link }, shown.children)
}

function renderLeaf(shown: { attributes: object; children: unknown; leaf: Leaf }) {
  return createElement(shown.leaf.bold ? 'strong' : 'span', shown.attributes, shown.children)
}

const editor = createReplyEditor()

function Reply() {
  const [initialValue] = useState(() => REPLY)
  return createElement(
    Slate,
    { editor, initialValue },
    createElement(Editable, { renderElement, renderLeaf, placeholder: 'Write a reply' }),
  )
}

createRoot(place()).render(createElement(Reply))
publish(
  () => htmlOf(editor.children),
  () => JSON.stringify(editor.children),
  () => (editor.selection ? Editor.string(editor, editor.selection) : ''),
)
