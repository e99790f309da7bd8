import type { Page } from 'playwright-core'

/** What is on file of one pack, told in few words. */
export interface PackOnFile {
  /** 0 where it is not installed. */
  readonly version: number
  readonly answers: number
  /** Every title that its answers have, each once. */
  readonly titles: readonly string[]
}

/** Reads the store behind Koi's back, from any page of its origin. */
export function packOnFile(own: Page, name: string): Promise<PackOnFile> {
  return own.evaluate(
    (pack) =>
      new Promise<PackOnFile>((resolve, reject) => {
        const request = indexedDB.open('koi')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const db = request.result
          const reading = db.transaction(['packs', 'snippets'])
          const row = reading.objectStore('packs').get(pack)
          const rows = reading.objectStore('snippets').index('pack').getAll(pack)
          reading.onerror = () => reject(reading.error)
          reading.oncomplete = () => {
            const titles: string[] = rows.result.map(({ title }) => title)
            const version: number = row.result?.facts.version ?? 0
            resolve({ version, answers: titles.length, titles: [...new Set(titles)] })
          }
          db.close()
        }
      }),
    name,
  )
}

/** How many answers the full-text index on file knows. */
export function indexedOnFile(own: Page): Promise<number> {
  return own.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('koi')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const head = request.result.transaction('derived').objectStore('derived').get('full-text')
          head.onerror = () => reject(head.error)
          head.onsuccess = () => resolve(head.result?.value.ids.length ?? 0)
          request.result.close()
        }
      }),
  )
}
