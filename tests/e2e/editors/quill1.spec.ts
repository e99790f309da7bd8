import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'quill1',
  editor: 'quill1',
  box: (page) => page.locator('.ql-editor'),
  rich: true,
  joinsUndo: true,
})
