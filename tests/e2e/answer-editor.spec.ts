import type { Locator, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { axeFinds } from './axe.ts'
import { besideDemo } from './beside-demo.ts'
import { cornerDesk } from './desks/corner-desk.ts'
import { eventually } from './eventually.ts'
import { KOI } from './koi.ts'
import { panelView } from './panel-view.ts'
import { words } from './words.ts'

const on = besideDemo()
let page: Page
let tries = 0

beforeEach(async () => {
  tries++
  page = await on.koi.context.newPage()
  page.setDefaultTimeout(15_000)
})
afterEach(() => page.close())

/** A name of this try's own: what another try left behind is no part of it. */
const own = (name: string): string => `${name} no ${tries}`
const at = (where: Page, hash: string) => where.goto(`${KOI}/src/options/index.html${hash}`)
const button = (name: string, ...parts: string[]): Locator =>
  page.getByRole('button', { name: words(name, ...parts), exact: true })
const title = (where = page) => where.getByRole('textbox', { name: words('libraryTitle'), exact: true })
const body = (where = page) => where.getByRole('textbox', { name: words('libraryText'), exact: true })
const preview = () => page.locator('.preview-text')
const flag = (said: string): Locator => page.locator('.check .flag').filter({ hasText: said })

async function save(): Promise<void> {
  await eventually(() => button('librarySave').isEnabled()).toBe(true)
  await page.keyboard.press('Control+s')
  await eventually(() => button('librarySave').isDisabled()).toBe(true)
}

/** A new answer with its text typed, saved. */
async function write(name: string, text: string): Promise<void> {
  await at(page, '#library')
  await button('libraryNew').click()
  await title().fill(own(name))
  await body().click()
  await page.keyboard.type(text)
  await save()
}

/** Pastes into the text as the browser would hand it over. */
async function paste(data: Readonly<Record<string, string>>): Promise<void> {
  await body().focus()
  await body().evaluate((box, given) => {
    const carried = new DataTransfer()
    for (const [type, value] of Object.entries(given)) carried.setData(type, value)
    box.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }),
    )
  }, data)
}

/** Pastes a picture of noise, which compresses badly. */
async function pastePicture(type: string, width: number, height: number): Promise<void> {
  await body().focus()
  await body().evaluate(
    async (box, given) => {
      const canvas = new OffscreenCanvas(given.width, given.height)
      const pen = canvas.getContext('2d')
      const noise = new ImageData(given.width, given.height)
      for (let from = 0; from < noise.data.length; from += 65_536)
        crypto.getRandomValues(noise.data.subarray(from, from + 65_536))
      pen?.putImageData(noise, 0, 0)
      const blob = await canvas.convertToBlob({ type: 'image/png' })
      const carried = new DataTransfer()
      carried.items.add(new File([blob], 'picture', { type: given.type }))
      box.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }),
      )
    },
    { type, width, height },
  )
}

/** What is on file of the answer at hand. */
function stored(): Promise<{ body: string; variants: { language: string; body: string }[] }> {
  return page.evaluate(async () => {
    const open = indexedDB.open('koi')
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result)
    })
    const id = decodeURIComponent(location.hash.split('/').at(-1) ?? '')
    const got = db.transaction('snippets').objectStore('snippets').get(id)
    await new Promise((resolve) => {
      got.onsuccess = resolve
    })
    db.close()
    return got.result
  })
}

describe('earlier versions', () => {
  it('are compared and restored by keyboard, and the way back is open', async () => {
    await write('Kettle', 'It takes five days.')
    await page.getByText(words('versionsNone')).waitFor()
    await body().press('Control+End')
    await page.keyboard.press('Backspace')
    await page.keyboard.type(', dear.')
    await save()
    await button('versionsShow_one', '1').focus()
    await page.keyboard.press('Enter')
    const version = page.locator('.version')
    await version.getByText(/^Today \d\d:\d\d$/).waitFor()
    await version.getByRole('button', { name: /^Compare/ }).focus()
    await page.keyboard.press('Enter')
    await eventually(() => version.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('dear')])
    await version.getByRole('button', { name: /^Restore/ }).focus()
    await page.keyboard.press('Enter')
    await eventually(() => body().innerText()).toBe('It takes five days.')
    await eventually(async () => (await stored()).body).toBe('<p>It takes five days.</p>')
    await eventually(() => page.locator('.version').count()).toBe(2)
    await button('optionsUndo').click()
    await eventually(async () => (await stored()).body).toContain('dear')
  })

  it('wait while something typed is not saved', async () => {
    await write('Waiting', 'One.')
    await page.keyboard.type(' Two.')
    await save()
    await button('versionsShow_one', '1').click()
    await body().press('Control+End')
    await page.keyboard.type(' Three.')
    await page.getByText(words('versionsHeld')).waitFor()
    expect(
      await page
        .locator('.version')
        .getByRole('button', { name: /^Restore/ })
        .isDisabled(),
    ).toBe(true)
  })
})

