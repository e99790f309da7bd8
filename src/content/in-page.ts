import { leftAlone } from '../domain/knowledge.ts'
import type { Flag } from '../domain/language/flag.ts'
import { type Span, textUnder } from '../domain/text/span.ts'
import { createMarks, type Mark, type Marks } from '../editors/marks.ts'
import { request } from '../platform/requests.ts'
import type { Box } from './boxes.ts'
import type { Dispatcher } from './dispatcher.ts'
import type { DraftReading } from './drafts.ts'
import { inTopCoordinates } from './frame.ts'
import { atNextFrame } from './soon.ts'
import { type Card, card } from './surfaces/card.ts'
import { type Gate, gate } from './surfaces/gate.ts'
import { type SurfaceHost, surfaceHost } from './surfaces/host.ts'
import { type Pill, pill } from './surfaces/pill.ts'

interface PageActions {
  apply(flag: Flag): void
  /** Id of the desk at hand. */
  desk(): string
}

export interface InPage {
  readonly host: SurfaceHost
  readonly gate: Gate
  /** Another box is current, or none. */
  setBox(box: Box | null, notDraft: readonly string[]): void
  /** Draws what was read; `shown` says what the agent wants to see. */
  draw(
    draft: DraftReading | null,
    shown: { readonly marks: boolean; readonly pill: boolean; readonly flags: number },
  ): void
  /** Brings the phrase under a span into view and opens its card if it is marked. */
  show(span: Span): void
  /** Goes to the next marked phrase and opens its card. */
  nextFlag(): void
  /** Applies the rewrite at the caret, or the one whose card is open. False where there is none. */
  applyAtCaret(): boolean
}

const flagId = (flag: Flag): string => `${flag.rule}:${flag.span.start}-${flag.span.end}`

/** The mark of a place that the panel shows and that is no flag. */
const SHOWN = 'shown'

/** Everything Koi draws in a page: pill, marks, card and gate, following the box. */
export function inPage(
  view: Window,
  dispatcher: Dispatcher,
  actions: PageActions,
  signal: AbortSignal,
): InPage {
  const { document } = view
  const host = surfaceHost(document, dispatcher, signal)
  const sign: Pill = pill(host, document, () => {
    request('open-panel', {}).catch(() => undefined)
  })
  const ask: Gate = gate(host, document)
  let box: Box | null = null
  let marks: Marks | null = null
  let ofBox = new AbortController()
  let last: DraftReading | null = null
  let flags: readonly Flag[] = []
  let painted: readonly Mark[] = []
  let pillShown = true

  const details: Card = card(host, document, view, {
    apply: actions.apply,
    ignore: (flag, leaving) => {
      const said = last ? textUnder(last.text, flag.span) : ''
      request('ignore', leftAlone(flag.rule, said, leaving, actions.desk())).catch(() => undefined)
    },
    closed: (hadFocus) => {
      if (hadFocus) box?.element.focus()
    },
  })
  const rectOf = (flag: Flag): DOMRect | null => {
    const [rect] = marks?.rectsOf(flagId(flag)) ?? []
    return rect && box ? inTopCoordinates(rect, box.element.ownerDocument, document) : null
  }
  const open = (flag: Flag, focus: boolean): void => {
    const near = rectOf(flag)
    if (!near || !last) return
    details.show(flag, textUnder(last.text, flag.span), textUnder(last.text, flag.replaces), near, focus)
  }
  const place = (): void => {
    const element = box?.element
    const rect = element?.isConnected ? element.getBoundingClientRect() : null
    sign.place(pillShown && rect && element ? inTopCoordinates(rect, element.ownerDocument, document) : null)
  }
  const placeSoon = atNextFrame(view, place, signal)
  view.addEventListener('scroll', placeSoon, { capture: true, passive: true, signal })
  view.addEventListener('resize', placeSoon, { signal })

  const hearClick = (event: Event): void => {
    if (!(event instanceof MouseEvent) && event.type !== 'click') return
    const { clientX, clientY } = event as MouseEvent
    const id = marks?.markAt(clientX, clientY)
    const flag = flags.find((one) => flagId(one) === id)
    if (flag) open(flag, false)
    else details.hide()
  }

  return {
    host,
    gate: ask,
    setBox: (next, notDraft) => {
      ofBox.abort()
      ofBox = new AbortController()
      box = next
      marks = null
      details.hide()
      place()
      if (!next) return
      const lives = AbortSignal.any([signal, ofBox.signal])
      marks = createMarks(next.element, notDraft, lives)
      next.element.addEventListener('click', hearClick, { signal: lives })
      const sizes = new ResizeObserver(placeSoon)
      sizes.observe(next.element)
      lives.addEventListener('abort', () => sizes.disconnect(), { once: true })
    },
    draw: (draft, shown) => {
      last = draft
      flags = draft?.reading.flags.slice(0, shown.flags) ?? []
      // Marks follow every key through the whole text: a draft too long to be read whole goes without.
      const marked = shown.marks && !draft?.reading.notRead ? flags : []
      painted = marked.map((flag) => ({ id: flagId(flag), span: flag.span, level: flag.level }))
      marks?.paint(painted)
      pillShown = shown.pill
      host.stay()
      sign.count(flags.length)
      const open = details.shown()
      if (open && !flags.some((flag) => flagId(flag) === flagId(open))) details.hide()
      place()
    },
    show: (span) => {
      const flag = flags.find((one) => one.span.start === span.start && one.span.end === span.end)
      box?.element.scrollIntoView({ block: 'nearest' })
      if (flag) open(flag, false)
      // Until the box is read anew, which the next key does.
      else marks?.paint([...painted, { id: SHOWN, span, level: 'hint' }])
    },
    nextFlag: () => {
      const inOrder = [...flags].sort((a, b) => a.span.start - b.span.start)
      const now = details.shown()
      const from = now ? now.span.start : (last?.caret?.start ?? -1) - 1
      const next = inOrder.find((flag) => flag.span.start > from) ?? inOrder[0]
      if (next) open(next, true)
    },
    applyAtCaret: () => {
      const at = last?.caret?.start ?? -1
      const under = flags.find(
        (flag) => flag.rewrite !== null && flag.replaces.start <= at && at <= flag.replaces.end,
      )
      const flag = details.shown() ?? under
      if (!flag || flag.rewrite === null) return false
      details.hide()
      actions.apply(flag)
      return true
    },
  }
}
