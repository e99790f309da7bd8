import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventually } from '../eventually.ts'
import { until } from '../koi.ts'
import { lineTo } from '../line.ts'
import { words } from '../words.ts'
import type { DeskPage } from './desk-page.ts'
import { type DeskRun, runBeside } from './run.ts'
import { sendScenario } from './sending.ts'

const FAILED = 'You failed to attach a photo'
const DRAFT = `I can't get you that until March. ${FAILED}. I'll get back to you tomorrow.`
const BETTER = DRAFT.replace(FAILED, 'Please attach a photo')

/** Answers of the starter pack: one that needs nothing, one that asks. */
const LOST = 'Lost on the way: sending a new one'
const HEARD = 'What I understood'

/** Everything the main job promises, on one desk's page, with the real side panel; `more` is what only this desk has. */
export function deskScenario(desk: DeskPage, more?: (on: () => DeskRun) => void): void {
  describe(desk.name, () => {
    let on: DeskRun
    const draft = () => on.draft(desk)
    const draftIs = (text: string) => eventually(draft).toBe(text)

    beforeAll(async () => {
      on = await runBeside(desk)
      await desk.prepare?.(on.page, on.panel)
    })
    beforeEach(() => on.open(desk))
    afterAll(() => on?.close())

    it('tells who this is, on which ticket, who will read the reply, and what was read', async () => {
      await desk.write(on.page)
      const { deskLine } = on.panel
      await deskLine.getByText(desk.subject).waitFor()
      await on.panel.badge(desk.visibility).waitFor()
      await deskLine.getByRole('button', { name: words('whereFrom'), exact: true }).click()
      await deskLine.getByText(words('factThreadCount', String(desk.messages)), { exact: true }).waitFor()
    })

    it('shows flags, marks, steps and promises while the agent types', async () => {
      await on.type(desk, DRAFT)
      await eventually(on.marked).toEqual(["I can't", 'You failed to'])
      await on.panel.flag('You failed to').getByText('Please attach a photo').waitFor()
      await on.panel.flag("I can't").waitFor()
      await eventually(() => on.panel.step('problem-solve')).toBe('done')
      expect(await on.panel.step('control')).toBe('next')
      await on.panel.promises.getByText("I'll get back to you tomorrow.").waitFor()
      expect(await (await on.surfaces()).shown('.pill .count')).toBe('2')
    })

    it('opens the card at a marked phrase; Ctrl+. puts the better words in its place', async () => {
      await on.type(desk, DRAFT)
      await eventually(on.marked).toHaveLength(2)
      const at = await on.page.evaluate(() => {
        const [range] = CSS.highlights.get('koi-error') ?? []
        const rect = range instanceof Range ? range.getBoundingClientRect() : null
        return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
      })
      await on.page.mouse.click(at?.x ?? 0, at?.y ?? 0)
      const surfaces = await on.surfaces()
      expect(await surfaces.shown('.card .better')).toBe('Please attach a photo')
      await on.undoneByOneKey(
        desk,
        () => on.page.keyboard.press('Control+.'),
        (text) => text === BETTER,
      )
      await surfaces.gone('.card')
    })

    it('applies a rewrite from the panel; one undo takes it back; typing goes on right after', async () => {
      await on.type(desk, DRAFT)
      const use = () => on.panel.use('You failed to')
      await on.undoneByOneKey(desk, use, (text) => text === BETTER)
      await use()
      await draftIs(BETTER)
      await on.caretBehind(desk, 'attach a photo')
      await on.page.keyboard.type(' or two')
      await draftIs(BETTER.replace('a photo', 'a photo or two'))
    })

    it('puts in a sentence for the next step with one key', async () => {
      await desk.write(on.page)
      const prompt = await on.panel.firstPrompt()
      expect(prompt).toContain('Dana')
      await on.undoneByOneKey(
        desk,
        () => on.panel.press('1'),
        (text) => text === prompt,
      )
    })

    it('puts in an answer with the customer’s first name, and takes it back at one undo', async () => {
      await desk.write(on.page)
      const found = await on.panel.search('lost', LOST)
      await on.undoneByOneKey(
        desk,
        () => found.getByRole('button', { name: words('answerInsertNamed', LOST) }).click(),
        (text) => text.startsWith('Hi Dana,\nYour parcel went missing') && !/[{}]/.test(text),
      )
    })

    it('asks for what an answer leaves open, and puts nothing blank in', async () => {
      await desk.write(on.page)
      const before = await on.held(desk)
      const found = await on.panel.search('What I understood', HEARD)
      const insert = found.getByRole('button', { name: words('answerInsertNamed', HEARD) })
      await insert.click()
      const field = found.getByLabel('Their problem in their words')
      await field.waitFor()
      expect(await insert.isDisabled()).toBe(true)
      expect(await on.held(desk)).toEqual(before)
      await field.fill('two cracked kettles')
      await field.press('Enter')
      await eventually(draft).toContain('What I take from it: two cracked kettles. Tell me')
    })

    it('follows the agent to another conversation and refuses what was meant for the first', async () => {
      await on.type(desk, 'Half a sentence')
      const line = await lineTo(on.koi, on.page)
      const aimed = await line.heard('reading', ({ draft: text }) => text.includes('Half a sentence'))
      const { scene } = await line.heard('scene')
      await desk.other.open(on.page)
      await on.panel.isAbout(desk.other.customer)
      const { frame, box } = aimed
      const edit = { kind: 'edit', frame, box, edit: 'late', span: null, expect: '', html: null } as const
      const ticket = `${scene.desk} ${on.origin} ${scene.ticket.id?.value}`
      await line.send({ ...edit, ticket, text: 'For Dana alone', fit: 'as-is', values: [] })
      const { outcome } = await line.heard('edited')
      expect(outcome).toEqual({ ok: false, why: 'ticket-changed' })
      expect(await on.page.locator('body').innerText()).not.toContain('For Dana alone')
      await line.close()
    })

    const { note } = desk
    if (note) {
      it('says of an internal note that only the team reads it, and counts no steps', async () => {
        await desk.write(on.page)
        await note(on.page)
        await on.panel.badge('note').waitFor()
        await until('no steps for a note', async () => (await on.panel.steps.count()) === 0)
      })
    }

    sendScenario(desk, () => on)
    more?.(() => on)
  })
}
