import type { Pack } from '../../src/domain/packs/pack.ts'
import { pack, snippet } from './sample.ts'

const GREETING = '<p>Hi {{ customer.first_name | default: "there" }},</p>'

/** So many answers as teams write them: five paragraphs, a list, a link, variables, an ask, another answer put in. */
export function largePack(count: number): Pack {
  const snippets = Array.from({ length: count }, (_, at) =>
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
