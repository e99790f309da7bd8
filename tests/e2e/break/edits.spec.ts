import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { besideDemo } from '../beside-demo.ts'
import { lineTo, type TestLine } from '../line.ts'
import { edited, editNow, faultsOf, outcomeOf } from './edit-over.ts'

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

async function open(path: string, box: string): Promise<void> {
  await page.goto(on.demo.origin + path)
  await page.locator(box).click()
  line = await lineTo(on.koi, page)
  await line.heard('reading')
}

describe('text that changed under an edit', () => {
  it.each(['textarea', 'contenteditable', 'ckeditor5'])(
    'is refused in %s, the draft untouched',
    async (editor) => {
      const box = editor === 'textarea' ? 'textarea' : '#editor [contenteditable=true]'
      await open(`/editors/${editor}/`, box)
      const { draft } = await line.heard('reading')
      const start = draft.indexOf("can't send")
      const span = { start, end: start + "can't send".length }
      const late = await editNow(line, { span, expect: "can't send", text: 'will send' })
      await page.keyboard.press('Control+End')
      await page.keyboard.press('Control+Home')
      await page.keyboard.type('Oh. ')
      const model = () => page.evaluate(() => window.editorModel?.html())
      await line.heard('reading', (now) => now.draft.startsWith('Oh. '))
      const moved = await outcomeOf(line, late)
      // The phrase may be followed to where it stands now; it may never be guessed at.
      if (moved.ok) expect(await model()).toContain('Oh. ')
      await line.heard('reading')
      const held = await model()
      const gone = await edited(line, { span, expect: 'never written here', text: 'anything' })
      expect(gone).toEqual({ ok: false, why: 'text-changed' })
      expect(await model()).toBe(held)
    },
  )
})

describe('a ticket that changed under an edit', () => {
  it('is refused on a desk with both tickets in the page, and neither draft changes', async () => {
    const boxOf = (id: string) => page.locator(`[data-ticket-id="${id}"] .ck-editor__editable`)
    await open('/replicas/zendesk/agent/tickets/123', '[data-ticket-id="123"] .ck-editor__editable')
    await page.keyboard.type('For Dana.')
    await line.heard('reading', ({ draft }) => draft.includes('For Dana.'))
    const late = await editNow(line, { text: ' A word for Dana.' })
    await page
      .locator('[data-test-id="header-tab"]', { hasText: 'Jonas' })
      .or(page.locator('[data-entity-id="131"]'))
      .first()
      .click()
    await line.heard('scene', ({ scene }) => scene.ticket.id?.value === '131')
    await boxOf('131').click()
    await page.keyboard.type('For Jonas.')
    await line.heard('reading', ({ draft }) => draft.includes('For Jonas.'))
    expect(await outcomeOf(line, late)).toEqual({ ok: false, why: 'ticket-changed' })
    const other = await line.heard('reading')
    expect(await outcomeOf(line, { ...late, edit: 'into-other-box', box: other.box })).toEqual({
      ok: false,
      why: 'ticket-changed',
    })
    expect((await boxOf('131').innerText()).trim()).toBe('For Jonas.')
    expect((await boxOf('123').textContent())?.trim()).toContain('For Dana.')
    expect(await boxOf('123').textContent()).not.toContain('A word')
  })

  it.each(['prosemirror', 'ckeditor5', 'froala', 'textarea'])(
    'never puts words for one customer into the draft of another, though both share the box (%s)',
    async (editor) => {
      const box = '[data-composer] [contenteditable=true], [data-composer] textarea'
      await open(`/desk/tickets/4819?editor=${editor}`, box)
      await page.locator('[data-editor-choice]').focus()
      // The agent turns to the next ticket in the very moment in which Koi puts the caret into the box.
      await page.locator(box).evaluate((element) => {
        const next = document.querySelector<HTMLElement>('a[href*="4816"]')
        element.addEventListener('focusin', () => next?.click(), { once: true })
      })
      const outcome = await edited(line, { text: 'Only for Tom.' })
      const words = () =>
        page.locator(box).evaluate((e) => ('value' in e ? String(e.value) : (e.textContent ?? '')))
      await line.heard('scene', ({ scene }) => scene.ticket.id?.value === '4816')
      expect(await words()).not.toContain('Only for Tom.')
      await page.locator('a[href*="4819"]').first().click()
      await line.heard('scene', ({ scene }) => scene.ticket.id?.value === '4819')
      // A field takes words at once, before the page has turned; then they are Tom's and it may say so.
      expect((await words()).includes('Only for Tom.')).toBe(outcome.ok)
      if (!outcome.ok) expect(outcome.why).toBe('ticket-changed')
    },
  )

  it('is refused for an edit that waited behind another one', async () => {
    const box = '[data-composer] [contenteditable=true]'
    await open('/desk/tickets/4819?editor=prosemirror', box)
    await page.locator(box).evaluate((element) => {
      const next = document.querySelector<HTMLElement>('a[href*="4816"]')
      const turn = new MutationObserver(() => {
        turn.disconnect()
        next?.click()
      })
      turn.observe(element, { childList: true, characterData: true, subtree: true })
    })
    const first = await editNow(line, { text: 'First for Tom.' })
    const second = await editNow(line, { text: 'Second for Tom.' })
    await line.send(first)
    expect(await outcomeOf(line, second)).toEqual({ ok: false, why: 'ticket-changed' })
    expect(await page.locator(box).textContent()).not.toContain('Second')
  })
})

describe('a value that changed under an edit', () => {
  it('is refused, whatever the draft says, and a value that still stands is not', async () => {
    await open('/desk/tickets/4812', '[data-composer] [contenteditable=true]')
    const { scene } = await line.heard('scene', (now) => now.scene.customer.name !== null)
    const name = scene.customer.name?.value ?? ''
    const values = [{ path: 'customer.name', value: name, evidence: 'the customer card' }]
    const late = await editNow(line, { text: `Dear ${name},`, values })
    const held = await page.locator('[data-composer] [contenteditable=true]').textContent()
    await page.evaluate(() => {
      for (const card of document.querySelectorAll('[data-customer-name]')) {
        card.textContent = 'Somebody Else'
        if (card.getAttribute('data-customer-name')) card.setAttribute('data-customer-name', 'Somebody Else')
      }
    })
    expect(await outcomeOf(line, late)).toEqual({ ok: false, why: 'value-changed' })
    expect(await page.locator('[data-composer] [contenteditable=true]').textContent()).toBe(held)
    const now = [{ path: 'customer.name', value: 'Somebody Else', evidence: 'the customer card' }]
    expect((await edited(line, { text: 'Dear Somebody Else,', values: now })).ok).toBe(true)
  })
})
