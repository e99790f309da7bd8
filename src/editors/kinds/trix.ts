import { announcedPaste } from '../gestures.ts'
import type { RichKind } from '../rich-editor.ts'

/** Trix: beforeinput insertFromPaste is its own; execCommand leaves undo dead. */
export const trix: RichKind = {
  host: 'trix-editor',
  words: [announcedPaste],
  passage: [announcedPaste],
  line: 'div',
}
