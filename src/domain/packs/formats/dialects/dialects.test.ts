import { describe, expect, it } from 'vitest'
import { VARIABLES } from '../../../snippets/variables.ts'
import { translate, Unresolved } from '../reading/translate.ts'
import { BRISKINE, momentPattern, strftime } from './briskine.ts'
import { CHATWOOT } from './chatwoot.ts'
import type { Dialect } from './dialect.ts'
import { AUTO_TEXT_EXPANDER, CLIPPINGS, PROKEYS, TEXT_BLAZE, TEXT_EXPANDER } from './expanders.ts'
import { FRESHDESK } from './freshdesk.ts'
import { GORGIAS } from './gorgias.ts'
import { HELP_SCOUT } from './help-scout.ts'
import { INTERCOM } from './intercom.ts'
import { KOI, partsOf, variablesOf } from './koi.ts'
import { OSTICKET } from './osticket.ts'
import { type Part, writePart } from './part.ts'
import { ZAMMAD } from './zammad.ts'
import { ZENDESK } from './zendesk.ts'

const inLiquid = (dialect: Dialect, source: string): string =>
  translate(source, 'plain', dialect, new Unresolved(), {
    understood: () => undefined,
    unknown: () => undefined,
  })

describe('what each tool writes', () => {
  const rows: readonly (readonly [Dialect, string, string])[] = [
    [ZENDESK, '{{ticket.requester.name}}', '{{ customer.name }}'],
    [
      ZENDESK,
      '{{ ticket.requester.first_name | default: "there" }}',
      '{{ customer.first_name | default: "there" }}',
    ],
    [ZENDESK, '{{ticket.assignee.name}}', '{{ agent.name }}'],
    [ZENDESK, '{{ticket.title | upcase}}', '{{ ticket.subject | upcase }}'],
    [ZENDESK, '{{ticket.title | json}}', '{% ask "Fill in: ticket.title | json" %}'],
    [ZENDESK, "{{ 'now' | date: '%d %B' }}", '{{ "now" | date: "%d %B" }}'],
    [
      ZENDESK,
      "{% if ticket.requester.last_name == 'Ng' and ticket.id %}a{% elsif ticket.id %}b{% else %}c{% endif %}",
      "{% if customer.last_name == 'Ng' and ticket.id %}a{% elsif ticket.id %}b{% else %}c{% endif %}",
    ],
    [
      ZENDESK,
      '{% if ticket.via %}a{% else %}b{% endif %}',
      '{% ask "Fill in: if ticket.via" %}a{% ask "Fill in: else" %}b{% ask "Fill in: endif" %}',
    ],
    [ZENDESK, '{% comment %}for us{% endcomment %}a', '{% comment %}for us{% endcomment %}a'],
    [ZENDESK, '{% if ticket.id %}a', '{% ask "Fill in: if ticket.id" %}a'],
    [
      FRESHDESK,
      '{{ticket.requester.firstname}} {{ticket.from_email}} {{ticket.public_url}}',
      '{{ customer.first_name }} {{ customer.email }} {{ ticket.url }}',
    ],
    [FRESHDESK, '<Fill in the Order ID here>', '{% ask "Fill in the Order ID here" %}'],
    [
      HELP_SCOUT,
      '{%customer.fullName%} {%conversation.number%} {%user.firstName,fallback=me%}',
      '{{ customer.name }} {{ ticket.id }} {{ agent.first_name | default: "me" }}',
    ],
    [HELP_SCOUT, '{%customer.age%}', '{% ask "Fill in: customer.age" %}'],
    [
      CHATWOOT,
      "{{ contact.first_name || 'there' }} {{conversation.id}}",
      '{{ customer.first_name | default: "there" }} {{ ticket.id }}',
    ],
    [
      ZENDESK,
      '{{ticket.brand.name}} {{ticket.requester.phone}} {{ticket.organization.name}} {{ticket.status}}',
      '{{ brand.name }} {{ customer.phone }} {{ customer.company }} {{ ticket.status }}',
    ],
    [
      ZAMMAD,
      '#{ticket.customer.lastname} #{ticket.number} #{user.firstname}',
      '{{ customer.last_name }} {{ ticket.id }} {{ agent.first_name }}',
    ],
    [ZAMMAD, '#{config.http_type}://#{config.fqdn}/#ticket/zoom/#{ticket.id}', '{{ ticket.url }}'],
    [
      GORGIAS,
      '{{ticket.customer.firstname}} {{current_user.name}}',
      '{{ customer.first_name }} {{ agent.name }}',
    ],
    [
      OSTICKET,
      '%{recipient.name.first} %{ticket.client_link} %{ticket.staff}',
      '{{ customer.first_name }} {{ ticket.url }} {{ agent.name }}',
    ],
    [INTERCOM, '{{ first_name | fallback: "there" }}', '{{ customer.first_name | default: "there" }}'],
    [
      BRISKINE,
      '{{to.0.first_name}} {{account.name}} {{subject}}',
      '{{ customer.first_name }} {{ agent.name }} {{ ticket.subject }}',
    ],
    [
      BRISKINE,
      "{{#if (compare '==' to.name 'Ng')}}a{{else}}b{{/if}}",
      '{% if customer.name == "Ng" %}a{% else %}b{% endif %}',
    ],
    [
      BRISKINE,
      "{{random 'a' 'b'}} {{moment format='DD MMMM'}} {{> sign}}",
      '{% ask "Which words?", "a", "b" %} {{ "now" | date: "%d %B" }} {% snippet "sign" %}',
    ],
    [
      BRISKINE,
      "{{moment add='7;days' format='Do MMMM YY'}} {{moment add='1;months'}} {{from.last_name}}",
      '{{ "now" | plus_days: 7 | date: "%-d%q %B %y" }} {% ask "Fill in: moment add=\'1;months\'" %} {{ agent.last_name }}',
    ],
    [BRISKINE, '{{#if (compare to.name "==" "Ng")}}a{{/if}}', '{% if customer.name == "Ng" %}a{% endif %}'],
    [BRISKINE, '{{#each list}}x{{/each}}', '{% ask "Fill in: each list" %}x{% ask "Fill in: /each" %}'],
    [
      TEXT_BLAZE,
      '{formtext: name=Order} {formdate: YYYY} {clipboard}{cursor}',
      '{% ask "Order" %} {% ask "Which date?", date %} {% ask "What is on your clipboard?" %}{% cursor %}',
    ],
    [
      TEXT_BLAZE,
      '{time: MMMM D} {snippet: sign} {site: url} {=1+1}',
      '{{ "now" | date: "%B %-d" }} {% snippet "sign" %} {{ ticket.url }} {% ask "Fill in: =1+1" %}',
    ],
    [
      TEXT_BLAZE,
      '{time: MMMM Do; shift=+5D} {time: MMMM; shift=+1M} {if: {=size}="S"}a{endif} {=size}',
      '{{ "now" | plus_days: 5 | date: "%B %-d%q" }} {% ask "Fill in: time: MMMM; shift=+1M" %} {% ask "Fill in: if: =size=’S’" %}a{% ask "Fill in: endif" %} {% ask "size" %}',
    ],
    [
      TEXT_EXPANDER,
      '%@+3D%A, %B %e; %@-1W%A; %@+1M%B',
      '{{ "now" | plus_days: 3 | date: "%A, %B %-d" }}; {{ "now" | plus_days: -7 | date: "%A" }}; {% ask "Fill in: @+1M%B" %}',
    ],
    [
      TEXT_EXPANDER,
      '%filltext:name=Order% 5%% %A, %e %B%|',
      '{% ask "Order" %} 5% {{ "now" | date: "%A, %-d %B" }}{% cursor %}',
    ],
    [
      PROKEYS,
      '%order no% [[%u(0)]] [[%c(e)]] 50% of 60%',
      '{% ask "order no" %} {{ ticket.url }} {% cursor %} 50% of 60%',
    ],
    [
      AUTO_TEXT_EXPANDER,
      '%url% %clip% %d(YYYY)',
      '{{ ticket.url }} {% ask "What is on your clipboard?" %} {{ "now" | date: "%Y" }}',
    ],
    [
      CLIPPINGS,
      '$[Order_no] $[Size{S|M}] $[CLIPPING(sign)] #[n]',
      '{% ask "Order no" %} {% ask "Size", "S", "M" %} {% snippet "sign" %} {% ask "Fill in: n" %}',
    ],
    [ZENDESK, 'Please send [ORDER NUMBER] to [us].', 'Please send {% ask "ORDER NUMBER" %} to [us].'],
    [ZAMMAD, 'Braces {{ alone', 'Braces {{ "{{" }} alone'],
    [
      ZAMMAD,
      'Liquid {{ customer.name }} is no word of Zammad',
      'Liquid {% ask "Fill in: customer.name" %} is no word of Zammad',
    ],
    [
      KOI,
      '{{ customer.frist_name }} {{ custom.x }} {% cursor %}',
      '{% ask "Fill in: customer.frist_name" %} {{ custom.x }} {% cursor %}',
    ],
  ]
  it.each(rows.map(([dialect, ...more]) => [dialect.id, ...more, dialect] as const))(
    '%s: %s',
    (_, source, liquid, dialect) => {
      expect(inLiquid(dialect, source)).toBe(liquid)
    },
  )
})

