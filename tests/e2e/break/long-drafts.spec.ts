import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { besideDemo } from '../beside-demo.ts'
import { until } from '../koi.ts'
import { lineTo, type TestLine } from '../line.ts'
import { faultsOf } from './edit-over.ts'

/** A sentence of ten words, so that 5,000 of them are the 50,000 words of the promise. */
const SENTENCE = "Unfortunately we can't send the kettle to you this week. "
const SENTENCES = 5000
const KEYS = 12
/** What a key may take from press to paint, ms: half the time in which people call a page slow, on a busy machine. */
const BOUND_MS = 200

const on = besideDemo()
let page: Page
let line: TestLine
let faults: string[]

beforeEach(async () => {
  page = await on.koi.context.newPage()
  faults = faultsOf(page)
})

afterEach(async () => {
  await line.close()
  await page.close()
  expect(faults).toEqual([])
})

interface Timed extends Window {
  keyTimes?: number[]
}

/** Types letter by letter and gives what each took from press to paint, ms, slowest first. */
async function typed(letters: string): Promise<number[]> {
  await page.evaluate(() => {
    const view: Timed = window
    const times: number[] = []
    view.keyTimes = times
    document.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp))),
      { capture: true },
    )
  })
  const count = () => page.evaluate(() => (window as Timed).keyTimes?.length ?? 0)
  for (const [index, letter] of [...letters].entries()) {
    await page.keyboard.press(letter)
    await until('the key to be painted', async () => (await count()) > index)
  }
  const times = await page.evaluate(() => (window as Timed).keyTimes ?? [])
  return times.sort((a, b) => b - a)
}

const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN

describe('a draft of 50,000 words', () => {
  it.each([
    ['textarea', 'textarea'],
    ['contenteditable', '#editor [contenteditable]'],
  ])('in a %s: typing stays quick, and what was not analysed is told', async (editor, box) => {
    await page.goto(`${on.demo.origin}/editors/${editor}/`)
    await page.locator(box).click()
    line = await lineTo(on.koi, page)
    await line.heard('reading')
    await page.locator(box).evaluate(
      (element, [sentence, count]) => {
        const paragraph = sentence.repeat(20).trim()
        const paragraphs = Array.from({ length: count / 20 }, () => paragraph)
        const data = new DataTransfer()
        data.setData('text/plain', paragraphs.join('\n'))
        if ('value' in element) element.value = paragraphs.join('\n')
        else element.innerHTML = paragraphs.map((words) => `<p>${words}</p>`).join('')
        element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
      },
      [SENTENCE, SENTENCES] as const,
    )
    const { draft, reading } = await line.heard('reading', (now) => now.draft.length > 200_000)
    expect(draft.split(/\s+/).filter(Boolean).length).toBeGreaterThanOrEqual(50_000)
    expect(reading.notRead?.end).toBe(draft.length)
    expect(reading.notRead?.start).toBeGreaterThan(10_000)
    expect(reading.flags.length).toBeGreaterThan(0)
    await page.keyboard.press('Control+Home')
    const times = await typed('x'.repeat(KEYS))
    await line.heard('reading', (now) => now.draft.startsWith('x'.repeat(KEYS)))
    const slowest = times.map(Math.round).join(', ')
    expect(median(times), `ms from key to paint: ${slowest}`).toBeLessThan(BOUND_MS)
    if (process.env['KOI_TIMES']) console.log(`${editor}: ${slowest}`)
  })
})
