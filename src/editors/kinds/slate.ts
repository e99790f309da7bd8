import { announcedPaste, pasted } from '../gestures.ts'
import type { RichKind } from '../rich-editor.ts'
import { breaksAsParagraphs } from '../suits.ts'

/** Slate: its model hears beforeinput alone; execCommand and DOM edits would show text that is never sent. */
export const slate: RichKind = {
  host: '[data-slate-editor]',
  words: [announcedPaste, pasted],
  passage: [announcedPaste],
  line: 'p',
  suits: breaksAsParagraphs,
}
