declare const document: never

/** Ends the step that an editor's history would otherwise join with what comes next. Nothing is waited for, and the box reads as before. */
export type EndStep = (element: HTMLElement, view: Window & typeof globalThis) => void

const lastTyped = new WeakMap<HTMLElement, number>()

/** Notes when something was last typed into a box, until `signal` aborts. */
export function keepTyped(element: HTMLElement, signal: AbortSignal): void {
  element.addEventListener('input', ({ timeStamp }) => lastTyped.set(element, timeStamp), { signal })
}

/** Was something typed into the box within the last `ms`? */
export function typedWithin(element: HTMLElement, view: Window, ms: number): boolean {
  const at = lastTyped.get(element)
  return at !== undefined && view.performance.now() - at < ms
}

/**
 * Takes the last step back and forth again, after which ProseMirror and Quill begin a new one. Where nothing was taken back nothing is
 * brought back either: it could be what the agent herself undid.
 */
export const backAndForth: EndStep = (element, view) => {
  const ask = (inputType: string): unknown =>
    element.dispatchEvent(new view.InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true }))
  const before = element.innerHTML
  ask('historyUndo')
  if (element.innerHTML !== before) ask('historyRedo')
}

/** Summernote keeps a snapshot at every blank that it hears; the key is for its own ears and types nothing. */
export const blankHeard: EndStep = (element, view) => {
  element.dispatchEvent(
    new view.KeyboardEvent('keydown', { key: ' ', code: 'Space', keyCode: 32, which: 32 }),
  )
}
