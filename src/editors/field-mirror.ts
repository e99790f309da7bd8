import type { Canvas } from './canvas.ts'
import type { BoxText } from './editor.ts'
import { placeOf, type VisiblePlace } from './field-place.ts'
import type { TextField } from './text-field.ts'

declare const document: never

/** Everything that decides where a letter stands; a shorter list drifts by up to 138 px (measured). */
const LETTERING = [
  ...['direction', 'unicode-bidi', 'writing-mode', 'text-orientation'],
  ...[
    'font-family',
    'font-size',
    'font-size-adjust',
    'font-style',
    'font-weight',
    'font-stretch',
    'font-kerning',
  ],
  ...['font-variant-caps', 'font-variant-east-asian', 'font-variant-ligatures', 'font-variant-numeric'],
  ...['font-feature-settings', 'font-variation-settings', 'font-optical-sizing', 'text-rendering'],
  ...['letter-spacing', 'word-spacing', 'line-height', 'tab-size', 'text-indent', 'text-transform'],
  ...['text-align', 'text-align-last', 'white-space', 'word-break', 'overflow-wrap', 'line-break', 'hyphens'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
]

const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  'pointer-events': 'none',
  overflow: 'hidden',
  'transform-origin': '0 0',
  'z-index': '2147483646',
}

interface Pane {
  readonly host: HTMLElement
  readonly words: HTMLElement
  readonly text: Text
}

function createPane(owner: Document): Pane {
  const host = owner.createElement('koi-marks')
  host.setAttribute('aria-hidden', 'true')
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important')
  const words = owner.createElement('div')
  const text = owner.createTextNode('')
  // The last line break shows only with something after it.
  words.append(text, '\u200b')
  host.attachShadow({ mode: 'closed' }).append(words)
  return { host, words, text }
}

function copyLettering(field: TextField, words: HTMLElement, view: Window): void {
  const style = view.getComputedStyle(field)
  for (const name of LETTERING) words.style.setProperty(name, style.getPropertyValue(name))
  const fixed: Record<string, string> = {
    'box-sizing': 'border-box',
    width: `${field.clientWidth}px`,
    height: `${field.clientHeight}px`,
    overflow: 'hidden',
    color: 'transparent',
  }
  if (field.localName === 'input') {
    const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom)
    // A one-line field centres its line.
    fixed['line-height'] = `${field.clientHeight - padding}px`
    fixed['white-space'] = 'pre'
  }
  for (const [name, value] of Object.entries(fixed)) words.style.setProperty(name, value)
}

function setHost(host: HTMLElement, place: VisiblePlace): void {
  const wanted: Record<string, string> = {
    display: 'block',
    left: `${place.left}px`,
    top: `${place.top}px`,
    transform: `scale(${place.scaleX}, ${place.scaleY})`,
    'clip-path': place.clip,
  }
  for (const [name, value] of Object.entries(wanted)) host.style.setProperty(name, value, 'important')
}

/** Above a modal dialog or popover only what is in the top layer itself can be seen. */
function raise(host: HTMLElement, field: TextField): void {
  if (!field.closest('dialog:modal, :popover-open') || host.matches(':popover-open')) return
  host.popover = 'manual'
  host.showPopover()
}

class Mirror implements Canvas {
  private readonly field: TextField
  private readonly owner: Document
  private readonly view: Window & typeof globalThis
  private pane: Pane | null = null

  constructor(field: TextField, view: Window & typeof globalThis) {
    this.field = field
    this.owner = field.ownerDocument
    this.view = view
  }

  read(): BoxText {
    const text = this.field.value
    const pane = this.sync()
    return {
      text,
      rangeOf: ({ start, end }) => {
        if (!pane || start > end || end > text.length) return null
        const range = this.owner.createRange()
        range.setStart(pane.text, start)
        range.setEnd(pane.text, end)
        return range
      },
    }
  }

  watch(changed: () => void, signal: AbortSignal): void {
    const { field, view, owner } = this
    this.pane = createPane(owner)
    owner.documentElement.append(this.pane.host)
    const { host } = this.pane
    for (const name of [
      'input',
      'change',
      'scroll',
      'transitionend',
      'load',
      'focusin',
      'focusout',
    ] as const) {
      view.addEventListener(name, changed, { capture: true, passive: true, signal })
    }
    view.addEventListener('resize', changed, { signal })
    const sizes = new ResizeObserver(changed)
    sizes.observe(field)
    // Desks empty or move a field without an event, but hardly without touching anything else.
    const moves = new MutationObserver((records) => {
      if (records.some(({ target }) => target !== host)) changed()
    })
    moves.observe(owner, { subtree: true, childList: true, attributes: true })
    signal.addEventListener('abort', () => {
      sizes.disconnect()
      moves.disconnect()
      host.remove()
      this.pane = null
    })
  }

  /** Puts the mirror exactly over the field; null when there is nothing to see. */
  private sync(): Pane | null {
    const { pane, field } = this
    const place = pane && placeOf(field, this.view)
    if (!pane || !place) {
      pane?.host.style.setProperty('display', 'none', 'important')
      return null
    }
    // Setting equal text would needlessly kill the ranges that are painted.
    if (pane.text.data !== field.value) pane.text.data = field.value
    copyLettering(field, pane.words, this.view)
    setHost(pane.host, place)
    raise(pane.host, field)
    pane.words.scrollTop = field.scrollTop
    pane.words.scrollLeft = field.scrollLeft
    return pane
  }
}

/**
 * A copy of a field's text, letter over letter, in a host of its own at the end of the document, for underlines to be
 * painted on: a field's own text cannot be highlighted. There only while it is watched.
 */
export function createMirror(field: TextField, view: Window & typeof globalThis): Canvas {
  return new Mirror(field, view)
}
