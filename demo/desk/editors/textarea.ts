import { htmlOf, textOf } from '../rich-text.ts'
import type { Editor } from './editor.ts'

export function mount(host: HTMLElement, label: string): Editor {
  const area = host.ownerDocument.createElement('textarea')
  area.setAttribute('aria-label', label)
  area.className = 'plain-editor'
  area.rows = 6
  host.append(area)
  return {
    html: () => htmlOf(area.value),
    setHtml: (html) => {
      area.value = textOf(html)
      area.setSelectionRange(0, 0)
    },
    focus: (where) => {
      const offset = where === 'start' ? 0 : area.value.length
      area.focus()
      area.setSelectionRange(offset, offset)
    },
    remove: () => area.remove(),
  }
}
