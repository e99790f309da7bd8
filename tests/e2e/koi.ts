import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'
import { browserPath, QUIET_SWITCHES, ROOT } from '../../bin/browser.ts'
import { clickToolbarButton } from '../../bin/extension.ts'

/** Fixed by the manifest's key. */
export const EXTENSION_ID = 'kdjoajmmncpofjnmjkoiofkddkmcndpf'
export const KOI = `chrome-extension://${EXTENSION_ID}`

export interface KoiBrowser {
  readonly context: BrowserContext
  readonly profile: string
  /** Koi's service worker, started if it sleeps. */
  worker(): Promise<Worker>
  /** Number of the tab that a page is in. */
  tabOf(page: Page): Promise<number>
  /** The panel as a tab of its own for one page. */
  panelTab(page: Page): Promise<Page>
  /** The real side panel beside a page, opened by the toolbar button. */
  sidePanel(page: Page): Promise<Page>
  close(): Promise<void>
}

interface LaunchOptions {
  readonly build?: 'e2e' | 'chrome'
  readonly profile?: string
  /** Another command than the browser's own, which starts it. */
  readonly command?: string
  readonly colorScheme?: 'light' | 'dark'
  readonly viewport?: { readonly width: number; readonly height: number }
}

/** Resolves with the first answer of `look` that is not undefined, null or false; asked again at every animation-like turn. */
export async function until<T>(
  what: string,
  look: () => T | undefined | null | false | Promise<T | undefined | null | false>,
  timeoutMs = 15_000,
): Promise<T> {
  const end = Date.now() + timeoutMs
  for (;;) {
    const found = await look()
    if (found !== undefined && found !== null && found !== false) return found
    if (Date.now() > end) throw new Error(`timed out waiting for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

async function overCdp(profile: string): Promise<Browser> {
  const file = join(profile, 'DevToolsActivePort')
  const port = await until(
    'DevToolsActivePort',
    () => existsSync(file) && readFileSync(file, 'utf8').split('\n')[0],
  )
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`)
}

/** Chromium disables a reloaded unpacked extension for good where developer mode is off. Was the profile a fresh one? */
function inDeveloperMode(profile: string): boolean {
  const file = join(profile, 'Default', 'Preferences')
  if (existsSync(file)) return false
  mkdirSync(join(profile, 'Default'), { recursive: true })
  writeFileSync(file, JSON.stringify({ extensions: { ui: { developer_mode: true } } }))
  return true
}

/** The first run opens a tab of its own after the installation; a page behind it would draw once in a second. */
async function closeFirstRun(context: BrowserContext): Promise<void> {
  const welcome = await until('the first run', () =>
    context.pages().find((one) => one.url().endsWith('#welcome')),
  )
  await welcome.close()
}

/** Starts a real browser with the built extension, its first run over. A given profile is kept, a fresh one is removed at the end. */
export async function launchKoi(options: LaunchOptions = {}): Promise<KoiBrowser> {
  const extension = join(ROOT, 'dist', options.build ?? 'e2e')
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'koi-profile-'))
  const isFresh = inDeveloperMode(profile)
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.command ?? browserPath(),
    headless: !process.env['KOI_HEADED'],
    chromiumSandbox: false,
    viewport: options.viewport ?? { width: 1280, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    args: [
      ...QUIET_SWITCHES,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--remote-debugging-port=0',
    ],
  })
  const ours = (one: Worker): boolean => one.url().startsWith(KOI)
  const worker = async (): Promise<Worker> => {
    const up = context.serviceWorkers().find(ours)
    if (up) return up
    const started = context.waitForEvent('serviceworker', { predicate: ours })
    // At the launch it starts by itself; one that went to sleep since is woken by a message.
    if (isLaunched) {
      const page = await context.newPage()
      await page.goto(`${KOI}/src/options/index.html`)
      await page.evaluate(() => chrome.runtime.sendMessage({ koi: 'stored', body: { what: 'settings' } }))
      await page.close()
    }
    return started
  }
  let isLaunched = false
  await worker()
  isLaunched = true
  if (isFresh) await closeFirstRun(context)
  const connections: Browser[] = []

  const tabOf = async (page: Page): Promise<number> => {
    const at = await worker()
    const address = page.url()
    return until(`tab of ${address}`, () =>
      at.evaluate(async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id, address),
    )
  }
  return {
    context,
    profile,
    worker,
    tabOf,
    panelTab: async (page) => {
      const tab = await tabOf(page)
      const panel = await context.newPage()
      await panel.goto(`${KOI}/src/panel/index.html?tab=${tab}`)
      return panel
    },
    sidePanel: async (page) => {
      await clickToolbarButton(context, page, EXTENSION_ID)
      return until('the side panel', async () => {
        // A connection sees no panel that opens after it was made.
        const browser = await overCdp(profile)
        const pages = browser.contexts().flatMap((one) => one.pages())
        const panel = pages.find((one) => one.url() === `${KOI}/src/panel/index.html`)
        if (panel) connections.push(browser)
        else await browser.close()
        return panel
      })
    },
    close: async () => {
      for (const browser of connections) await browser.close()
      await context.close()
      if (!options.profile) rmSync(profile, { recursive: true, force: true })
    },
  }
}
