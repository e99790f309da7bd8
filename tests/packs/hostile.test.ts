import { describe, expect, it } from 'vitest'
import { DEFAULT_CALENDAR } from '../../src/domain/knowledge.ts'
import { verifyPack } from '../../src/domain/packs/built/verify.ts'
import { LIMITS } from '../../src/domain/packs/limits.ts'
import { snippetsOf } from '../../src/domain/packs/pack.ts'
import { STRANGER } from '../../src/domain/scene.ts'
import { renderSnippet } from '../../src/domain/snippets/render.ts'
import { packEdge } from '../../src/platform/pack-edge.ts'
import { HOSTILE } from './hostile.ts'
import { context, newSigner, pack, payloadOf, sealed, snippet } from './sample.ts'

const signer = await newSigner()
const trusted = signer.keyId

async function codeOf(file: Uint8Array<ArrayBuffer>): Promise<string> {
  const verified = await verifyPack(file, context({ trusted }), packEdge)
  return verified.ok ? 'ok' : verified.code
}

describe('hostile packs', () => {
  it('are at least a hundred of distinct cause', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(100)
    expect(new Set(HOSTILE.map(({ cause }) => cause)).size).toBe(HOSTILE.length)
    expect(new Set(HOSTILE.map(({ payload }) => String(payload))).size).toBe(HOSTILE.length)
  })

  it.each(HOSTILE)('are refused though the trusted key signed them: $cause', async ({ payload, code }) => {
    const from = performance.now()
    expect(await codeOf(await sealed(payload, signer))).toBe(code)
    expect(performance.now() - from).toBeLessThan(2000)
  })

  it('are refused by their size before anything is read', async () => {
    expect(await codeOf(new Uint8Array(LIMITS.bytes + 1))).toBe('too-big')
    expect(await codeOf(new Uint8Array(20 * 1024 * 1024))).toBe('too-big')
    expect(await codeOf(new Uint8Array())).toBe('empty')
  })

  it('with 20,001 answers are refused', async () => {
    const many = Array.from({ length: LIMITS.snippets + 1 }, (_, at) =>
      snippet(`a${at}`, { body: '<p>a</p>' }),
    )
    const payload = JSON.stringify({ ...JSON.parse(payloadOf(pack())), snippets: many })
    expect(await codeOf(await sealed(payload, signer))).toBe('form')
  })
})

const HARMLESS: readonly (readonly [string, string])[] = [
  ['a loop of a million', '{% for i in (1..1000000) %}aaaaaaaaaa{% endfor %}'],
  ['loops in loops', '{% for i in (1..9999) %}{% for j in (1..9999) %}a{% endfor %}{% endfor %}'],
  ['a value of the machine', '{{ customer.constructor.prototype }}'],
  ['a field of the machine', '{{ custom.__proto__ }}{{ pack.constructor }}'],
  [
    'text that grows',
    '{% assign a = "aaaaaaaaaa" %}{% for i in (1..60) %}{% assign a = a | append: a %}{% endfor %}{{ a }}',
  ],
]

describe('packs that pass and mean harm all the same', () => {
  it.each(HARMLESS)('come to nothing when an answer is filled in: %s', async (_, liquid) => {
    const file = await sealed(
      payloadOf(pack({ snippets: [snippet('hello', { body: `<p>${liquid}</p>` })] })),
      signer,
    )
    const verified = await verifyPack(file, context({ trusted }), packEdge)
    const [answer] = verified.ok ? snippetsOf(verified.pack) : []
    if (!answer) throw new Error('the pack was refused')
    const from = performance.now()
    const rendered = renderSnippet(answer, {
      scene: STRANGER,
      profile: { name: '', email: '', team: '' },
      calendar: DEFAULT_CALENDAR,
      now: 0,
      answers: {},
      snippetByShortcut: () => null,
    })
    expect(performance.now() - from).toBeLessThan(3000)
    if (rendered.ok) expect(rendered.text).not.toMatch(/function|native code|\[object/)
  })
})
