import type { DeskContext } from '../desks/desk.ts'
import type { Flag } from '../domain/language/flag.ts'
import { textUnder } from '../domain/text/span.ts'
import { ticketKey } from '../domain/ticket-key.ts'
import { type EditOutcome, type EditorPorts, keepCaret, keepTyped } from '../editors/index.ts'
import { alive, openRoot } from '../platform/browser.ts'
import { onNews } from '../platform/news.ts'
import { request } from '../platform/requests.ts'
import type { EditRequest, FromAssistant } from '../protocol/panel-port.ts'
import { answersInBox } from './answers/in-box.ts'
import { type Box, keepBoxes } from './boxes.ts'
import { type Dispatcher, dispatcherOf } from './dispatcher.ts'
import { type DraftReading, draftMessage, followBox, readDraft } from './drafts.ts'
import { carryOut } from './edits.ts'
import { followPacks } from './follow-packs.ts'
import { type InPage, inPage } from './in-page.ts'
import { noteFlags } from './inserted.ts'
import { followKnowledge, knowledgeWithoutBackground } from './knowledge.ts'
import { matchersOf } from './matchers.ts'
import { pageReader } from './page-reader.ts'
import { fetchPart, heldPart } from './parts.ts'
import { keepScenes } from './scenes.ts'
import { watchSends } from './sends.ts'
import { servePanels } from './serve-panels.ts'
import { atNextFrame, inIdleTurns, whenQuiet } from './soon.ts'
import { watchPage } from './watch-page.ts'
import { heldWording } from './wording.ts'

type PageWindow = Window & typeof globalThis

/** A draft too long to be read whole is read in the pauses of typing, so that every key shows at once. */
const LONG_DRAFT = { quietMs: 400, latestMs: 10_000 }

/** The key that applies the rewrite at the caret. */
function hearKeys(dispatcher: Dispatcher, page: InPage, signal: AbortSignal): void {
  const stop = dispatcher.listen((event) => {
    if (event.type !== 'keydown' || page.host.owns(event)) return
    const { ctrlKey, metaKey, key } = event as KeyboardEvent
    if (!(ctrlKey || metaKey) || key !== '.' || !page.applyAtCaret()) return
    event.preventDefault()
    event.stopImmediatePropagation()
  })
  signal.addEventListener('abort', stop, { once: true })
}

/**
 * The assistant of one frame: keeps scene, box and draft read, draws in the page, and serves the panel, until `signal`
 * aborts. It composes the parts and holds no rules of its own. Calls `end` where the agent switched this desk off.
 */
