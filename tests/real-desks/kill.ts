import { readFileSync } from 'node:fs'
import type { KoiBrowser } from '../e2e/koi.ts'

/** Number of the process group of `pid`: the third field behind the name in its stat file (man proc_pid_stat). */
function groupOf(pid: number | 'self'): number {
  const [, behindName = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?!.*\) )/)
  return Number(behindName.split(' ')[2])
}

/** Kills the browser with everything it started (SIGKILL to its process group): no goodbye, nothing saved on the way out. */
export async function killBrowser({ context }: KoiBrowser): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession()
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {}
  const browser = processInfo.find(({ type }) => type === 'browser')
  if (!browser) throw new Error('the browser does not tell its process')
  const group = groupOf(browser.id)
  if (group === groupOf('self')) throw new Error('the browser shares the process group of this test')
  const gone = new Promise((resolve) => context.once('close', resolve))
  process.kill(-group, 'SIGKILL')
  await gone
}
