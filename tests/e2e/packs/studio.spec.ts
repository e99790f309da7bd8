import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../../bin/browser.ts'
import { readHeader } from '../../../src/domain/packs/built/header.ts'
import { readPayload } from '../../../src/domain/packs/built/payload.ts'
import { asTravels, writeSuggestion } from '../../../src/domain/packs/suggestion/suggestion.ts'
import { runKoi } from '../../cli/run-koi.ts'
import { axeFinds } from '../axe.ts'
import { tabTo } from '../by-keyboard.ts'
import { eventually } from '../eventually.ts'
import { KOI, type KoiBrowser, launchKoi } from '../koi.ts'
import { words } from '../words.ts'
import { servePacks } from './pack-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'koi-studio-'))
const at = (name: string): string => join(folder, name)
const koiScript = join(ROOT, 'bin/koi.mjs')
const MOVED = ['Lost on the way: sending a new one', 'Send it back and get your money', 'A new appointment']

let koi: KoiBrowser
let page: Page

beforeAll(async () => {
  koi = await launchKoi()
  page = await koi.context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(`${KOI}/src/options/index.html#studio`)
  await page.getByRole('heading', { name: words('studioTitle'), level: 1 }).waitFor()
})
afterAll(async () => {
  await koi?.close()
  rmSync(folder, { recursive: true, force: true })
})

const press = async (name: string): Promise<void> => {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}
/** Walks to a field and writes over what is in it. */
const fill = async (name: string, text: string): Promise<void> => {
  await tabTo(page, name, 140)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}
