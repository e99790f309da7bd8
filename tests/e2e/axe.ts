import axe from 'axe-core'
import type { Page } from 'playwright-core'

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[]
}

/** What axe finds wrong in a page, or in the part of it under `within`: one line each, none where all is well. */
export async function axeFinds(page: Page, within = ':root'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(async (css) => {
    // A colour on its way from one to the other is neither.
    const moves = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(moves.map((one) => one.finished))
    interface Result {
      readonly violations: Violation[]
      readonly passes: readonly unknown[]
    }
    const view: { axe?: { run(context: object, options: object): Promise<Result> } } = window as never
    const result = await view.axe?.run({ include: [[css]] }, { resultTypes: ['violations'] })
    return result && result.passes.length > 5 ? result.violations : null
  }, within)
  if (!violations) throw new Error('axe saw next to nothing')
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary?.split('\n')[1] ?? ''}`),
  )
}

/** What axe finds in a page in light and dark, as narrow as a side panel gets and wide. */
export async function inEveryLook(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const width of [360, 1200]) {
      await page.setViewportSize({ width, height: 900 })
      for (const line of await axeFinds(page)) found.push(`${colorScheme} ${width}: ${line}`)
    }
  }
  return found
}
