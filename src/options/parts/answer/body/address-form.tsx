import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../../../../platform/browser.ts'
import { Button } from '../../../../ui/button.tsx'
import { TextField } from '../../../parts/field.tsx'
import { allowedAddress, fileNameOf } from './addresses.ts'

interface AddressFormProps {
  readonly editor: Editor
  readonly kind: 'link' | 'file'
  readonly onClose: () => void
}

const WORDS = {
  link: { address: 'linkAddress', refused: 'linkRefused', set: 'linkSet' },
  file: { address: 'fileAddress', refused: 'fileRefused', set: 'fileInsert' },
} as const

/** Puts words in that lead to `address`, in the place of what is selected. */
function insertLink(editor: Editor, words: string, address: string): void {
  const marks = [{ type: 'link', attrs: { href: address } }]
  editor.chain().focus().insertContent({ type: 'text', text: words, marks }).run()
}

function place(editor: Editor, kind: 'link' | 'file', address: string, name: string): void {
  if (kind === 'file') insertLink(editor, name || fileNameOf(address), address)
  else if (editor.state.selection.empty && !editor.isActive('link'))
    insertLink(editor, address.replace(/^(mailto|tel):/, ''), address)
  else editor.chain().focus().extendMarkRange('link').setMark('link', { href: address }).run()
}

/** What is selected, as the name a file link starts with. */
const selectedWords = ({ state: { doc, selection } }: Editor): string =>
  doc.textBetween(selection.from, selection.to, ' ').trim().slice(0, 200)

/** Takes the address of a link or a file; what no answer may hold is refused with a reason. */
export function AddressForm({ editor, kind, onClose }: AddressFormProps) {
  const [typed, setTyped] = useState(() =>
    kind === 'link' ? String(editor.getAttributes('link')['href'] ?? '') : '',
  )
  const [name, setName] = useState(() => (kind === 'file' ? selectedWords(editor) : ''))
  const [warning, setWarning] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const words = WORDS[kind]
  const submit = (): void => {
    const address = allowedAddress(kind, typed)
    if (address === null) {
      setWarning(say(words.refused))
      return
    }
    place(editor, kind, address, name.trim())
    onClose()
  }
  const unlink = (): void => {
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
    onClose()
  }
  return (
    <form
      ref={form}
      class="address-form"
      aria-label={say(kind === 'link' ? 'toolLink' : 'toolFile')}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      {kind === 'file' && (
        <TextField label={say('fileName')} hint={say('fileNameHint')} value={name} onValue={setName} />
      )}
      <TextField
        label={say(words.address)}
        value={typed}
        warning={warning}
        placeholder="https://"
        onValue={setTyped}
      />
      <div class="row">
        <Button submits>{say(words.set)}</Button>
        {kind === 'link' && editor.isActive('link') && (
          <Button look="outline" onClick={unlink}>
            {say('linkRemove')}
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          {say('optionsCancel')}
        </Button>
      </div>
    </form>
  )
}