export function startAssistant(window: PageWindow, end: () => void, signal: AbortSignal): void {
  const { document } = window
  const frame = crypto.randomUUID()
  const dispatcher = dispatcherOf(window)
  const sanitise = (html: string): string => heldPart(window, 'fence')?.(html) ?? ''
  const ports: EditorPorts = { openRoot, sanitise }
  const reader = pageReader(
    knowledgeWithoutBackground(Intl.DateTimeFormat().resolvedOptions().timeZone),
    matchersOf(heldWording(window)),
  )
  const here = (): URL => new URL(document.location.href)
  let draft: DraftReading | null = null
  let ofBox = new AbortController()

  const setBox = (box: Box | null): void => {
    ofBox.abort()
    ofBox = new AbortController()
    draft = null
    page.setBox(box, scenes.desk().notDraft)
    scenes.refresh()
    if (box) {
      const lives = AbortSignal.any([signal, ofBox.signal])
      followBox(box, dispatcher, readSoon, lives)
      keepCaret(box.element, lives)
      keepTyped(box.element, lives)
    }
    readSoon()
  }
  const boxes = keepBoxes(document, ports, setBox)
  const currentElement = (): HTMLElement | null => boxes.current()?.element ?? null
  const scenes = keepScenes({
    root: document,
    box: currentElement,
    changed: (scene, rev) => {
      tell({ kind: 'scene', frame, rev, scene })
      readSoon()
    },
  })
  const lookForBox = (): void => boxes.look(scenes.desk(), here(), scenes.pointed())
  const context = (): DeskContext => ({
    root: document,
    url: here(),
    box: currentElement(),
    pointed: scenes.pointed(),
    selected: null,
  })
  const readNow = (scene = scenes.readNow()) => {
    const box = boxes.current()
    if (!box) return null
    const read = readDraft(box, scene, scenes.desk().notDraft, (text, at) =>
      reader.read(text, at, Date.now()),
    )
    return { draft: read, scene }
  }
  const read = (): void => {
    if (!alive()) {
      end()
      return
    }
    if (currentElement()?.isConnected === false) lookForBox()
    const { scene, rev } = scenes.last()
    draft = readNow(scene)?.draft ?? null
    if (draft) noteFlags(draft, ticketKey(scene), Date.now())
    page.draw(draft, reader.knowledge().shown)
    tell(draftMessage(frame, rev, draft))
    sends.onReading(draft?.text ?? null, scene)
    answers.follow(draft)
  }
  const readAtFrame = atNextFrame(window, read, signal)
  const readAtPause = whenQuiet(window, read, LONG_DRAFT, signal)
  const readSoon = (): void => (draft?.reading.notRead ? readAtPause() : readAtFrame())
  const edit = async (asked: EditRequest): Promise<EditOutcome> => {
    const { notDraft } = scenes.desk()
    const outcome = await carryOut(asked, {
      root: document,
      box: boxes.byId(asked.box),
      readScene: scenes.readNow,
      notDraft,
      fenceReady: async () => (await fetchPart(window, 'fence')) !== null,
      signal,
    })
    readSoon()
    return outcome
  }
  const apply = async (flag: Flag): Promise<void> => {
    if (!draft || flag.rewrite === null) return
    const outcome = await edit({
      kind: 'edit',
      frame,
      edit: flag.rule,
      box: draft.box.id,
      ticket: ticketKey(scenes.last().scene),
      span: flag.replaces,
      expect: textUnder(draft.text, flag.replaces),
      text: flag.rewrite,
      html: null,
      fit: 'as-is',
      values: [],
    })
    // The page without the focus may not write there; the card is closed and the draft as it was.
    if (!outcome.ok) await window.navigator.clipboard.writeText(flag.rewrite).catch(() => undefined)
  }
  const page = inPage(
    window,
    dispatcher,
    { apply: (flag) => void apply(flag), desk: () => scenes.desk().id },
    signal,
  )
  const sends = watchSends(
    window,
    {
      dispatcher,
      gate: page.gate,
      desk: scenes.desk,
      context,
      box: boxes.current,
      readNow,
      now: () => Date.now(),
    },
    signal,
  )
  const answers = answersInBox(
    window,
    {
      frame,
      dispatcher,
      host: page.host,
      knowledge: reader.knowledge,
      desk: scenes.desk,
      box: boxes.current,
      scene: scenes.readNow,
      draft: () => draft,
      edit,
    },
    signal,
  )
  const tell = servePanels(
    frame,
    {
      state: () => {
        const { scene, rev } = scenes.last()
        const hello: FromAssistant = { kind: 'hello', frame, top: window.top === window }
        return [hello, { kind: 'scene', frame, rev, scene }, draftMessage(frame, rev, draft)]
      },
      edit,
      show: page.show,
      focusBox: () => currentElement()?.focus(),
      takeSelection: () => scenes.select(document.getSelection()?.toString() ?? ''),
      point: async (field) => {
        const selector = await answers.pointAt(field)
        if (selector === null) return null
        scenes.point({ ...scenes.pointed(), [field]: selector })
        await request('point', { field, selector }).catch(() => undefined)
        return selector
      },
    },
    signal,
  )
  const focused = (target: Element): void => {
    if (target !== page.host.element) boxes.focus(target, scenes.desk(), scenes.pointed())
  }
  watchPage(
    window,
    dispatcher,
    {
      box: currentElement,
      focused,
      changed: () => {
        lookForBox()
        scenes.refresh()
      },
    },
    signal,
  )
  hearKeys(dispatcher, page, signal)
  onNews((item) => {
    if (item.koi === 'next-flag') page.nextFlag()
    if (item.koi === 'open-palette') answers.open()
  }, signal)
  const packs = followPacks(window, {
    reader,
    mend: scenes.mend,
    changed: () => {
      lookForBox()
      readSoon()
    },
  })
  followKnowledge(
    reader.knowledge(),
    (knowledge) => {
      if (knowledge.desksOff.includes(scenes.desk().id)) return end()
      reader.learn(knowledge)
      packs(knowledge)
      readSoon()
    },
    signal,
  )
  request('pointed', {}).then(scenes.point, () => undefined)
  lookForBox()
  if (document.activeElement) focused(document.activeElement)
  scenes.refresh()
  readSoon()
  inIdleTurns(window, reader.warmUp(Date.now()), signal)
}
