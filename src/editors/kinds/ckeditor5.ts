import { announcedReplacement, pasted, pastedAlike } from '../gestures.ts'
import type { RichKind } from '../rich-editor.ts'

/** CKEditor 5 (Zendesk, Request Tracker): reverts what execCommand or a script does to its DOM; a paste goes through its model. */
export const ckeditor5: RichKind = {
  host: '.ck-editor__editable',
  words: [pastedAlike, announcedReplacement],
  passage: [pasted],
  line: 'p',
}
