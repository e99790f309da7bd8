import { pasted, pastedAlike, typed } from '../gestures.ts'
import type { RichKind } from '../rich-editor.ts'
import { backAndForth } from '../undo-steps.ts'

/** Quill 2: insertHTML would drop lists. */
export const quill: RichKind = {
  host: '.ql-editor',
  words: [typed, pastedAlike],
  passage: [pasted],
  line: 'p',
  joins: { withinMs: 1100, end: backAndForth },
}
