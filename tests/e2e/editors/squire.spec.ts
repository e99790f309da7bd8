import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'squire',
  editor: 'unknown',
  box: (page) => page.locator('#editor [contenteditable]'),
  rich: true,
})
