import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { serveDemo } from '../demo/serve.ts'
import { browserPath, QUIET_SWITCHES, ROOT } from './browser.ts'
import { clickToolbarButton, loadExtension } from './extension.ts'
import { connectToPanel, panelIsLive, sideBySide, typeDraft } from './scene.ts'

const HEIGHT = 940

/** Makes docs/panel-demo-desk-{light,dark}.png from the built extension (dist/e2e) beside the built demo desk. */
async function picture(colorScheme: 'light' | 'dark', origin: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'koi-picture-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    chromiumSandbox: false,
    colorScheme,
    viewport: { width: 1060, height: HEIGHT },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...QUIET_SWITCHES, '--enable-unsafe-extension-debugging', '--remote-debugging-port=0'],
  })
  const id = await loadExtension(context, join(ROOT, 'dist/e2e'))
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`${origin}/desk/tickets/4821?editor=ckeditor5`)
  await clickToolbarButton(context, page, id)
  const { browser, panel } = await connectToPanel(profile)
  await panel.emulateMedia({ colorScheme })
  await panel.setViewportSize({ width: 400, height: HEIGHT })
  // The second connection took the page's colours back.
  await page.emulateMedia({ colorScheme })
  await typeDraft(page)
  await panelIsLive(panel)
  const file = join(ROOT, 'docs', `panel-demo-desk-${colorScheme}.png`)
  await sideBySide(context, await page.screenshot(), await panel.screenshot(), file)
  console.log(file)
  await browser.close()
  await context.close()
  rmSync(profile, { recursive: true, force: true })
}

mkdirSync(join(ROOT, 'docs'), { recursive: true })
const demo = await serveDemo()
await picture('light', demo.origin)
await picture('dark', demo.origin)
await demo.close()
