import type { Editor, EditorPorts } from './editor.ts'
import { ckeditor4 } from './kinds/ckeditor4.ts'
import { ckeditor5 } from './kinds/ckeditor5.ts'
import { draft } from './kinds/draft.ts'
import { froala } from './kinds/froala.ts'
import { lexical } from './kinds/lexical.ts'
import { plain } from './kinds/plain.ts'
import { prosemirror } from './kinds/prosemirror.ts'
import { quill } from './kinds/quill.ts'
import { quill1 } from './kinds/quill1.ts'
import { slate } from './kinds/slate.ts'
import { summernote } from './kinds/summernote.ts'
import { tinymce } from './kinds/tinymce.ts'
import { trix } from './kinds/trix.ts'
import { unknown } from './kinds/unknown.ts'
import { richEditor } from './rich-editor.ts'
import { textField } from './text-field.ts'

declare const document: never

/** Every kind of rich editor by its file's name, in the order of asking: Quill 1 before 2, what fits all last. */
export const richKinds = {
  ckeditor5,
  ckeditor4,
  tinymce,
  prosemirror,
  lexical,
  slate,
  draft,
  quill1,
  quill,
  froala,
  summernote,
  trix,
  plain,
  unknown,
} as const

/** The way of editing `element` (a text field or an editing host, see editingHost), or null when it is neither. */
export function findEditor(element: HTMLElement, ports: EditorPorts): Editor | null {
  const field = textField('text-field')
  if (field.matches(element)) return field
  for (const [id, kind] of Object.entries(richKinds)) {
    const editor = richEditor(id, kind, ports)
    if (editor.matches(element)) return editor
  }
  return null
}