describe('texts in other languages', () => {
  it('begin with a copy, have their own preview, and lose nothing that was typed', async () => {
    await write('Hello', 'Good morning.')
    await button('textAdd').click()
    const form = page.getByRole('form', { name: words('textAdd') })
    await form.getByLabel(words('libraryLanguage')).selectOption('de')
    await form.getByLabel(words('channelLabel')).selectOption('any')
    await form.getByRole('button', { name: words('textAddNow'), exact: true }).click()
    await page.getByRole('tab', { name: 'German', exact: true }).waitFor()
    await eventually(() => body().innerText()).toBe('Good morning.')
    await body().press('Control+a')
    await page.keyboard.type('Guten Morgen.')
    await eventually(() => preview().innerText()).toBe('Guten Morgen.')
    await page.getByText(words('libraryUnsaved'), { exact: true }).waitFor()
    await eventually(async () => (await unsaved()).includes('Guten Morgen.')).toBe(true)
    await page.reload()
    await page.getByRole('tab', { name: 'German', exact: true }).click()
    await eventually(() => body().innerText()).toBe('Guten Morgen.')
    await save()
    expect((await stored()).variants).toMatchObject([{ language: 'de', body: '<p>Guten Morgen.</p>' }])
    await page.getByRole('tab', { name: 'German', exact: true }).focus()
    await page.keyboard.press('ArrowLeft')
    await eventually(() => body().innerText()).toBe('Good morning.')
  })

  it('are one for each language and channel', async () => {
    await write('Twice', 'Hello.')
    await button('textAdd').click()
    const form = page.getByRole('form', { name: words('textAdd') })
    await form.getByLabel(words('channelLabel')).selectOption('any')
    await form.getByText('This answer has a text for English already.').waitFor()
    await form.getByRole('button', { name: words('textAddNow'), exact: true }).click()
    expect(await page.getByRole('tab').count()).toBe(0)
    await form.getByLabel(words('libraryLanguage')).selectOption('other')
    await form.getByLabel(words('languageTag'), { exact: true }).fill('pt_br')
    await form.getByRole('button', { name: words('textAddNow'), exact: true }).click()
    await page.getByRole('tab', { name: /Portuguese/ }).waitFor()
    await page.getByLabel(words('libraryLanguage'), { exact: true }).selectOption('en')
    await page.getByRole('alert').filter({ hasText: 'This answer has a text for English already.' }).waitFor()
    await button('textRemove').click()
    await eventually(() => page.getByRole('tab').count()).toBe(0)
    await button('optionsUndo').click()
    await eventually(() => page.getByRole('tab').count()).toBe(2)
  })
})

/** Everything that is on file as typed and not saved, as one text. */
function unsaved(): Promise<string> {
  return page.evaluate(async () => {
    const open = indexedDB.open('koi')
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result)
    })
    const all = db.transaction('settings').objectStore('settings').getAll()
    await new Promise((resolve) => {
      all.onsuccess = resolve
    })
    db.close()
    return JSON.stringify(all.result)
  })
}

describe('the wording of an answer', () => {
  it('is marked, made better in one undo step with its chips kept, and left alone at a press', async () => {
    await write(
      'Receipt',
      'Hi {{ customer.first_name }}, you failed to attach the {{ custom.form }} form. Thank you.',
    )
    await flag('you failed to').waitFor()
    expect(await body().locator('.flagged').allInnerTexts()).toEqual(['you failed to'])
    const before = await body().innerText()
    await button('checkUseNamed', 'you failed to').click()
    await eventually(() => page.locator('.check .flag').count()).toBe(0)
    expect(await body().locator('.chip').count()).toBe(2)
    expect(await body().innerText()).not.toContain('failed')
    await page.keyboard.press('Control+z')
    await eventually(() => body().innerText()).toBe(before)
    await flag('you failed to').waitFor()
    await button('checkLeaveNamed', 'you failed to').click()
    await page.getByText(words('checkClean'), { exact: true }).waitFor()
    await button('optionsUndo').click()
    await flag('you failed to').waitFor()
    expect((await stored()).body).toContain('you failed to attach the {{ custom.form }} form')
  })
})

