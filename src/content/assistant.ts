import type { Flag } from '../domain/language/flag.ts'
import { type Scene, ticketKey } from '../domain/scene.ts'
import { textUnder } from '../domain/text/span.ts'
import type { EditOutcome, EditorPorts } from '../editors/index.ts'
import { openRoot } from '../platform/browser.ts'
import { onNews } from '../platform/news.ts'
import { type Line, onPanelLine } from '../platform/ports.ts'
import { request } from '../platform/requests.ts'
import type { EditRequest, FromAssistant, FromPanel } from '../protocol/panel-port.ts'
import { type Boxes, keepBoxes } from './boxes.ts'
import { dispatcherOf } from './dispatcher.ts'
import { type DraftReading, followBox, readDraft } from './drafts.ts'
import { carryOut } from './edits.ts'
import { followDocuments } from './frame.ts'
import { inPage } from './in-page.ts'
import { followKnowledge, knowledgeWithoutBackground } from './knowledge.ts'
import { pageReader } from './page-reader.ts'
import { pointAt } from './pointing.ts'
import { fence } from './sanitise.ts'
import { keepScenes } from './scenes.ts'
import { watchSends } from './sends.ts'
import { atNextFrame, whenQuiet } from './soon.ts'

/** What in a page can change what the desk tells, besides nodes coming and going. */
const TELLING_ATTRIBUTES = ['class', 'hidden', 'checked', 'aria-selected', 'open', 'style'].concat(
  ['visibility', 'channel', 'ticket-id', 'entity-is-selected', 'from', 'selected'].map(
    (name) => `data-${name}`,
  ),
)

const QUIET = { quietMs: 80, latestMs: 400 }

/**
 * The assistant of one frame: keeps scene, box and draft read, draws in the page, and serves the panel, until `signal`
 * aborts. It composes the parts and holds no rules of its own.
 */
