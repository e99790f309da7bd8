import { browser } from './polyfill.ts'

const REGISTRATION = 'koi-enabled-sites'

/** Match pattern of an origin, all paths. Ports are not part of match patterns. */
export function patternOf(origin: string): string {
  const url = new URL(origin)
  return `${url.protocol}//${url.hostname}/*`
}

/** Puts a script file into one frame of a tab, or into all of them. Resolves false where the browser does not let us. */
export async function inject(tab: number, files: readonly string[], frame?: number): Promise<boolean> {
  const target = frame === undefined ? { tabId: tab, allFrames: true } : { tabId: tab, frameIds: [frame] }
  try {
    await browser.scripting.executeScript({ target, files: [...files], injectImmediately: true })
    return true
  } catch {
    return false
  }
}

/** Registers the sentinel for the sites the agent enabled, replacing what was registered before. */
export async function registerSentinel(file: string, patterns: readonly string[]): Promise<void> {
  const there = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] })
  if (there.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] })
  if (patterns.length === 0) return
  await browser.scripting.registerContentScripts([
    {
      id: REGISTRATION,
      js: [`/${file}`],
      matches: [...patterns],
      runAt: 'document_start',
      allFrames: true,
      persistAcrossSessions: true,
    },
  ])
}
