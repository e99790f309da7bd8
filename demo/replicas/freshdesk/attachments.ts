import { el } from './element.ts'

export interface Attachments {
  readonly element: HTMLElement
  /** The names chosen so far; the list is empty afterwards. */
  take(): readonly string[]
}

/** A paper clip with a real file input; only the names are kept. */
export function createAttachments(): Attachments {
  const input = el('input', { type: 'file', multiple: '', name: 'attachment' })
  const list = el('ul', { class: 'attachments' })
  let names: readonly string[] = []
  const show = () => list.replaceChildren(...names.map((name) => el('li', {}, name)))
  input.addEventListener('change', () => {
    names = [...names, ...[...(input.files ?? [])].map((file) => file.name)]
    input.value = ''
    show()
  })
  const button = el('label', { class: 'attach', title: 'Attach file' }, 'Attach file', input)
  return {
    element: el('div', { class: 'attachment-row' }, button, list),
    take() {
      const taken = names
      names = []
      show()
      return taken
    },
  }
}
