import type { Thing } from '../../../domain/reading/next-things.ts'
import { say } from '../../../platform/browser.ts'
import { request } from '../../../platform/requests.ts'
import type { FoundAnswer } from '../../../protocol/requests.ts'
import type { QuickPorts } from '../../answers/quick.ts'
import { draw } from '../draw.ts'
import { marked } from './marked.ts'
import { packWords } from './pack-words.ts'
import { thingKind } from './thing-line.ts'

const MOST = 8
/** As many as there are digits to take them by. */
const MOST_NEXT = 9
const LIST = 'koi-found'

/** One line of the list. */
type Row =
  | { readonly kind: 'answer'; readonly answer: FoundAnswer }
  | { readonly kind: 'thing'; readonly thing: Thing }

interface ListActions {
  /** What the draft can do with next, shown while nothing is looked for. */
  things(): Promise<readonly Thing[]>
  /** Does one of those. */
  take(thing: Thing): void
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
  const hints = draw(document, 'p', { class: 'hints', 'aria-hidden': 'true' })
  const element = draw(document, 'div', { class: 'finding' }, field, list, none, hints)
  let items: readonly FoundAnswer[] = []
  let things: readonly Thing[] = []
  let at = 0
  let turn = 0

  const query = (): string => (field instanceof HTMLInputElement ? field.value : '')
  const twins = (one: FoundAnswer): boolean =>
    items.some(({ id, shortcut }) => id !== one.id && shortcut !== '' && shortcut === one.shortcut)
  const isNext = (): boolean => query().trim() === '' && things.length > 0
  const rows = (): readonly Row[] => {
    const answers = items.map((answer): Row => ({ kind: 'answer', answer }))
    if (!isNext()) return answers
    return [...things.map((thing): Row => ({ kind: 'thing', thing })), ...answers].slice(0, MOST_NEXT)
  }
  const answerParts = (one: FoundAnswer): (HTMLElement | null)[] => {
    const where = [twins(one) ? packWords(one.pack) : '', one.folder.replaceAll('/', ' › '), ...one.tags]
    return [
      draw(document, 'span', { class: 'name' }, ...marked(document, one.title, query())),
      one.shortcut === '' ? null : draw(document, 'span', { class: 'code' }, trigger() + one.shortcut),
      draw(document, 'span', { class: 'where' }, where.filter((part) => part !== '').join(' · ')),
      draw(document, 'span', { class: 'preview' }, ...marked(document, one.preview, query())),
    ]
  }
  const thingParts = (thing: Thing): HTMLElement[] => [
    draw(document, 'span', { class: 'name' }, thing.text),
    draw(document, 'span', { class: 'where' }, thingKind(thing)),
  ]
  const line = (row: Row, place: number): HTMLElement => {
    const parts = row.kind === 'answer' ? answerParts(row.answer) : thingParts(row.thing)
    const number = isNext() ? draw(document, 'kbd', { class: 'number' }, String(place + 1)) : null
    const id = `${LIST}-${place}`
    return draw(
      document,
      'div',
      { role: 'option', id, 'data-do': String(place), 'aria-selected': String(place === at) },
      number,
      ...parts,
    )
  }
  const show = (): void => {
    const shown = rows()
    list.classList.toggle('next', isNext())
    list.replaceChildren(...shown.map(line))
    hints.textContent = say(isNext() ? 'nextKeys' : 'paletteKeys')
    field.setAttribute('aria-activedescendant', shown.length > 0 ? `${LIST}-${at}` : '')
    list.children[at]?.scrollIntoView({ block: 'nearest' })
  }
  const take = (found: readonly FoundAnswer[]): void => {
    const chosen = at > 0 && !isNext() ? items[at]?.id : undefined
    items = found
    if (!isNext())
      at = Math.max(
        0,
        found.findIndex(({ id }) => id === chosen),
      )
    none.textContent = ''
    show()
  }
  let begun = 0
  /** What is next comes a moment later; whoever moved in the list by then or typed is not disturbed. */
  const next = async (): Promise<void> => {
    const mine = ++begun
    const found = await actions.things()
    if (mine !== begun || at > 0) return
    things = found
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
      if (rows().length === 0) none.textContent = say('paletteNothing')
    } catch {
      if (mine !== turn) return
      take([])
      none.textContent = say('answersNoBackground')
    }
  }
  const move = (by: number): void => {
    const { length } = rows()
    if (length === 0) return
    at = (at + by + length) % length
    show()
  }
  const choose = (place = at): void => {
    const row = rows()[place]
    if (row?.kind === 'answer') actions.choose(row.answer.id)
    else if (row) actions.take(row.thing)
  }
  const look = (): void => {
    const row = rows()[at]
    if (row?.kind === 'answer') actions.look(row.answer.id)
  }
  const isAtEnd = (): boolean =>
    field instanceof HTMLInputElement && field.selectionStart === field.value.length
  const KEYS: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => choose(),
    Tab: look,
    ArrowRight: look,
  }
  return {
    element,
    begin: (start) => {
      if (field instanceof HTMLInputElement) field.value = start
      items = []
      things = []
      at = 0
      show()
      void next()
      field.focus()
      void search()
    },
    clear: () => {
      items = []
      list.replaceChildren()
    },
    focus: () => field.focus(),
    hasAny: () => rows().length > 0,
    search: () => void search(),
    press: (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'ArrowRight' && !isAtEnd()) return
      const digit = isNext() && /^[1-9]$/.test(event.key) && Number(event.key) <= rows().length
      const run = digit ? () => choose(Number(event.key) - 1) : KEYS[event.key]
      if (!run) return
      event.preventDefault()
      run()
    },
    use: (name) => choose(Number(name)),
  }
}
