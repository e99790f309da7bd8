import { browser } from './polyfill.ts'
import { patternOf } from './scripts.ts'

/** May Koi read this origin? */
export async function mayRead(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] })
}

/** Asks the agent for origins, all or none; must be called in a click. */
export async function askFor(...origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: origins.map(patternOf) })
}

/** Gives an origin back; those that Koi came with stay, as nobody was asked for them. */
export async function giveBack(origin: string): Promise<void> {
  const pattern = patternOf(origin)
  if (browser.runtime.getManifest().host_permissions?.includes(pattern)) return
  await browser.permissions.remove({ origins: [pattern] })
}

/** Calls `listener` when permissions were given or taken, until `signal` aborts. */
export function onPermissionsChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(() => listener())
  browser.permissions.onRemoved.addListener(() => listener())
}
