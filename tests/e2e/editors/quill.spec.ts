import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'quill',
  editor: 'quill',
  box: (page) => page.locator('.ql-editor'),
  rich: true,
})