export function startAssistant(window: Window & typeof globalThis, signal: AbortSignal): void {
  const { document } = window
  const frame = crypto.randomUUID()
  const dispatcher = dispatcherOf(window)
  const ports: EditorPorts = { openRoot, sanitise: fence(window) }
  const lines = new Set<Line<FromAssistant, FromPanel>>()
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const reader = pageReader(knowledgeWithoutBackground(zone))
  let draft: DraftReading | null = null
  let ofBox = new AbortController()

  const tell = (message: FromAssistant): void => {
    for (const line of lines) line.send(message)
  }
  const boxes: Boxes = keepBoxes(document, ports, (box) => {
    ofBox.abort()
    ofBox = new AbortController()
    draft = null
    page.setBox(box)
    scenes.refresh()
    if (box) followBox(box, readSoon, AbortSignal.any([signal, ofBox.signal]))
    readSoon()
  })
  const scenes = keepScenes({
    root: document,
    box: () => boxes.current()?.element ?? null,
    changed: (scene, rev) => {
      tell({ kind: 'scene', frame, rev, scene })
      readSoon()
    },
  })
  const page = inPage(
    window,
    dispatcher,
    ports,
    { apply: (flag) => void applyFlag(flag), desk: () => scenes.desk().id },
    signal,
  )
  const tellDraft = (): void => {
    const { rev } = scenes.last()
    if (!draft) {
      tell({ kind: 'no-box', frame, rev })
      return
    }
    const { box, text, caret, reading } = draft
    tell({
      kind: 'reading',
      frame,
      rev,
      box: box.id,
      label: labelOf(box.element),
      draft: text,
      caret,
      reading,
      trouble: null,
    })
  }
  const read = (scene: Scene): DraftReading | null => {
    const box = boxes.current()
    return (
      box && readDraft(box, scene, scenes.desk().notDraft, (text, at) => reader.read(text, at, Date.now()))
    )
  }
  const readSoon = atNextFrame(
    window,
    () => {
      if (boxes.current()?.element.isConnected === false) boxes.look(scenes.desk(), here(), scenes.pointed())
      const { scene } = scenes.last()
      draft = read(scene)
      page.draw(draft, reader.knowledge().shown)
      tellDraft()
      if (draft) sends.onDraft(draft.text, scene)
    },
    signal,
  )
  const sends = watchSends(
    {
      dispatcher,
      gate: page.gate,
      desk: scenes.desk,
      context: () => ({
        root: document,
        url: here(),
        box: boxes.current()?.element ?? null,
        pointed: scenes.pointed(),
        selected: null,
      }),
      box: boxes.current,
      readNow: () => {
        const scene = scenes.readNow()
        const now = read(scene)
        return now && { draft: now, scene }
      },
      now: () => Date.now(),
    },
    signal,
  )
  const here = (): URL => new URL(document.location.href)
  const edit = (asked: EditRequest): Promise<EditOutcome> =>
    carryOut(asked, {
      box: boxes.byId(asked.box),
      scene: scenes.readNow(),
      notDraft: scenes.desk().notDraft,
      ports,
      signal,
    })
  const applyFlag = async (flag: Flag): Promise<void> => {
    if (!draft || flag.rewrite === null) return
    const outcome = await edit({
      kind: 'edit',
      frame,
      edit: 'card',
      box: draft.box.id,
      ticket: ticketKey(scenes.last().scene),
      span: flag.replaces,
      expect: textUnder(draft.text, flag.replaces),
      text: flag.rewrite,
      html: null,
      values: [],
    })
    if (!outcome.ok) await navigator.clipboard.writeText(flag.rewrite)
    readSoon()
  }
  const serve = (message: FromPanel, line: Line<FromAssistant, FromPanel>): void => {
    if (message.frame !== frame) return
    if (message.kind === 'edit') {
      edit(message).then((outcome) => {
        line.send({ kind: 'edited', frame, edit: message.edit, outcome })
        readSoon()
      })
    }
    if (message.kind === 'show') page.show(message.span)
    if (message.kind === 'focus-box') boxes.current()?.element.focus()
    if (message.kind === 'use-selection') scenes.select(selectedIn(document))
    if (message.kind === 'point') {
      pointAt(page.host, dispatcher, document, message.field, signal).then((selector) => {
        if (selector) {
          scenes.point({ ...scenes.pointed(), [message.field]: selector })
          request('point', { field: message.field, selector }).catch(() => undefined)
        }
        line.send({ kind: 'pointed', frame, field: message.field, found: selector })
      })
    }
  }
  const lookAgain = whenQuiet(
    window,
    () => {
      followFrames()
      boxes.look(scenes.desk(), here(), scenes.pointed())
      scenes.refresh()
    },
    QUIET,
    signal,
  )
  const enter = (inside: Document, ends: AbortSignal): void => {
    const view = inside.defaultView
    if (!view) return
    if (inside !== document) dispatcher.attach(view, ends)
    inside.addEventListener(
      'focusin',
      (event) => {
        const target = event.composedPath()[0]
        if (target && 'nodeType' in target) boxes.focus(target as Element, scenes.desk(), scenes.pointed())
      },
      { capture: true, signal: ends },
    )
    inside.addEventListener('change', lookAgain, { capture: true, signal: ends })
    const observer = new view.MutationObserver((records) => {
      const box = boxes.current()?.element
      if (records.some(({ target }) => !box?.contains(target))) lookAgain()
    })
    observer.observe(inside, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: TELLING_ATTRIBUTES,
    })
    ends.addEventListener('abort', () => observer.disconnect(), { once: true })
  }
  const followFrames = followDocuments(document, enter, signal)

  for (const type of ['hashchange', 'popstate']) window.addEventListener(type, lookAgain, { signal })
  window.navigation?.addEventListener('navigatesuccess', lookAgain, { signal })
  dispatcher.listen((event) => {
    if (!(event.type === 'keydown') || page.host.owns(event)) return
    const { ctrlKey, metaKey, key } = event as KeyboardEvent
    if ((ctrlKey || metaKey) && key === '.' && page.applyAtCaret()) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
  })
  onNews((item) => {
    if (item.koi === 'next-flag') page.nextFlag()
  }, signal)
  followKnowledge(
    reader.knowledge(),
    (knowledge) => {
      reader.learn(knowledge)
      readSoon()
    },
    signal,
  )
  request('pointed', {}).then(scenes.point, () => undefined)
  onPanelLine((line) => {
    lines.add(line)
    line.onEnd(() => lines.delete(line))
    line.onMessage((message) => serve(message, line))
    line.send({ kind: 'hello', frame, top: window.top === window })
    const { scene, rev } = scenes.last()
    line.send({ kind: 'scene', frame, rev, scene })
    tellDraft()
  }, signal)

  boxes.look(scenes.desk(), here(), scenes.pointed())
  const focused = document.activeElement
  if (focused) boxes.focus(focused, scenes.desk(), scenes.pointed())
  scenes.refresh()
  readSoon()
}

/** A name for the box that the agent recognises: its label, else its placeholder, else nothing. */
function labelOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? ''
  return label.slice(0, 80)
}

function selectedIn(document: Document): string {
  return document.getSelection()?.toString() ?? ''
}
