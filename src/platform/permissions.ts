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

/** Gives an origin back. */
export async function giveBack(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(origin)] })
}

/** Calls `listener` when permissions were given or taken, until `signal` aborts. */
export function onPermissionsChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(() => listener())
  browser.permissions.onRemoved.addListener(() => listener())
}
