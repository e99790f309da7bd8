import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'tiptap',
  editor: 'prosemirror',
  box: (page) => page.locator('.ProseMirror'),
  rich: true,
})
