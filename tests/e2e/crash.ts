import type { KoiBrowser } from './koi.ts'

/** kill -9 of the browser and everything it started. */
export async function crash(koi: KoiBrowser): Promise<void> {
  const session = await koi.context.browser()?.newBrowserCDPSession()
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] }
  const browser = processInfo.find(({ type }) => type === 'browser')
  if (!browser) throw new Error('the browser does not tell its process')
  const gone = koi.context.waitForEvent('close')
  process.kill(-browser.id, 'SIGKILL')
  await gone
}
