import type { Draft } from './pane.ts'

interface ShortcutActions {
  submit(): void
  write(kind: Draft['kind']): void
  /** Focuses the next (1) or previous (-1) message. */
  step(by: 1 | -1): void
}

/**
 * The page's own keys, heard before anybody else in the page: Ctrl+Alt+O submits, Ctrl+Alt+C and
 * Ctrl+Alt+X choose reply or note, and J / K walk the messages while nobody is typing.
 */
export function listenForShortcuts({ submit, write, step }: ShortcutActions): void {
  const withModifiers = new Map([
    ['KeyO', submit],
    ['KeyC', () => write('agent')],
    ['KeyX', () => write('internal')],
  ])
  const alone = new Map([
    ['j', () => step(1)],
    ['k', () => step(-1)],
  ])
  window.addEventListener(
    'keydown',
    (event) => {
      const modified = (event.ctrlKey || event.metaKey) && event.altKey
      const plain = !(event.ctrlKey || event.metaKey || event.altKey) && !isTyping(event)
      const action = modified ? withModifiers.get(event.code) : plain ? alone.get(event.key) : undefined
      if (!action) return
      event.preventDefault()
      event.stopPropagation()
      action()
    },
    { capture: true },
  )
}

/** Like the desk, this looks at the target only: typing inside somebody's shadow root does not count. */
function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  )
}
