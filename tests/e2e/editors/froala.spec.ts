import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'froala',
  editor: 'froala',
  box: (page) => page.locator('.fr-element'),
  rich: true,
})
