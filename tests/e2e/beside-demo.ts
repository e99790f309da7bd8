import { afterAll, beforeAll } from 'vitest'
import { type DemoServer, serveDemo } from '../../demo/serve.ts'
import { type KoiBrowser, launchKoi } from './koi.ts'

/** One browser with Koi and the demo's pages, for all tests of a file. */
export interface BesideDemo {
  readonly demo: DemoServer
  readonly koi: KoiBrowser
}

/** Starts both before the file's first test and ends them after its last; to be called at the top of a spec. */
export function besideDemo(): BesideDemo {
  let demo: DemoServer | undefined
  let koi: KoiBrowser | undefined
  beforeAll(async () => {
    demo = await serveDemo()
    koi = await launchKoi()
  })
  afterAll(async () => {
    await koi?.close()
    await demo?.close()
  })
  const started = <T>(what: T | undefined): T => {
    if (what === undefined) throw new Error('asked for before the first test')
    return what
  }
  return {
    get demo() {
      return started(demo)
    },
    get koi() {
      return started(koi)
    },
  }
}
