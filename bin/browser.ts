import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Path of the browser that bin/setup.mjs found or installed; runs it where that has not happened yet. */
export function browserPath(): string {
  const file = join(ROOT, '.cache', 'browser')
  if (!existsSync(file)) execFileSync(process.execPath, [join(ROOT, 'bin/setup.mjs')], { stdio: 'inherit' })
  return readFileSync(file, 'utf8')
}

/** What a browser without a display would prepare for nobody: pages of its own toolbar, which take a tenth of the tests' time. */
const UNSEEN = [
  'PreloadTopChromeWebUI',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'InitialWebUI',
  'WebUIReloadButton',
  'WebUIToolbar',
  'AimEnabled',
  'LensOverlay',
]

/** Switches for a browser that stays on this machine: no updates, no look-ups, no first-run pages. */
export const QUIET_SWITCHES: readonly string[] = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-search-engine-choice-screen',
  `--disable-features=${['Translate', 'OptimizationHints', 'MediaRouter', 'PaintHolding', ...UNSEEN].join(',')}`,
  '--password-store=basic',
]
