import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'shadow-open',
  editor: 'unknown',
  box: (page) => page.locator('#editor [contenteditable]'),
  rich: true,
})
