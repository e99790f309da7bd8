import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'tinymce5',
  editor: 'tinymce',
  box: (page) => page.frameLocator('#editor iframe').locator('body'),
  rich: true,
})
