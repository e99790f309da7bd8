import { el } from './element.ts'
import type { Person } from './mail.ts'

export interface Recipients {
  readonly element: HTMLElement
  people(): readonly Person[]
}

/** Today's chips: one `role=option` per person, and a field to add more. */
export function chipRecipients(start: readonly Person[]): Recipients {
  const list = el('div', { name: 'to', role: 'listbox', 'aria-label': 'To' })
  const field = el('input', { type: 'text', 'aria-label': 'To recipients', size: '12' })
  const chosen = new Map<HTMLElement, Person>()
  const add = (person: Person) => {
    const chip = el(
      'div',
      { role: 'option', 'data-hovercard-id': person.email, 'data-name': person.name, class: 'chip' },
      el('span', {}, person.name),
    )
    const remove = el('span', { 'aria-label': `Remove ${person.name}`, class: 'remove' }, '×')
    remove.addEventListener('click', () => {
      chosen.delete(chip)
      chip.remove()
    })
    chip.append(remove)
    chosen.set(chip, person)
    list.append(chip)
  }
  const takeField = () => {
    if (field.value.includes('@')) add(parsePerson(field.value))
    field.value = ''
  }
  field.addEventListener('change', takeField)
  field.addEventListener('keydown', (event) => {
    if (event.key !== ',') return
    event.preventDefault()
    takeField()
  })
  start.forEach(add)
  return { element: el('div', { class: 'to-row' }, list, field), people: () => [...chosen.values()] }
}

/** The field of before: every recipient in one text. */
export function plainRecipients(start: readonly Person[]): Recipients {
  const field = el('input', { name: 'to', type: 'text', 'aria-label': 'To' })
  field.value = start.map(({ name, email }) => `${name} <${email}>`).join(', ')
  const people = () =>
    field.value
      .split(',')
      .filter((part) => part.includes('@'))
      .map(parsePerson)
  return { element: field, people }
}

/** Reads "Dana <dana@example.com>" or a bare address. */
function parsePerson(text: string): Person {
  const [, name, email] = /^\s*(.*?)\s*<([^>]+)>\s*$/.exec(text) ?? []
  const bare = text.trim()
  return email ? { name: name || email, email } : { name: bare, email: bare }
}
