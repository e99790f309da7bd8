import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { DOMParser, DOMSerializer, Schema } from 'prosemirror-model'
import { schema as basic } from 'prosemirror-schema-basic'
import { addListNodes } from 'prosemirror-schema-list'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import 'prosemirror-view/style/prosemirror.css'
import { place, publish, REPLY_HTML } from '../page.ts'

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
})
const source = document.createElement('div')
source.innerHTML = REPLY_HTML.replace('<br>', '')
const view = new EditorView(place(), {
  state: EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(source),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  }),
})
const serializer = DOMSerializer.fromSchema(schema)
publish(
  () => {
    const target = document.createElement('div')
    target.append(serializer.serializeFragment(view.state.doc.content))
    return target.innerHTML
  },
  () => JSON.stringify(view.state.doc.toJSON()),
)
