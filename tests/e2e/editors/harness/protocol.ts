import type { Span } from '../../../../src/domain/text/span.ts'
import type { BoxEdit } from '../../../../src/editors/editor.ts'
import type { Mark } from '../../../../src/editors/marks.ts'

/** What the tests ask of the harness' content script; the answers are those of EditorDriver. */
export type Request =
  | { readonly kind: 'attach'; readonly notDraft: readonly string[] }
  | { readonly kind: 'read' }
  | { readonly kind: 'wordsAt'; readonly span: Span }
  | { readonly kind: 'selection' }
  | { readonly kind: 'replace'; readonly edit: BoxEdit }
  | { readonly kind: 'paint'; readonly marks: readonly Mark[] }
  | { readonly kind: 'rectsOf'; readonly id: string }
  | { readonly kind: 'markAt'; readonly x: number; readonly y: number }
  | { readonly kind: 'release' }
