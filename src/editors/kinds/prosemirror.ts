import { pasted, typed } from '../gestures.ts'
import type { RichKind } from '../rich-editor.ts'
import { backAndForth } from '../undo-steps.ts'

/** ProseMirror and Tiptap (Intercom, HubSpot, Chatwoot, Zammad): typing is read back from the DOM and keeps the marks around, a paste keeps lists and links. */
export const prosemirror: RichKind = {
  host: '.ProseMirror',
  words: [typed, pasted],
  passage: [pasted, typed],
  line: 'p',
  joins: { withinMs: 600, end: backAndForth },
}
