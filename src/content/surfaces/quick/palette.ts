import { lackingSteps, nextThings, type Thing } from '../../../domain/reading/next-things.ts'
import { say } from '../../../platform/browser.ts'
import type { AnswerWork, FilledFor } from '../../answers/answer-work.ts'
import type { Place } from '../../answers/place.ts'
import type { QuickPorts } from '../../answers/quick.ts'
import { holdsFocus } from '../../boxes.ts'
import { fetchPart } from '../../parts.ts'
import { draw } from '../draw.ts'
import { answerView } from './answer-view.ts'
import { foundList } from './found-list.ts'

/** The palette over the reply box: finds an answer, asks for what is missing, puts it in. All by keyboard. */
export interface Palette {
  /** Opens with the list; what stands typed at `place` is replaced. */
  find(place: Place, query: string): void
  /** Opens with one answer that has asks. */
  ask(place: Place, id: string, filled: FilledFor): void
}

/** As the background takes it. */
const LONGEST_QUERY = 200
const FIELDS = 'input:not([type=radio]), input[type=radio]:checked, input[type=radio], button'

export function palette(ports: QuickPorts, work: AnswerWork): Palette {
  const { host, view, signal } = ports
  const { document } = view
  const element = draw(document, 'div', {
    class: 'palette',
    role: 'dialog',
    'aria-label': say('paletteTitle'),
  })
  element.hidden = true
  host.root.append(element)
  let place: Place | null = null
  /** An open question is looked for: Escape goes back to what is next. */
  let isOfAsk = false

  const list = foundList(ports, {
    choose: (id) => answer.show(id, true),
    look: (id) => answer.show(id, false),
    things: async () => {
      const read = place?.typed ? null : ports.draft()
      if (!read || read.box.id !== place?.box.id) return []
      const scene = ports.scene()
      const isNote = scene.visibility === 'note'
      const make = isNote ? null : await fetchPart(view, 'prompts')
      const prompts = make?.(lackingSteps(read.reading), scene, ports.knowledge(), Date.now()) ?? []
      return nextThings(read.text, read.reading, prompts)
    },
    take: (thing) => {
      if (thing.kind === 'ask') {
        isOfAsk = true
        list.begin(thing.text.slice(0, LONGEST_QUERY))
      } else void write(thing)
    },
  })
  /** Back in the box, what was taken is written there. */
  const write = async (thing: Exclude<Thing, { kind: 'ask' }>): Promise<void> => {
    const at = place
    if (!at) return
    hide()
    await toBox(at)
    await work.write(thing, at)
  }
  const answer = answerView(ports, work, {
    place: () => place,
    shown: () => turn(true),
    done: () => close(true),
    back: () => {
      turn(false)
      list.focus()
    },
  })
  element.append(list.element, answer.element)

  /** Shows the list or one answer. */
  const turn = (toAnswer: boolean): void => {
    list.element.hidden = toAnswer
    answer.element.hidden = !toAnswer
    settle()
  }
  const settle = (): void => {
    const rect = place?.box.element.getBoundingClientRect()
    if (!rect) return
    const { width } = element.getBoundingClientRect()
    const left = Math.max(8, (view.innerWidth - width) / 2)
    element.style.left = `${Math.round(left)}px`
    element.style.top = `${Math.round(Math.max(8, view.innerHeight * 0.14))}px`
  }
  const toBox = async ({ box, caret }: Place): Promise<void> => {
    box.element.focus({ preventScroll: true })
    const now = box.editor.selection(box.element, ports.notDraft())
    // Some editors put the caret elsewhere as they take the focus.
    if (caret && now?.start !== caret.start)
      await box.editor.caretTo(box.element, caret.end, ports.notDraft(), signal)
  }
  const hide = (): void => {
    element.hidden = true
    place = null
    isOfAsk = false
  }
  const close = (isIn: boolean): void => {
    const left = place
    const hadFocus = host.root.activeElement !== null
    hide()
    if (!left) return
    if (!isIn && hadFocus) void toBox(left)
    else if (isIn && !holdsFocus(left.box.element)) left.box.element.focus({ preventScroll: true })
  }

  host.onKey(element, (event) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      if (!answer.element.hidden && list.hasAny()) answer.leave()
      else if (isOfAsk) {
        isOfAsk = false
        list.begin('')
      } else close(false)
      return
    }
    if (!answer.element.hidden) {
      answer.press(event)
      if (event.key === 'Tab' && !event.defaultPrevented) keepFocus(event)
      return
    }
    list.press(event)
  })
  /** Tab goes round inside the palette. */
  const keepFocus = (event: KeyboardEvent): void => {
    const stops = [...answer.element.querySelectorAll<HTMLElement>(FIELDS)].filter((stop) =>
      stop.checkVisibility(),
    )
    const at = stops.findIndex((stop) => stop.matches(':focus'))
    const isLast = event.shiftKey ? at <= 0 : at === stops.length - 1
    if (!isLast) return
    event.preventDefault()
    stops.at(event.shiftKey ? -1 : 0)?.focus()
  }
  host.onAction(element, (name, used) => (answer.element.hidden ? list.use(name) : answer.use(name, used)))
  host.onInput(element, (field) => (answer.element.hidden ? list.search() : answer.write(field)))
  const stopWatching = ports.listen((event) => {
    if (event.type === 'pointerdown' && place && event.isTrusted && !host.owns(event)) close(false)
  })
  signal.addEventListener('abort', stopWatching, { once: true })

  const begin = (at: Place): void => {
    place = at
    element.hidden = false
    host.stay()
  }
  return {
    find: (at, query) => {
      begin(at)
      turn(false)
      list.begin(query)
      settle()
    },
    ask: (at, id, filled) => {
      begin(at)
      list.clear()
      answer.showFilled(id, filled)
      settle()
    },
  }
}
