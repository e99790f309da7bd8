import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'prosemirror',
  editor: 'prosemirror',
  box: (page) => page.locator('.ProseMirror'),
  rich: true,
})
