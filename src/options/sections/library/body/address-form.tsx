import type { Editor } from '@tiptap/core'
import { useState } from 'preact/hooks'
import { parseBody } from '../../../../domain/snippets/body.ts'
import { say } from '../../../../platform/browser.ts'
import { Button } from '../../../../ui/button.tsx'
import { TextField } from '../../../parts/field.tsx'

interface AddressFormProps {
  readonly editor: Editor
  readonly kind: 'link' | 'image'
  readonly onClose: () => void
}

const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** The address as a body may hold it, or null: asked of the very parser that reads bodies. */
function allowed(kind: 'link' | 'image', typed: string): string | null {
  const bare = typed.trim()
  const address = /^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(bare)
    ? `mailto:${bare}`
    : /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(bare)
      ? `https://${bare}`
      : bare
  const html =
    kind === 'link' ? `<a href="${quoted(address)}">x</a>` : `<img src="${quoted(address)}" alt="">`
  const [block] = parseBody(html).body
  const inline = block?.kind === 'p' ? block.children[0] : undefined
  if (inline?.kind === 'text') return inline.href
  return inline?.kind === 'img' ? inline.src : null
}

function place(editor: Editor, kind: 'link' | 'image', address: string, alt: string): void {
  if (kind === 'image') {
    editor
      .chain()
      .focus()
      .insertContent({ type: 'image', attrs: { src: address, alt } })
      .run()
  } else if (editor.state.selection.empty && !editor.isActive('link')) {
    const marks = [{ type: 'link', attrs: { href: address } }]
    editor
      .chain()
      .focus()
      .insertContent({ type: 'text', text: address.replace(/^(mailto|tel):/, ''), marks })
      .run()
  } else editor.chain().focus().extendMarkRange('link').setMark('link', { href: address }).run()
}

/** Takes the address of a link or picture; what no answer may hold is refused with a reason. */
export function AddressForm({ editor, kind, onClose }: AddressFormProps) {
  const [typed, setTyped] = useState(() =>
    kind === 'link' ? String(editor.getAttributes('link')['href'] ?? '') : '',
  )
  const [alt, setAlt] = useState('')
  const [warning, setWarning] = useState<string | null>(null)
  const submit = (): void => {
    const address = allowed(kind, typed)
    if (address === null) {
      setWarning(say(kind === 'link' ? 'linkRefused' : 'imageRefused'))
      return
    }
    place(editor, kind, address, alt.trim())
    onClose()
  }
  const unlink = (): void => {
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
    onClose()
  }
  return (
    <form
      class="address-form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <TextField
        label={say(kind === 'link' ? 'linkAddress' : 'imageAddress')}
        value={typed}
        warning={warning}
        placeholder="https://"
        onValue={setTyped}
      />
      {kind === 'image' && (
        <TextField label={say('imageAlt')} hint={say('imageAltHint')} value={alt} onValue={setAlt} />
      )}
      <div class="row">
        <Button submits>{say(kind === 'link' ? 'linkSet' : 'imageInsert')}</Button>
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
