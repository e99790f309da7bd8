import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zipFiles } from '../../src/domain/packs/formats/writing/zip.ts'
import { eventually } from './eventually.ts'
import { KOI, type KoiBrowser, launchKoi, until } from './koi.ts'
import { words } from './words.ts'

let koi: KoiBrowser
let page: Page
const folder = mkdtempSync(join(tmpdir(), 'koi-import-'))

const open = (hash: string): Promise<unknown> => page.goto(`${KOI}/src/options/index.html${hash}`)
const button = (name: string, ...parts: string[]) =>
  page.getByRole('button', { name: words(name, ...parts), exact: true })

/** Every row of every table but the derived one. */
const onFile = (where: Page): Promise<Record<string, unknown[]>> =>
  where.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await asked(indexedDB.open('koi'))
    const names = [...db.objectStoreNames].filter((name) => name !== 'derived')
    const read = db.transaction(names)
    const rows = await Promise.all(
      names.map(async (name) => [name, await asked(read.objectStore(name).getAll())] as const),
    )
    db.close()
    return Object.fromEntries(rows)
  })
/** Without the latest time seen, which the background may write at any moment. */
const withoutClock = ({ settings, ...others }: Record<string, unknown[]>): unknown => ({
  ...others,
  settings: settings?.filter((row) => !JSON.stringify(row).includes('"latestTime"')),
})
const answersOnFile = async (): Promise<number> => (await onFile(page))['snippets']?.length ?? 0

/** A file as somebody chooses it; large ones by their path. */
function choose(name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name)
  writeFileSync(path, content)
  return page.locator('input[type="file"][multiple]').setInputFiles(path)
}

const MACROS = {
  macros: [
    {
      id: 41,
      title: 'Shipping::Kettle is late',
      active: true,
      actions: [
        {
          field: 'comment_value_html',
          value: '<p>Hi {{ticket.requester.first_name}}, see {{ticket.cf_route}}.</p>',
        },
        { field: 'status', value: 'solved' },
      ],
    },
  ],
}
const ODD =
  'Nr;Was;Wert\n1;Teapot care;Please descale your teapot once a month and dry it well.\n2;Lid lost;We send you another lid with the next post, free of charge.\n'