describe('the preview', () => {
  it('is filled in from an open conversation, live, with where each value was read', async () => {
    const desk = await on.koi.context.newPage()
    await desk.goto(`${on.demo.origin}/desk/tickets/4821?editor=textarea`)
    await write('Open', 'Hi {{ customer.first_name }}, about {{ ticket.subject }}: {% ask "Which size?" %}.')
    const choice = page.getByLabel(words('previewAgainst'))
    await eventually(async () => (await choice.innerText()).includes('4821')).toBe(true)
    await choice.selectOption({ label: await choice.locator('option').last().innerText() })
    await eventually(() => page.locator('.preview-to').innerText()).toContain('Arrived cracked')
    await page.getByLabel('Which size?').fill('Large')
    await eventually(() => preview().innerText()).toMatch(/^Hi Dana, about .*: Large\.$/)
    await page.locator('.preview-values summary').click()
    expect(await page.locator('.preview-values').innerText()).toContain('the customer card')
    await desk.goto(`${on.demo.origin}/desk/tickets/4812?editor=textarea`)
    await eventually(() => page.locator('.preview-to').innerText()).not.toContain('Arrived cracked')
    await desk.close()
    await page.getByText(words('previewGone')).waitFor()
  })
})

describe('pictures and files', () => {
  it('go in small enough with what they show, and travel with the answer', async () => {
    await write('Picture', 'Look: ')
    await pastePicture('image/png', 1700, 500)
    const alt = page.getByLabel(words('imageAlt'))
    await page.locator('.picked img').waitFor()
    await eventually(() => alt.evaluate((field) => field === document.activeElement)).toBe(true)
    await alt.fill('Noise')
    await page.keyboard.press('Enter')
    await body().locator('img[alt="Noise"]').waitFor()
    await save()
    const { body: html } = await stored()
    const src = /<img src="(data:image\/(?:png|jpeg);base64,[^"]+)" alt="Noise">/.exec(html)?.[1] ?? ''
    expect(src.length).toBeGreaterThan(1000)
    expect(src.length).toBeLessThan(400_100)
    expect(
      await preview()
        .locator('img')
        .evaluate((img: HTMLImageElement) => img.naturalWidth),
    ).toBeGreaterThan(0)
    const reply = cornerDesk('prosemirror')
    const desk = await on.koi.context.newPage()
    await desk.goto(`${on.demo.origin}${reply.path}`)
    await reply.write(desk)
    const panel = panelView(await on.koi.panelTab(desk))
    await panel.isAbout(reply.customer)
    await desk.bringToFront()
    const found = await panel.search(own('Picture'), own('Picture'))
    await found.getByRole('button', { name: words('answerInsertNamed', own('Picture')) }).click()
    await eventually(() => reply.box(desk).locator('img[alt="Noise"]').getAttribute('src')).toBe(src)
    await panel.page.close()
    await desk.close()
  })

  it('are refused with a reason where they cannot be', async () => {
    await write('Refused', 'Look: ')
    await pastePicture('image/gif', 10, 10)
    await page.getByText(words('pictureKind')).waitFor()
    await page.keyboard.press('Escape')
    await button('toolFile').click()
    await page.getByLabel(words('fileAddress')).fill('http://files.example.com/a.pdf')
    await page.keyboard.press('Enter')
    await page.getByText(words('fileRefused')).waitFor()
    await page.getByLabel(words('fileAddress')).fill('files.example.com/Return%20form.pdf')
    await page.keyboard.press('Enter')
    await eventually(() => body().locator('.file-link').innerText()).toBe('Return form.pdf')
    await save()
    expect((await stored()).body).toBe(
      '<p>Look: <a href="https://files.example.com/Return%20form.pdf">Return form.pdf</a></p>',
    )
  })
})

