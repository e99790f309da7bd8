import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cornerDesk } from './desks/corner-desk.ts'
import { type DeskRun, runBeside } from './desks/run.ts'
import { eventually } from './eventually.ts'
import { words } from './words.ts'

const desk = cornerDesk('ckeditor5')
const TITLE = 'Where the kettles are made'
const BODY =
  '<p>Hi {{ customer.first_name }},</p><p>Our kettles are made in Graz by eleven people.</p><p>You may visit the workshop any day.</p>'

let on: DeskRun

/** Puts the answer on file from outside, which the panel sees when it is loaded anew. */
async function file(): Promise<void> {
  const { page } = on.panel
  await page.evaluate(
    async ({ title, body }) => {
      // What another test sent waits for a look there.
      await chrome.storage.session.clear()
      const open = indexedDB.open('koi')
      const db = await new Promise<IDBDatabase>((resolve) => {
        open.onsuccess = () => resolve(open.result)
      })
      const change = db.transaction(['snippets', 'edits'], 'readwrite')
      change.objectStore('edits').clear()
      change.objectStore('snippets').put({
        ...{
          id: 'workshop',
          title,
          body,
          shortcut: 'workshop',
          step: null,
          tags: [],
          folder: '',
          examples: [],
        },
        ...{ language: 'en', channel: 'any', variants: [], owner: '', reviewAt: '', pack: 'own' },
        ...{ words: ['workshop'], createdAt: 1, updatedAt: 1, usedAt: 0, uses: 0, deletedAt: 0 },
      })
      await new Promise((resolve) => {
        change.oncomplete = resolve
      })
      db.close()
    },
    { title: TITLE, body: BODY },
  )
  await page.reload()
}

/** What is on file of a table. */
async function onFile(table: string): Promise<unknown[]> {
  return on.panel.page.evaluate(async (name) => {
    const open = indexedDB.open('koi')
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result)
    })
    const all = db.transaction(name).objectStore(name).getAll()
    const rows = await new Promise<unknown[]>((resolve) => {
      all.onsuccess = () => resolve(all.result)
    })
    db.close()
    return rows
  }, table)
}

const bodyOnFile = async (): Promise<unknown> =>
  (await onFile('snippets')).flatMap((row) =>
    typeof row === 'object' && row !== null && 'id' in row && row.id === 'workshop' && 'body' in row
      ? [row.body]
      : [],
  )[0]

const edited = () => on.panel.page.getByRole('region', { name: words('editedTitle', TITLE) })
const press = (name: string) =>
  on.panel.page
    .getByRole('button', { name: words(name), exact: true })
    .filter({ visible: true })
    .click()

/** Puts the answer in, takes its last paragraph out, changes a word and sends it. */
async function sendChanged(): Promise<void> {
  const { panel, page } = on
  await desk.write(page)
  const card = await panel.search('workshop', TITLE)
  await card.getByRole('button', { name: words('answerInsertNamed', TITLE) }).click()
  await panel.notice.getByText(words('answerIsIn', TITLE)).waitFor()
  await eventually(() => on.draft(desk)).toContain('You may visit the workshop any day.')
  await page.bringToFront()
  await desk.box(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  for (const _ of 'people.') await page.keyboard.press('Backspace')
  await page.keyboard.type('potters.')
  await eventually(() => on.draft(desk)).toMatch(/eleven potters\.$/)
  await desk.send(page)
}

beforeAll(async () => {
  on = await runBeside(desk)
})
beforeEach(async () => {
  await file()
  await on.open(desk)
})
afterAll(() => on?.close())

describe('an answer that was changed before it was sent', () => {
  it('becomes the answer at one press, without the customer’s name, and back again', async () => {
    await sendChanged()
    await edited().getByText('potters').waitFor()
    expect(await edited().locator('del').allInnerTexts()).toContain('people')
    await press('editedMake')
    await eventually(bodyOnFile).toBe(
      '<p>Hi {{ customer.first_name }},</p><p>Our kettles are made in Graz by eleven potters.</p>',
    )
    await edited().waitFor({ state: 'detached' })
    await press('undo')
    await eventually(bodyOnFile).toBe(BODY)
  })

  it('is counted without a word of it, and not asked about twice', async () => {
    await sendChanged()
    await press('editedKeep')
    await edited().waitFor({ state: 'detached' })
    await on.open(desk)
    await sendChanged()
    await eventually(async () => JSON.stringify(await onFile('edits'))).toContain('"sent":2')
    const counts = JSON.stringify(await onFile('edits'))
    expect(counts).not.toMatch(/potters|Dana|Graz/)
    expect(counts).toContain('"deleted":2')
    expect(await edited().count()).toBe(0)
  })

  it('is not counted when the send is taken back', async () => {
    await sendChanged()
    await edited().getByText('potters').waitFor()
    await desk.undoSend?.(on.page)
    await edited().waitFor({ state: 'detached' })
    await eventually(async () => JSON.stringify(await onFile('edits'))).toContain('"sent":0')
    await desk.send(on.page)
    await edited().getByText('potters').waitFor()
    await eventually(async () => JSON.stringify(await onFile('edits'))).toContain('"sent":1')
  })
})
