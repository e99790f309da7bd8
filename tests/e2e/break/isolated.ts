import type { BrowserContext, Page } from 'playwright-core'
import { KOI } from '../koi.ts'

/** Runs an expression where Koi's own scripts of a page run: what a taken-over page process could do at most. */
export async function inKoisWorld<T>(context: BrowserContext, page: Page, expression: string): Promise<T> {
  const session = await context.newCDPSession(page)
  const worlds: number[] = []
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.origin === KOI) worlds.push(world.id)
  })
  await session.send('Runtime.enable')
  const [contextId] = worlds
  if (contextId === undefined) throw new Error('Koi has no world in this page')
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  })
  await session.detach()
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as T
}
