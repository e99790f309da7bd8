import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'input',
  editor: 'text-field',
  box: (page) => page.locator('#editor input'),
  rich: false,
  draft: "We really can't send it until Friday. See the guide.",
})
