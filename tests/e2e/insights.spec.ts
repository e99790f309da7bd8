import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WeekCount } from '../../src/domain/insights/count.ts'
import { weekOf } from '../../src/domain/insights/week.ts'
import { inEveryLook } from './axe.ts'
import { cornerDesk } from './desks/corner-desk.ts'
import { type DeskRun, runBeside } from './desks/run.ts'
import { eventually } from './eventually.ts'
import { KOI } from './koi.ts'
import { words } from './words.ts'

const desk = cornerDesk('textarea')
/** Typed at a person's pace: a flag counts as mended only if somebody could have seen it. */
const PACE_MS = 40
const FLAGGED = "You failed to send a photo. Calm down, please. I'll get back to you tomorrow."
const WEEK = weekOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)

const folder = mkdtempSync(join(tmpdir(), 'koi-insights-'))
let on: DeskRun
let options: Page

/** Puts counts on file from outside, as many weeks of work would. */
async function file(rows: readonly WeekCount[]): Promise<void> {
  await options.evaluate(async (all) => {
    const open = indexedDB.open('koi')
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result)
    })
    const change = db.transaction('counts', 'readwrite')
    for (const row of all) change.objectStore('counts').put(row)
    await new Promise((resolve) => {
      change.oncomplete = resolve
    })
    db.close()
  }, rows)
  await options.reload()
}

const numbersOf = (name: string, table: string) =>
  options
    .getByRole('table', { name: words(table) })
    .getByRole('row')
    .filter({ has: options.getByRole('rowheader', { name, exact: true }) })
    .getByRole('cell')
    .allInnerTexts()

async function at(hash: string): Promise<void> {
  await options.bringToFront()
  await options.goto('about:blank')
  await options.goto(`${KOI}/src/options/index.html#${hash}`)
}

/** The page as the panel's connection sees it: the last that connected to a browser is given its downloads. */
function savedIn(page: Page): Page {
  const same = on.panel.page
    .context()
    .pages()
    .find((one) => one.url() === page.url())
  if (!same) throw new Error('the panel sees no such page')
  return same
}

