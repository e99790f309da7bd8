import type { Page } from 'playwright-core'
import { lookupWords } from '../../../src/domain/snippets/lookup-words.ts'
import type { SnippetRow } from '../../../src/storage/database.ts'

/** An answer on file with just what a test says of it. */
export function answerRow(
  some: Pick<SnippetRow, 'id' | 'title' | 'shortcut' | 'body'> & Partial<SnippetRow>,
): SnippetRow {
  return {
    ...{ step: null, tags: [], folder: '', examples: [], language: 'en', channel: 'any', variants: [] },
    ...{ owner: '', reviewAt: '', pack: 'own', words: lookupWords(some.title, some.shortcut) },
    ...{ createdAt: 1, updatedAt: 1, usedAt: 0, uses: 0, deletedAt: 0 },
    ...some,
  }
}

/** Puts answers on file, as an import would have left them, and tells Koi. */
export async function putAnswers(page: Page, rows: readonly SnippetRow[]): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('koi')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const db = request.result
          const writing = db.transaction('snippets', 'readwrite')
          for (const row of all) writing.objectStore('snippets').put(row)
          writing.oncomplete = () => resolve()
          writing.onerror = () => reject(writing.error)
          db.close()
        }
      }),
    rows,
  )
  await page.evaluate(() => chrome.runtime.sendMessage({ koi: 'stored', body: { what: 'snippets' } }))
}
