import { useEffect, useRef, useState } from 'preact/hooks'
import { FORMATS } from '../../../domain/packs/formats/registry.ts'
import { say } from '../../../platform/browser.ts'
import { Button } from '../../../ui/button.tsx'
import type { NamedFile } from '../../work/messages.ts'
import { droppedFiles, filesOf } from './chosen-files.ts'

interface ChooseFilesProps {
  readonly onFiles: (files: readonly NamedFile[]) => void
}

/** Files and folders, dropped or chosen. */
export function ChooseFiles({ onFiles }: ChooseFilesProps) {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  useEffect(() => {
    if (folder.current) folder.current.webkitdirectory = true
  }, [])
  const take = (input: HTMLInputElement): void => {
    if (input.files) onFiles(filesOf(input.files))
    input.value = ''
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    if (event.dataTransfer) droppedFiles(event.dataTransfer).then(onFiles)
  }
  return (
    <section
      class={over ? 'card drop-zone over' : 'card drop-zone'}
      aria-label={say('importChoose')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p class="drop-words">{say('importDrop')}</p>
      <p class="row">
        <Button onClick={() => files.current?.click()}>{say('importChooseFiles')}</Button>
        <Button look="outline" onClick={() => folder.current?.click()}>
          {say('importChooseFolder')}
        </Button>
      </p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={say('importChooseFiles')}
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={say('importChooseFolder')}
        onChange={(event) => take(event.currentTarget)}
      />
      <details>
        <summary>{say('importKnown')}</summary>
        <ul class="tags">
          {FORMATS.map(({ id, name }) => (
            <li key={id} class="tag">
              {name}
            </li>
          ))}
        </ul>
        <p class="hint">{say('importKnownHint')}</p>
      </details>
    </section>
  )
}
