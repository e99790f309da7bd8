import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'slate',
  editor: 'slate',
  box: (page) => page.locator('[data-slate-editor]'),
  rich: true,
})