beforeAll(async () => {
  koi = await launchKoi()
  page = await koi.context.newPage()
  page.setDefaultTimeout(20_000)
})
afterAll(async () => {
  await koi?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('an import', () => {
  it('looks first: a dropped ZIP with macros and a table whose columns are told by keys', async () => {
    await open('#import')
    const before = await answersOnFile()
    const zip = zipFiles(
      [
        { name: 'zendesk/macros.json', text: JSON.stringify(MACROS) },
        { name: 'odd.csv', text: ODD },
      ],
      Date.UTC(2026, 0, 1),
    )
    const dropped = await page.evaluateHandle((base64) => {
      const data = new DataTransfer()
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
      data.items.add(new File([bytes], 'all.zip'))
      return data
    }, Buffer.from(zip).toString('base64'))
    await page.locator('.drop-zone').dispatchEvent('drop', { dataTransfer: dropped })

    const body = page.getByRole('combobox', { name: words('columnBody'), exact: true })
    await body.focus()
    await page.keyboard.type('Wert')
    const title = page.getByRole('combobox', { name: words('libraryTitle'), exact: true })
    await title.focus()
    await page.keyboard.type('Was')
    expect([await body.inputValue(), await title.inputValue()]).toEqual(['2', '1'])
    await button('importReadSo').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: words('importFound_other', '3') }).waitFor()
    await page.getByText('Zendesk').first().waitFor()
    await page.getByText(words('lossAction_one', '1', 'set status'), { exact: false }).waitFor()
    await page.getByText('{{ticket.cf_route}}').first().waitFor()
    await page.getByText('Teapot care').first().click()
    await page.locator('.import-text').filter({ hasText: 'Please descale your teapot' }).waitFor()
    expect(await answersOnFile()).toBe(before)

    await page.getByLabel(words('libraryFolder'), { exact: true }).last().fill('From last year')
    await button('importNow_other', '3').click()
    await page.getByText(words('importShow')).waitFor()
    expect(await answersOnFile()).toBe(before + 3)
  })

  it('shows what needs attention in the library and the editor', async () => {
    await open('#library')
    await button('healthAttention_one', '1').click()
    const link = page.locator('.answers').getByRole('link').filter({ hasText: 'Kettle is late' })
    await link.getByText(words('attentionChip')).waitFor()
    expect(await page.locator('.answers').getByRole('link').count()).toBe(1)
    await link.click()
    const note = page.getByRole('complementary', { name: words('attentionChip') })
    await note.getByText('{{ticket.cf_route}}').waitFor()
    await eventually(() => page.getByLabel(words('libraryFolder'), { exact: true }).inputValue()).toBe(
      'From last year/Shipping',
    )
  })

  it('asks what becomes of duplicates, and is taken back as a whole, also after a reload', async () => {
    await open('#import')
    const rows = (await onFile(page))['snippets']
    await choose(
      'again.csv',
      'title,body\nLid,"We send you another lid with the next post, free of charge."\nNew,Something new.\n',
    )
    await page.getByRole('heading', { name: words('importDuplicates_one', '1') }).waitFor()
    await button('importNow_one', '1').waitFor()
    await page.getByLabel(words('duplicatesEqual_one', '1')).selectOption('replace')
    await button('importNow_other', '2').click()
    await page.getByText(words('importShow')).waitFor()
    const after = (await onFile(page))['snippets'] ?? []
    expect(after).toHaveLength((rows?.length ?? 0) + 1)
    expect(JSON.stringify(after)).not.toContain('"title":"Lid lost"')
    await page.reload()
    await button('importUndo').click()
    await page.getByText(words('importUndone'), { exact: true }).waitFor()
    const order = (one: unknown[] | undefined): string[] =>
      (one ?? []).map((row) => JSON.stringify(row)).sort()
    expect(order((await onFile(page))['snippets'])).toEqual(order(rows))
  })

  it.each<[string, string, Uint8Array, string]>([
    ['empty.csv', 'an empty one', new Uint8Array(0), 'The file is empty.'],
    ['broken.json', 'one cut off', new TextEncoder().encode('{"macros":[{"title":"A'), 'broken or cut off'],
    ['photo.jpg', 'a picture', Uint8Array.from({ length: 400 }, (_, at) => (at * 89) % 256), 'It is no text'],
  ])('says of %s, %s, what is wrong', async (name, _, bytes, says) => {
    await open('#import')
    await choose(name, bytes)
    await page.getByText(says).first().waitFor()
    expect(await button('importNow_other', '0').isDisabled()).toBe(true)
    await button('importOther').click()
    await button('importChooseFiles').waitFor()
  })

  it('refuses a file of 200 MB without reading it', async () => {
    await open('#import')
    const path = join(folder, 'huge.json')
    writeFileSync(path, Buffer.alloc(200_000_000))
    await page.locator('input[type="file"][multiple]').setInputFiles(path)
    await page.getByText(words('importTooLarge', 'huge.json', '200', '64')).waitFor()
    rmSync(path)
    // The address stays the same: without a click the page would stay at what it found.
    await button('importOther').click()
    await button('importChooseFiles').waitFor()
  })

  it('takes 10,000 answers without freezing the page, and leaves nothing behind when it is cancelled', async () => {
    await open('#import')
    const before = await answersOnFile()
    const line = (at: number): string =>
      `Answer ${at},shortcut${at},Folder ${at % 40},"Dear {{contact.name}}, your order ${at} of item ${(at * 7919) % 10_007} left store ${(at * 104_729) % 9973} today. Thank you for waiting, ${at}."`
    const rows = Array.from({ length: 10_000 }, (_, at) => line(at))
    await page.evaluate(() => {
      const seen = { longest: 0 }
      Object.assign(globalThis, { seen })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
      }).observe({ type: 'longtask' })
    })
    const began = Date.now()
    await choose('many.csv', ['title,shortcut,folder,body', ...rows].join('\n'))
    await button('importNow_other', '10,000').waitFor()
    const looked = Date.now() - began
    // Cancel is pressed in the turn in which it appears.
    await page.evaluate(
      ([now, cancel]) => {
        const press = (name: string | undefined): boolean => {
          const found = [...document.querySelectorAll('button')].find(
            ({ textContent }) => textContent === name,
          )
          found?.click()
          return found !== undefined
        }
        const watch = new MutationObserver(() => {
          if (press(cancel)) watch.disconnect()
        })
        watch.observe(document.body, { childList: true, subtree: true })
        press(now)
      },
      [words('importNow_other', '10,000'), words('optionsCancel')],
    )
    await button('importNow_other', '10,000').waitFor()
    expect(await answersOnFile()).toBe(before)

    const writing = Date.now()
    await button('importNow_other', '10,000').click()
    await page.getByText(words('importShow')).waitFor()
    const wrote = Date.now() - writing
    const longest = await page.evaluate(() => Reflect.get(Reflect.get(globalThis, 'seen'), 'longest'))
    console.log(`10,000 answers: looked in ${looked} ms, written in ${wrote} ms, longest task ${longest} ms`)
    expect(await answersOnFile()).toBe(before + 10_000)
    expect(looked + wrote).toBeLessThan(20_000)
    expect(longest).toBeLessThan(400)
    await button('importUndo').click()
    await page.getByText(words('importUndone'), { exact: true }).waitFor()
    expect(await answersOnFile()).toBe(before)
  })
})

