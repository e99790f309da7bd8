import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../../ui/button.tsx'
import type { NamedFile } from '../../work/messages.ts'
import { droppedFiles, filesOf } from './chosen-files.ts'

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Files and folders dropped anywhere on the page, and whether some are held over it. The browser would else leave the page for them. */
function useDrop(take: (files: Promise<readonly NamedFile[]>) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const end = new AbortController()
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      if (event.dataTransfer) take(droppedFiles(event.dataTransfer))
    }
    addEventListener('dragover', over, { signal: end.signal })
    addEventListener('dragleave', leave, { signal: end.signal })
    addEventListener('drop', drop, { signal: end.signal })
    return () => end.abort()
  })
  return isOver
}

interface ChooseProps {
  /** On the button. */
  readonly text: string
  readonly look?: 'main' | 'outline'
  /** Endings that the browser offers, such as ".zip,.koipack"; all where it is absent. */
  readonly accept?: string | undefined
  readonly folder?: boolean
  readonly disabled?: boolean | undefined
  readonly onFiles: (files: readonly NamedFile[]) => void
}

/** A button that chooses files, or a folder with all that is in it. */
export function ChooseFiles({ text, look = 'main', accept, folder, disabled, onFiles }: ChooseProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current) input.current.webkitdirectory = folder === true
  }, [folder])
  return (
    <>
      <Button look={look} disabled={disabled === true} onClick={() => input.current?.click()}>
        {text}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={folder !== true}
        accept={accept}
        aria-label={text}
        onChange={({ currentTarget }) => {
          const files = currentTarget.files ? filesOf(currentTarget.files) : []
          currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}

interface DropFilesProps {
  /** What may be dropped here, in a sentence. */
  readonly words: string
  /** On the button that chooses files instead. */
  readonly choose: string
  readonly accept?: string | undefined
  /** On the button that chooses a folder; absent where none is meant. */
  readonly chooseFolder?: string
  /** main where bringing files in is what the page is for. */
  readonly look?: 'main' | 'outline'
  readonly disabled?: boolean | undefined
  readonly onFiles: (files: readonly NamedFile[]) => void
  readonly children?: ComponentChildren
}

/** The place for files of a page: dropped anywhere on it, or chosen by its buttons. A page has one. */
export function DropFiles(props: DropFilesProps) {
  const { words, choose, accept, chooseFolder, look = 'main', disabled = false, onFiles, children } = props
  const take = (files: readonly NamedFile[]): void => {
    if (!disabled && files.length > 0) onFiles(files)
  }
  const isOver = useDrop((files) => {
    files.then(take, (error: unknown) => console.error('Koi could not read what was dropped:', error))
  })
  return (
    <fieldset class={isOver ? 'drop-zone over' : 'drop-zone'} aria-label={words}>
      <p>{words}</p>
      <p class="row">
        <ChooseFiles look={look} text={choose} accept={accept} disabled={disabled} onFiles={take} />
        {chooseFolder && (
          <ChooseFiles look="outline" text={chooseFolder} folder disabled={disabled} onFiles={take} />
        )}
      </p>
      {children}
    </fieldset>
  )
}
