import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'trix',
  editor: 'trix',
  box: (page) => page.locator('trix-editor'),
  rich: true,
})
