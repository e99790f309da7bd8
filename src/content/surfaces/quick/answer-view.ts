import { piecesOf } from '../../../domain/snippets/pieces.ts'
import type { AskField } from '../../../domain/snippets/render.ts'
import { say } from '../../../platform/browser.ts'
import type { FilledAnswer } from '../../../protocol/requests.ts'
import { type AnswerWork, type FilledFor, languageRemark } from '../../answers/answer-work.ts'
import type { Place } from '../../answers/place.ts'
import type { QuickPorts } from '../../answers/quick.ts'
import { button, draw } from '../draw.ts'
import { askField } from './ask-field.ts'
import { WORDING, wordingChoice } from './wording-choice.ts'

interface ViewActions {
  place(): Place | null
  /** There is something to show: the list makes room. */
  shown(): void
  /** It is in. */
  done(): void
  back(): void
}

/** The palette's second face: one answer as it would read, what it still asks, and where its values come from. */
export interface AnswerView {
  readonly element: HTMLElement
  /** `andPut`: put in at once where nothing is left to ask. */
  show(id: string, andPut: boolean): void
  showFilled(id: string, filled: FilledFor): void
  press(event: KeyboardEvent): void
  write(field: Element): void
  use(name: string, used: HTMLElement): void
  leave(): void
}

type Wanted = Pick<Current, 'id' | 'answers' | 'wording'>

interface Current {
  readonly id: string
  readonly answers: Readonly<Record<string, string>>
  /** The wording that the agent chose; null for the one that suits. */
  readonly wording: number | null
  readonly ticket: string
  readonly filled: FilledAnswer
}

export function answerView({ view, host }: QuickPorts, work: AnswerWork, actions: ViewActions): AnswerView {
  const { document } = view
  const part = (tag: string, attributes: Readonly<Record<string, string>>): HTMLElement =>
    draw(document, tag, attributes)
  const title = part('h2', {})
  const text = part('div', { class: 'reads', tabindex: '-1' })
  const evidence = part('ul', { class: 'evidence' })
  const fields = part('div', { class: 'asks' })
  const wordings = part('div', { class: 'asks' })
  const language = part('p', { class: 'remark' })
  const trouble = part('p', { class: 'trouble', role: 'alert' })
  const insert = button(document, 'insert', say('paletteInsert'), 'main', 'Enter')
  const back = button(document, 'back', say('paletteBack'), 'quiet', 'Esc')
  const row = draw(document, 'div', { class: 'row' }, insert, back)
  const element = draw(
    document,
    'div',
    { class: 'answer' },
    title,
    fields,
    text,
    language,
    evidence,
    wordings,
    trouble,
    row,
  )
  element.hidden = true
  let current: Current | null = null
  let turn = 0
  let isGoing = false

  const complain = (words: string): void => {
    trouble.textContent = words
  }
  const open = (): readonly AskField[] => (current?.filled?.ok ? current.filled.asks : [])
  const drawText = (filled: FilledAnswer): void => {
    if (!filled.ok) {
      title.textContent = say('paletteTemplateTrouble')
      for (const told of [text, evidence, language]) told.replaceChildren()
      complain(filled.message)
      return
    }
    complain('')
    title.textContent = filled.title
    language.textContent = languageRemark(filled) ?? ''
    const pieces = piecesOf(filled.text, filled.values, filled.asks)
    const chips = pieces.map(({ text: words, value, ask }) =>
      value || ask ? draw(document, 'span', { class: ask ? 'open' : 'value' }, words) : words,
    )
    text.replaceChildren(...chips)
    const lines = filled.values.map(({ value, evidence: from }) =>
      draw(document, 'li', {}, draw(document, 'b', {}, value), ` ${say('paletteFrom', from)}`),
    )
    evidence.replaceChildren(...lines)
  }
  const drawFields = ({ filled, answers }: Current): void => {
    drawText(filled)
    const asked = filled.ok ? filled.fields : []
    fields.replaceChildren(...asked.map((field) => askField(document, field, answers[field.id] ?? '')))
    insert.hidden = !filled.ok
  }
  const drawAll = (): void => {
    if (!current) return
    drawFields(current)
    wordings.replaceChildren(...wordingChoice(document, current.filled))
    actions.shown()
    const first = fields.querySelector<HTMLElement>('input')
    if (first) first.focus()
    else (insert.hidden ? back : insert).focus()
  }
  /** The answer filled in anew; null where a later filling overtook this one. */
  const fill = async (wanted: Wanted): Promise<Current | null> => {
    const mine = ++turn
    const { answer, ticket } = await work.fill(wanted.id, wanted.answers, wanted.wording)
    const filled = answer ?? { ok: false as const, message: say('answersGone') }
    return mine === turn ? { ...wanted, ticket, filled } : null
  }
  const put = async (): Promise<void> => {
    const place = actions.place()
    const filled = current?.filled
    if (isGoing || !current || !place || !filled?.ok) return
    isGoing = true
    const why = await work.put(current.id, filled, current.ticket, place).finally(() => {
      isGoing = false
    })
    if (why === null) {
      actions.done()
      return
    }
    if (element.hidden) drawAll()
    complain(why)
    // An edit that was refused may have taken the focus along.
    if (host.root.activeElement === null) insert.focus()
  }
  /** Puts in what is ready; else goes to the first field that is open. */
  const go = async (): Promise<void> => {
    if (!current) return
    // Filled in anew: the conversation may tell something else by now.
    const next = await fill(current)
    if (!next) return
    current = next
    const { filled } = next
    drawText(filled)
    if (!filled.ok) return
    const [missing] = filled.asks
    if (!missing) {
      await put()
      return
    }
    complain(say('paletteStillOpen', missing.label))
    fields.querySelector<HTMLElement>(`[name="${CSS.escape(missing.id)}"]`)?.focus()
  }
  const failed = (): void => {
    if (element.hidden) {
      fields.replaceChildren()
      actions.shown()
    }
    complain(say('answersNoBackground'))
  }
  const show = async (id: string, andPut: boolean): Promise<void> => {
    const next = await fill({ id, answers: {}, wording: null })
    if (!next) return
    current = next
    if (andPut && next.filled.ok && next.filled.asks.length === 0) await put()
    else drawAll()
  }
  const write = async (field: Element): Promise<void> => {
    if (!current || !(field instanceof HTMLInputElement)) return
    const isWording = field.name === WORDING
    const said = isWording
      ? { wording: Number(field.value) }
      : { answers: { ...current.answers, [field.name]: field.value } }
    current = { ...current, ...said }
    const next = await fill(current)
    if (!next) return
    current = next
    // Only another wording asks for other things; a field that is being written in stays as it is.
    if (isWording) drawFields(next)
    else drawText(next.filled)
  }
  const leave = (): void => {
    turn++
    current = null
    actions.back()
  }
  return {
    element,
    show: (id, andPut) => void show(id, andPut).catch(failed),
    showFilled: (id, { ticket, answer }) => {
      if (!answer) return
      current = { id, answers: {}, wording: null, ticket, filled: answer }
      drawAll()
    },
    press: (event) => {
      if (event.isComposing) return
      const onBack = host.root.activeElement === back
      if (event.key === 'Enter' && !onBack) {
        event.preventDefault()
        void go().catch(failed)
      }
      const isFree = !(host.root.activeElement instanceof HTMLInputElement)
      if (event.key === 'ArrowLeft' && isFree && open().length === 0) {
        event.preventDefault()
        leave()
      }
    },
    write: (field) => void write(field).catch(failed),
    use: (name) => {
      if (name === 'insert') void go().catch(failed)
      if (name === 'back') leave()
    },
    leave,
  }
}
