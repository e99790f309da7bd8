import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { KoiDatabase } from '../storage/database.ts'

const opened: string[] = []
Object.assign(globalThis, {
  chrome: { runtime: { id: 'koi' } },
  browser: {
    runtime: { id: 'koi', getURL: (path: string) => path },
    tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
  },
})
const { saveSelection } = await import('./save-selection.ts')

describe('selected words of a page', () => {
  it('become an answer, with markup and braces as plain words, and open in the library', async () => {
    const db = new KoiDatabase(`koi-${crypto.randomUUID()}`)
    await saveSelection(db, 'Please <b>rinse</b> {{ it }} twice.\nThen dry it.\n\nThank you & bye.', 5)
    const [row] = await db.snippets.toArray()
    expect(row).toMatchObject({
      title: 'Please <b>rinse</b> {{ it }} twice.',
      body: '<p>Please &#60;b&#62;rinse&#60;/b&#62; { { it }} twice.<br>Then dry it.</p><p>Thank you &#38; bye.</p>',
      pack: 'own',
    })
    expect(opened).toEqual([`src/options/index.html#library/${row?.id}`])
  })

  it('have a title of whole words, however long they are', async () => {
    const db = new KoiDatabase(`koi-${crypto.randomUUID()}`)
    await saveSelection(db, 'rinse it well '.repeat(20), 5)
    const [row] = await db.snippets.toArray()
    expect(row?.title).toMatch(/^(rinse it well )+(rinse|rinse it|rinse it well)…$/)
    expect(row?.title.length).toBeLessThanOrEqual(61)
  })
})