beforeAll(async () => {
  on = await runBeside(desk)
  options = await on.koi.context.newPage()
  options.setDefaultTimeout(15_000)
  await on.open(desk)
})
afterAll(async () => {
  await on?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('what happened in a reply', () => {
  it('is counted when it is sent, and its promise when it is kept', async () => {
    const { page, panel } = on
    // A library without answers has none for Dana either.
    await at('welcome')
    const next = options.getByRole('button', { name: words('welcomeNext') })
    await next.click()
    await next.click()
    await options.getByRole('switch').click()
    await page.bringToFront()
    await panel.page.getByText(words('answersEmpty')).waitFor()
    await desk.write(page)
    await page.keyboard.type(FLAGGED, { delay: PACE_MS })
    await panel.flag('Calm down').waitFor()
    await panel.use('You failed to')
    await eventually(() => on.draft(desk)).not.toContain('You failed to')
    await page.bringToFront()
    await desk.box(page).focus()
    await desk.send(page)
    await panel.tab('follow-ups')
    const followUp = panel.followUp("I'll get back to you tomorrow.")
    await followUp
      .getByRole('button', { name: words('followUpDoneNamed', "I'll get back to you tomorrow.") })
      .click()
    await at('insights')
    await eventually(() => numbersOf('you failed', 'insightsWording')).toEqual(['1', '0'])
    expect(await numbersOf('calm down', 'insightsWording')).toEqual(['0', '1'])
    expect(await numbersOf(words('themeArrivedDamaged'), 'insightsTableLabel')).toEqual(['1', '0', '+1'])
    await options.getByText(`1 ${words('insightsKept')}`).waitFor()
    const unanswered = options.getByRole('region', { name: words('insightsUnanswered') })
    expect(await unanswered.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(new RegExp(`${words('themeArrivedDamaged')}\\s+1`)),
    ])
  })

  it('goes into a file for the lead as numbers alone, to the letter as it was shown', async () => {
    const own = { week: WEEK, kind: 'used', what: 'the-kettle-of-dana-whitfield', count: 7 }
    const login = { week: WEEK, kind: 'theme', what: 'login', count: 5 }
    const rare = { week: WEEK, kind: 'theme', what: 'no-reply', count: 2 }
    await file([own, login, rare])
    await options.getByText(words('insightsLeadExactly')).click()
    const shown = await options.locator('.exactly pre').innerText()
    const [saved] = await Promise.all([
      savedIn(options).waitForEvent('download'),
      options.getByRole('button', { name: words('insightsLeadSave') }).click(),
    ])
    expect(saved.suggestedFilename()).toBe(`koi-insights-${WEEK}.json`)
    const path = join(folder, 'insights.json')
    await saved.saveAs(path)
    const text = readFileSync(path, 'utf8')
    expect(text).toBe(shown)
    expect(JSON.parse(text)).toMatchObject({
      themes: [{ theme: 'login', conversations: 5 }],
      ownAnswers: { sent: 7 },
    })
    expect(text).not.toMatch(/dana|whitfield|kettle|crack|lid|photo|tomorrow|no-reply/i)

    const mine = JSON.parse(text)
    const another = { ...mine, id: 'fedcba9876543210' }
    const files = [mine, mine, another].map((content, place) => ({
      ...{ name: `${place}.json`, mimeType: 'application/json' },
      buffer: Buffer.from(JSON.stringify(content)),
    }))
    const broken = { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"koi":') }
    await options.locator('input[type=file]').setInputFiles([...files, broken])
    await options.getByText(words('insightsTeamNot', 'notes.json')).waitFor()
    const team = options.getByRole('region', { name: words('insightsTeamTogether'), exact: true })
    const logins = team.getByRole('row').filter({ hasText: words('themeLogin') })
    expect(await logins.getByRole('cell').first().innerText()).toBe('10')
    expect(await inEveryLook(options)).toEqual([])
  })

  it('is forgotten at a click, with a way back', async () => {
    await options.getByRole('button', { name: words('insightsForget') }).click()
    await options.getByText(words('insightsNothing')).waitFor()
    await options.getByRole('button', { name: words('optionsUndo') }).click()
    await eventually(() => numbersOf('you failed', 'insightsWording')).toEqual(['1', '0'])
  })
})

describe('two minutes of practice', () => {
  it('are done by keyboard, begin with the agent’s own phrases, and are kept', async () => {
    await at('practice')
    const key = (name: string) => options.keyboard.press(name)
    await options.getByRole('button', { name: words('practiceStart') }).focus()
    await key('Enter')
    await options.locator('.drill .sentence').waitFor()
    expect(await inEveryLook(options)).toEqual([])
    const asked: string[] = []
    for (let turn = 0; turn < 3; turn++) {
      const sentence = options.locator('.drill .sentence')
      await eventually(() => sentence.innerText()).not.toBe(asked.at(-1))
      asked.push(await sentence.innerText())
      if ((await options.locator('.choose').count()) > 0) await key('1')
      else {
        await options.locator('.write textarea:focus').waitFor()
        await options.keyboard.type('Hm.')
        await key('Enter')
        await options.locator('.write .still').filter({ hasText: /\S/ }).waitFor()
        await key('Tab')
        await key('Tab')
        await key('Enter')
      }
      await options.locator('.outcome').waitFor()
      await key('2')
      expect(await options.getByRole('radio', { name: words('practiceGradeHard') }).isChecked()).toBe(true)
      if (turn === 0) expect(await inEveryLook(options)).toEqual([])
      await options.getByRole('button', { name: words('practiceNext') }).focus()
      await key('Enter')
    }
    expect(asked.slice(0, 2).join(' ')).toMatch(/calm|relax|upset|failed|forgot|neglected/i)
    await options.locator('.drill .sentence').waitFor()
    await key('Escape')
    await options.getByText(words('practiceDone')).waitFor()
    await options.reload()
    await options.getByRole('button', { name: words('practiceForget') }).waitFor()
  })
})
