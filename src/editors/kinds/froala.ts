import { pasted, typed } from '../gestures.ts'
import type { RichKind } from '../rich-editor.ts'

/** Froala (Freshdesk): execCommand is part of its undo; a paste without HTML is ignored. */
export const froala: RichKind = {
  host: '.fr-element',
  words: [typed],
  passage: [typed, pasted],
  line: 'p',
}
