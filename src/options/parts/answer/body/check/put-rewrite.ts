import { closeHistory } from '@tiptap/pm/history'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import type { Flag } from '../../../../../domain/language/flag.ts'
import { neutralText, placeAt } from './neutral-text.ts'
import { exchangesFor } from './rewrite.ts'

/** The same flag in the words as they stand now; null where they were changed since. */
function stillThere(flag: Flag, was: string, is: string): boolean {
  return (
    was.slice(flag.replaces.start, flag.replaces.end) === is.slice(flag.replaces.start, flag.replaces.end)
  )
}

/**
 * Puts a flag's rewrite into the editor in one undo step; `text` is the neutral text that the flag was found in. False where the
 * words changed meanwhile or a chip would be lost: nothing is touched then.
 */
export function putRewrite(view: EditorView, text: string, flag: Flag): boolean {
  const { state } = view
  const neutral = neutralText(state.doc)
  const exchanges = exchangesFor(neutral, flag)
  if (exchanges === null || !stillThere(flag, text, neutral.text)) return false
  const change = closeHistory(state.tr)
  for (const { span, parts } of [...exchanges].reverse()) {
    const from = placeAt(neutral, span.start)
    const to = span.end === span.start ? from : placeAt(neutral, span.end)
    if (from === null || to === null) return false
    const marks = state.doc.resolve(Math.min(from + 1, to)).marks()
    const nodes = parts.map(
      ({ kind, text: words }): DocumentNode =>
        kind === 'chip' && state.schema.nodes['chip']
          ? state.schema.nodes['chip'].create({ source: words }, null, marks)
          : state.schema.text(words, marks),
    )
    change.replaceWith(from, to, nodes)
  }
  view.dispatch(change)
  return true
}
