import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { browserPath, QUIET_SWITCHES } from '../../../bin/browser.ts'
import { serveDemo } from '../../../demo/serve.ts'
import { until } from '../koi.ts'
import { buildHarness } from './harness/build.ts'
import { buildPages } from './pages.ts'
import { WORKERS } from './workers.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built editor pages are served, without a trailing slash. */
    origin: string
    /** A browser for each worker, to be joined by CDP: each has one focus and one clipboard. */
    browsers: string[]
    /** The harness' own page, from which tests send messages to its content scripts. */
    messages: string
  }
}

const root = fileURLToPath(new URL('../../../', import.meta.url))

interface Started {
  readonly endpoint: string
  end(): Promise<void>
}

/** Starts a browser by itself: one that Playwright starts is watched by two clients, which takes twice the time. */
async function startBrowser(profile: string, extension: string): Promise<Started> {
  const browser = spawn(
    browserPath(),
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-renderer-backgrounding',
      '--disable-background-timer-throttling',
      '--disable-field-trial-config',
      '--force-color-profile=srgb',
      ...QUIET_SWITCHES,
      '--window-size=1000,900',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--load-extension=${extension}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  )
  const ended = once(browser, 'exit')
  const file = join(profile, 'DevToolsActivePort')
  const port = await until(
    'the port of the browser',
    async () => existsSync(file) && (await readFile(file, 'utf8')).split('\n')[0],
  )
  return {
    endpoint: `http://127.0.0.1:${port}`,
    end: async () => {
      browser.kill()
      await ended
    },
  }
}

/** Builds pages and harness, starts a browser for each worker with the harness installed, and ends all after the last spec. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Not in dist: who builds Koi meanwhile would empty it under the running tests.
  const work = await realpath(await mkdtemp(join(tmpdir(), 'koi-editors-')))
  const pages = await buildPages(root, join(work, 'pages'))
  const harness = await buildHarness(root, join(work, 'harness'))
  const server = await serveDemo({ folder: pages })
  const browsers = await Promise.all(
    Array.from({ length: WORKERS }, (_, at) => startBrowser(join(work, `profile-${at}`), harness.folder)),
  )
  project.provide('origin', server.origin)
  project.provide('messages', harness.messages)
  project.provide(
    'browsers',
    browsers.map((one) => one.endpoint),
  )
  return async () => {
    await Promise.all(browsers.map((one) => one.end()))
    await server.close()
    await rm(work, { recursive: true, force: true })
  }
}
