export { keepCaret } from './caret.ts'
export { editingHost } from './editing-host.ts'
export type { BoxEdit, BoxText, EditOutcome, Editor, EditorPorts, Refusal } from './editor.ts'
export { findEditor } from './registry.ts'