describe('what is pasted', () => {
  it('is cleaned, and what was dropped is said', async () => {
    await write('Pasted', 'Start. ')
    await paste({
      'text/html':
        '<style>p{color:red}</style><p class=MsoNormal onclick="alert(1)"><b>Bold</b> words<o:p></o:p></p>' +
        '<script>document.title="stolen"</script>' +
        '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·&nbsp;</span>Point</p>',
    })
    await page.locator('.paste-note').getByText('2 pieces of program code', { exact: false }).waitFor()
    await save()
    expect((await stored()).body).toBe('<p>Start. <b>Bold</b> words</p><ul><li>Point</li></ul>')
    expect(await page.title()).not.toBe('stolen')
  })

  it('may be a megabyte: nothing freezes, nothing is lost, and the limit is said', async () => {
    await write('Megabyte', 'Start. ')
    const started = Date.now()
    await paste({ 'text/plain': 'A line of words.\n'.repeat(62_000) })
    await page.locator('.paste-note').getByText('longer than 60,000 characters').waitFor()
    await page.keyboard.type('Still here.')
    await eventually(() => preview().innerText()).toBe('Start. Still here.')
    expect(Date.now() - started).toBeLessThan(10_000)
  })

  it('is edited smoothly up to the limit', async () => {
    await write('Long', 'Start. ')
    await paste({ 'text/plain': `${'A line of words that goes on for a while. '.repeat(3)}\n`.repeat(430) })
    await eventually(async () => (await body().innerText()).length).toBeGreaterThan(50_000)
    const slowest = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let most = 0
          const watch = new PerformanceObserver((list) => {
            for (const { duration } of list.getEntries()) most = Math.max(most, duration)
          })
          watch.observe({ type: 'longtask' })
          addEventListener('keyup', ({ key }) => {
            if (key !== '.') return
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(most)))
          })
        }),
    )
    await page.keyboard.type('Typed.')
    expect(await slowest).toBeLessThan(1500)
    await save()
  })

  it('that came as a megabyte from elsewhere stays as it is until the agent says so', async () => {
    await write('Imported', 'Small.')
    await page.evaluate(async () => {
      const open = indexedDB.open('koi')
      const db = await new Promise<IDBDatabase>((resolve) => {
        open.onsuccess = () => resolve(open.result)
      })
      const id = decodeURIComponent(location.hash.split('/').at(-1) ?? '')
      const store = db.transaction('snippets', 'readwrite').objectStore('snippets')
      const got = store.get(id)
      await new Promise((resolve) => {
        got.onsuccess = () => {
          store.put({
            ...got.result,
            body: '<p>A sentence of words.</p>'.repeat(40_000),
            updatedAt: Date.now(),
          })
          resolve(null)
        }
      })
      db.close()
    })
    await page.reload()
    await page.locator('.too-long').getByText('800,000').waitFor()
    await title().fill(own('Imported and named'))
    await save()
    expect((await stored()).body.length).toBeGreaterThan(1_000_000)
    await button('tooLongCut').click()
    await body().waitFor()
    await save()
    expect((await stored()).body.length).toBeLessThan(90_000)
  })
})

describe('two tabs with the same answer', () => {
  it('the later one sees it, compares and chooses', async () => {
    await write('Shared', 'It takes five days.')
    const other = await on.koi.context.newPage()
    await at(other, new URL(page.url()).hash)
    await eventually(() => body(other).innerText()).toBe('It takes five days.')
    await body(other).press('Control+End')
    await other.keyboard.type(' Or six.')
    await page.bringToFront()
    await body().press('Control+End')
    await page.keyboard.type(' Or ten.')
    await page.keyboard.press('Control+s')
    const note = other.locator('.note.other-version').filter({ hasText: own('Shared') })
    await note.getByRole('alert').waitFor()
    await note.getByRole('button', { name: words('otherCompare'), exact: true }).click()
    await eventually(() => note.locator('del').allInnerTexts()).toEqual([expect.stringContaining('ten')])
    await eventually(() => note.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('six')])
    await other.bringToFront()
    await note.getByRole('button', { name: words('libraryKeepMine'), exact: true }).click()
    await other.keyboard.press('Control+s')
    await page.bringToFront()
    await eventually(async () => (await stored()).body).toBe('<p>It takes five days. Or six.</p>')
    await eventually(() => body().innerText()).toBe('It takes five days. Or six.')
    await button('versionsShow_other', '2').click()
    expect(await page.locator('.version').count()).toBe(2)
    await other.close()
  })
})

describe('axe finds nothing', () => {
  it('in an answer with flags, texts, versions, a comparison and open forms', async () => {
    await write('Axe', 'Hi {{ customer.first_name }}, you failed to pay. {% ask "Which size?" %}')
    await page.keyboard.type(' Thank you.')
    await save()
    await flag('you failed to').waitFor()
    await button('versionsShow_one', '1').click()
    await page
      .locator('.version')
      .getByRole('button', { name: /^Compare/ })
      .click()
    await page.locator('.more-fields summary').click()
    await page.locator('.preview-values summary').click()
    await button('toolImage').click()
    await button('textAdd').click()
    await page
      .getByRole('form', { name: words('textAdd') })
      .getByLabel(words('channelLabel'))
      .selectOption('any')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const width of [360, 1200]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await axeFinds(page)).toEqual([])
      }
    }
  })
})
