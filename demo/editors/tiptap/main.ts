import { Editor } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { place, publish, REPLY_HTML } from '../page.ts'

const editor = new Editor({
  element: place(),
  extensions: [StarterKit],
  content: REPLY_HTML.replace('<br>', ''),
})
publish(
  () => editor.getHTML(),
  () => JSON.stringify(editor.getJSON()),
)
