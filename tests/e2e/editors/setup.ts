import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { browserPath } from '../../../bin/browser.ts'
import { serveDemo } from '../../../demo/serve.ts'
import { buildHarness } from './harness/build.ts'
import { buildPages } from './pages.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built editor pages are served, without a trailing slash. */
    origin: string
    /** The one browser of all specs, to be joined by CDP. */
    browser: string
    /** The harness' own page, from which tests send messages to its content scripts. */
    messages: string
  }
}

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Builds pages and harness, starts one browser with the harness installed, and ends both after the last spec. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Not in dist: who builds Koi meanwhile would empty it under the running tests.
  const work = await realpath(await mkdtemp(join(tmpdir(), 'koi-editors-')))
  const pages = await buildPages(root, join(work, 'pages'))
  const harness = await buildHarness(root, join(work, 'harness'))
  const server = await serveDemo({ folder: pages })
  const profile = join(work, 'profile')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 1000, height: 800 },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--remote-debugging-port=0',
      `--load-extension=${harness.folder}`,
    ],
  })
  const port = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0]
  project.provide('origin', server.origin)
  project.provide('messages', harness.messages)
  project.provide('browser', `http://127.0.0.1:${port}`)
  return async () => {
    await context.close()
    await server.close()
    await rm(work, { recursive: true, force: true })
  }
}
