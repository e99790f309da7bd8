import { pasted, typed } from '../gestures.ts'
import type { RichKind } from '../rich-editor.ts'

/** Draft.js: line breaks or HTML by execCommand crash its React tree, a paste is safe. */
export const draft: RichKind = {
  host: '.public-DraftEditor-content',
  words: [pasted, typed],
  passage: [pasted],
  line: 'p',
}
