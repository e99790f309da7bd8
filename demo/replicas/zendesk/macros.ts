import type { DecoupledEditor } from 'ckeditor5'
import { el } from './element.ts'

interface Macro {
  readonly name: string
  readonly text: string
}

const macros: readonly Macro[] = [
  { name: 'Ask for a photo', text: 'Could you send us a photo of the damage and of the packing slip?' },
  {
    name: 'Downgrade and inform',
    text: 'We are busier than usual, so our answer may take two working days.',
  },
  { name: 'Thank and close', text: 'Thank you for writing to us. We are glad it is sorted.' },
]

/** Zendesk's own macros: a slash at the start of a line opens a menu that takes the arrow keys and Enter. */
export function offerMacros(editor: DecoupledEditor): void {
  let open: { menu: HTMLElement; found: readonly Macro[]; at: number } | undefined
  const close = () => {
    open?.menu.remove()
    open = undefined
  }
  const draw = (found: readonly Macro[], at: number) => {
    close()
    const menu = listbox(found, at, apply)
    open = { menu, found, at }
    placeAtCaret(menu)
  }
  const apply = (macro: Macro | undefined) => {
    close()
    if (macro) replaceLine(editor, macro.text)
  }

  editor.editing.view.document.on('blur', close)
  editor.model.document.on('change:data', () => {
    const query = /^\/(.*)$/.exec(lineBeforeCaret(editor))?.[1]?.toLowerCase()
    const found = query === undefined ? [] : macros.filter(({ name }) => name.toLowerCase().includes(query))
    if (found.length > 0) draw(found, 0)
    else close()
  })
  window.addEventListener(
    'keydown',
    (event) => {
      if (!open) return
      const { found, at } = open
      const step = { ArrowDown: 1, ArrowUp: found.length - 1 }[event.key]
      if (step !== undefined) draw(found, (at + step) % found.length)
      else if (event.key === 'Enter' || event.key === 'Tab') apply(found[at])
      else if (event.key === 'Escape') close()
      else return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    { capture: true },
  )
}

function lineBeforeCaret(editor: DecoupledEditor): string {
  const caret = editor.model.document.selection.getFirstPosition()
  if (!caret?.parent.is('element')) return ''
  const before = editor.model.createRange(editor.model.createPositionAt(caret.parent, 0), caret)
  return [...before.getItems()].map((item) => (item.is('$textProxy') ? item.data : '')).join('')
}

function replaceLine(editor: DecoupledEditor, text: string): void {
  const block = editor.model.document.selection.getFirstPosition()?.parent
  if (!block?.is('element')) return
  editor.model.change((writer) => {
    writer.remove(writer.createRangeIn(block))
    writer.insertText(text, block, 0)
    writer.setSelection(block, 'end')
  })
}

function listbox(found: readonly Macro[], at: number, apply: (macro: Macro) => void): HTMLElement {
  const options = found.map((macro, index) => {
    const option = el('li', { role: 'option', 'aria-selected': String(index === at) }, macro.name)
    option.addEventListener('mousedown', (event) => {
      event.preventDefault()
      apply(macro)
    })
    return option
  })
  return el('ul', { role: 'listbox', class: 'floating-menu macros', 'aria-label': 'Macros' }, ...options)
}

function placeAtCaret(menu: HTMLElement): void {
  const selection = document.getSelection()
  const caret = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : new DOMRect()
  menu.style.left = `${caret.left}px`
  menu.style.bottom = `${innerHeight - caret.top + 6}px`
  document.body.append(menu)
}
