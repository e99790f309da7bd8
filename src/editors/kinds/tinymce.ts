import { pasted, pastedAlike } from '../gestures.ts'
import type { RichKind } from '../rich-editor.ts'

/** TinyMCE (Roundcube, OTRS forks), in its frame or inline: what execCommand puts in cannot be undone there, a paste can. */
export const tinymce: RichKind = {
  host: '.mce-content-body',
  words: [pastedAlike],
  passage: [pasted],
  line: 'p',
}
