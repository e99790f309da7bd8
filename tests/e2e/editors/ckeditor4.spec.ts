import { editorScenarios } from './scenarios.ts'

editorScenarios({
  name: 'ckeditor4',
  editor: 'ckeditor4',
  box: (page) => page.frameLocator('#editor iframe').locator('body'),
  rich: true,
})
