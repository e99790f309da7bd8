import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Signer } from '../../../src/domain/packs/keys/signing.ts'
import type { Pack } from '../../../src/domain/packs/pack.ts'
import { newSigner, pack, payloadOf, sealed, snippet } from '../../packs/sample.ts'
import { eventually } from '../eventually.ts'
import { KOI, type KoiBrowser, launchKoi } from '../koi.ts'
import { words } from '../words.ts'
import { type PackServer, servePacks } from './pack-server.ts'
import { type PolicedBrowser, policedBrowser } from './policy.ts'

const TEAM = '/team.koipack'

let server: PackServer
let signer: Signer
/** What is installed while everything goes wrong: the very same bytes. */
let current: Uint8Array<ArrayBuffer>
let policed: PolicedBrowser | null
let koi: KoiBrowser
let page: Page

const made = (over: Partial<Pack> = {}, by: Signer = signer): Promise<Uint8Array<ArrayBuffer>> =>
  sealed(payloadOf(pack({ builtAt: Date.now() - 60_000, ...over })), by)

/** Koi may read this one by the build for tests. */
const allowed = (path: string): string => `http://127.0.0.1:${server.port}${path}`
/** No build of Koi may read this one: its server has to let everybody. */
const foreign = (path: string): string => `http://packs.localhost:${server.port}${path}`

const entry = (title: string) =>
  page.locator('.followed').filter({ has: page.locator('strong', { hasText: title }) })
const team = () => entry('Our team')
const version = (title = 'Our team') =>
  page.locator('.pack').filter({ hasText: title }).locator('.quietly').first()

const looked = () => server.exchanges.filter(({ path }) => path === TEAM)

async function lookNow(): Promise<void> {
  await team()
    .getByRole('button', { name: words('followLookNamed', 'Our team') })
    .click()
}

/** What the administrator set, as the browser hands it to Koi; where it cannot be set for real, at the same border. */
async function pretendPolicy(policy: object): Promise<void> {
  const worker = await koi.worker()
  await worker.evaluate((set) => {
    Object.defineProperty(chrome.storage.managed, 'get', { value: async () => set })
    const event: object = chrome.storage.onChanged
    if ('dispatch' in event && typeof event.dispatch === 'function') event.dispatch({}, 'managed')
  }, policy)
}

beforeAll(async () => {
  server = await servePacks()
  signer = await newSigner()
  current = await made({ version: 4, snippets: [snippet('hello'), snippet('fresh')] })
  server.put('/pinned.koipack', await made({ name: 'pinned', title: 'For everybody' }), true)
  server.put('/closed.koipack', await made({ name: 'closed', title: 'Closed' }))
  const pin = (path: string, name: string) => ({ address: foreign(path), key: signer.keyId, name })
  const policy = { packs: [pin('/pinned.koipack', ''), pin('/closed.koipack', 'Behind a door')] }
  policed = policedBrowser(policy)
  koi = await launchKoi(policed ? { command: policed.command } : {})
  if (!policed) await pretendPolicy(policy)
  page = await koi.context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(`${KOI}/src/options/index.html#packs`)
})

afterAll(async () => {
  await koi?.close()
  await server?.close()
  policed?.remove()
})

describe('what the administrator set', () => {
  it('is there without a click', async () => {
    await entry('For everybody').getByText(words('followManaged')).waitFor()
    await eventually(() => version('For everybody').textContent()).toContain(words('packsVersion', '3'))
  })

  it('says so where the address does not let everybody read', async () => {
    const closed = entry('Behind a door')
    await closed.getByText(words('lookUnreadable')).waitFor()
    expect(await closed.textContent()).toContain('Access-Control-Allow-Origin: *')
    expect(await closed.getByRole('button', { name: /stop/i }).count()).toBe(0)
  })
})

describe('following an address', () => {
  const field = () => page.getByLabel(words('followAddress'))

  it('asks whether to trust the key first; a no leaves nothing behind', async () => {
    server.put(TEAM, await made())
    await field().fill(allowed(TEAM))
    await field().press('Enter')
    const question = page.getByRole('dialog', { name: words('followAskTitle', 'Our team') })
    await question.waitFor()
    expect(await question.locator('.fingerprint li').count()).toBe(10)
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    expect(await team().count()).toBe(0)
  })

  it('installs what the agent said yes to, and sets the alarm for the next look', async () => {
    await field().press('Enter')
    await page.getByRole('button', { name: words('followAskYes') }).click()
    await team().waitFor()
    await eventually(() => version().textContent()).toContain(words('packsVersion', '3'))
    const at = await (await koi.worker()).evaluate(
      async () => (await chrome.alarms.get('koi-next-look'))?.scheduledTime ?? 0,
    )
    // The closed one of the administrator's is tried again before the day is over.
    expect(at).toBeGreaterThan(Date.now())
    expect(at).toBeLessThan(Date.now() + 86_400_000)
  })

  it('sends nothing along but what any request has, and asks the browser’s cache', async () => {
    server.exchanges.length = 0
    await lookNow()
    await eventually(() => looked().length).toBe(1)
    const [exchange] = looked()
    expect(exchange?.status).toBe(304)
    expect(Object.keys(exchange?.headers ?? {}).sort()).toEqual(
      [
        ...['accept', 'accept-encoding', 'accept-language', 'cache-control', 'connection', 'host'],
        ...['if-none-match', 'sec-fetch-dest', 'sec-fetch-mode', 'sec-fetch-site', 'user-agent'],
      ].sort(),
    )
    expect(exchange?.bytes).toBeLessThan(1500)
    await team()
      .getByText(words('followClock', words('followJustNow'), 'in 24 hours').slice(0, 15))
      .waitFor()
  })

  it('brings a newer version', async () => {
    server.put(TEAM, current)
    await lookNow()
    await eventually(() => version().textContent()).toContain(words('packsVersion', '4'))
  })
})

