import { pasted, pastedAlike, typed } from '../gestures.ts'
import type { RichKind } from '../rich-editor.ts'

/** Any other editing host: whoever keeps a model takes the paste, a plain contenteditable ignores it and execCommand follows. */
export const unknown: RichKind = {
  host: '*',
  words: [pastedAlike, typed],
  passage: [pasted, typed],
  line: 'p',
}
