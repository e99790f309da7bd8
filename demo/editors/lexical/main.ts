import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html'
import { LinkNode } from '@lexical/link'
import { ListItemNode, ListNode, registerList } from '@lexical/list'
import { registerRichText } from '@lexical/rich-text'
import { $getRoot, $insertNodes, createEditor, HISTORY_MERGE_TAG } from 'lexical'
import { place, publish, REPLY_HTML } from '../page.ts'

const box = document.createElement('div')
box.contentEditable = 'true'
place().append(box)
const editor = createEditor({
  namespace: 'page',
  nodes: [LinkNode, ListNode, ListItemNode],
  onError: (error) => console.error(error),
})
editor.setRootElement(box)
registerRichText(editor)
registerList(editor)
registerHistory(editor, createEmptyHistoryState(), 300)
editor.update(
  () => {
    const source = new DOMParser().parseFromString(REPLY_HTML.replace('<br>', ''), 'text/html')
    $getRoot().clear().select()
    $insertNodes($generateNodesFromDOM(editor, source))
  },
  { discrete: true, tag: HISTORY_MERGE_TAG },
)
publish(
  () => editor.getEditorState().read(() => $generateHtmlFromNodes(editor)),
  () => JSON.stringify(editor.getEditorState().toJSON()),
)
