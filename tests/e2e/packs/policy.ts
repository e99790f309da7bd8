import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserPath } from '../../../bin/browser.ts'
import { EXTENSION_ID } from '../koi.ts'

/** Where browsers on Linux look for what an administrator set. */
const PLACES = ['/etc/chromium', '/etc/opt/chrome', '/etc/opt/chrome_for_testing']

/** A browser that an administrator set something for. */
export interface PolicedBrowser {
  /** Starts it. */
  readonly command: string
  remove(): void
}

/** Puts the policy over the places where browsers look, in a mount namespace that ends with the browser; the machine's own files stay as they are. */
function script(folder: string): string {
  const over = PLACES.map(
    (place) => `if [ -d ${place} ]; then
  mkdir -p $ROOM/kept${place} && cp -r ${place}/. $ROOM/kept${place}/
  mkdir -p $ROOM/kept${place}/policies && cp -r ${folder}/managed $ROOM/kept${place}/policies/
  mount --bind $ROOM/kept${place} ${place}
fi`,
  )
  return `#!/bin/sh
if [ "$1" = "--inside" ]; then
  shift
  ROOM=${folder}/room
  mkdir -p $ROOM
  set -e
  ${over.join('\n')}
  exec ${browserPath()} "$@"
fi
exec unshare ${process.getuid?.() === 0 ? '' : '--map-root-user'} --mount "$0" --inside "$@"
`
}

function mayMount(): boolean {
  if (!PLACES.some((place) => existsSync(place))) return false
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A browser with this policy for Koi; null where this machine does not let us (a container without the right to mount). */
export function policedBrowser(policy: object): PolicedBrowser | null {
  if (!mayMount()) return null
  const folder = mkdtempSync(join(tmpdir(), 'koi-policy-'))
  const command = join(folder, 'browser')
  mkdirSync(join(folder, 'managed'))
  const content = { '3rdparty': { extensions: { [EXTENSION_ID]: policy } } }
  writeFileSync(join(folder, 'managed', 'koi.json'), JSON.stringify(content))
  writeFileSync(command, script(folder))
  chmodSync(command, 0o755)
  return { command, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
