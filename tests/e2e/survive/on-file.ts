import type { Page } from 'playwright-core'
import type { Reminder } from '../../../src/domain/reminders/reminder.ts'
import { KOI, type KoiBrowser } from '../koi.ts'

/** A page of Koi's own from which a test looks at the store and the browser's alarms. */
export async function ownPage(koi: KoiBrowser): Promise<Page> {
  const own = await koi.context.newPage()
  await own.goto(`${KOI}/src/options/index.html`)
  return own
}

/** Every reminder on file, whatever its state. */
export function reminders(own: Page): Promise<Reminder[]> {
  return own.evaluate(
    () =>
      new Promise<Reminder[]>((resolve, reject) => {
        const request = indexedDB.open('koi')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const db = request.result
          const all = db.transaction('reminders').objectStore('reminders').getAll()
          all.onsuccess = () => resolve(all.result)
          all.onerror = () => reject(all.error)
          db.close()
        }
      }),
  )
}

/** Puts reminders on file behind Koi's back, as time would have left them. */
export function putReminders(own: Page, rows: readonly Reminder[]): Promise<void> {
  return own.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('koi')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const db = request.result
          const writing = db.transaction('reminders', 'readwrite', { durability: 'strict' })
          for (const row of all) writing.objectStore('reminders').put(row)
          writing.oncomplete = () => resolve()
          writing.onerror = () => reject(writing.error)
          db.close()
        }
      }),
    rows,
  )
}

/** When each of Koi's alarms goes off, epoch ms. */
export function alarms(own: Page): Promise<Record<string, number>> {
  return own.evaluate(async () => {
    const all = await chrome.alarms.getAll()
    return Object.fromEntries(all.map(({ name, scheduledTime }) => [name, scheduledTime]))
  })
}

/** Lets an alarm go off now. */
export async function ring(koi: KoiBrowser, name: string): Promise<void> {
  const worker = await koi.worker()
  await worker.evaluate((alarm) => {
    const event: unknown = chrome.alarms.onAlarm
    const { dispatch } = event as { dispatch(alarm: { name: string; scheduledTime: number }): void }
    dispatch.call(event, { name: alarm, scheduledTime: Date.now() })
  }, name)
}

/** Ends Koi's worker as the browser does after half a minute. */
export async function stopWorker(koi: KoiBrowser): Promise<void> {
  const session = await koi.context.browser()?.newBrowserCDPSession()
  if (!session) throw new Error('this context has no browser to ask')
  const { targetInfos } = await session.send('Target.getTargets')
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(KOI))
  const gone = koi.context.serviceWorkers().map((one) => one.waitForEvent('close'))
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId })
  await Promise.all(gone)
  await session.detach()
}
