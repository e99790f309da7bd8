import type { Page } from 'playwright-core'
import type { Reminder } from '../../../src/domain/reminders/reminder.ts'
import { KOI, type KoiBrowser, until } from '../koi.ts'

/** A document of Koi's own origin that holds nothing open, from which a test looks at the store and the alarms. */
export async function ownPage(koi: KoiBrowser): Promise<Page> {
  const own = await koi.context.newPage()
  await own.goto(`${KOI}/manifest.json`)
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

/** Takes all reminders off file and ends all alarms, as before the first promise. */
export async function forgetReminders(own: Page): Promise<void> {
  await own.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('koi')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const db = request.result
          const writing = db.transaction('reminders', 'readwrite')
          writing.objectStore('reminders').clear()
          writing.oncomplete = () => resolve()
          writing.onerror = () => reject(writing.error)
          db.close()
        }
      }),
  )
  await own.evaluate(() => chrome.alarms.clearAll())
}

/** Keeps everybody else from the library until what comes back is called: whoever asks for an answer meanwhile waits. */
export async function holdLibrary(own: Page): Promise<() => Promise<void>> {
  const held = await own.evaluateHandle(
    () =>
      new Promise<{ go: boolean }>((resolve, reject) => {
        const hold = { go: false }
        const request = indexedDB.open('koi')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const db = request.result
          const store = db.transaction('snippets', 'readwrite').objectStore('snippets')
          const again = (): void => {
            store.count().onsuccess = () => {
              resolve(hold)
              if (hold.go) db.close()
              else again()
            }
          }
          again()
        }
      }),
  )
  return () =>
    held.evaluate((hold) => {
      hold.go = true
    })
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
export async function stopWorker(koi: KoiBrowser, own: Page): Promise<void> {
  const ofPage = await koi.context.newCDPSession(own)
  const ofBrowser = await koi.context.browser()?.newBrowserCDPSession()
  if (!ofBrowser) throw new Error('this context has no browser to ask')
  await ofPage.send('ServiceWorker.enable')
  await until('the worker to be gone', async () => {
    // Again each time: one that was just starting does not hear the first.
    await ofPage.send('ServiceWorker.stopAllWorkers')
    const { targetInfos } = await ofBrowser.send('Target.getTargets')
    return !targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(KOI))
  })
  await Promise.all([ofPage.detach(), ofBrowser.detach()])
}