describe('an export', () => {
  it('says what cannot be carried before the file is saved', async () => {
    await open('#export')
    await page.getByRole('radio', { name: words('exportPicked') }).check()
    await page.getByLabel(words('librarySearch')).fill('Kettle is late')
    await page.getByRole('checkbox', { name: /Kettle is late/ }).check()
    await page.getByLabel(words('exportTool')).selectOption('chatwoot')
    await page.getByText(words('exportLosses')).waitFor()
    const saved = page.waitForEvent('download')
    await button('exportSave_one', '1').click()
    const file = readFileSync(await (await saved).path(), 'utf8')
    expect(JSON.parse(file)).toHaveLength(1)
    expect(file).toContain('{{contact.first_name}}')
  })
})

describe('a backup', () => {
  it('brings everything back in a fresh browser, and is refused where it was changed', async () => {
    await open('#data')
    await page.getByText(words('backupNever')).waitFor()
    const saved = page.waitForEvent('download')
    await button('backupSave').click()
    const path = join(folder, 'backup.jsonl')
    await (await saved).saveAs(path)
    await page.getByText(words('backupSaved')).waitFor()
    const rows = await onFile(page)

    const other = await launchKoi()
    try {
      const there = await other.context.newPage()
      await there.goto(`${KOI}/src/options/index.html#data`)
      const restore = there.locator('input[type="file"]')
      const text = readFileSync(path, 'utf8')
      const changed = join(folder, 'changed.jsonl')
      writeFileSync(changed, text.replace('Teapot care', 'Teapot cure'))
      await restore.setInputFiles(changed)
      await there.getByText(words('restoreChanged', 'changed.jsonl')).waitFor()
      await restore.setInputFiles(path)
      await there.getByRole('dialog').getByText(words('restoreInBackup')).waitFor()
      await there.getByRole('button', { name: words('restoreYes') }).click()
      await there.getByText(words('restoreDone')).waitFor()
      expect(withoutClock(await onFile(there))).toEqual(withoutClock(rows))
    } finally {
      await other.close()
    }
    await until('the day of the backup', () => page.getByText(/Last backup: /).isVisible())
  })
})
