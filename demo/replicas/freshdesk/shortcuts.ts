interface ShortcutActions {
  /** Single keys while nobody is typing, e.g. `r`. */
  readonly alone: ReadonlyMap<string, () => void>
  send(): void
}

/** The page's own keys, heard at the window before anybody else in the page; Ctrl+Enter sends. */
export function listenForShortcuts({ alone, send }: ShortcutActions): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const modified = event.ctrlKey || event.metaKey
      const sends = modified && event.key === 'Enter'
      const plain = !modified && !event.altKey && !isTyping(event)
      const action = sends ? send : plain ? alone.get(event.key) : undefined
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
