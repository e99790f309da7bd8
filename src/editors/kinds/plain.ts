import { typed } from '../gestures.ts'
import type { RichKind } from '../rich-editor.ts'

/** Boxes known to be contenteditables without a model of their own (Gmail, LinkedIn messages). */
export const plain: RichKind = {
  host: '[g_editable="true"], .msg-form__contenteditable',
  words: [typed],
  passage: [typed],
  line: 'div',
}
