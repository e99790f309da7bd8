import { Button } from './button.tsx'

interface ToastProps {
  readonly text: string | null
  readonly action?: { readonly text: string; readonly run: () => void } | null
  readonly closeLabel: string
  readonly onClose: () => void
}

/** One line at the foot of the page about what just happened, read aloud politely. */
export function Toast({ text, action, closeLabel, onClose }: ToastProps) {
  return (
    <div role="status" aria-live="polite">
      {text === null ? null : (
        <div class="toast">
          <p>{text}</p>
          {action ? (
            <Button look="quiet" onClick={action.run}>
              {action.text}
            </Button>
          ) : null}
          <Button look="quiet" label={closeLabel} onClick={onClose}>
            ✕
          </Button>
        </div>
      )}
    </div>
  )
}
