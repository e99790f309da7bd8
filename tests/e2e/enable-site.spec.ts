import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoServer, serveDemo } from '../../demo/serve.ts'
import { EXTENSION_ID, type KoiBrowser, launchKoi, until } from './koi.ts'
import { panelView } from './panel-view.ts'
import { words } from './words.ts'

const SITE = 'http://127.0.0.1/*'

let demo: DemoServer
let profile: string
let koi: KoiBrowser

/**
 * The browser's own question cannot be answered in a headless browser. This is what a profile holds after a "yes" that was
 * taken back since: Koi may not read the site, and asking again needs no question.
 */
function seedGrant(): void {
  const file = join(profile, 'Default', 'Preferences')
  const preferences = JSON.parse(readFileSync(file, 'utf8'))
  const settings = preferences.extensions?.settings?.[EXTENSION_ID]
  if (!settings) throw new Error('the profile does not know Koi')
  const granted = { api: [], explicit_host: [SITE], manifest_permissions: [], scriptable_host: [] }
  settings.granted_permissions ??= granted
  settings.granted_permissions.explicit_host = [
    ...new Set([...(settings.granted_permissions.explicit_host ?? []), SITE]),
  ]
  settings.runtime_granted_permissions = granted
  writeFileSync(file, JSON.stringify(preferences))
}

const start = (): Promise<KoiBrowser> => launchKoi({ build: 'chrome', profile })

async function deskPage(): Promise<Page> {
  const page = koi.context.pages()[0] ?? (await koi.context.newPage())
  page.setDefaultTimeout(15_000)
  await page.bringToFront()
  await page.goto(`${demo.origin}/desk/tickets/4821?editor=textarea`)
  return page
}

const registered = async (): Promise<string[]> =>
  (await koi.worker()).evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  )

beforeAll(async () => {
  demo = await serveDemo()
  profile = mkdtempSync(join(tmpdir(), 'koi-granted-'))
  koi = await start()
  await koi.close()
  seedGrant()
  koi = await start()
})

afterAll(async () => {
  await koi?.close()
  await demo?.close()
  if (profile) rmSync(profile, { recursive: true, force: true })
})

describe('the build that people install', () => {
  it('reads a site of its own choice only after the agent enabled it there, and then at once', async () => {
    const page = await deskPage()
    const panel = panelView(await koi.sidePanel(page))
    await panel.page.getByRole('heading', { name: words('siteNotYet') }).waitFor()
    expect(await page.locator('koi-surfaces').count()).toBe(0)
    expect(await registered()).toEqual([])
    await panel.page.getByRole('button', { name: words('siteUseHere', '127.0.0.1') }).click()
    await panel.isAbout('Dana Whitfield')
    await until('the sentinel to be registered', async () => (await registered()).includes(SITE))
    await page.locator('[data-composer] textarea').fill('You failed to attach a photo.')
    await panel.use('You failed to')
    await until(
      'the rewrite',
      async () => (await page.locator('[data-composer] textarea').inputValue()) === 'Please attach a photo.',
    )
  })

  it('still reads it after the browser was closed and started again', async () => {
    await koi.close()
    koi = await start()
    const page = await deskPage()
    await page.locator('koi-surfaces').waitFor({ state: 'attached' })
    expect(await registered()).toEqual([SITE])
    const panel = panelView(await koi.sidePanel(page))
    await panel.isAbout('Dana Whitfield')
  })
})
