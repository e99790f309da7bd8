import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { LATEST_WORDS } from './real-desk.ts'

const DESKS = fileURLToPath(new URL('../../src/desks/', import.meta.url))
const IDS = ['request-tracker', 'roundcube', 'redmine'] as const
const LIMIT = 80_000

const pages = IDS.flatMap((id) =>
  readdirSync(`${DESKS}${id}/pages`).map((name) => ({
    path: `${id}/${name}`,
    html: readFileSync(`${DESKS}${id}/pages/${name}`, 'utf8'),
  })),
)

/** The page with the values of its text areas taken out: what is written there is text, not markup. */
const markup = (html: string) => html.replace(/(<textarea\b[^>]*>)[\s\S]*?(?=<\/textarea>)/g, '$1')

describe.each(pages)('the saved page $path', ({ html }) => {
  it('runs, styles and loads nothing', () => {
    expect(markup(html)).not.toMatch(/<(?:script|style|link|svg)\b|\son[a-z]+="|javascript:/i)
  })

  it('names no machine but desk.test', () => {
    expect(html).not.toMatch(/127\.0\.0\.1|localhost|\/tmp\//)
  })

  it('stays small', () => {
    expect(html.length).toBeLessThan(LIMIT)
  })
})

describe.each(IDS)('%s', (id) => {
  it("shows the customer's latest words where the conversation is read", () => {
    const conversation = pages.find(({ path }) => path === `${id}/conversation.html`)
    expect(conversation?.html).toContain(LATEST_WORDS)
  })
})
