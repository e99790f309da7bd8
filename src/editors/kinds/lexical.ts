import { announcedReplacement, pasted, pastedAlike } from '../gestures.ts'
import type { RichKind } from '../rich-editor.ts'
import { firmBesidePictures } from '../suits.ts'

/** Lexical: several lines by execCommand collapse, so never that. */
export const lexical: RichKind = {
  host: '[data-lexical-editor]',
  words: [pastedAlike, announcedReplacement],
  passage: [pasted, announcedReplacement],
  line: 'p',
  suits: firmBesidePictures,
}
