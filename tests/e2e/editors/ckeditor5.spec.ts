import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'ckeditor5',
  editor: 'ckeditor5',
  box: (page) => page.locator('.ck-editor__editable'),
  rich: true,
})
