import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { largePack } from '../../packs/large-pack.ts'
import { newSigner, pack, snippet } from '../../packs/sample.ts'
import { crash } from '../crash.ts'
import { KOI, type KoiBrowser, launchKoi, until } from '../koi.ts'
import { words } from '../words.ts'
import { packFiles } from './files.ts'
import { indexedOnFile, packOnFile } from './on-file.ts'

const KILLS = 20
const ANSWERS = 400
/** Two small cores with another browser on them take as many times as long as a machine at rest; what it took is printed. */
const BUSY = 8
/** Milliseconds for ten thousand answers. */
const INSTALL_MS = BUSY * 3000
const UPDATE_MS = BUSY * 1000

const signer = await newSigner()
const files = packFiles()
let profile: string
let koi: KoiBrowser | null = null

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'koi-whole-'))
})
afterEach(async () => {
  await koi?.close()
  koi = null
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
})
afterAll(() => files.remove())

async function openPacks(on: KoiBrowser): Promise<Page> {
  const page = await on.context.newPage()
  await page.goto(`${KOI}/src/options/index.html#packs`)
  await page.getByRole('button', { name: words('packsChoose') }).waitFor()
  return page
}

const choose = (page: Page, path: string) => page.locator('input[type=file]').setInputFiles(path)

/** The agent wants the pack that she is shown. */
async function confirm(page: Page): Promise<void> {
  await page.getByRole('button', { name: words('packsAskYes'), exact: true }).click()
}

/** A version of which every answer says its number. */
const versionFile = (version: number): Promise<string> => {
  const snippets = Array.from({ length: ANSWERS }, (_, at) =>
    snippet(`s${at}`, { title: `Version ${version}`, shortcut: '' }),
  )
  return files.pack(`v${version}.koipack`, pack({ version, snippets }), signer)
}

const done = (page: Page) => page.locator('.toast').first()

describe('a pack of ten thousand answers', () => {
  it('is installed and updated in time, in a real browser', async () => {
    const large = largePack(10_000)
    const [first, ...rest] = large.snippets
    if (!first) throw new Error('no answers')
    const one = await files.pack('one.koipack', large, signer)
    const changed = rest.map((each, at) => (at < 5 ? { ...each, title: `Changed ${at}` } : each))
    const next = { ...large, version: large.version + 1, snippets: [first, ...changed] }
    const two = await files.pack('two.koipack', next, signer)

    koi = await launchKoi({ profile })
    const page = await openPacks(koi)
    page.setDefaultTimeout(60_000)
    await choose(page, one)
    await page.getByRole('dialog').waitFor()
    const from = Date.now()
    await confirm(page)
    await done(page).waitFor()
    const installed = Date.now() - from
    await page.getByRole('button', { name: words('optionsDismiss') }).click()
    expect(await packOnFile(page, 'team')).toMatchObject({ version: 3, answers: 10_000 })
    // Nobody updates in the second after an installation, while the new answers are being indexed.
    await until('the index', async () => (await indexedOnFile(page)) >= 10_000, 60_000)
    const again = Date.now()
    await choose(page, two)
    await done(page).waitFor()
    const updated = Date.now() - again
    expect(await packOnFile(page, 'team')).toMatchObject({ version: 4, answers: 10_000 })
    console.log(`installed in ${installed} ms, updated in ${updated} ms`)
    expect(installed).toBeLessThan(INSTALL_MS)
    expect(updated).toBeLessThan(UPDATE_MS)
  }, 180_000)
})

describe('a browser killed in the middle of an update', () => {
  it(`has the old pack or the new one whole when it starts again, ${KILLS} times`, async () => {
    koi = await launchKoi({ profile })
    let page = await openPacks(koi)
    await choose(page, await versionFile(1))
    await confirm(page)
    await done(page).waitFor()
    const from = Date.now()
    await choose(page, await versionFile(2))
    await until('the update', async () => (await packOnFile(page, 'team')).version === 2)
    const takes = Date.now() - from

    let version = 2
    let interrupted = 0
    for (let kill = 1; kill <= KILLS; kill++) {
      const next = await versionFile(version + 1)
      await choose(page, next)
      const moment = Math.random() * takes * 1.2
      await new Promise((resolve) => setTimeout(resolve, moment))
      await crash(koi)
      koi = await launchKoi({ profile })
      page = await openPacks(koi)
      const found = await packOnFile(page, 'team')
      const said = `killed after ${Math.round(moment)} of ${takes} ms, found ${JSON.stringify(found)}`
      expect([version, version + 1], said).toContain(found.version)
      expect(found, said).toEqual({
        version: found.version,
        answers: ANSWERS,
        titles: [`Version ${found.version}`],
      })
      if (found.version === version) interrupted++
      version = found.version
    }
    expect(interrupted, 'kills that came before the end').toBeGreaterThan(0)
  }, 300_000)
})
