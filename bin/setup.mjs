// All the set-up a fresh machine needs, with nothing but Node 20, npm and git: dependencies, then a browser.
// Plain JavaScript on purpose: it runs before anything is installed.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const cache = join(root, '.cache')

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function run(command, args, options = {}) {
  execFileSync(command, args, { cwd: root, stdio: 'inherit', ...options })
}

function works(command, args) {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Installs the locked dependencies, unless just these are there already. */
function dependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = join(root, 'node_modules', '.koi-lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Koi: installing dependencies…')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' })
  writeFileSync(stamp, lock)
}

function found() {
  const named = process.env.KOI_BROWSER
  return [named, ...BROWSERS].find((path) => path && existsSync(path))
}

function fromDebian() {
  if (process.platform !== 'linux' || !works('apt-get', ['--version'])) return
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  if (asRoot.length > 0 && !works('sudo', ['-n', 'true'])) return
  console.log("Koi: no browser found, installing Debian's chromium…")
  const [command, ...rest] = apt
  works(command, [...rest, 'update'])
  works(command, [...rest, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'])
}

async function fromPlaywright() {
  console.log("Koi: fetching Playwright's Chromium…")
  run('npx', ['playwright-core', 'install', 'chromium'], { shell: process.platform === 'win32' })
  const { chromium } = await import('playwright-core')
  return chromium.executablePath()
}

/** Finds or installs a browser and leaves its path in .cache/browser, where start and tests look for it. */
async function browser() {
  let path = found()
  if (!path) {
    fromDebian()
    path = found() ?? (await fromPlaywright())
  }
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'browser'), path)
}

dependencies()
await browser()
