import { told } from './fake-browser.ts'
import 'fake-indexeddb/auto'
import { cleanup, configure, render } from '@testing-library/preact'
import { afterEach, beforeEach, vi } from 'vitest'
import type { EditOutcome } from '../../src/editors/editor.ts'
import type { Around } from '../../src/panel/around.ts'
import { createFiled, followFiled } from '../../src/panel/filed.ts'
import { listenToKeys } from '../../src/panel/keyboard.ts'
import type { PageLink } from '../../src/panel/link.ts'
import { createNotices } from '../../src/panel/notices.ts'
import { Panel } from '../../src/panel/panel.tsx'
import { followLibrary } from '../../src/panel/ranking/follow.ts'
import { createRanker, type Post } from '../../src/panel/ranking/ranker.ts'
import { createShelf } from '../../src/panel/ranking/shelf.ts'
import { EMPTY, panelStore } from '../../src/panel/state.ts'
import { KoiDatabase } from '../../src/storage/database.ts'
import { saveSnippet } from '../../src/storage/snippets.ts'
import { KETTLE, READING, SCENE, TEXT } from './conversation.ts'

configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 30_000 })

const closing: (() => void)[] = []

/** The panel on a real store and a real index; only the page is not there, and notes what it is asked. */
export async function openPanel(outcome: EditOutcome = { ok: true, span: { start: 0, end: 0 } }) {
  const ends = new AbortController()
  const db = new KoiDatabase(`koi-${crypto.randomUUID()}`)
  await saveSnippet(db, KETTLE, 1)
  const shelf = createShelf()
  const post: Post = {
    onmessage: null,
    postMessage: (message) => {
      const data = shelf.serve(message)
      queueMicrotask(() => post.onmessage?.({ data }))
    },
  }
  const page = {
    insert: vi.fn(async (..._: Parameters<PageLink['insert']>) => outcome),
    replace: vi.fn(async (..._: Parameters<PageLink['replace']>) => outcome),
    replaceDraft: vi.fn(async (..._: Parameters<PageLink['replaceDraft']>) => outcome),
    show: vi.fn(),
    focusBox: vi.fn(),
    takeSelection: vi.fn(),
    point: vi.fn(),
    again: vi.fn(),
  }
  const filed = createFiled()
  const ranker = createRanker(post)
  const fail = (error: unknown): never => {
    throw error
  }
  followLibrary(db, filed, ranker, fail, ends.signal)
  followFiled(db, filed, ends.signal)
  const draft = { box: 'b', label: 'Your message', text: TEXT, caret: null, reading: READING, trouble: null }
  const frame = { frame: 'f', top: true, rev: 1, scene: SCENE, draft }
  panelStore.setState({ ...EMPTY, tab: 1, link: 'live', frames: { f: frame }, current: 'f' }, true)
  const around: Around = { db, page, store: panelStore, filed, notices: createNotices(), ranker }
  listenToKeys(document, page.focusBox, ends.signal)
  render(<Panel around={around} />)
  closing.push(() => ends.abort())
  return { db, page, around }
}

/** To be called once by a file of tests: each test starts with no panel open and nothing told. */
export function freshPanels(): void {
  beforeEach(() => {
    told.length = 0
    // happy-dom lays nothing out, so everything counts as shown that is in no hidden page.
    vi.spyOn(HTMLElement.prototype, 'getClientRects').mockImplementation(function (this: HTMLElement) {
      const rects = this.closest('[hidden]') ? [] : [new DOMRect(0, 0, 9, 9)]
      return Object.assign(rects, { item: (at: number) => rects[at] ?? null })
    })
  })

  afterEach(() => {
    for (const close of closing.splice(0)) close()
    cleanup()
    vi.restoreAllMocks()
  })
}
