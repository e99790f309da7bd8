import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'lexical',
  editor: 'lexical',
  box: (page) => page.locator('[data-lexical-editor]'),
  rich: true,
})
