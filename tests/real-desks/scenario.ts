import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type KoiBrowser, launchKoi } from '../e2e/koi.ts'
import { killBrowser } from './kill.ts'
import type { Model } from './models.ts'
import { type PanelView, viewOf } from './panel-view.ts'
import type { RealDesk } from './real-desk.ts'
import { said } from './words.ts'

/** One desk with what only it can tell. */
export interface DeskCase {
  readonly desk: RealDesk
  /** The ticket's number; null where the desk has none, which the panel must say. */
  readonly number: string | null
  /** Messages that the conversation holds at least. */
  readonly messages: number
  /** What the reply box holds, as its own editor knows it. */
  model(page: Page): Promise<Model>
}

const SUBJECT = 'Second cracked kettle in a row (order 48213)'
const ASKED = 'Is the new kettle on its way'
const DRAFT = ['Hi Dana,', "We can't ship a new one until Friday. You failed to attach a photo."]
const MARKED = ["We can't", 'You failed to']
const BETTER = ['Hi Dana,', 'We can ship a new one from Friday. You failed to attach a photo.']
const ANSWER = 'It arrived damaged'
/** An answer of one sentence's form: it goes in as plain words. */
const PIECE = {
  title: 'You needed it for a special day',
  text: "That day mattered, and you had planned around us. I'm sorry we let you down on it. Let me show you what we can do now.",
}
const PROMISE = "I'll get back to you tomorrow by noon."
const POLL = { interval: 50, timeout: 10_000 }

/** Tomorrow's noon on this machine's clock. */
function tomorrowNoon(): string {
  const due = new Date()
  due.setDate(due.getDate() + 1)
  due.setHours(12, 0, 0, 0)
  return due.toISOString()
}

