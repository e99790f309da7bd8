import { browser } from './polyfill.ts'

/** Sets the one alarm of that name, replacing an earlier one; `when` in epoch milliseconds. */
export async function setAlarm(name: string, when: number): Promise<void> {
  await browser.alarms.create(name, { when })
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name)
}

export function onAlarm(listener: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => listener(name))
}
