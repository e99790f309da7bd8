import { typed } from '../gestures.ts'
import type { RichKind } from '../rich-editor.ts'
import { singleLines } from '../suits.ts'

/** Quill 1 (LinkedIn posts): a synthetic paste deletes the selection and puts nothing in, so execCommand alone. One undo takes what was typed within the last second along. */
export const quill1: RichKind = {
  host: '.ql-container:has(> .ql-clipboard) > .ql-editor',
  words: [typed],
  passage: [typed],
  line: 'p',
  suits: singleLines,
}
