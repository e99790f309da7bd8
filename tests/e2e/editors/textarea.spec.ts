import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'textarea',
  editor: 'text-field',
  box: (page) => page.locator('#editor textarea'),
  rich: false,
})
