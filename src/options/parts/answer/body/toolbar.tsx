import type { Editor } from '@tiptap/core'
import { say } from '../../../../platform/browser.ts'
import { AddressForm } from './address-form.tsx'
import type { AddressKind } from './addresses.ts'
import { InsertMenu } from './insert-menu.tsx'
import { PictureForm } from './pictures/picture-form.tsx'

interface Tool {
  /** Name of its text in _locales. */
  readonly words: string
  readonly keys: string
  readonly icon: string
  readonly on: (editor: Editor) => boolean
  readonly run: (editor: Editor) => void
}

const mark = (words: string, name: string, keys: string, icon: string): Tool => ({
  words,
  keys,
  icon,
  on: (editor) => editor.isActive(name),
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
})

const TOOLS: readonly Tool[] = [
  mark('toolBold', 'bold', 'Ctrl+B', 'M7 5h6a3.5 3.5 0 0 1 0 7H7zm0 7h7a3.5 3.5 0 0 1 0 7H7z'),
  mark('toolItalic', 'italic', 'Ctrl+I', 'M10 5h8M6 19h8M14 5l-4 14'),
  mark('toolUnderline', 'underline', 'Ctrl+U', 'M7 4v7a5 5 0 0 0 10 0V4M5 20h14'),
  mark('toolCode', 'code', 'Ctrl+E', 'M9 7l-5 5 5 5M15 7l5 5-5 5'),
  {
    words: 'toolBullets',
    keys: 'Ctrl+Shift+8',
    icon: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
    on: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    words: 'toolNumbers',
    keys: 'Ctrl+Shift+7',
    icon: 'M10 6h10M10 12h10M10 18h10M4 4.500h1.500v4M4 13h3l-3 4h3',
    on: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    words: 'toolQuote',
    keys: 'Ctrl+Shift+B',
    icon: 'M5 5v14M9 8h11M9 12h11M9 16h7',
    on: (editor) => editor.isActive('blockquote'),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
]

interface ToolButtonProps {
  readonly words: string
  readonly keys?: string
  readonly icon: string
  readonly on: boolean
  readonly onPress: () => void
}

function ToolButton({ words, keys, icon, on, onPress }: ToolButtonProps) {
  const label = say(words)
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={on}
      title={keys ? `${label} (${keys})` : label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  )
}

/** The form that is open under the toolbar; a picture may have been pasted or dropped. */
export interface OpenForm {
  readonly kind: AddressKind
  readonly file: File | null
}

const FORMS: readonly { readonly kind: AddressKind; readonly words: string; readonly icon: string }[] = [
  {
    kind: 'link',
    words: 'toolLink',
    icon: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  },
  {
    kind: 'file',
    words: 'toolFile',
    icon: 'M19 11.500l-7.500 7.500a5 5 0 0 1-7-7l8-8a3.300 3.300 0 0 1 4.700 4.700l-8 8a1.700 1.700 0 0 1-2.400-2.400l7-7',
  },
  { kind: 'image', words: 'toolImage', icon: 'M4 5h16v14H4zM4 16l5-5 4 4 2-2 5 5M15 9h.01' },
]

interface ToolbarProps {
  readonly editor: Editor
  readonly shortcuts: readonly string[]
  readonly onChip: (at: number) => void
  readonly form: OpenForm | null
  readonly onForm: (form: OpenForm | null) => void
}

function Form({ editor, form, onForm }: Pick<ToolbarProps, 'editor' | 'form' | 'onForm'>) {
  if (!form) return null
  const close = (): void => {
    onForm(null)
    editor.commands.focus()
  }
  if (form.kind === 'image') {
    const { file } = form
    const key = file ? `${file.name} ${file.lastModified} ${file.size}` : ''
    return <PictureForm key={key} editor={editor} file={file} onClose={close} />
  }
  return <AddressForm key={form.kind} editor={editor} kind={form.kind} onClose={close} />
}

/** Formatting, links, files and pictures, and the insert menu. */
export function Toolbar({ editor, shortcuts, onChip, form, onForm }: ToolbarProps) {
  return (
    <>
      <div class="toolbar" role="toolbar" aria-label={say('toolbarLabel')}>
        {TOOLS.map(({ words, keys, icon, on, run }) => (
          <ToolButton
            key={words}
            words={words}
            keys={keys}
            icon={icon}
            on={on(editor)}
            onPress={() => run(editor)}
          />
        ))}
        {FORMS.map(({ kind, words, icon }) => (
          <ToolButton
            key={words}
            words={words}
            icon={icon}
            on={form?.kind === kind || (kind !== 'file' && editor.isActive(kind))}
            onPress={() => onForm(form?.kind === kind ? null : { kind, file: null })}
          />
        ))}
        <InsertMenu editor={editor} shortcuts={shortcuts} onChip={onChip} />
      </div>
      <Form editor={editor} form={form} onForm={onForm} />
    </>
  )
}
