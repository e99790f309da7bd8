import { goodbyeOf } from '../domain/composer/draft-frame.ts'
import type { Inserted } from '../domain/improving/compare.ts'

import type { BothWays, Fit, Words } from '../domain/text/fitting.ts'
import type { Span } from '../domain/text/span.ts'
import { ticketKey } from '../domain/ticket-key.ts'
import type { EditOutcome } from '../editors/editor.ts'
import { lineToTab } from '../platform/line-to-tab.ts'
import { mayRead } from '../platform/permissions.ts'
import type { Line } from '../platform/ports.ts'
import { request } from '../platform/requests.ts'
import { onToolbarClick } from '../platform/side-panel.ts'
import { activeTab, onActiveTabChange, tabById } from '../platform/tabs.ts'
import type { FilledValue, FromAssistant, FromPanel } from '../protocol/panel-port.ts'
import { heard } from './hear.ts'
import { currentFrame, EMPTY, type PanelStore } from './state.ts'

/** What the panel can have done in the page. Every promise resolves; an edit without an answer counts as box gone. */
export interface PageLink {
  /** Inserts behind the caret, wherever it stands by then, fitted to its neighbours. */
  insert(
    words: Words | BothWays,
    fit: Fit,
    values: readonly FilledValue[],
    answers?: readonly Inserted[],
  ): Promise<EditOutcome>
  /** Puts `text` in the place of exactly what stands under `span` of the draft shown. */
  replace(span: Span, text: string): Promise<EditOutcome>
  /** Puts `words` in the place of the whole draft shown, if it is still as shown. */
  replaceDraft(
    words: BothWays,
    values: readonly FilledValue[],
    answers: readonly Inserted[],
  ): Promise<EditOutcome>
  show(span: Span): void
  focusBox(): void
  takeSelection(): void
  point(field: Extract<FromPanel, { kind: 'point' }>['field']): void
  /** Looks at the tab again, after the site was enabled. */
  again(): void
}

const GONE: EditOutcome = { ok: false, why: 'box-gone' }

/** Follows one tab (`fixedTab`), or the active tab of the panel's window, and keeps the store live until `signal` aborts. */
export function linkToPage(store: PanelStore, fixedTab: number | null, signal: AbortSignal): PageLink {
  let line: Line<FromPanel, FromAssistant> | null = null
  let turn = 0
  const waiting = new Map<string, (outcome: EditOutcome) => void>()

  const drop = (): void => {
    line?.end()
    line = null
    for (const answer of waiting.values()) answer(GONE)
    waiting.clear()
  }
  const hear = (message: FromAssistant): void => {
    if (message.kind === 'edited') {
      waiting.get(message.edit)?.(message.outcome)
      waiting.delete(message.edit)
    }
    store.setState((state) => heard(state, message), true)
  }
  const open = (tab: number, mine: number): void => {
    const opened = lineToTab(tab)
    line = opened
    opened.onMessage((message) => {
      if (mine === turn) hear(message)
    })
    opened.onEnd(() => {
      if (mine !== turn) return
      line = null
      store.setState({ frames: {}, current: null, link: 'waiting' })
    })
  }
  const turnTo = async (): Promise<void> => {
    const mine = ++turn
    drop()
    const tab = fixedTab === null ? await activeTab() : await tabById(fixedTab)
    if (mine !== turn || signal.aborted) return
    const origin = tab && URL.canParse(tab.url) ? new URL(tab.url).origin : ''
    store.setState({ ...EMPTY, tab: tab?.id ?? null, origin, link: 'none' }, true)
    if (!tab) return
    // A press of the toolbar button lets Koi in for once; it reads nothing before the agent said so for the site.
    const isSite = origin.startsWith('http')
    if (isSite && !(await mayRead(origin))) {
      if (mine === turn) store.setState({ link: 'not-allowed' })
      return
    }
    const woken = await request('wake-tab', { tab: tab.id }).catch(() => ({ awake: false, enabled: true }))
    if (mine !== turn || signal.aborted) return
    const { awake } = woken
    if (isSite && !woken.enabled) {
      store.setState({ link: 'not-allowed' })
      return
    }
    store.setState({ link: awake ? 'waiting' : 'none' })
    if (awake) open(tab.id, mine)
  }
  const again = (): void => {
    turnTo().catch((error: unknown) => console.error('Koi could not follow the tab:', error))
  }
  if (fixedTab === null) onActiveTabChange(again, signal)
  else onActiveTabChange(() => line === null && again(), signal)
  onToolbarClick(() => line === null && again(), signal)
  signal.addEventListener('abort', drop, { once: true })
  again()

  const edit = (
    span: Span | null,
    words: Words | BothWays,
    fit: Fit,
    values: readonly FilledValue[],
    answers: readonly Inserted[] = [],
  ) => {
    const view = currentFrame(store.getState())
    if (!line || !view?.draft || !view.scene) return Promise.resolve(GONE)
    const id = crypto.randomUUID()
    const goodbye = fit === 'message' ? goodbyeOf(view.draft.text) : null
    const answered = new Promise<EditOutcome>((resolve) => waiting.set(id, resolve))
    line.send({
      kind: 'edit',
      frame: view.frame,
      edit: id,
      box: view.draft.box,
      ticket: ticketKey(view.scene),
      span,
      expect: span ? view.draft.text.slice(span.start, span.end) : '',
      text: words.text,
      html: words.html,
      ...('plain' in words ? { plain: words.plain, cursor: words.cursor } : {}),
      fit,
      ...(goodbye === null ? {} : { goodbye }),
      values: [...values],
      answers: answers.map((one) => ({ ...one, paragraphs: [...one.paragraphs] })),
    })
    return answered
  }
  const toFrame = (make: (frame: string) => FromPanel): void => {
    const view = currentFrame(store.getState())
    if (view) line?.send(make(view.frame))
  }
  return {
    insert: (words, fit, values, answers) => edit(null, words, fit, values, answers),
    replace: (span, text) => edit(span, { text, html: null }, 'as-is', []),
    replaceDraft: (words, values, answers) => {
      const end = currentFrame(store.getState())?.draft?.text.length ?? 0
      return edit({ start: 0, end }, words, 'as-is', values, answers)
    },
    show: (span) => toFrame((frame) => ({ kind: 'show', frame, span })),
    focusBox: () => toFrame((frame) => ({ kind: 'focus-box', frame })),
    takeSelection: () => toFrame((frame) => ({ kind: 'use-selection', frame })),
    point: (field) => {
      store.setState({ pointing: field })
      toFrame((frame) => ({ kind: 'point', frame, field }))
    },
    again,
  }
}