/** The agent's morning in one desk: everything is done by keys and clicks in the page and in the real side panel. */
export function worksIn({ desk, number, messages, model }: DeskCase): void {
  describe(desk.id, () => {
    let koi: KoiBrowser
    let page: Page
    let panel: PanelView

    const own = async (): Promise<readonly string[]> => (await model(page)).own
    const whole = async (): Promise<string> => (await model(page)).whole

    async function type(lines: readonly string[]): Promise<void> {
      const { locator } = await desk.replyBox(page)
      await locator.focus()
      await page.keyboard.press('Control+Home')
      for (const [at, line] of lines.entries()) {
        if (at > 0) await page.keyboard.press('Enter')
        await page.keyboard.type(line)
      }
    }

    async function insert(search: string, title: string): Promise<void> {
      await panel.search.fill(search)
      const answer = panel.found.filter({ hasText: title })
      await answer.getByRole('button', { name: said('answerInsertNamed', title) }).click()
      await panel.search.fill('')
    }

    async function undoOnce(): Promise<void> {
      await page.bringToFront()
      await page.keyboard.press('Control+z')
    }

    /** The words that are underlined in the box, asked of the frame the box lives in. */
    async function marked(): Promise<string[]> {
      const { frame } = await desk.replyBox(page)
      return frame.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map(String)))
    }

    beforeAll(async () => {
      await desk.up()
      koi = await launchKoi()
      page = await koi.context.newPage()
      await desk.login(page)
      await desk.openConversation(page)
      panel = viewOf(await koi.sidePanel(page))
    })

    afterAll(() => koi?.close())

    it('shows in the side panel who wrote, before there is a reply box', async () => {
      await expect.poll(() => panel.customer.textContent(), POLL).toBe('Dana Whitfield')
      const heading = number === null ? SUBJECT : `#${number} · ${SUBJECT}`
      expect(await panel.heading.textContent()).toContain(heading)
      const facts = await panel.facts()
      expect(facts[said('factCustomer')]).toBe('Dana Whitfield')
      expect(facts[said('factTicket')]).toBe(number ?? said('factUnknown'))
    })

    it('knows the conversation beside the reply box', async () => {
      await desk.openReply(page)
      await expect.poll(() => panel.visibility.textContent(), POLL).toBe(said('visibilityPublic'))
      await expect
        .poll(() => panel.asks.allTextContents(), POLL)
        .toContainEqual(expect.stringContaining(ASKED))
      const thread = (await panel.facts())[said('factThread')]
      expect(Number(/\d+/.exec(thread ?? '')?.[0])).toBeGreaterThanOrEqual(messages)
      await expect.poll(() => panel.customer.textContent(), POLL).toBe('Dana Whitfield')
    })

    it('reads nothing but the agent’s own words as the draft', async () => {
      expect(await panel.wording.count()).toBe(0)
      expect(await panel.saveDraft.count()).toBe(0)
      expect(await panel.promises.count()).toBe(0)
    })

    it('follows the draft: flags, steps and marks', async () => {
      await type(DRAFT)
      for (const words of MARKED) await panel.flag(words).waitFor()
      await expect.poll(marked, POLL).toEqual(expect.arrayContaining(MARKED))
      const control = panel.stone(said('stepControl'))
      await expect.poll(() => control.textContent(), POLL).toContain(said('stepDone'))
      const acknowledge = panel.stone(said('stepAcknowledge'))
      expect(await acknowledge.textContent()).not.toContain(said('stepDone'))
    })

    it('puts a rewrite into the box, undone by one key', async () => {
      const before = await model(page)
      expect(before.own).toEqual(DRAFT)
      await panel
        .flag("We can't")
        .getByRole('button', { name: said('flagUse') })
        .click()
      await expect.poll(own, POLL).toEqual(BETTER)
      expect((await model(page)).others).toBe(before.others)
      await undoOnce()
      await expect.poll(whole, POLL).toBe(before.whole)
      await panel.flag("We can't").waitFor()
    })

    it('puts an answer with the customer’s name into the box, undone by one key', async () => {
      const before = await model(page)
      await insert('arrived damaged', ANSWER)
      await expect.poll(own, POLL).toContain('Hi Dana,')
      await expect
        .poll(own, POLL)
        .toContainEqual(expect.stringContaining('I can send you a new one, which arrives by'))
      const after = await model(page)
      expect(after.others).toBe(before.others)
      expect(after.own.join(' ')).toContain(DRAFT[1]?.slice(0, 20))
      await undoOnce()
      await expect.poll(whole, POLL).toBe(before.whole)
    })

    const { openNote } = desk
    if (openNote) {
      it('leaves internal notes alone', async () => {
        await openNote(page)
        await expect.poll(() => panel.visibility.textContent(), POLL).toBe(said('visibilityNote'))
        await type([`${DRAFT[1]} ${PROMISE}`])
        await panel.saveDraft.waitFor()
        expect(await panel.flags.count()).toBe(0)
        expect(await panel.promises.count()).toBe(0)
        await desk.sendButton(page).click()
        await desk.awaitSent(page)
      })
    }

    it('fills a box nobody has touched, and has a sent promise on file, and nothing else', async () => {
      await desk.openReply(page)
      await insert('special day', PIECE.title)
      await expect.poll(own, POLL).toEqual([PIECE.text])
      await type(['Hi Dana,', PROMISE, ''])
      await expect.poll(own, POLL).toEqual(['Hi Dana,', PROMISE, PIECE.text])
      await expect.poll(() => panel.promises.count(), POLL).toBe(1)
      await desk.sendButton(page).click()
      await desk.awaitSent(page)
      await panel.openTab('FollowUps')
      await expect.poll(() => panel.reminders.count(), POLL).toBe(1)
      expect(await panel.reminders.textContent()).toContain(PROMISE)
      expect(await panel.reminders.locator('time').first().getAttribute('datetime')).toBe(tomorrowNoon())
    })

    it('still has it after the browser was killed and started again', async () => {
      await killBrowser(koi)
      koi = await launchKoi({ profile: koi.profile })
      await koi.context.clearCookies()
      page = await koi.context.newPage()
      await desk.login(page)
      await desk.openConversation(page)
      panel = viewOf(await koi.sidePanel(page))
      await panel.openTab('FollowUps')
      await expect.poll(() => panel.reminders.count(), POLL).toBe(1)
      expect(await panel.reminders.textContent()).toContain(PROMISE)
      expect(await panel.reminders.locator('time').first().getAttribute('datetime')).toBe(tomorrowNoon())
    })
  })
}
