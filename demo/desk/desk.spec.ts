import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type DemoServer, serveDemo } from '../serve.ts'
import config from '../vite.config.ts'
import { type EditorName, editorNames } from './editors/index.ts'

/** Generous: a browser on a busy machine. */
const timeout = 30_000

let folder: string
let server: DemoServer
let browser: Browser
let page: Page
let faults: string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koi-desk-'))
  const input = { desk: fileURLToPath(new URL('index.html', import.meta.url)) }
  const onlyTheDesk = { ...config.build, outDir: folder, rolldownOptions: { input } }
  await build({ ...config, configFile: false, logLevel: 'warn', build: onlyTheDesk })
  server = await serveDemo({ folder })
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
}, timeout)

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  page = await browser.newPage()
  faults = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
  page.on('dialog', (dialog) => faults.push(dialog.message()))
})

afterEach(async () => {
  await page.close()
  expect(faults).toEqual([])
})

const box = () => page.locator('.editor-host').getByRole('textbox')
const newest = () => page.locator('.message').last()
/** What a reader sees there, in one line. */
const seen = async (place: Locator): Promise<string> => {
  const text = await place.innerText()
  return text.replace(/\s+/g, ' ').trim()
}
const boxText = async (): Promise<string> => {
  const typed = (await page.locator('.plain-editor').count()) > 0
  return typed ? (await box().inputValue()).replace(/\s+/g, ' ').trim() : seen(box())
}
const ticketIs = (id: string) => page.locator(`[data-ticket-id="${id}"]`).waitFor()

async function open(ticket: string, editor: EditorName): Promise<void> {
  await page.goto(`${server.origin}/desk/?ticket=${ticket}&editor=${editor}`)
  await editorIs(editor)
}

async function editorIs(editor: EditorName): Promise<void> {
  await page.locator(`.editor-host[data-editor="${editor}"]`).waitFor()
}

describe.each(editorNames)('the desk with %s', { timeout }, (editor) => {
  it('sends with Ctrl+Enter, empties the box and takes it back', async () => {
    await open('4821', editor)
    const before = await page.locator('.message').count()
    await page.keyboard.press('r')
    await page.keyboard.type('Hi Dana, jk r/z')
    await page.keyboard.press('Enter')
    await page.keyboard.type('<b>soon</b>')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => page.locator('.message').count()).toBe(before + 1)
    expect(await newest().getAttribute('data-from')).toBe('agent')
    expect(await seen(newest().locator('.message-body'))).toBe('Hi Dana, jk r/z <b>soon</b>')
    expect(await newest().locator('.message-body').innerHTML()).not.toMatch(
      /(<br>|<p>(&nbsp;)?<\/p>)(<\/p>)?$/,
    )
    expect(await boxText()).toBe('')
    await page.locator('[data-undo-send]').click()
    await expect.poll(() => page.locator('.message').count()).toBe(before)
    expect(await boxText()).toBe('Hi Dana, jk r/z <b>soon</b>')
    expect(await page.locator('[data-ticket-id]').getAttribute('data-ticket-id')).toBe('4821')
  })

  it('shows the signature, which alone is nothing to send, and starts above it', async () => {
    await open('4812', editor)
    const signature =
      '-- Mira Okafor Corner Kettle, customer care We answer every message within one working day.'
    expect(await boxText()).toBe(signature)
    await page.locator('[data-send]').click()
    await page.getByText('There is nothing to send yet.').waitFor()
    await page.keyboard.type('Found it.')
    expect(await boxText()).toBe(`Found it. ${signature}`)
    await page.locator('[data-send]').click()
    await expect.poll(boxText).toBe(signature)
  })

  it('keeps a draft per ticket, and through a change of editor', async () => {
    await open('4819', editor)
    await box().click()
    await page.keyboard.type('Hello Tom')
    await page.getByRole('link', { name: /Priya/ }).click()
    await ticketIs('4816')
    expect(await boxText()).toBe('')
    await page.goBack()
    await ticketIs('4819')
    expect(await boxText()).toBe('Hello Tom')
    const other = editor === 'textarea' ? 'prosemirror' : 'textarea'
    await page.locator('[data-editor-choice]').selectOption(other)
    await editorIs(other)
    expect(await boxText()).toBe('Hello Tom')
    expect(new URL(page.url()).searchParams.get('editor')).toBe(other)
    await page.locator('[data-send]').click()
    await expect.poll(boxText).toBe('')
  })

  it('is clean for axe, light and dark, as a note with a file and a toast', async () => {
    const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
    await open('4812', editor)
    await page.keyboard.press('n')
    await page.keyboard.type('Rang again.')
    await page.locator('[data-send]').click()
    await page.locator('[data-undo-send]').hover()
    await page
      .locator('[data-attach]')
      .setInputFiles({ name: 'label.pdf', mimeType: 'a/b', buffer: Buffer.of() })
    await page.locator('[data-attachment="label.pdf"]').waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const violations = await page.evaluate(`${axe};axe.run().then((r) => r.violations.map((v) => v.id +
        ' ' + v.nodes.map((n) => n.target).join(', ')))`)
      expect(violations).toEqual([])
    }
  })
})

