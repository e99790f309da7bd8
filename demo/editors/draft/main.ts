import {
  CompositeDecorator,
  ContentState,
  convertFromHTML,
  convertToRaw,
  Editor,
  EditorState,
} from 'draft-js'
import 'draft-js/dist/Draft.css'
import { createElement, type ReactNode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { place, publish, REPLY_HTML } from '../page.ts'
import { htmlOf } from './html.ts'

interface Entities {
  getEntity(key: string): { getType(): string; getData(): { url?: string } }
}

interface Block {
  findEntityRanges(wanted: (character: { getEntity(): string | null }) => boolean, found: unknown): void
}

const links = new CompositeDecorator([
  {
    strategy: (block: Block, found: unknown, content: Entities) =>
      block.findEntityRanges((character) => {
        const key = character.getEntity()
        return key !== null && content.getEntity(key).getType() === 'LINK'
      }, found),
    component: (link: { contentState: Entities; entityKey: string; children: ReactNode }) =>
      createElement('a', { href: link.contentState.getEntity(link.entityKey).getData().url }, link.children),
  },
])

function reply(): EditorState {
  const { contentBlocks, entityMap } = convertFromHTML(REPLY_HTML.replace('<br>', ''))
  return EditorState.createWithContent(ContentState.createFromBlockArray(contentBlocks, entityMap), links)
}

const shown: { state: EditorState } = { state: reply() }

function Reply() {
  const [editorState, setEditorState] = useState(shown.state)
  shown.state = editorState
  return createElement(Editor, { editorState, onChange: setEditorState })
}

createRoot(place()).render(createElement(Reply))
const raw = () => convertToRaw(shown.state.getCurrentContent())
publish(
  () => htmlOf(raw()),
  () => JSON.stringify(raw()),
)
