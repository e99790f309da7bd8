import { say } from '../../../platform/browser.ts'
import { request } from '../../../platform/requests.ts'
import type { FoundAnswer } from '../../../protocol/requests.ts'
import type { QuickPorts } from '../../answers/quick.ts'
import { draw } from '../draw.ts'
import { marked } from './marked.ts'
import { packWords } from './pack-words.ts'

const MOST = 8
const LIST = 'koi-found'

interface ListActions {
  /** Puts the answer in; its asks are asked first. */
  choose(id: string): void
  /** Shows what the answer would say. */
  look(id: string): void
}

/** The palette's first face: a field to search by and the answers found. */
export interface FoundList {
  readonly element: HTMLElement
  begin(query: string): void
  clear(): void
  focus(): void
  hasAny(): boolean
  search(): void
  press(event: KeyboardEvent): void
  use(name: string): void
}

export function foundList({ view, trigger }: QuickPorts, actions: ListActions): FoundList {
  const { document } = view
  const field = draw(document, 'input', {
    type: 'text',
    role: 'combobox',
    'aria-label': say('paletteSearch'),
    'aria-controls': LIST,
    'aria-expanded': 'true',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: '200',
    placeholder: say('paletteSearch'),
  })
  const list = draw(document, 'div', {
    id: LIST,
    class: 'found',
    role: 'listbox',
    'aria-label': say('paletteFound'),
  })
  const none = draw(document, 'p', { class: 'none', role: 'status' })
  const hints = draw(document, 'p', { class: 'hints', 'aria-hidden': 'true' }, say('paletteKeys'))
  const element = draw(document, 'div', { class: 'finding' }, field, list, none, hints)
  let items: readonly FoundAnswer[] = []
  let at = 0
  let turn = 0

  const query = (): string => (field instanceof HTMLInputElement ? field.value : '')
  const twins = (one: FoundAnswer): boolean =>
    items.some(({ id, shortcut }) => id !== one.id && shortcut !== '' && shortcut === one.shortcut)
  const line = (one: FoundAnswer, row: number): HTMLElement => {
    const where = [twins(one) ? packWords(one.pack) : '', one.folder.replaceAll('/', ' › '), ...one.tags]
    return draw(
      document,
      'div',
      { role: 'option', id: `${LIST}-${row}`, 'data-do': String(row), 'aria-selected': String(row === at) },
      draw(document, 'span', { class: 'name' }, ...marked(document, one.title, query())),
      one.shortcut === '' ? null : draw(document, 'span', { class: 'code' }, trigger() + one.shortcut),
      draw(document, 'span', { class: 'where' }, where.filter((part) => part !== '').join(' · ')),
      draw(document, 'span', { class: 'preview' }, ...marked(document, one.preview, query())),
    )
  }
  const show = (): void => {
    list.replaceChildren(...items.map(line))
    field.setAttribute('aria-activedescendant', items.length > 0 ? `${LIST}-${at}` : '')
    list.children[at]?.scrollIntoView({ block: 'nearest' })
  }
  const take = (found: readonly FoundAnswer[]): void => {
    const chosen = at > 0 ? items[at]?.id : undefined
    items = found
    at = Math.max(
      0,
      found.findIndex(({ id }) => id === chosen),
    )
    none.textContent = ''
    show()
  }
  const search = async (): Promise<void> => {
    const mine = ++turn
    const asked = query()
    at = 0
    try {
      const byName = (await request('look-up', { query: asked, count: MOST, depth: 'names' })) ?? []
      if (mine !== turn) return
      take(byName)
      const isFull = byName.length >= MOST || asked.trim() === ''
      const inText = isFull ? null : await request('look-up', { query: asked, count: MOST, depth: 'text' })
      if (mine !== turn) return
      const others = inText?.filter(({ id }) => !byName.some((one) => one.id === id)) ?? []
      if (others.length > 0) take([...byName, ...others].slice(0, MOST))
      if (items.length === 0) none.textContent = say('paletteNothing')
    } catch {
      if (mine !== turn) return
      take([])
      none.textContent = say('answersNoBackground')
    }
  }
  const move = (by: number): void => {
    if (items.length === 0) return
    at = (at + by + items.length) % items.length
    show()
  }
  const act = (with_: (id: string) => void, row = at): void => {
    const item = items[row]
    if (item) with_(item.id)
  }
  const isAtEnd = (): boolean =>
    field instanceof HTMLInputElement && field.selectionStart === field.value.length
  const KEYS: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => act(actions.choose),
    Tab: () => act(actions.look),
    ArrowRight: () => act(actions.look),
  }
  return {
    element,
    begin: (start) => {
      if (field instanceof HTMLInputElement) field.value = start
      items = []
      field.focus()
      void search()
    },
    clear: () => {
      items = []
      list.replaceChildren()
    },
    focus: () => field.focus(),
    hasAny: () => items.length > 0,
    search: () => void search(),
    press: (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'ArrowRight' && !isAtEnd()) return
      const run = KEYS[event.key]
      if (!run) return
      event.preventDefault()
      run()
    },
    use: (name) => act(actions.choose, Number(name)),
  }
}
