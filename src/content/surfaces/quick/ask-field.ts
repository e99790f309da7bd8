import type { AskField } from '../../../domain/snippets/render.ts'
import { draw } from '../draw.ts'

/** One of several, by its value. */
export interface Way {
  readonly value: string
  readonly label: string
}

/** One of some ways to choose, under a name; the `chosen` one is marked. */
export function choiceField(
  document: Document,
  name: string,
  label: string,
  ways: readonly Way[],
  chosen: string,
): HTMLElement {
  const lines = ways.map((way) => {
    const mark: Readonly<Record<string, string>> = way.value === chosen ? { checked: '' } : {}
    const input = draw(document, 'input', { type: 'radio', name, value: way.value, ...mark })
    return draw(document, 'label', {}, input, way.label)
  })
  const legend = draw(document, 'legend', {}, label)
  return draw(document, 'fieldset', {}, legend, draw(document, 'div', { class: 'ways' }, ...lines))
}

/** A field that the agent fills in before an answer can go: words, one of some choices, or a day. Its name is the ask's id. */
export function askField(document: Document, field: AskField, answer: string): HTMLElement {
  if (field.kind === 'choice') {
    const ways = field.choices.map((choice) => ({ value: choice, label: choice }))
    return choiceField(document, field.id, field.label, ways, answer)
  }
  const input = draw(document, 'input', {
    type: field.kind === 'date' ? 'date' : 'text',
    name: field.id,
    value: answer,
    autocomplete: 'off',
    maxlength: '2000',
  })
  return draw(document, 'label', { class: 'field' }, draw(document, 'span', {}, field.label), input)
}
