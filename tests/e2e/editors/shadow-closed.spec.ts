import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'shadow-closed',
  editor: 'unknown',
  box: (page) => page.locator('#editor'),
  rich: true,
})
