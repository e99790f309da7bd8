import { divButton, el } from './element.ts'

const lastsMs = 8000
let current: AbortController | undefined

/** Says something at the lower left for some seconds, with a way to take it back. */
export function showToast(text: string, undo: () => void): void {
  current?.abort()
  const shown = new AbortController()
  current = shown
  const button = divButton({ class: 'ag', id: 'link_undo' }, 'Undo', () => {
    shown.abort()
    undo()
  })
  const toast = el('div', { role: 'alert', class: 'vh' }, el('span', { class: 'bAq' }, text), button)
  document.body.append(toast)
  const timer = setTimeout(() => shown.abort(), lastsMs)
  shown.signal.addEventListener('abort', () => {
    clearTimeout(timer)
    toast.remove()
  })
}
