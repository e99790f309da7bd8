import type { Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Scene } from '../../../src/domain/scene.ts'
import { lookupWords } from '../../../src/domain/snippets/lookup-words.ts'
import type { SnippetRow } from '../../../src/storage/database.ts'
import { besideDemo } from '../beside-demo.ts'
import { inKoisWorld } from '../break/isolated.ts'
import { eventually } from '../eventually.ts'
import { until } from '../koi.ts'
import { ownPage, stopWorker } from '../survive/on-file.ts'
import { putAnswers } from './put-answers.ts'
import { type ReplyBox, typeAbove, writeIn } from './reply-box.ts'

/** From a dead worker to the answer, milliseconds, among this many answers. */
const ANSWERS = 10_000
const LIMITS = { lookup: 150, text: 400, fill: 250, expand: 300 }
/** What the limits assume the browser to take for starting a worker at all; where it takes longer, all else does as well. */
const BARE_START = 90
/** Another browser runs its tests on the same two cores. */
const BESIDE_ANOTHER = 2
/** Tests share the machine with others, so the best of these counts; all are printed. */
const TRIES = 8
/** A page of its own for each takes seconds. */
const KEY_TRIES = 4

const on = besideDemo()
let own: Page
let reply: ReplyBox

const THINGS = [
  'kettle',
  'refund',
  'parcel',
  'invoice',
  'account',
  'lamp',
  'warranty',
  'order',
  'filter',
  'label',
]
const DOES = [
  'arrives',
  'breaks',
  'leaks',
  'returns',
  'changes',
  'waits',
  'closes',
  'doubles',
  'stops',
  'starts',
]

/** One of many answers, each with words of its own and sixty in its body. */
function answer(at: number): SnippetRow {
  const thing = THINGS[at % 10] ?? ''
  const does = DOES[Math.floor(at / 10) % 10] ?? ''
  const title = `When the ${thing} ${does} (${at})`
  const sentence = `Thank you for telling me about the ${thing}, case word${at} and topic${at % 997}.`
  const body = `<p>Hi {{ customer.first_name | default: "there" }},</p>${`<p>${sentence}</p>`.repeat(4)}`
  const shortcut = `a${at}`
  return {
    ...{
      id: `many-${at}`,
      title,
      body,
      shortcut,
      step: null,
      tags: [thing],
      folder: `Many/${does}`,
      examples: [],
    },
    ...{ language: 'en', channel: 'any', variants: [], owner: '', reviewAt: '', pack: 'own' },
    words: lookupWords(title, shortcut),
    ...{ createdAt: 1, updatedAt: 1, usedAt: at % 50 === 0 ? at : 0, uses: 0, deletedAt: 0 },
  }
}

beforeAll(async () => {
  own = await ownPage(on.koi)
  await putAnswers(
    own,
    Array.from({ length: ANSWERS }, (_, at) => answer(at)),
  )
})

afterEach(async () => {
  await reply?.page.close()
})

const best = (times: readonly number[]): number => Math.min(...times)

interface LookedUp {
  readonly ms: number
  readonly titles: readonly string[] | null
}

const lookUp = (query: string, depth: 'names' | 'text') =>
  inKoisWorld<LookedUp>(
    on.koi.context,
    reply.page,
    `(async () => {
      const began = performance.now()
      const { value } = await chrome.runtime.sendMessage({ koi: 'look-up', body: ${JSON.stringify({ query, count: 8, depth })} })
      return { ms: performance.now() - began, titles: value && value.map(({ title }) => title) }
    })()`,
  )

const NOBODY = { name: null, email: null }
const SCENE: Scene = {
  ...{ desk: 'generic', ticket: { id: null, subject: null, address: '' }, customer: NOBODY, agent: NOBODY },
  ...{ visibility: 'public', thread: null, attachments: null, missing: [] },
}

const fillIn = (id: string) =>
  inKoisWorld<{ readonly ms: number; readonly text: string }>(
    on.koi.context,
    reply.page,
    `(async () => {
      const began = performance.now()
      const { value } = await chrome.runtime.sendMessage({ koi: 'render', body: ${JSON.stringify({ id, answers: {}, wording: null, scene: SCENE })} })
      return { ms: performance.now() - began, text: value.text }
    })()`,
  )

