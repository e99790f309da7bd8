import type { ToWorker } from './messages.ts'
import { createShelf } from './shelf.ts'

/** The panel's own worker: ranking a long letter among thousands of answers must not hold up typing. */
const shelf = createShelf()

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  self.postMessage(shelf.serve(data))
})
