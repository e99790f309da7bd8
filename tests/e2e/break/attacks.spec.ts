import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { besideDemo } from '../beside-demo.ts'
import { lineTo, type TestLine } from '../line.ts'
import { ATTACKS } from './attacks.ts'
import { edited, faultsOf } from './edit-over.ts'

const on = besideDemo()
let page: Page
let line: TestLine | null
let faults: string[]
let asked: string[]

beforeEach(async () => {
  page = await on.koi.context.newPage()
  faults = faultsOf(page)
  asked = []
  line = null
  page.on('request', (request) => asked.push(request.url()))
  page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`))
})

afterEach(async () => {
  await line?.close()
  await page.close()
})

/** What the box holds that no body may hold: `tag`, or `tag attribute=value`. */
const strangersIn = (selector: string) =>
  page.locator(selector).evaluate((box) => {
    const tags = new Set('p br b strong i em u a ul ol li blockquote code img'.split(' '))
    const attributes: Record<string, RegExp> = {
      'a href': /^(?:https?:|mailto:|tel:)/i,
      'img src': /^(?:https:|data:image\/(?:png|jpeg|webp);base64,)/i,
      'img alt': /^/,
      'img width': /^\d+$/,
      'img height': /^\d+$/,
    }
    /** The browser wraps what it inserts at a seam so that it looks as it did: `font-size: inherit` and the like. */
    const ofBrowser = /^(?:[a-z-]+: inherit; ?)+$/
    return [...box.querySelectorAll('*')].flatMap((element) => {
      const { localName } = element
      if (localName === 'span' && ofBrowser.test(element.getAttribute('style') ?? '')) return []
      if (!tags.has(localName)) return [localName]
      return [...element.attributes]
        .filter(({ name, value }) => !(name === 'style' && ofBrowser.test(value)))
        .filter(({ name, value }) => !attributes[`${localName} ${name}`]?.test(value))
        .map(({ name, value }) => `${localName} ${name}=${value}`)
    })
  })

/** Sends every attack, one after the other; gives what came of them that should not have. */
async function attackedBy(path: string, box: string): Promise<string[]> {
  await page.goto(on.demo.origin + path)
  await page.locator(box).click()
  line = await lineTo(on.koi, page)
  const before = await strangersIn(box)
  const made: string[] = []
  for (const [cause, attack] of Object.entries(ATTACKS)) {
    const html = `<p>${cause}</p>${attack.replaceAll('{origin}', on.demo.origin)}`
    const { ok } = await edited(line, { text: cause, html })
    if (ok) made.push(cause)
  }
  expect(made.length).toBeGreaterThanOrEqual(40)
  const strange = (await strangersIn(box)).filter((each) => !before.includes(each))
  const ran = await page.evaluate(() => typeof Reflect.get(window, '__pwned') === 'number')
  return [...strange, ...(ran ? ['ran'] : []), ...asked.filter((address) => address.includes('pwned'))]
}

describe('hostile HTML in an edit', () => {
  it('is made of many distinct causes', () => {
    expect(Object.keys(ATTACKS).length).toBeGreaterThanOrEqual(40)
    expect(new Set(Object.values(ATTACKS)).size).toBe(Object.keys(ATTACKS).length)
  })

  it('would work without the fence: the page itself is open to it', async () => {
    await page.goto(`${on.demo.origin}/editors/contenteditable/`)
    await page.locator('#editor').evaluate((place, attack) => {
      place.innerHTML = attack
    }, ATTACKS['image error handler'] ?? '')
    await page.waitForFunction(() => Reflect.get(window, '__pwned') === 1)
  })

  it('neither runs nor loads nor leaves anything but the closed tree in a contenteditable', async () => {
    expect(await attackedBy('/editors/contenteditable/', '#editor [contenteditable]')).toEqual([])
    expect(faults).toEqual([])
  }, 240_000)

  it('neither runs nor loads nor leaves anything of its own in CKEditor 5', async () => {
    expect(await attackedBy('/editors/ckeditor5/', '.ck-editor__editable')).toEqual([])
    expect(faults).toEqual([])
  }, 240_000)
})
