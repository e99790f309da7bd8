import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../../src/domain/packs/keys/fingerprint.ts'
import type { Pack } from '../../../src/domain/packs/pack.ts'
import { readSuggestion } from '../../../src/domain/packs/suggestion/suggestion.ts'
import { packEdge } from '../../../src/platform/pack-edge.ts'
import { newSigner, pack, payloadOf, sealed, snippet } from '../../packs/sample.ts'
import { axeFinds } from '../axe.ts'
import { tabTo } from '../by-keyboard.ts'
import { eventually } from '../eventually.ts'
import { KOI, type KoiBrowser, launchKoi } from '../koi.ts'
import { words } from '../words.ts'
import { packFiles } from './files.ts'

const signer = await newSigner()
const files = packFiles()
const limit = (days: number) => ({
  ...{ id: 'refund-window', title: 'Refund window', limit: days, unit: 'days', about: ['refund'], words: '' },
})
const refunds = (over: Partial<Pack> = {}): Pack =>
  pack({
    ...{ name: 'refunds', title: 'Refunds', version: 1, policy: [limit(14)] },
    snippets: [snippet('window', { title: 'Refund window' }), snippet('lost', { title: 'Lost parcel' })],
    ...over,
  })

let koi: KoiBrowser
let page: Page

beforeAll(async () => {
  koi = await launchKoi()
  page = await koi.context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(`${KOI}/src/options/index.html#packs`)
})
afterAll(async () => {
  await koi?.close()
  files.remove()
})

const dialog = () => page.getByRole('dialog')
const item = (title: string) =>
  page.locator('.pack').filter({ has: page.getByRole('heading', { name: title, exact: true }) })
const said = (text: string) => page.locator('.toast').getByText(text).waitFor()

/** Chooses a file by keyboard alone. */
async function choose(path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await tabTo(page, words('packsChoose'))
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(path)
}

async function press(name: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

/** Drops a file onto the page as a hand with a mouse does. */
async function drop(name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name, bytes }) => {
      const dropped = new DataTransfer()
      dropped.items.add(new File([new Uint8Array(bytes)], name))
      return dropped
    },
    { name, bytes: [...bytes] },
  )
  for (const type of ['dragover', 'drop']) await page.dispatchEvent('main', type, { dataTransfer: data })
}

