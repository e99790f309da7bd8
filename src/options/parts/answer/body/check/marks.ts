import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Flag } from '../../../../../domain/language/flag.ts'
import { type NeutralText, wordsUnder } from './neutral-text.ts'

/** What was found in an answer's words, and which of it is looked at. */
export interface Found {
  readonly neutral: NeutralText
  readonly flags: readonly Flag[]
  /** Place in `flags`, or null. */
  readonly current: number | null
}

interface Shown {
  readonly found: Found | null
  readonly marks: DecorationSet
}

const key = new PluginKey<Shown>('koi-flags')

function drawn(found: Found): Decoration[] {
  return found.flags.flatMap((flag, place) => {
    const look = `flagged flagged-${flag.level}${place === found.current ? ' current' : ''}`
    return wordsUnder(found.neutral, flag.span).map(({ from, to }) =>
      Decoration.inline(from, to, { class: look, title: flag.why }),
    )
  })
}

/** Marks flagged words without touching the content; marks move with the typing until the next look. */
export function flagMarks(): Plugin<Shown> {
  return new Plugin<Shown>({
    key,
    state: {
      init: () => ({ found: null, marks: DecorationSet.empty }),
      apply: (change, before) => {
        const found: Found | undefined = change.getMeta(key)
        if (found) return { found, marks: DecorationSet.create(change.doc, drawn(found)) }
        return change.docChanged ? { ...before, marks: before.marks.map(change.mapping, change.doc) } : before
      },
    },
    props: { decorations: (state) => key.getState(state)?.marks },
  })
}

/** Shows what was found; it is no change of the document and no undo step. */
export function showFound(view: EditorView, found: Found): void {
  view.dispatch(view.state.tr.setMeta(key, found).setMeta('addToHistory', false))
}
