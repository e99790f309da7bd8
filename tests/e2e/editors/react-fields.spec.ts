import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'react-fields',
  editor: 'text-field',
  box: (page) => page.locator('#editor textarea'),
  rich: false,
})
