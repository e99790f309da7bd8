/** What a key does; `inCompose` ones are heard while somebody types in a compose box. */
export interface Shortcuts {
  /** Single keys while nobody is typing, e.g. `r`. */
  readonly alone: ReadonlyMap<string, () => void>
  send(box: Element): void
  leave(box: Element): void
}

/** The page's own keys, heard at the window before anybody else in the page. */
export function listenForShortcuts({ alone, send, leave }: Shortcuts): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const { target } = event
      if (!(target instanceof HTMLElement) || event.isComposing) return
      const box = target.closest('.M9')
      const modified = event.ctrlKey || event.metaKey
      const action = box
        ? composeAction(
            event.key,
            modified,
            () => send(box),
            () => leave(box),
          )
        : isTyping(target) || modified || event.altKey
          ? undefined
          : alone.get(event.key)
      if (!action) return
      event.preventDefault()
      event.stopPropagation()
      action()
    },
    { capture: true },
  )
}

function composeAction(key: string, modified: boolean, send: () => void, leave: () => void) {
  if (key === 'Enter' && modified) return send
  return key === 'Escape' ? leave : undefined
}

/** Like Gmail, this looks at the target only: typing inside somebody's shadow root does not count. */
const isTyping = (target: HTMLElement): boolean =>
  target.isContentEditable || target.matches('input, textarea, select')
