import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../../../../../platform/browser.ts'
import { Button } from '../../../../../ui/button.tsx'
import { Field, TextField } from '../../../../parts/field.tsx'
import { allowedAddress } from '../addresses.ts'
import { shrinkPicture } from './shrink.ts'

interface PictureFormProps {
  readonly editor: Editor
  /** Pasted or dropped; null where the agent asked for the form. */
  readonly file: File | null
  readonly onClose: () => void
}

const REFUSED = { kind: 'pictureKind', broken: 'pictureBroken', large: 'pictureLarge' } as const

/** The picture that is selected in the editor, to be changed instead of put in. */
function selected(
  editor: Editor,
): { readonly at: number; readonly src: string; readonly alt: string } | null {
  const { selection } = editor.state
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'image') return null
  const { src, alt } = selection.node.attrs
  return { at: selection.from, src: String(src), alt: String(alt) }
}

/** Takes a picture from a file, the clipboard or an address, and asks what it shows. */
export function PictureForm({ editor, file, onClose }: PictureFormProps) {
  const [old] = useState(() => (file ? null : selected(editor)))
  const [inline, setInline] = useState(old?.src.startsWith('data:') ? old.src : '')
  const [typed, setTyped] = useState(old && inline === '' ? old.src : '')
  const [alt, setAlt] = useState(old?.alt ?? '')
  const [warning, setWarning] = useState<string | null>(null)
  const altField = useRef<HTMLDivElement>(null)
  const take = async (picked: Blob): Promise<void> => {
    const shrunk = await shrinkPicture(picked)
    setInline(shrunk.ok ? shrunk.src : '')
    setWarning(shrunk.ok ? null : say(REFUSED[shrunk.why]))
    if (shrunk.ok) altField.current?.querySelector('input')?.focus()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file comes with the form
  useEffect(() => {
    if (file) void take(file)
    else altField.current?.closest('form')?.querySelector('input')?.focus()
  }, [])
  const submit = (): void => {
    const src = inline || allowedAddress('image', typed)
    if (!src) {
      setWarning(say('imageRefused'))
      return
    }
    const attrs = { src, alt: alt.trim() }
    const chain = editor.chain().focus()
    if (old) chain.setNodeSelection(old.at).updateAttributes('image', attrs).run()
    else chain.insertContent({ type: 'image', attrs }).run()
    onClose()
  }
  return (
    <form
      class="address-form"
      aria-label={say('toolImage')}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      {inline === '' ? (
        <div class="pair">
          <Field label={say('pictureFile')} hint={say('pictureFileHint')}>
            {(wiring) => (
              <input
                {...wiring}
                type="file"
                accept="image/png,image/jpeg,image/webp"
                onChange={({ currentTarget: { files } }) => files?.[0] && void take(files[0])}
              />
            )}
          </Field>
          <TextField
            label={say('imageAddress')}
            value={typed}
            placeholder="https://"
            onValue={(value) => {
              setTyped(value)
              setWarning(null)
            }}
          />
        </div>
      ) : (
        <div class="picked">
          <img src={inline} alt={say('picturePicked')} />
          <Button look="quiet" onClick={() => setInline('')}>
            {say('pictureAnother')}
          </Button>
        </div>
      )}
      {warning && (
        <p class="hint warning" role="alert">
          {warning}
        </p>
      )}
      <div ref={altField}>
        <TextField label={say('imageAlt')} hint={say('imageAltHint')} value={alt} onValue={setAlt} />
      </div>
      <div class="row">
        <Button submits>{say(old ? 'chipDone' : 'imageInsert')}</Button>
        <Button look="quiet" onClick={onClose}>
          {say('optionsCancel')}
        </Button>
      </div>
    </form>
  )
}
