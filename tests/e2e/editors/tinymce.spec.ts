import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'tinymce',
  editor: 'tinymce',
  box: (page) => page.frameLocator('#editor iframe').locator('body'),
  rich: true,
})
