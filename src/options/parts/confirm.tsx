import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { say } from '../../platform/browser.ts'
import { Button } from '../../ui/button.tsx'

interface ConfirmProps {
  readonly title: string
  readonly yes: string
  /** False for what takes nothing away. */
  readonly isLoss?: boolean
  readonly onYes: () => void
  readonly onNo: () => void
  readonly children: ComponentChildren
}

/** Asks before something that cannot be taken back, or that takes trust. Escape and the first button leave things as they are. */
export function Confirm({ title, yes, isLoss = true, onYes, onNo, children }: ConfirmProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class={isLoss ? 'confirm loss' : 'confirm'} aria-labelledby={id} onClose={onNo}>
      <h2 id={id}>{title}</h2>
      {children}
      <div class="actions">
        <Button look="outline" onClick={onNo}>
          {say('optionsKeepAsIs')}
        </Button>
        <Button onClick={onYes}>{yes}</Button>
      </div>
    </dialog>
  )
}