describe('the desk', { timeout }, () => {
  it('shows markup that customers write and runs none of it', async () => {
    await open('4809', 'textarea')
    expect(await seen(page.locator('[data-subject]'))).toContain('<b>and worse</b>')
    expect(await seen(page.locator('.message').first())).toContain(`onerror="alert('no logo')"`)
    expect(await page.locator('.message-body').locator('img, script, b').count()).toBe(0)
  })

  it('shows what agents paste without what could run', async () => {
    await open('4821', 'prosemirror')
    await box().click()
    await box().evaluate((el) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', '<p>our <a href="javascript:alert(1)">shop</a></p>')
      el.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    expect(await box().locator('a').getAttribute('href')).toBe('javascript:alert(1)')
    await page.locator('[data-send]').click()
    const link = newest().locator('.message-body a')
    expect(await seen(link)).toBe('shop')
    expect(await link.getAttribute('href')).toBeNull()
  })

  it('walks with j and k, searches with /, and keeps its hands off while somebody types', async () => {
    await open('4821', 'textarea')
    await page.keyboard.press('j')
    await ticketIs('4819')
    await page.keyboard.press('k')
    await ticketIs('4821')
    await page.keyboard.press('/')
    await page.keyboard.type('jk casserole')
    await page.getByText('Nobody wrote about').waitFor()
    await ticketIs('4821')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+j')
    await ticketIs('4821')
    expect(await page.locator('.row').count()).toBe(8)
  })

  it('adds notes for colleagues only, says who sees it, and lets go of undo in the end', async () => {
    await page.clock.install()
    await open('4816', 'textarea')
    await page.getByRole('tab', { name: 'Internal note' }).click()
    expect(await page.locator('[data-composer]').getAttribute('data-visibility')).toBe('note')
    await box().fill('Ask Ben about oat.')
    await page
      .locator('[data-attach]')
      .setInputFiles({ name: 'stock.csv', mimeType: 'a/b', buffer: Buffer.of() })
    await page.locator('[data-send]').click()
    await page.locator('[data-undo-send]').waitFor()
    expect(await newest().getAttribute('data-from')).toBe('note')
    expect(await seen(newest())).toContain('stock.csv')
    expect(await page.locator('[data-attachment]').count()).toBe(0)
    await page.clock.runFor(5100)
    await page.locator('[data-undo-send]').waitFor({ state: 'detached' })
    expect(await newest().getAttribute('data-message-id')).toBe('4816-2')
  })

  it('undoes on the ticket it was sent from', async () => {
    await open('4798', 'textarea')
    await box().fill('See you in Margate!')
    await page.locator('[data-send]').click()
    await page.getByRole('link', { name: /Gordon/ }).click()
    await ticketIs('4812')
    await page.locator('[data-undo-send]').click()
    await ticketIs('4798')
    await expect.poll(boxText).toBe('See you in Margate!')
    expect(new URL(page.url()).pathname).toBe('/desk/tickets/4798')
  })
})
