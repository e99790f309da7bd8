import type { AskField } from '../../../domain/snippets/render.ts'
import { draw } from '../draw.ts'

function choices(document: Document, { id, label, choices }: AskField): HTMLElement {
  const ways = choices.map((choice) =>
    draw(document, 'label', {}, draw(document, 'input', { type: 'radio', name: id, value: choice }), choice),
  )
  return draw(
    document,
    'fieldset',
    {},
    draw(document, 'legend', {}, label),
    draw(document, 'div', { class: 'ways' }, ...ways),
  )
}

/** A field that the agent fills in before an answer can go: words, one of some choices, or a day. Its name is the ask's id. */
export function askField(document: Document, field: AskField): HTMLElement {
  if (field.kind === 'choice') return choices(document, field)
  const input = draw(document, 'input', {
    type: field.kind === 'date' ? 'date' : 'text',
    name: field.id,
    autocomplete: 'off',
    maxlength: '2000',
  })
  return draw(document, 'label', { class: 'field' }, draw(document, 'span', {}, field.label), input)
}
