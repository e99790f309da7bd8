import {
  CompositeDecorator,
  convertFromRaw,
  convertToRaw,
  Editor,
  EditorState,
  type RawBlock,
  type RawContent,
} from 'draft-js'
import 'draft-js/dist/Draft.css'
import { createElement, type ReactNode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { place, publish } from '../page.ts'
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

/** `words` as a block; `bold` and `link` are stretches of it. */
function block(words: string, bold: readonly string[] = [], link = ''): RawBlock {
  const stretch = (part: string) => ({ offset: words.indexOf(part), length: part.length })
  return {
    text: words,
    type: 'unstyled',
    inlineStyleRanges: bold.map((part) => ({ ...stretch(part), style: 'BOLD' })),
    entityRanges: link ? [{ ...stretch(link), key: 0 }] : [],
  }
}

const REPLY: RawContent = {
  blocks: [
    block('Hello Anna,'),
    block("We really can't send it until Friday. See the guide.", ['really', 'Friday'], 'the guide'),
    block(''),
    block('Kind regards'),
  ],
  entityMap: { 0: { type: 'LINK', mutability: 'MUTABLE', data: { url: 'https://kettle.example/guide' } } },
}

const shown: { state: EditorState } = {
  state: EditorState.createWithContent(convertFromRaw(REPLY), links),
}

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
