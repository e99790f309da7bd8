import { expect, it } from 'vitest'
import type { Level } from '../../../src/domain/language/flag.ts'
import type { Rect } from './driver.ts'
import { caretTo, type OpenPage, spanOf } from './editor-page.ts'

function marksOf(draft: string) {
  const wanted: [string, string, Level][] = [
    ['a', "can't send it", 'error'],
    ['b', 'Friday', 'warn'],
    ['c', 'See', 'hint'],
  ]
  return wanted.map(([id, words, level]) => ({ id, span: spanOf(draft, words), level }))
}

async function only(on: OpenPage, id: string): Promise<Rect> {
  const [rect] = await on.driver.rectsOf(id)
  if (!rect) throw new Error(`Mark ${id} does not show`)
  return rect
}

/** The words as they look once nothing of the editor's own is fading in or out any more; not its rounded edges. */
async function picture(on: OpenPage): Promise<Buffer> {
  const box = await on.box.boundingBox()
  if (!box) throw new Error('The box does not show')
  const clip = { x: Math.ceil(box.x) + 4, y: Math.ceil(box.y) + 4, width: 600, height: 110 }
  const take = (): Promise<Buffer> => on.page.screenshot({ clip })
  let last = await take()
  const still = async (): Promise<boolean> => {
    const before = last
    last = await take()
    return last.equals(before)
  }
  await expect.poll(still).toBe(true)
  return last
}

async function markAndRelease(on: OpenPage, draft: string): Promise<void> {
  const state = await on.state()
  const bare = await picture(on)
  await on.driver.paint(marksOf(draft))
  expect((await picture(on)).equals(bare)).toBe(false)
  expect(await on.state()).toBe(state)
  const friday = await only(on, 'b')
  expect(await on.driver.markAt(friday.x + 2, friday.y + friday.height / 2)).toBe('b')
  expect(await on.driver.markAt(friday.x + friday.width + 4, friday.y + friday.height / 2)).toBeNull()
  await on.driver.release()
  await expect.poll(async () => (await picture(on)).equals(bare)).toBe(true)
}

async function markAndType(on: OpenPage, draft: string): Promise<void> {
  await on.driver.paint(marksOf(draft))
  const before = await only(on, 'a')
  const at = draft.indexOf('We')
  await caretTo(at, on.page, on.driver)
  await on.page.keyboard.type('Now ')
  await expect.poll(async () => (await only(on, 'a')).x).toBeGreaterThan(before.x + 10)
  const after = await only(on, 'a')
  expect(Math.abs(after.width - before.width)).toBeLessThan(1)
}

/** Marks in editing hosts: painted without a change to the editor, found by point, moving with the words. */
export function markScenarios(on: () => OpenPage, draft: string): void {
  it('underlines words and leaves no trace', () => markAndRelease(on(), draft))
  it('keeps the underlines on their words while typing', () => markAndType(on(), draft))
}

/** The same in fields, where a mirror is painted on. */
export function fieldMarks(on: () => OpenPage, draft: string): void {
  markScenarios(on, draft)

  it('lays the mirror over the letters', async () => {
    await on().driver.paint(marksOf(draft))
    const friday = await only(on(), 'b')
    await on().page.mouse.dblclick(friday.x + friday.width / 2, friday.y + friday.height / 2)
    await expect.poll(on().driver.selection).toEqual(spanOf(draft, 'Friday'))
  })
}
