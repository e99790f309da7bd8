import { LastContent } from '../../../../domain/packs/built/content.ts'
import { packEdge } from '../../../../platform/pack-edge.ts'
import { KoiDatabase } from '../../../../storage/database.ts'
import { takePack } from '../../../../storage/packs/take-pack.ts'
import type { TakeThis, WhatCame } from './messages.ts'

/** Checking and writing ten thousand answers takes a second or two: the page goes on meanwhile. */
const db = new KoiDatabase()
/** The same file comes again when the agent has said yes to it. */
const last = new LastContent()

self.addEventListener('message', ({ data: { bytes, taking, now } }: MessageEvent<TakeThis>) => {
  const tell = (came: WhatCame): void => self.postMessage(came)
  takePack(db, bytes, taking, packEdge, now, last).then(
    (taken) => tell({ kind: 'taken', taken }),
    (error: unknown) => {
      const { name, message } = error instanceof Error ? error : new Error(String(error))
      tell({ kind: 'failed', name, message })
    },
  )
})
