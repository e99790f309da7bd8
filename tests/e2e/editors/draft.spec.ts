import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'draft',
  editor: 'draft',
  box: (page) => page.locator('.public-DraftEditor-content'),
  rich: true,
})
