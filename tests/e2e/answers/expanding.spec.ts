import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { besideDemo } from '../beside-demo.ts'
import { eventually } from '../eventually.ts'
import { KOI } from '../koi.ts'
import { holdLibrary, ownPage, stopWorker } from '../survive/on-file.ts'
import { words } from '../words.ts'
import { EDITORS } from './editors.ts'
import { type ReplyBox, typeAbove, typeIn, writeIn } from './reply-box.ts'

const on = besideDemo()
let reply: ReplyBox

afterEach(async () => {
  await reply?.page.close()
})

const ALL_SET = /Wonderful, I'm glad it works/

describe.each(EDITORS)('a shortcut in $name', ({ path, box }) => {
  let reply: ReplyBox

  beforeAll(async () => {
    reply = await writeIn(on.koi, `${on.demo.origin}${path}`, box)
  })
  afterAll(async () => {
    await reply?.page.close()
  })

  it('becomes its answer where it stands, and one undo gives it back', async () => {
    await typeAbove(reply, ';allset')
    const before = await reply.text()
    expect(await reply.surfaces.shown('.menu [aria-selected="true"]')).toContain(';allset')
    await reply.page.keyboard.press('Tab')
    await eventually(reply.text).toMatch(ALL_SET)
    expect(await reply.text()).not.toContain(';allset')
    await reply.page.keyboard.press('Control+z')
    await eventually(reply.text).toBe(before)
  })

  it('leaves Tab to the desk where it is no shortcut', async () => {
    await reply.page.keyboard.press('Control+Home')
    await typeAbove(reply, ';nosuchanswer')
    const seen = await reply.page.evaluate(() => {
      const heard: boolean[] = []
      addEventListener('keydown', (event) => event.key === 'Tab' && heard.push(event.defaultPrevented), true)
      for (const frame of document.querySelectorAll('iframe'))
        frame.contentWindow?.addEventListener(
          'keydown',
          (event) => event.key === 'Tab' && heard.push(true),
          true,
        )
      Object.assign(window, { heard })
      return heard.length
    })
    expect(seen).toBe(0)
    await reply.page.keyboard.press('Tab')
    await eventually(() => reply.page.evaluate(() => (window as { heard?: boolean[] }).heard?.length)).toBe(1)
  })
})

describe('a shortcut beside a worker that died', () => {
  it('is expanded all the same', async () => {
    reply = await writeIn(on.koi, `${on.demo.origin}/editors/contenteditable/`, (page) =>
      page.locator('#editor [contenteditable]'),
    )
    await typeAbove(reply, ';allset')
    const own = await ownPage(on.koi)
    await reply.page.bringToFront()
    await stopWorker(on.koi, own)
    await reply.page.keyboard.press('Tab')
    await eventually(reply.text).toMatch(ALL_SET)
    await own.close()
  })
})

describe('what is never expanded', () => {
  it.each([
    ['in the middle of a word', 'foo;allset'],
    ['in an address', 'https://example.com/;allset'],
    ['behind an entity', '&nbsp;allset'],
  ])('a name %s', async (_, typed) => {
    reply = await writeIn(on.koi, `${on.demo.origin}/editors/textarea/`, (page) =>
      page.locator('#editor textarea'),
    )
    await typeAbove(reply, typed)
    await reply.page.keyboard.press('Tab')
    await reply.page.locator('#editor textarea').click()
    expect(await reply.text()).toContain(typed)
    expect(await reply.text()).not.toMatch(ALL_SET)
  })
})

describe('a name written by an input method', () => {
  it('keeps Tab out of it while it is being composed, and expands once it stands', async () => {
    reply = await writeIn(on.koi, `${on.demo.origin}/editors/textarea/`, (page) =>
      page.locator('#editor textarea'),
    )
    await typeAbove(reply, ';')
    const { page, text } = reply
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'allset', selectionStart: 6, selectionEnd: 6 })
    await eventually(text).toContain(';allset')
    const composing = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 229 } as const
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...composing })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...composing })
    await session.send('Input.insertText', { text: 'allset' })
    await eventually(text).toContain(';allset')
    expect(await text()).not.toMatch(ALL_SET)
    await page.keyboard.press('Tab')
    await eventually(text).toMatch(ALL_SET)
  })
})

describe('what is set in the options', () => {
  const open = () =>
    writeIn(on.koi, `${on.demo.origin}/editors/textarea/`, (page) => page.locator('#editor textarea'))

  it('holds in pages that are open already', async () => {
    reply = await open()
    const options = await on.koi.context.newPage()
    await options.goto(`${KOI}/src/options/index.html#keys`)
    const setTo = async (trigger: string, expand: string, palette: string, menu: boolean) => {
      await options.bringToFront()
      await options.getByLabel(words('typingTrigger')).fill(trigger)
      await options.getByLabel(words('typingExpand')).selectOption(expand)
      await options.getByLabel(words('typingPalette')).press(palette)
      await options.getByLabel(words('typingMenu')).setChecked(menu)
      await eventually(() => options.getByText(words('typingTriggerHint', trigger)).count()).toBe(1)
      await reply.page.bringToFront()
    }
    await setTo('!!', 'Tab', 'Control+Space', true)
    await typeAbove(reply, '!!allset')
    await reply.surfaces.shown('.menu')
    await reply.page.keyboard.press('Tab')
    await eventually(reply.text).toMatch(ALL_SET)

    await setTo('!!', 'Space', 'Alt+k', false)
    await reply.page.close()
    reply = await open()
    await reply.page.keyboard.type(' ')
    await reply.page.keyboard.press('ArrowLeft')
    await typeIn(reply, '!!allset')
    await reply.page.keyboard.press('Space')
    await eventually(reply.text).toMatch(ALL_SET)
    expect(await reply.surfaces.text('.menu')).toBeNull()
    await reply.page.keyboard.press('Control+Space')
    await reply.page.keyboard.press('Alt+k')
    await reply.surfaces.shown('.palette')

    await setTo(';', 'Tab', 'Control+Space', true)
    await options.close()
  })
})

describe('a shortcut that cannot be expanded', () => {
  it('stays as it was typed, with a word why', async () => {
    reply = await writeIn(on.koi, `${on.demo.origin}/editors/textarea/`, (page) =>
      page.locator('#editor textarea'),
    )
    const own = await ownPage(on.koi)
    const release = await holdLibrary(own)
    await reply.page.bringToFront()
    await typeAbove(reply, ';allset')
    const before = await reply.text()
    await reply.page.keyboard.press('Tab')
    // Typed on before the answer came: it may not go into another draft than it was asked for.
    await reply.page.keyboard.type('x')
    await release()
    await eventually(() => reply.surfaces.text('.notice')).toBe(words('refusedTextChanged'))
    expect(await reply.text()).toBe(before.replace(';allset', ';allsetx'))
    await own.close()
  })
})
