import { pasted, pastedAlike } from '../gestures.ts'
import type { RichKind } from '../rich-editor.ts'

/** CKEditor 4, in its frame or inline. */
export const ckeditor4: RichKind = {
  host: '.cke_editable',
  words: [pastedAlike],
  passage: [pasted],
  line: 'p',
}
