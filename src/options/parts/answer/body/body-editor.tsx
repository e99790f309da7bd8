import type { Editor } from '@tiptap/core'
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { type Body, parseBody } from '../../../../domain/snippets/body.ts'
import type { Snippet } from '../../../../domain/snippets/snippet.ts'
import { say } from '../../../../platform/browser.ts'
import { FlagList } from './check/flag-list.tsx'
import { ChipCard } from './chip-card.tsx'
import { OPEN_CHIP } from './chip-node.ts'
import { makeEditor } from './make-editor.ts'
import { type PasteNews, PasteNote } from './paste/paste-note.tsx'
import { MAX_PICTURES, MAX_TEXT, weightOf } from './size.ts'
import { TooLong } from './too-long.tsx'
import { type OpenForm, Toolbar } from './toolbar.tsx'

interface BodyEditorProps {
  /** HTML of the closed tree; read once, when the editor is made. */
  readonly body: string
  /** What it is written in, for the language check. */
  readonly language: string
  readonly rows: readonly Snippet[]
  readonly onBody: (body: string) => void
}

/** The answer's text: formatting of the closed tree, variables as chips, an insert menu with all of them. */
export function BodyEditor({ body, onBody, ...rest }: BodyEditorProps) {
  const [shortened, setShortened] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the body is read once; another one comes with another key
  const tree = useMemo(() => parseBody(shortened ?? body).body, [shortened])
  const { text, pictures } = weightOf(tree)
  const shorten = (html: string): void => {
    setShortened(html)
    onBody(html)
  }
  if (text > MAX_TEXT || pictures > MAX_PICTURES * 2) return <TooLong body={tree} onBody={shorten} />
  return <Writing key={shortened === null ? 'whole' : 'short'} body={tree} onBody={onBody} {...rest} />
}

function Writing({ body, language, rows, onBody }: Omit<BodyEditorProps, 'body'> & { readonly body: Body }) {
  const label = useId()
  const place = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  const [, setTurn] = useState(0)
  const [chip, setChip] = useState<number | null>(null)
  const [form, setForm] = useState<OpenForm | null>(null)
  const [news, setNews] = useState<PasteNews | null>(null)
  const told = useRef(onBody)
  told.current = onBody
  // biome-ignore lint/correctness/useExhaustiveDependencies: the body is read once; another one comes with another key
  useEffect(() => {
    if (!place.current) return
    const made = makeEditor(place.current, body, label, {
      body: (html) => told.current(html),
      pasted: (lost) => setNews(lost && { lost }),
      refused: (refused) => setNews({ refused }),
      picture: (file) => setForm({ kind: 'image', file }),
    })
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
      {editor && (
        <Toolbar editor={editor} shortcuts={shortcuts} onChip={setChip} form={form} onForm={setForm} />
      )}
      <div ref={place} class="body-place" lang={language} />
      <PasteNote news={news} />
      {editor && <FlagList editor={editor} language={language} />}
      {editor && chip !== null && (
        <ChipCard key={chip} editor={editor} at={chip} shortcuts={shortcuts} onClose={() => setChip(null)} />
      )}
    </section>
  )
}