/** Walks with Tab until something of that kind has the focus. */
const tabInto = async (selector: string): Promise<void> => {
  for (let presses = 0; presses < 140; presses++) {
    if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key does not reach ${selector}`)
}
/** From the top of the page, so that every walk is the one of somebody who just arrived. */
const fromTop = (): Promise<void> =>
  page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    getSelection()?.removeAllRanges()
  })
const turnTo = async (view: string): Promise<void> => {
  await fromTop()
  await press(words(view))
}
/** Presses a button and keeps the file that comes of it. */
async function saved(button: string, name: string): Promise<string> {
  const coming = page.waitForEvent('download')
  await press(button)
  await (await coming).saveAs(at(name))
  return at(name)
}
const verified = async (file: string, ...more: string[]) => {
  const { code, out } = await runKoi(koiScript, folder, ['pack', 'verify', file, ...more, '--json'], null)
  return { code, said: JSON.parse(out) }
}
const answerTitles = () => page.locator('#studio-answer-list a').allInnerTexts()

describe('a lead who has never seen git', () => {
  it('makes a pack and moves three answers in', async () => {
    await press(words('studioNew'))
    await fill(words('studioPackTitle'), 'Care team')
    await fill(words('studioOwner'), 'Ada')
    await fill(words('studioLanguages'), 'en')
    await press(words('studioMake'))
    await page.getByRole('navigation', { name: words('studioNav') }).waitFor()
    expect(page.url()).toContain('#studio/care-team')
    for (const title of MOVED) {
      await fromTop()
      await press(words('studioMoveIn'))
      await page.getByRole('heading', { name: words('studioMoveIn') }).waitFor()
      await tabTo(page, words('studioSearch'))
      await page.keyboard.type(title)
      const tick = page.locator('#studio-library').getByRole('checkbox')
      await eventually(() => tick.count()).toBe(1)
      await tabTo(page, title)
      await page.keyboard.press('Space')
      await press(words('studioMove_one', '1'))
      await eventually(answerTitles).toContain(title)
    }
    // Their sign-off came along.
    expect(await answerTitles()).toHaveLength(4)
    await fromTop()
    await press(words('studioMoveIn'))
    await eventually(() => page.locator('#studio-library').getByText(words('studioThere')).count()).toBe(4)
    await page.goto(`${KOI}/src/options/index.html#studio/care-team/answers`)
  })

  it('sets a limit and is told which answer goes beyond it', async () => {
    await turnTo('studioTabAbout')
    await fill(words('studioNewLimit'), 'Refund window')
    await page.keyboard.press('Enter')
    await fill(words('studioLimit'), '14')
    await turnTo('studioTabAnswers')
    await fill(words('studioNewAnswer'), 'Money back')
    await page.keyboard.press('Enter')
    await tabInto('.ProseMirror')
    await page.keyboard.type('You can have a refund within 30 days.')
    await page.getByText('Refund window, at most 14 days', { exact: false }).first().waitFor()
    await turnTo('studioTabRelease')
    await page.getByText(words('studioErrorsFirst_one', '1')).waitFor()
    expect(await page.getByRole('button', { name: words('studioRelease', '1') }).isDisabled()).toBe(true)
    await turnTo('studioTabCheck')
    await page.getByText('“30 days” is more than the policy allows', { exact: false }).waitFor()
    await press('Money back')
    await tabInto('.ProseMirror')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('You can have a refund within 14 days.')
    await eventually(() => page.locator('#studio-findings ~ .findings').getByText('30 days').count()).toBe(0)
  })

  it('writes a wording rule by its form, with days off and what agents fill in', async () => {
    await turnTo('studioTabRules')
    await fill(words('studioNewRule'), 'no can do')
    await page.keyboard.press('Enter')
    await fill(words('studioRuleAsk'), 'What can you do?')
    await fill(words('studioRuleWhy'), 'Customers want to hear what is possible.')
    await fill(words('studioRuleWrong'), 'That is a no can do.\nSorry, no can do.\nToday it is no can do.')
    await fill(words('studioRuleRight'), 'Here is what I can do.')
    await fill(words('studioRuleSilent'), 'Can you do it today?\nYes, I can do that.')
    const holds = page.locator('.findings .badge', { hasText: words('studioTestHolds') })
    await eventually(() => holds.count()).toBe(6)
    await turnTo('studioTabAbout')
    await fill(words('studioHolidays'), '2031-12-24')
    await fill(words('studioProfile'), 'direct_line: Your direct line')
  })

  it('makes a key, backs it up and signs the first release', async () => {
    await turnTo('studioTabRelease')
    await press(words('studioMakeKey'))
    await fill(words('packKeyNew'), 'Care team')
    await page.keyboard.press('Enter')
    await page.getByText(words('packKeyNotSaved')).waitFor()
    await press(words('packKeySave'))
    await fill(words('packKeyPassword'), 'a long password')
    await fill(words('packKeyPasswordAgain'), 'a long password')
    const key = await saved(words('packKeySaveFile'), 'key.json')
    expect(readFileSync(key, 'utf8')).not.toContain('a long password')
    await page.getByText(words('packKeyNotSaved')).waitFor({ state: 'detached' })
    const shown = (await page.locator('.fingerprint li').allInnerTexts()).join(' ')
    await page.goto(`${KOI}/src/options/index.html#studio/care-team/release`)
    await tabInto('select')
    await page.keyboard.press('ArrowDown')
    const release = page.getByRole('button', { name: words('studioRelease', '1') })
    await eventually(() => release.isEnabled()).toBe(true)
    const first = await saved(words('studioRelease', '1'), 'one.koipack')
    await page.getByText(words('studioReleased', '1')).waitFor()
    expect(await verified(first, '--key', key)).toMatchObject({
      code: 0,
      said: { name: 'care-team', version: 1, fingerprint: shown },
    })
    await page.getByText(words('studioNothingChanged', '1')).first().waitFor()
  })

  it('tests the address where the file was put, before agents are told of it', async () => {
    const server = await servePacks()
    server.put('/care-team.koipack', new Uint8Array(readFileSync(at('one.koipack'))))
    await fill(words('studioAddress'), `http://127.0.0.1:${server.port}/care-team.koipack`)
    await press(words('testAddress'))
    const checks = page.locator('.checks li')
    await checks.filter({ hasText: words('testPackGood') }).waitFor()
    await checks.filter({ hasText: words('testCachedGood') }).waitFor()
    const shown = await page.locator('.key-words .fingerprint li').allInnerTexts()
    expect(await page.locator('.there .fingerprint li').allInnerTexts()).toEqual(shown)
    await server.close()
  })

  it('takes a suggestion over, and refuses a file that is none', async () => {
    const bytes = readFileSync(at('one.koipack'))
    const payload = JSON.parse(bytes.subarray(readHeader(new Uint8Array(bytes))?.size ?? 0).toString())
    const read = readPayload(payload)
    if (!read.ok) throw new Error(read.message)
    expect(read.pack).toMatchObject({
      ...{ rules: [{ id: 'no-can-do' }], holidays: ['2031-12-24'] },
      profileFields: [{ id: 'direct_line', label: 'Your direct line' }],
    })
    const money = read.pack.snippets.find(({ id }) => id === 'money-back')
    if (!money) throw new Error('the answer did not travel')
    const before = asTravels({ ...money, pack: 'care-team' })
    const after = { ...before, examples: ['i want my money back'] }
    const about = { pack: 'care-team', version: 1, id: 'money-back', note: 'They ask so.', from: 'Kim' }
    writeFileSync(at('good.koisuggestion'), writeSuggestion({ ...about, before, after }) ?? '')
    writeFileSync(at('bad.koisuggestion'), '{"koi": "suggestion", "format": 1}')
    await turnTo('studioTabSuggestions')
    await page.locator('input[type=file]').setInputFiles([at('good.koisuggestion'), at('bad.koisuggestion')])
    await page.getByText(words('studioSuggestionNone')).waitFor()
    await page.locator('ins', { hasText: 'i want my money back' }).waitFor()
    await press(words('studioTake'))
    await page.getByText(words('studioTaken', 'Money back')).waitFor()
  })

  it('sees in plain words what the second release changes, and agents can go along', async () => {
    await turnTo('studioTabAbout')
    await fill(words('studioLimit'), '30')
    await turnTo('studioTabAnswers')
    await press('A new appointment')
    await press(words('studioRetire'))
    await press('Send it back and get your money')
    await fill(words('studioRecallWhy'), 'The law changed.')
    await page.keyboard.press('Enter')
    await page.getByText(words('studioRecalledWhy', 'The law changed.')).waitFor()
    await turnTo('studioTabRelease')
    await page.getByText('Refund window 14 -> 30 days').waitFor()
    await page
      .getByText('“Send it back and get your money” must not be used any more: The law changed.')
      .waitFor()
    await page.getByText('1 answer retired: “A new appointment”').waitFor()
    await page.getByText('“Money back” changed examples').waitFor()
    const release = page.getByRole('button', { name: words('studioRelease', '2') })
    await eventually(() => release.isEnabled()).toBe(true)
    const second = await saved(words('studioRelease', '2'), 'two.koipack')
    expect(await verified(second, '--installed', at('one.koipack'))).toMatchObject({
      code: 0,
      said: { version: 2 },
    })
    expect((await verified(at('one.koipack'), '--installed', second)).said).toMatchObject({ code: 'older' })
  })

  it('hands over to another key, and whoever trusted the old one goes along', async () => {
    await page.goto(`${KOI}/src/options/index.html#studio/-keys`)
    await fill(words('packKeyNew'), 'Second key')
    await page.keyboard.press('Enter')
    await eventually(() => page.locator('.key-line').count()).toBe(2)
    await page.goto(`${KOI}/src/options/index.html#studio/care-team/about`)
    await fill(words('studioDescription'), 'With another key')
    await turnTo('studioTabRelease')
    await page.getByLabel(words('studioSignWith')).selectOption({ label: 'Second key' })
    await page.getByText(words('studioOtherKey')).waitFor()
    await press(words('studioHandOver', 'Care team', 'Second key'))
    await page.getByText(words('studioOtherKey')).waitFor({ state: 'detached' })
    const release = page.getByRole('button', { name: words('studioRelease', '3') })
    await eventually(() => release.isEnabled()).toBe(true)
    const third = await saved(words('studioRelease', '3'), 'three.koipack')
    expect(await verified(third, '--installed', at('two.koipack'))).toMatchObject({
      code: 0,
      said: { version: 3 },
    })
  })

  it('has nothing for axe to find, on a narrow dark page', async () => {
    await page.setViewportSize({ width: 360, height: 800 })
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    const found: string[] = []
    for (const path of [
      'answers',
      'answer/money-back',
      'add',
      'about',
      'check',
      'suggestions',
      'release',
      'rules',
    ]) {
      await page.goto(`${KOI}/src/options/index.html#studio/care-team/${path}`)
      await page.locator('.studio h1').first().waitFor()
      for (const line of await axeFinds(page)) found.push(`${path}: ${line}`)
    }
    expect(found).toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  })

  it('finds everything again after the browser was closed, and takes the folder to git', async () => {
    await page.goto(`${KOI}/src/options/index.html#studio/care-team`)
    await page.reload()
    await eventually(answerTitles).toHaveLength(4)
    await turnTo('studioTabRelease')
    const zip = await saved(words('studioFolderSave'), 'care-team.zip')
    expect(readFileSync(zip).subarray(0, 2).toString()).toBe('PK')
    await page.goto(`${KOI}/src/options/index.html#studio`)
    await page.locator('input[type=file]').first().setInputFiles(zip)
    await eventually(() => page.url()).toContain('#studio/care-team-2')
    await eventually(answerTitles).toHaveLength(4)
  })
})
