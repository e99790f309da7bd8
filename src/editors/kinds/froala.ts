import { pasted, pastedAsHtml, typed } from '../gestures.ts'
import type { RichKind } from '../rich-editor.ts'

/** Froala (Freshdesk): takes a paste that has HTML and keeps an undo step of it; execCommand is undone only after typing. */
export const froala: RichKind = {
  host: '.fr-element',
  words: [pastedAsHtml, typed],
  passage: [pasted, typed],
  line: 'p',
}
