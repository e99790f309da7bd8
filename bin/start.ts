import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { serveDemo } from '../demo/serve.ts'
import { browserPath, QUIET_SWITCHES, ROOT } from './browser.ts'
import { clickToolbarButton, loadExtension } from './extension.ts'
import { playScene } from './scene.ts'

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

function build(): void {
  const npm = (script: string): unknown =>
    execFileSync('npm', ['run', '-s', script], {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
  console.log('Koi: building the extension and the demo desk…')
  npm('build:e2e')
  npm('build:demo')
}

async function open(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    headless: !hasDisplay,
    chromiumSandbox: process.platform !== 'linux' || process.getuid?.() !== 0,
    viewport: hasDisplay ? null : { width: 1280, height: 900 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...QUIET_SWITCHES, '--enable-unsafe-extension-debugging', '--remote-debugging-port=0'],
  })
}

async function deskPage(context: BrowserContext, origin: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`${origin}/desk/tickets/1?editor=ckeditor5`)
  await page.bringToFront()
  return page
}

build()
const demo = await serveDemo()
const profile = mkdtempSync(join(tmpdir(), 'koi-start-'))
const context = await open(profile)
const id = await loadExtension(context, join(ROOT, 'dist/e2e'))
const page = await deskPage(context, demo.origin)
await clickToolbarButton(context, page, id)

if (hasDisplay) {
  console.log(`\nKoi is beside the demo desk: ${page.url()}\nClose the browser to end.`)
  await new Promise((resolve) => context.once('close', resolve))
} else {
  const shots = join(ROOT, 'test-results/start')
  mkdirSync(shots, { recursive: true })
  await playScene(context, page, profile, shots)
  await context.close()
}
rmSync(profile, { recursive: true, force: true })
await demo.close()
