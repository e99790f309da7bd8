import { Editor, Extension } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import { type Body, parseBody, toHtml } from '../../../../domain/snippets/body.ts'
import { flagMarks } from './check/marks.ts'
import { bodyOf, documentOf } from './document.ts'
import { drawChip } from './draw-chip.ts'
import { markFileLinks } from './file-link.ts'
import { cleanPaste, hasWords } from './paste/clean-paste.ts'
import type { Losses } from './paste/losses.ts'
import { drawPicture } from './pictures/draw-picture.ts'
import { extensionsWith } from './schema.ts'
import { keepWithin, type Weight } from './size.ts'

/** What the editor tells while it is used. */
export interface EditorEvents {
  /** The body as it is stored, after every change. */
  body(html: string): void
  /** Something was pasted or dropped; null where it came whole. */
  pasted(losses: Losses | null): void
  /** A change was refused because the answer would be too long or too heavy. */
  refused(what: keyof Weight): void
  /** A picture was pasted or dropped. */
  picture(file: File): void
}

/** What is in the editor as it is stored: through the parser once more, so that stored bodies are all of one form. */
const storedBody = (editor: Editor): string => toHtml(parseBody(toHtml(bodyOf(editor.getJSON()))).body)

/** The picture that is pasted or dropped. Word copies a picture of its text beside the text, which is not meant. */
function pictureIn(data: DataTransfer | null): File | null {
  const file = [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'))
  return file && !hasWords(data?.getData('text/html') ?? '') ? file : null
}

const koiPlugins = (events: EditorEvents) =>
  Extension.create({
    name: 'koi',
    addProseMirrorPlugins: () => [keepWithin(events.refused), markFileLinks(), flagMarks()],
  })

/** The rich-text editor on `element` with a body of the closed tree in it. */
export function makeEditor(
  element: HTMLElement,
  body: Body,
  labelledBy: string,
  events: EditorEvents,
): Editor {
  const take = (data: DataTransfer | null): boolean => {
    const file = pictureIn(data)
    if (file) events.picture(file)
    return file !== null
  }
  return new Editor({
    element,
    extensions: [...extensionsWith(drawChip, drawPicture), koiPlugins(events)],
    content: documentOf(body),
    injectCSS: false,
    editorProps: {
      attributes: {
        class: 'body-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
      },
      transformPastedHTML: (html) => {
        const { html: clean, losses } = cleanPaste(html)
        events.pasted(losses)
        return clean
      },
      handlePaste: (_, { clipboardData }) => take(clipboardData),
      handleDrop: (view, event, _slice, moved) => {
        if (moved) return false
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
        const taken = take(event.dataTransfer)
        if (taken && at)
          view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(at.pos))))
        return taken
      },
    },
    onUpdate: ({ editor }) => events.body(storedBody(editor)),
  })
}