/** How long the browser takes to start the worker and have it answer anything at all. */
const bareStart = () =>
  inKoisWorld<number>(
    on.koi.context,
    reply.page,
    `(async () => {
      const began = performance.now()
      await chrome.runtime.sendMessage({ koi: 'carried-thread', body: { ticket: '' } })
      return Math.round(performance.now() - began)
    })()`,
  )

/** A limit for the machine as it is now: a busy one has as much more time as it takes longer to start a worker. */
async function limitNow(limit: number): Promise<number> {
  const starts: number[] = []
  for (let at = 0; at < 3; at++) {
    await stopWorker(on.koi, own)
    starts.push(await bareStart())
  }
  return limit * BESIDE_ANOTHER * Math.max(1, best(starts) / BARE_START)
}

const open = () =>
  writeIn(on.koi, `${on.demo.origin}/editors/contenteditable/`, (page) =>
    page.locator('#editor [contenteditable]'),
  )

describe(`among ${ANSWERS} answers, with the worker dead`, () => {
  it(`the first lookup comes within ${LIMITS.lookup} ms`, async () => {
    reply = await open()
    const times: number[] = []
    const limit = await limitNow(LIMITS.lookup)
    for (let at = 0; at < TRIES; at++) {
      await stopWorker(on.koi, own)
      const { ms, titles } = await lookUp(`lamp leaks ${525 + at * 100}`, 'names')
      expect(titles?.[0]).toBe(`When the lamp leaks (${525 + at * 100})`)
      times.push(Math.round(ms))
    }
    console.log(`dead worker to first lookup, ms: ${times.join(' ')}; limit here ${Math.round(limit)}`)
    expect(best(times)).toBeLessThanOrEqual(limit)
  })

  it('words of the bodies are found without an index to load first', async () => {
    reply = await open()
    await until(
      'the index of the bodies',
      async () => (await lookUp('word7', 'text')).titles !== null,
      60_000,
    )
    const times: number[] = []
    const limit = await limitNow(LIMITS.text)
    for (let at = 0; at < TRIES; at++) {
      await stopWorker(on.koi, own)
      const { ms, titles } = await lookUp(`teling word${7000 + at}`, 'text')
      expect(titles?.[0]).toContain(`(${7000 + at})`)
      times.push(Math.round(ms))
    }
    console.log('dead worker to first answer of the full text, ms:', times.join(' '))
    expect(best(times)).toBeLessThanOrEqual(limit)
  })

  it(`an answer is filled in within ${LIMITS.fill} ms`, async () => {
    reply = await open()
    const times: number[] = []
    const limit = await limitNow(LIMITS.fill)
    for (let at = 0; at < TRIES; at++) {
      await stopWorker(on.koi, own)
      const { ms, text } = await fillIn(`many-${3000 + at}`)
      expect(text).toContain(`word${3000 + at}`)
      times.push(Math.round(ms))
    }
    console.log('dead worker to a filled-in answer, ms:', times.join(' '))
    expect(best(times)).toBeLessThanOrEqual(limit)
  })

  it(`a shortcut is expanded within ${LIMITS.expand} ms of its key`, async () => {
    const times: number[] = []
    reply = await open()
    const limit = await limitNow(LIMITS.expand)
    await reply.page.close()
    for (let at = 0; at < KEY_TRIES; at++) {
      reply = await open()
      await typeAbove(reply, `;a${4000 + at}`)
      await stopWorker(on.koi, own)
      await reply.page.evaluate(() => {
        const seen: number[] = []
        new MutationObserver(() => {
          if (document.querySelector('#editor')?.textContent?.includes('Thank you for telling'))
            seen.push(performance.now())
        }).observe(document, { subtree: true, childList: true, characterData: true })
        Object.assign(window, { seen })
      })
      const began = await reply.page.evaluate(() => performance.now())
      await reply.page.keyboard.press('Tab')
      await eventually(reply.text).toContain(`word${4000 + at}`)
      const [shown = 0] = await reply.page.evaluate(() => (window as { seen?: number[] }).seen ?? [])
      times.push(Math.round(shown - began))
      if (at < KEY_TRIES - 1) await reply.page.close()
    }
    console.log('Tab beside a dead worker to the answer in the box, ms:', times.join(' '))
    expect(best(times)).toBeLessThanOrEqual(limit)
  })
})
