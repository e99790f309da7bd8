import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'summernote',
  editor: 'summernote',
  box: (page) => page.locator('.note-editable'),
  rich: true,
})