describe('whatever is wrong on the way', () => {
  beforeEach(() => server.put(TEAM, current))

  /** What was installed stays, and the reason shows. */
  async function refused(reason: string): Promise<void> {
    await lookNow()
    await team().locator('.note').filter({ hasText: reason }).waitFor({ timeout: 40_000 })
    expect(await version().textContent()).toContain(words('packsVersion', '4'))
    expect(await team().locator('.note').textContent()).toContain(words('followStays'))
  }

  it.each([
    ['404', 'missing', () => words('lookMissing', '404')],
    ['500', 'broken', () => words('lookStatus', '500')],
    ['cut off midway', 'cut-off', () => words('lookCutOff')],
    ['redirected', 'redirecting', () => words('lookRedirected')],
    ['nobody there', 'hanging-up', () => words('lookUnreachable')],
  ] as const)('%s', async (_, manner, reason) => {
    server.behave(TEAM, manner)
    await refused(reason())
    expect(server.exchanges.some(({ path }) => path === '/elsewhere.koipack')).toBe(false)
  })

  it.each([
    ['replayed older version', { version: 2 }, 'older than the one you have'],
    ['expired', { version: 9, builtAt: 1, expiresAt: 2 }, 'past its last day'],
  ] as const)('%s', async (_, over, reason) => {
    server.put(TEAM, await made(over))
    await refused(reason)
  })

  it('wrong key', async () => {
    server.put(TEAM, await made({ version: 9 }, await newSigner()))
    await refused('signed with another key')
  })

  it('tampered', async () => {
    const bytes = await made({ version: 9 })
    const at = bytes.length - 40
    bytes[at] = (bytes[at] ?? 0) ^ 1
    server.put(TEAM, bytes)
    await refused('changed after it was signed')
  })

  it('20 MB', async () => {
    const before = looked().length
    server.put(TEAM, new Uint8Array(20_000_000).fill(65))
    await refused(words('lookTooBig'))
    await eventually(() => looked().length).toBe(before + 1)
  })

  it('slow', async () => {
    server.behave(TEAM, 'silent')
    await refused(words('lookSlow'))
  })

  it('is forgotten with the next look that works', async () => {
    await lookNow()
    await eventually(() => team().locator('.note').count()).toBe(0)
  })
})

describe('testing an address', () => {
  async function tested(address: string): Promise<readonly string[]> {
    await page.getByLabel(words('followAddress')).fill(address)
    await page.getByRole('button', { name: words('testAddress') }).click()
    await page.locator('.checks').waitFor()
    return page.locator('.checks li > span:last-child').allTextContents()
  }

  it('says that an open one can be set for everybody, and which key it takes', async () => {
    const lines = await tested(foreign('/pinned.koipack'))
    expect(lines).toContain(words('testOpenGood'))
    expect(lines).toContain(words('testPackGood'))
    expect(await page.locator('.there code').textContent()).toBe(signer.keyId)
  })

  it('says that a closed one cannot', async () => {
    expect(await tested(foreign('/closed.koipack'))).toContain(words('testOpenBad'))
  })

  it('sees that a server tells versions apart', async () => {
    expect(await tested(allowed(TEAM))).toContain(words('testCachedGood'))
  })
})

describe('a backup of it all', () => {
  const alarm = async () =>
    (await koi.worker()).evaluate(async () => (await chrome.alarms.get('koi-next-look')) !== undefined)
  const at = async (hash: string): Promise<void> => {
    await page.goto('about:blank')
    await page.goto(`${KOI}/src/options/index.html#${hash}`)
  }

  it('brings packs and what is followed back after all was erased; what the administrator set is back by itself', async () => {
    await at('data')
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: words('backupSave') }).click()
    const backup = readFileSync(await (await coming).path())
    await page.getByRole('button', { name: words('eraseOpen') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words('eraseYes') })
      .click()
    await page.getByText(words('eraseDone')).waitFor()
    await at('packs')
    await entry('For everybody').waitFor()
    await eventually(() => version('For everybody').textContent()).toContain(words('packsVersion', '3'))
    expect(await team().count()).toBe(0)

    await (await koi.worker()).evaluate(() => chrome.alarms.clearAll())
    await at('data')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'backup.jsonl', mimeType: 'application/x-ndjson', buffer: backup })
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words('restoreYes') })
      .click()
    await page.getByText(words('restoreDone')).waitFor()
    await eventually(alarm).toBe(true)
    await at('packs')
    await team().waitFor()
    expect(await version().textContent()).toContain(words('packsVersion', '4'))
  })
})

describe('stopping', () => {
  it('can take the pack along, and asks before', async () => {
    await team()
      .getByRole('button', { name: words('followStopNamed', 'Our team') })
      .click()
    await page.getByLabel(words('followStopRemove')).check()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words('followStop') })
      .click()
    await eventually(() => team().count()).toBe(0)
    await eventually(() => page.locator('.pack').filter({ hasText: 'Our team' }).count()).toBe(0)
  })
})
