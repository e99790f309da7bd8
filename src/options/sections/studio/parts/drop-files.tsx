import { useRef, useState } from 'preact/hooks'
import { Button } from '../../../../ui/button.tsx'

interface DropFilesProps {
  readonly label: string
  readonly hint: string
  readonly accept: string
  readonly onFiles: (files: readonly File[]) => void
}

/** A place to drop files on, and a button that chooses them. */
export function DropFiles({ label, hint, accept, onFiles }: DropFilesProps) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null | undefined): void => {
    const all = [...(files ?? [])]
    if (input.current) input.current.value = ''
    if (all.length > 0) onFiles(all)
  }
  return (
    <fieldset
      aria-label={label}
      class={over ? 'drop-files over' : 'drop-files'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <Button look="outline" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <p class="hint">{hint}</p>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={accept}
        aria-label={label}
        onChange={(event) => take(event.currentTarget.files)}
      />
    </fieldset>
  )
}
