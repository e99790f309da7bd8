import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'contenteditable',
  editor: 'unknown',
  box: (page) => page.locator('#editor [contenteditable]'),
  rich: true,
})
