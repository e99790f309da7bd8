import { typed } from '../gestures.ts'
import type { RichKind } from '../rich-editor.ts'
import { blankHeard } from '../undo-steps.ts'

/** Summernote (FreeScout): plain contenteditable with an undo of its own that hears execCommand. */
export const summernote: RichKind = {
  host: '.note-editable',
  words: [typed],
  passage: [typed],
  line: 'p',
  joins: { withinMs: Number.POSITIVE_INFINITY, end: blankHeard },
}
