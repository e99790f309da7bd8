import { Editor } from '@tiptap/core'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { parseBody, toHtml } from '../../../../domain/snippets/body.ts'
import { say } from '../../../../platform/browser.ts'
import type { SnippetRow } from '../../../../storage/database.ts'
import { ChipCard } from './chip-card.tsx'
import { OPEN_CHIP } from './chip-node.ts'
import { bodyOf, documentOf } from './document.ts'
import { drawChip } from './draw-chip.ts'
import { extensionsWith } from './schema.ts'
import { Toolbar } from './toolbar.tsx'

interface BodyEditorProps {
  /** HTML of the closed tree; read once, when the editor is made. */
  readonly body: string
  readonly rows: readonly SnippetRow[]
  readonly onBody: (body: string) => void
}

/** What is in the editor as it is stored: through the parser once more, so that stored bodies are all of one form. */
const storedBody = (editor: Editor): string => toHtml(parseBody(toHtml(bodyOf(editor.getJSON()))).body)

const cleanPaste = (html: string): string => toHtml(parseBody(html).body)

function makeEditor(
  element: HTMLElement,
  body: string,
  labelledBy: string,
  onBody: (body: string) => void,
): Editor {
  return new Editor({
    element,
    extensions: extensionsWith(drawChip),
    content: documentOf(parseBody(body).body),
    injectCSS: false,
    editorProps: {
      attributes: {
        class: 'body-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
      },
      transformPastedHTML: cleanPaste,
    },
    onUpdate: ({ editor }) => onBody(storedBody(editor)),
  })
}

/** The answer's text: formatting of the closed tree, variables as chips, an insert menu with all of them. */
export function BodyEditor({ body, rows, onBody }: BodyEditorProps) {
  const label = useId()
  const place = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  const [, setTurn] = useState(0)
  const [chip, setChip] = useState<number | null>(null)
  const told = useRef(onBody)
  told.current = onBody
  // biome-ignore lint/correctness/useExhaustiveDependencies: the body is read once; another one comes with another key
  useEffect(() => {
    if (!place.current) return
    const made = makeEditor(place.current, body, label, (html) => told.current(html))
    made.on('transaction', () => setTurn((turn) => turn + 1))
    const end = new AbortController()
    made.view.dom.addEventListener(
      OPEN_CHIP,
      (event) => {
        if (event instanceof CustomEvent && typeof event.detail === 'number') setChip(event.detail)
      },
      { signal: end.signal },
    )
    setEditor(made)
    return () => {
      end.abort()
      made.destroy()
    }
  }, [])
  const shortcuts = rows.map(({ shortcut }) => shortcut).filter((shortcut) => shortcut !== '')
  return (
    <section class="body-editor" aria-label={say('libraryText')}>
      <span id={label} class="aloud">
        {say('libraryText')}
      </span>
      {editor && <Toolbar editor={editor} shortcuts={shortcuts} onChip={setChip} />}
      <div ref={place} class="body-place" />
      {editor && chip !== null && (
        <ChipCard key={chip} editor={editor} at={chip} shortcuts={shortcuts} onClose={() => setChip(null)} />
      )}
    </section>
  )
}
