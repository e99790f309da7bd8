import { Meaning } from '../../domain/suggest/meaning.ts'
import meaning from '../../starter-pack/meaning.json' with { type: 'json' }
import type { ToWorker } from './messages.ts'
import { createShelf } from './shelf.ts'

/** The panel's own worker: ranking a long letter among thousands of answers must not hold up typing. */
const shelf = createShelf(new Meaning({ ...meaning, format: 2 }))

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  self.postMessage(shelf.serve(data))
})
