import type { CDPSession, Page } from 'playwright-core'
import { until } from './koi.ts'

/** What Koi draws in a page lies in a closed shadow root: tests look in over the debugging protocol. */
export interface Surfaces {
  /** Runs a function (as source text) with the shadow root and JSON arguments; the answer comes back as a value. */
  run<T>(source: string, ...values: readonly unknown[]): Promise<T>
  /** Text of the first shown element that fits, null where none is. */
  text(css: string): Promise<string | null>
  /** Waits until one that fits is shown, and gives its text. */
  shown(css: string): Promise<string>
  /** Waits until none that fits is shown. */
  gone(css: string): Promise<void>
  /** Presses it with the real mouse. */
  click(css: string): Promise<void>
  /** Opens the root to scripts of the page, for axe; Koi itself never does. */
  openUp(): Promise<void>
}

interface DomNode {
  readonly nodeName: string
  readonly backendNodeId: number
  readonly children?: readonly DomNode[]
  readonly shadowRoots?: readonly DomNode[]
}

async function hostAndRoot(session: CDPSession): Promise<{ host: string; root: string } | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML')
  const host: DomNode | undefined = html?.children?.find(({ nodeName }) => nodeName === 'KOI-SURFACES')
  const shadow = host?.shadowRoots?.[0]
  if (!host || !shadow) return null
  const idOf = async ({ backendNodeId }: DomNode): Promise<string> =>
    (await session.send('DOM.resolveNode', { backendNodeId })).object.objectId ?? ''
  return { host: await idOf(host), root: await idOf(shadow) }
}

const RECT = `(root, css) => {
  const found = [...root.querySelectorAll(css)].find((one) => one.checkVisibility())
  if (!found) return null
  const { x, y, width, height } = found.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}`

const TEXT = `(root, css) => {
  const found = [...root.querySelectorAll(css)].find((one) => one.checkVisibility())
  return found ? found.innerText.replace(/\\s+/g, ' ').trim() : null
}`

/** The surfaces of a page whose assistant is awake. */
export async function surfacesOf(page: Page): Promise<Surfaces> {
  await page.locator('koi-surfaces').waitFor({ state: 'attached' })
  const session = await page.context().newCDPSession(page)
  const ids = () => until('the surfaces of Koi', () => hostAndRoot(session))

  const run = async <T>(source: string, ...values: readonly unknown[]): Promise<T> => {
    const { root } = await ids()
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: `function (...values) { return (${source})(this, ...values) }`,
      arguments: values.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  const text = (css: string) => run<string | null>(TEXT, css)
  return {
    run,
    text,
    shown: (css) => until(`${css} among the surfaces`, async () => text(css)),
    gone: async (css) => {
      await until(`${css} to be gone`, async () => (await text(css)) === null)
    },
    click: async (css) => {
      const at = await until(`${css} among the surfaces`, () =>
        run<{ x: number; y: number } | null>(RECT, css),
      )
      await page.mouse.click(at.x, at.y)
    },
    openUp: async () => {
      const { host, root } = await ids()
      await session.send('Runtime.callFunctionOn', {
        objectId: root,
        functionDeclaration:
          'function (host) { Object.defineProperty(host, "shadowRoot", { value: this, configurable: true }) }',
        arguments: [{ objectId: host }],
      })
    },
  }
}
