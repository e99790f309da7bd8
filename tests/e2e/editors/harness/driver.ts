import type { Page } from 'playwright-core'
import type { EditOutcome } from '../../../../src/editors/editor.ts'
import type { EditorDriver, Rect } from '../driver.ts'
import type { Request } from './protocol.ts'

interface Reply {
  readonly value?: unknown
  readonly error?: string
}

/** The driver that talks to the harness' content script in `page` from `messages`, a page of the harness itself. */
export function harnessDriver(page: Page, messages: Page, notDraft: readonly string[]): EditorDriver {
  async function ask<T>(request: Request): Promise<T> {
    const reply: Reply = await messages.evaluate(
      async ({ url, request }) => {
        const [tab] = await chrome.tabs.query({ url })
        if (tab?.id === undefined) return { error: `No tab shows ${url}` }
        return chrome.tabs.sendMessage(tab.id, request)
      },
      { url: page.url().replace(/#.*/, ''), request },
    )
    if (reply.error !== undefined) throw new Error(reply.error)
    return reply.value as T
  }
  return {
    attach: () => ask<string | null>({ kind: 'attach', notDraft }),
    read: () => ask<string>({ kind: 'read' }),
    wordsAt: (span) => ask<string | null>({ kind: 'wordsAt', span }),
    selection: () => ask({ kind: 'selection' }),
    replace: (edit) => ask<EditOutcome>({ kind: 'replace', edit }),
    paint: (marks) => ask({ kind: 'paint', marks }),
    rectsOf: (id) => ask<Rect[]>({ kind: 'rectsOf', id }),
    markAt: (x, y) => ask<string | null>({ kind: 'markAt', x, y }),
    release: () => ask({ kind: 'release' }),
  }
}
