import { describe, expect, it } from 'vitest'
import { besideDemo } from './beside-demo.ts'
import { lineTo } from './line.ts'

const on = besideDemo()

describe('waking', () => {
  it('costs a page that is no conversation nothing', async () => {
    const page = await on.koi.context.newPage()
    await page.goto(on.demo.origin)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    await page.getByRole('link').first().focus()
    expect(await page.locator('koi-surfaces').count()).toBe(0)
    await page.close()
  })

  it('reads a conversation whose reply box is not there yet', async () => {
    const page = await on.koi.context.newPage()
    await page.goto(`${on.demo.origin}/replicas/freshdesk/a/tickets/77`)
    await page.locator('koi-surfaces').waitFor({ state: 'attached' })
    const line = await lineTo(on.koi, page)
    const { scene } = await line.heard('scene', (message) => (message.scene.thread?.length ?? 0) > 1)
    expect(scene.desk).toBe('freshdesk')
    expect(await line.last('reading')).toBeNull()
    expect(await line.last('no-box')).not.toBeNull()
    await line.close()
    await page.close()
  })

  it('wakes for a focused reply box on a page whose address says nothing', async () => {
    const page = await on.koi.context.newPage()
    await page.goto(`${on.demo.origin}/editors/textarea/index.html`)
    expect(await page.locator('koi-surfaces').count()).toBe(0)
    await page.locator('textarea').first().focus()
    await page.locator('koi-surfaces').waitFor({ state: 'attached' })
    await page.close()
  })

  it('follows a ticket change without a page load', async () => {
    const page = await on.koi.context.newPage()
    await page.goto(`${on.demo.origin}/desk/tickets/4812`)
    const line = await lineTo(on.koi, page)
    await line.heard('scene', ({ scene }) => scene.ticket.id?.value === '4812')
    await page.locator('body').press('j')
    const { scene } = await line.heard(
      'scene',
      ({ scene }) => scene.ticket.id !== null && scene.ticket.id.value !== '4812',
    )
    expect(scene.customer.name?.value).not.toBe('Gordon Hale')
    await line.close()
    await page.close()
  })
})