describe('the page of packs', () => {
  it('asks at the first sight of a key, shows who signed and what it brings, and Escape installs nothing', async () => {
    await page.getByText(words('packsNone')).waitFor()
    await drop('refunds.koipack', await sealed(payloadOf(refunds()), signer))
    await dialog()
      .getByRole('heading', { name: words('packsAskTitle', 'Refunds') })
      .waitFor()
    const fingerprint = (await fingerprintOf(signer.keyId, packEdge)).split(' ')
    expect(await dialog().locator('.fingerprint li').allInnerTexts()).toEqual(fingerprint)
    expect(await dialog().innerText()).toContain('2 answers · 1 limit')
    expect(await axeFinds(page, 'dialog')).toEqual([])
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    await page.getByText(words('packsNone')).waitFor()
  })

  it('installs by keyboard alone, and brings the answers into the library', async () => {
    await choose(await files.pack('one.koipack', refunds(), signer))
    await dialog().waitFor()
    await press(words('packsAskYes'))
    await said(words('packsInstalledNow', 'Refunds'))
    await eventually(() => item('Refunds').innerText()).toContain(words('packsVersion', '1'))
    await page.goto(`${KOI}/src/options/index.html#export`)
    const own = words('exportOwn_other').split('(')[0] ?? ''
    await page.locator('.export-which label').filter({ hasText: own }).waitFor()
    await page.goto(`${KOI}/src/options/index.html#library`)
    await page.getByRole('searchbox').fill('lost parcel')
    const answer = page.locator('.answers').getByRole('link').filter({ hasText: 'Lost parcel' })
    expect(await answer.innerText()).toContain(words('libraryOfPack', 'Refunds'))
    await answer.click()
    await page.getByText(words('libraryReadOnly', 'Refunds')).waitFor()
    expect(await page.getByRole('textbox', { name: words('libraryTitle') }).count()).toBe(0)
    await press(words('suggestTitle'))
    await page.getByRole('textbox', { name: words('libraryTitle') }).focus()
    await page.keyboard.press('End')
    await page.keyboard.type(', found')
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: words('suggestSave') }).press('Enter')
    const suggested = await coming
    expect(suggested.suggestedFilename()).toBe('Lost parcel.koisuggestion')
    expect(readSuggestion(readFileSync(await suggested.path(), 'utf8'))).toMatchObject({
      ...{ pack: 'refunds', version: 1, id: 'lost' },
      ...{ before: { title: 'Lost parcel' }, after: { title: 'Lost parcel, found' } },
    })
    await press(words('libraryMakeMine'))
    await expect
      .poll(() => page.getByRole('textbox', { name: words('libraryTitle') }).inputValue())
      .toBe('Lost parcel')
    await page.goto(`${KOI}/src/options/index.html#packs`)
  })

  it('updates without asking, tells what changed until it was seen, here and in the panel', async () => {
    const why = 'Parcels are insured now.'
    const lost = { id: 'lost', title: 'Lost parcel', why, shingles: [] }
    const next = refunds({
      ...{ version: 2, policy: [limit(30)], recalled: [lost] },
      snippets: [snippet('window', { title: 'Refund window' })],
    })
    await choose(await files.pack('two.koipack', next, signer))
    await said('version 2')
    const news = item('Refunds').locator('.pack-news')
    await eventually(() => news.getByRole('listitem').allInnerTexts()).toEqual([
      'Refund window 14 -> 30 days',
      `“Lost parcel” must not be used any more: ${why}`,
    ])
    const panel = await koi.context.newPage()
    await panel.goto(`${KOI}/src/panel/index.html`)
    await panel.getByText(words('packNews_other', '2', 'Refunds')).waitFor()
    await panel.getByRole('tab', { name: words('tabLibrary') }).click()
    await panel
      .locator('li.recalled')
      .getByText(words('recalledWhy', 'Refunds', why))
      .waitFor()
    expect(await axeFinds(panel, 'main')).toEqual([])
    await page.bringToFront()
    await press(words('packsNewsSeenNamed', 'Refunds'))
    await news.waitFor({ state: 'detached' })
    await panel.getByText(words('packNews_other', '2', 'Refunds')).waitFor({ state: 'detached' })
    await panel.close()

    await page.goto(`${KOI}/src/options/index.html#library`)
    await page.getByRole('searchbox').fill('lost parcel')
    const struck = page.locator('.answer.recalled')
    expect(await struck.locator('s').innerText()).toBe('Lost parcel')
    expect(await struck.innerText()).toContain(words('libraryRecalled', why))
    await page.goto(`${KOI}/src/options/index.html#packs`)
  })

  it('refuses what was changed on the way in plain words; what is installed stays', async () => {
    const bytes = await sealed(payloadOf(refunds({ version: 3 })), signer)
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1
    await choose(files.put('three.koipack', bytes))
    const alert = page.getByRole('alert').filter({ hasText: 'three.koipack' })
    await alert.waitFor()
    expect(await alert.innerText()).toContain(words('packsRefusedStays'))
    expect(await item('Refunds').innerText()).toContain(words('packsVersion', '2'))
    expect(await axeFinds(page)).toEqual([])
  })

  it('marks an unsigned file as one’s own, and keeps packs in the order that the agent gives them', async () => {
    const mine = pack({ name: 'mine', title: 'Mine', snippets: [snippet('window', { title: 'My window' })] })
    await choose(await files.pack('mine.koipack', mine, null))
    await dialog().getByText(words('packsAskUnsigned')).waitFor()
    await press(words('packsAskYesOwn'))
    await item('Mine').getByText(words('packsUnsigned')).waitFor()
    const titles = () => page.locator('.pack h3').allInnerTexts()
    expect(await titles()).toEqual(['Refunds', 'Mine'])
    await press(words('packsUp', 'Mine'))
    await eventually(titles).toEqual(['Mine', 'Refunds'])
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      words('packsDown', 'Mine'),
    )
    await page.keyboard.press('Enter')
    await eventually(titles).toEqual(['Refunds', 'Mine'])
  })

  it('lets a pack rest, and removes it, each by keyboard', async () => {
    await tabTo(page, words('packsUse', 'Mine'))
    await page.keyboard.press('Space')
    await item('Mine').getByText(words('packsOff'), { exact: true }).waitFor()
    await press(words('packsRemoveNamed', 'Mine'))
    await dialog().waitFor()
    await press(words('packsRemoveYes'))
    await said(words('packsRemoved', 'Mine'))
    await item('Mine').waitFor({ state: 'detached' })
    await page.goto(`${KOI}/src/options/index.html#library`)
    await page.getByRole('searchbox').fill('window')
    await page.locator('.answers').getByText('Refund window').first().waitFor()
    expect(await page.locator('.answers').getByText('My window').count()).toBe(0)
  })
})