describe('what each tool can say', () => {
  it.each(
    [ZENDESK, FRESHDESK, CHATWOOT, HELP_SCOUT, ZAMMAD, BRISKINE, OSTICKET, GORGIAS, KOI].map(
      (one) => [one.id, one] as const,
    ),
  )('it understands again: %s', (_, dialect) => {
    const parts: Part[] = [
      ...Object.keys(VARIABLES).flatMap((path): Part[] =>
        [null, 'there'].map((fallback) => ({ kind: 'value', path, fallback, filters: '' })),
      ),
      { kind: 'when', workdays: null, format: '%A %-d %B' },
      { kind: 'when', workdays: null, days: -3, format: '%-d%q %B' },
      { kind: 'ask', label: 'ORDER NUMBER', choices: [], date: false },
      { kind: 'cursor' },
      { kind: 'snippet', shortcut: 'sign-off' },
    ]
    const said = parts.flatMap((part): [string, string][] => {
      const written = dialect.write(part)
      return written === null ? [] : [[inLiquid(dialect, written), writePart(part)]]
    })
    expect(said.length).toBeGreaterThan(5)
    for (const [again, meant] of said) expect(again).toBe(meant)
  })
})

describe('Koi’s own Liquid', () => {
  it('comes apart and together again', () => {
    const body =
      'Hi {{ customer.first_name | default: "there" | upcase }}, {% if ticket.id == "1" %}{{ "{{" }}{% endif %}{% for x in y %}{% endfor %}{{ "now" | plus_workdays: 2 }}'
    expect(partsOf(body).map(writePart).join('')).toBe(body)
    expect(variablesOf(body)).toEqual(['customer.first_name', 'ticket.id'])
  })
})

describe('dates', () => {
  it.each([
    ['DD MMMM YYYY', '%d %B %Y'],
    ['dddd, D.', '%A, %-d.'],
    ['hh:mm', null],
    ['[on] D', null],
  ])('%s is %s', (pattern, format) => {
    expect(strftime(pattern)).toBe(format)
    if (format !== null) expect(momentPattern(format)).toBe(pattern)
  })
})
