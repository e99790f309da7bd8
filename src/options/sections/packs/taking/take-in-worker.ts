import type { Taken } from '../../../../storage/packs/take-pack.ts'
import type { TakeThis, WhatCame } from './messages.ts'

/** `takePack` beside the page. Rejects with the store's error, which keeps its name. */
export function takeInWorker(what: TakeThis): Promise<Taken> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const came = new Promise<Taken>((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.onmessage = ({ data }: MessageEvent<WhatCame>) => {
      if (data.kind === 'taken') resolve(data.taken)
      else reject(Object.assign(new Error(data.message), { name: data.name }))
    }
    worker.postMessage(what)
  })
  return came.finally(() => worker.terminate())
}
