import { packEdge } from '../../../../platform/pack-edge.ts'
import { KoiDatabase } from '../../../../storage/database.ts'
import { takePack } from '../../../../storage/packs/take-pack.ts'
import type { TakeThis, WhatCame } from './messages.ts'

/** Checking and writing ten thousand answers takes a second or two: the page goes on meanwhile. */
const db = new KoiDatabase()

self.addEventListener('message', ({ data: { bytes, taking, now } }: MessageEvent<TakeThis>) => {
  const tell = (came: WhatCame): void => self.postMessage(came)
  takePack(db, bytes, taking, packEdge, now).then(
    (taken) => tell({ kind: 'taken', taken }),
    (error: unknown) => {
      const { name, message } = error instanceof Error ? error : new Error(String(error))
      tell({ kind: 'failed', name, message })
    },
  )
})
