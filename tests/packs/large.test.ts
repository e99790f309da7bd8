import { describe, expect, it } from 'vitest'
import { verifyPack } from '../../src/domain/packs/built/verify.ts'
import { packEdge } from '../../src/platform/pack-edge.ts'
import { context, newSigner, pack, payloadOf, sealed, snippet } from './sample.ts'

const COUNT = 10_000
const GREETING = '<p>Hi {{ customer.first_name | default: "there" }},</p>'

/** Answers as teams write them: five paragraphs, a list, a link, variables, an ask, another answer put in. */
function largePack() {
  const snippets = Array.from({ length: COUNT }, (_, at) =>
    snippet(`answer-${at}`, {
      body:
        GREETING +
        `<p>Thank you for writing about order {{ custom.order_${at % 40} }}. This is answer <b>${at}</b> &amp; it says what happens next.</p>` +
        `<ul><li>We look at it today.</li><li>You hear from us by {{ "now" | plus_workdays: ${at % 9} | date: "%A" }}.</li></ul>` +
        `<p>{% if ticket.id %}Your number is {{ ticket.id }}.{% endif %} {% ask "Which size in case ${at}?", "S", "M" %}</p>` +
        `<p><a href="https://example.com/help/${at}">Everything about it</a></p>` +
        (at === 0 ? '' : '<p>{% snippet "answer-0" %}</p>'),
      examples: [`where is thing ${at}`, `what about ${at}`, `i want ${at}`],
      tags: ['orders', `group-${at % 20}`],
      folder: `Folder ${at % 30}`,
    }),
  )
  return pack({ snippets })
}

describe('a pack of 10,000 answers', () => {
  it('is verified in less than three seconds', async () => {
    const signer = await newSigner()
    const file = await sealed(payloadOf(largePack()), signer)
    const from = performance.now()
    const verified = await verifyPack(file, context({ trusted: signer.keyId }), packEdge)
    const took = performance.now() - from
    expect(verified).toMatchObject({ ok: true })
    expect(took, `${Math.round(file.length / 1024)} kB`).toBeLessThan(3000)
    if (process.env['KOI_MEASURE'])
      console.log(`${Math.round(took)} ms, ${Math.round(file.length / 1024)} kB`)
  })
})
