import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'gmail',
  editor: 'plain',
  box: (page) => page.locator('#editor [g_editable]'),
  rich: true,
  notDraft: ['.gmail_quote', '.gmail_signature'],
})
