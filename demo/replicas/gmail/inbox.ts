import { el } from './element.ts'
import { agent, type Thread } from './mail.ts'
import { firstWords } from './message.ts'

/** The list of threads; rows are links to `#inbox/<id>`. */
export function drawInbox(list: HTMLElement, threads: readonly Thread[], marked: number): void {
  const rows = threads.map((thread, index) => {
    const last = thread.mails.at(-1)
    const names = new Set(thread.mails.map(({ from }) => (from === agent ? 'me' : from.name)))
    const row = el(
      'tr',
      { class: index === marked ? 'zA btb' : 'zA' },
      el('td', { class: 'yX' }, [...names].join(', ')),
      el('td', { class: 'a4W' }, el('a', { href: `#inbox/${thread.id}` }, thread.subject)),
      el('td', { class: 'y2' }, last ? firstWords(last) : ''),
    )
    row.addEventListener('click', () => {
      location.hash = `#inbox/${thread.id}`
    })
    return row
  })
  list.replaceChildren(el('table', { class: 'F', role: 'grid' }, el('tbody', {}, ...rows)))
}
