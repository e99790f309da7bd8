import { browser } from './polyfill.ts'

/** Reads a value kept in memory until the browser closes; only the background and Koi's pages can. */
export async function recall(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key]
}

export async function keepForSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value })
}

export async function forgetForSession(keys: string[]): Promise<void> {
  await browser.storage.session.remove(keys)
}

/** Forgets everything that is kept until the browser closes. */
export async function forgetSession(): Promise<void> {
  await browser.storage.session.clear()
}

/** Calls `changed` whenever the value of `key` is another one, until `signal` aborts. */
export function onSessionChange(key: string, changed: () => void, signal: AbortSignal): void {
  const hear = (changes: Readonly<Record<string, unknown>>): void => {
    if (Object.hasOwn(changes, key)) changed()
  }
  browser.storage.session.onChanged.addListener(hear)
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(hear), {
    once: true,
  })
}
