import { pasted, typed } from '../gestures.ts'
import type { RichKind } from '../rich-editor.ts'
import { picturesAsWords } from '../suits.ts'

/** Draft.js: line breaks or HTML by execCommand crash its React tree, a paste is safe; a picture in it would become an emoji. */
export const draft: RichKind = {
  host: '.public-DraftEditor-content',
  words: [pasted, typed],
  passage: [pasted],
  line: 'p',
  suits: picturesAsWords,
  dropsEdges: true,
}
