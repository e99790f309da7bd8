// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { DeskContext } from './desk.ts'
import { mendedDesks, usableOn } from './mended.ts'
import { deskFor, KNOWN_DESKS, type MendedDesks } from './registry.ts'

const PAGE = `
  <main data-desk="corner-desk" data-ticket-id="7">
    <h1 class="who-2027">Maya Chen</h1>
    <p data-subject="Broken kettle"></p>
    <div class="talk"><article class="says" ><p class="words">It broke.</p></article></div>
    <form data-composer data-visibility="public"><textarea></textarea><b class="go">Go</b></form>
  </main>`

const URL_OF = new URL('https://desk.example.com/desk/tickets/7')

function open(html = PAGE): Document {
  document.body.innerHTML = html
  return document
}

const at = (root: Document): DeskContext => ({ root, url: URL_OF, box: null, pointed: {}, selected: null })

const always = () => true

/** A clock by which one look after the other takes so many milliseconds. */
function ticks(...took: number[]): () => number {
  const steps = took.flatMap((ms) => [0, ms])
  return () => steps.shift() ?? 0
}
const sceneBy = (mended: MendedDesks) => deskFor(document, URL_OF, mended).read(at(document))

describe('a desk that a pack mends', () => {
  const data = {
    facts: { customerName: [{ css: ['.who-2027'], says: 'the name above the conversation' }] },
    messages: { item: ['.says'], body: ['.words'] },
    send: ['.go'],
  }

  it('gives what the built-in selectors do not find any more, with the pack’s words for the place', () => {
    open()
    expect(sceneBy({}).customer.name).toBeNull()
    const scene = sceneBy(mendedDesks({ 'corner-desk': [data] }, KNOWN_DESKS, always))
    expect(scene.customer.name).toEqual({ value: 'Maya Chen', evidence: 'the name above the conversation' })
    expect(scene.thread?.map(({ text }) => text)).toEqual(['It broke.'])
    expect(scene.ticket.subject?.value).toBe('Broken kettle')
    expect(scene.missing).not.toContain('send')
  })

  it('reads by the built-in selectors where the pack’s find nothing', () => {
    open(
      '<main data-desk="corner-desk" data-ticket-id="7" data-customer-name="Sam"><textarea data-composer></textarea></main>',
    )
    const mended = mendedDesks({ 'corner-desk': [data] }, KNOWN_DESKS, always)
    expect(sceneBy(mended).customer.name?.value).toBe('Sam')
  })

  it('goes by the first pack first', () => {
    open()
    const other = { facts: { customerName: [{ css: ['p.words'], says: 'elsewhere' }] } }
    const name = (first: object, second: object) =>
      sceneBy(mendedDesks({ 'corner-desk': [first, second] }, KNOWN_DESKS, always)).customer.name?.value
    expect(name(data, other)).toBe('Maya Chen')
    expect(name(other, data)).toBe('It broke.')
  })

  it('is known again by new marks', () => {
    const root = open('<main class="new-corner"></main>')
    expect(deskFor(root, URL_OF).id).toBe('generic')
    const mended = mendedDesks({ 'corner-desk': [{ marks: ['.new-corner'] }] }, KNOWN_DESKS, always)
    expect(deskFor(root, URL_OF, mended).id).toBe('corner-desk')
  })

  it('leaves out selectors that the browser does not know, and slow ones', () => {
    const root = open()
    expect(usableOn(root, ticks(1))('h1@title')).toBe(true)
    expect(usableOn(root, ticks(75, 40, 30))('h1')).toBe(false)
    expect(usableOn(root, ticks(1))('h1::bogus(')).toBe(false)
  })

  it('is not left out for a stutter of the machine, and a selector that takes very long is tried once', () => {
    const root = open()
    expect(usableOn(root, ticks(75, 2))('h1')).toBe(true)
    expect(usableOn(root, ticks(900, 2))('h1')).toBe(false)
  })

  it('leaves desks alone that Koi does not know', () => {
    expect(mendedDesks({ 'no-such-desk': [data], constructor: [data] }, KNOWN_DESKS, always)).toEqual({})
  })
})
