import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Undoable } from '../state.ts'

const undoMillis = 5000

interface ToastProps {
  undoable: Undoable | null
  undo(): void
  done(): void
}

/** Says that something was sent and offers to take it back; waits while the pointer or the focus is on it. */
export function Toast({ undoable, undo, done }: ToastProps): JSX.Element {
  const [held, setHeld] = useState(false)
  const id = undoable?.messageId
  useEffect(() => {
    if (!id) setHeld(false)
    if (!id || held) return
    const timer = setTimeout(done, undoMillis)
    return () => clearTimeout(timer)
  }, [id, held, done])
  return (
    <div
      class="toast"
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {undoable && (
        <div class="toast-card" key={undoable.messageId}>
          <span>{undoable.visibility === 'note' ? 'Note added' : 'Reply sent'}</span>
          <button type="button" data-undo-send onClick={undo}>
            Undo send
          </button>
        </div>
      )}
    </div>
  )
}
