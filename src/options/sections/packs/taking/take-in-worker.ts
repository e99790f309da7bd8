import type { Taken } from '../../../../storage/packs/take-pack.ts'
import type { TakeThis, WhatCame } from './messages.ts'

/** `takePack` beside the page. */
export interface Taker {
  /** One after the other. Rejects with the store's error, which keeps its name. */
  take(what: TakeThis): Promise<Taken>
  close(): void
}

/** A worker for one file, from the first look at it to the agent's yes: what it found good it need not look through again. */
export function takerBeside(): Taker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const take = (what: TakeThis): Promise<Taken> =>
    new Promise((resolve, reject) => {
      worker.onerror = ({ message }) => reject(new Error(message))
      worker.onmessage = ({ data }: MessageEvent<WhatCame>) => {
        if (data.kind === 'taken') resolve(data.taken)
        else reject(Object.assign(new Error(data.message), { name: data.name }))
      }
      worker.postMessage(what)
    })
  return { take, close: () => worker.terminate() }
}
