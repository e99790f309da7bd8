import { afterAll, beforeAll, expect, it } from 'vitest'
import { KOI, type KoiBrowser, launchKoi } from '../../e2e/koi.ts'
import { lineTo } from '../../e2e/line.ts'
import { roundcube } from './desk.ts'

const PROMISE = "I'll get back to you tomorrow by noon."
const POLL = { interval: 50, timeout: 10_000 }

/** The words of all reminders in Koi's database, asked in a page of Koi's own. */
async function remindersOnFile(): Promise<string[]> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const db = await done(indexedDB.open('koi'))
  const rows: { text: string }[] = await done(db.transaction('reminders').objectStore('reminders').getAll())
  db.close()
  return rows.map(({ text }) => text)
}

let koi: KoiBrowser

beforeAll(async () => {
  await roundcube.up()
  koi = await launchKoi()
})

afterAll(() => koi?.close())

it('files a promise once, however often the desk refuses to send it', async () => {
  const page = await koi.context.newPage()
  await roundcube.login(page)
  await roundcube.openReply(page)
  const own = await koi.context.newPage()
  await own.goto(`${KOI}/src/options/index.html`)
  const line = await lineTo(koi, page)
  const onFile = (): Promise<string[]> => own.evaluate(remindersOnFile)

  const { locator } = await roundcube.replyBox(page)
  await locator.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type(PROMISE)
  await page.locator('#compose_to li.recipient a.button.icon.remove').click()
  await roundcube.sendButton(page).click()
  await page.locator('.ui-dialog, .popover').first().waitFor()
  await expect.poll(onFile, POLL).toEqual([PROMISE])

  await page.keyboard.press('Escape')
  await page.locator('#compose_to input').fill('dana.whitfield@example.com')
  await locator.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Hi Dana, ')
  await line.heard('reading', ({ draft }) => draft.startsWith('Hi Dana'))
  await roundcube.sendButton(page).click()
  await roundcube.awaitSent(page)
  await expect.poll(onFile, POLL).toEqual([`Hi Dana, ${PROMISE}`])
})
