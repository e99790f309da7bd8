import { describe, expect, it } from 'vitest'
import { BLANK, type Snippet } from '../../snippets/snippet.ts'
import { lossText } from './attention.ts'
import { exportSnippets } from './export.ts'
import { importAll } from './import.ts'
import { formatOf, WRITABLE } from './registry.ts'

const snippet = (id: string, body: string, more: Partial<Snippet> = {}): Snippet => ({
  ...BLANK,
  id,
  title: id,
  body,
  ...more,
})

function written(format: string, ...snippets: Snippet[]): { text: string; losses: string[] } {
  const known = formatOf(format)
  const made = known && exportSnippets(snippets, known)
  return {
    text: made?.files.map(({ text }) => text).join('\n') ?? '',
    losses: made?.losses.map(lossText) ?? [],
  }
}

const EVERYTHING = snippet(
  'all',
  '<p>Hi {{ customer.first_name | default: "there" }} {% if ticket.id %}{{ ticket.id }}{% else %}none{% endif %}</p><p>{% ask "Which size?", "S", "M" %} by {{ "now" | plus_workdays: 2 | date: "%A" }}{% cursor %}</p><p>{% snippet "bye" %}</p>',
  { shortcut: 'all', folder: 'Orders', tags: ['a'] },
)
const BYE = snippet('bye', '<p>Bye,<br>{{ agent.name }}</p>', { shortcut: 'bye' })

describe('each of the formats', () => {
  it.each([
    [
      'zendesk',
      '{{ticket.requester.first_name | default: \\"there\\"}} {% if ticket.id %}{{ticket.id}}{% else %}none{% endif %}',
      '[Which size?: S / M]',
      'Bye,<br>{{current_user.name}}',
    ],
    [
      'freshdesk',
      '{{ticket.requester.firstname | default: \\"there\\"}}',
      '[the date in 2 working days]',
      '{{ticket.agent.name}}',
    ],
    [
      'help-scout',
      '{%customer.firstName,fallback=there%} [if ticket.id]{%conversation.number%}[else]none[endif]',
      '[Which size?: S / M]',
      '{%user.fullName%}',
    ],
    [
      'chatwoot',
      '{{contact.first_name | default: \\"there\\"}} {% if conversation.id %}',
      '[Which size?: S / M]',
      '{{agent.name}}',
    ],
    [
      'zammad',
      '#{ticket.customer.firstname} [if ticket.id]#{ticket.number}',
      '[Which size?: S / M]',
      '#{user.fullname}',
    ],
    ['briskine', "{{or to.first_name 'there'}}", '[Which size?: S / M]', '{{> bye}}'],
    ['espanso', '{{form1.value}} [if ticket.id]', 'layout: Which size? [[value]]', 'trigger: :bye'],
    [
      'markdown',
      '{{ customer.first_name | default: "there" }}',
      '{% ask "Which size?", "S", "M" %}',
      '{% snippet "bye" %}',
    ],
    ['csv', '{{ customer.first_name | default: ""there"" }}', '{% cursor %}', '{% snippet ""bye"" %}'],
  ])('%s says what it can, and the rest in brackets', (format, ...parts) => {
    const { text } = written(format, EVERYTHING, BYE)
    for (const part of parts) expect(text).toContain(part)
  })

  it('is tested here', () => {
    expect(WRITABLE.map(({ id }) => id).toSorted()).toEqual([
      'briskine',
      'chatwoot',
      'csv',
      'espanso',
      'freshdesk',
      'help-scout',
      'markdown',
      'zammad',
      'zendesk',
    ])
  })
})

describe('what is lost', () => {
  it('is not the tag that the tool says in its own way', () => {
    const lost = (format: string, ...tags: string[]): string[] =>
      written(format, snippet('t', '<p>x</p>', { tags })).losses
    expect(lost('zendesk', 'archived')).toEqual([])
    expect(lost('zendesk', 'archived', 'vip')).toEqual(['1 field cannot be carried: tags'])
    expect(lost('freshdesk', 'archived')).toEqual(['1 field cannot be carried: tags'])
  })

  it('is told', () => {
    expect(written('zammad', EVERYTHING, BYE).losses).toEqual([
      '1 field cannot be carried: folder',
      '1 placeholder cannot be said there: the fallback “there” of customer.first_name',
      '1 placeholder cannot be said there: if ticket.id',
      '1 placeholder cannot be said there: else',
      '1 placeholder cannot be said there: endif',
      '1 placeholder cannot be said there: Which size?: S / M',
      '1 placeholder cannot be said there: the date in 2 working days',
      '1 placeholder cannot be said there: where the cursor goes',
    ])
    expect(written('markdown', EVERYTHING, BYE).losses).toEqual([])
    expect(written('csv', EVERYTHING, BYE).losses).toEqual([])
    expect(written('chatwoot', snippet('u', '<p><u>under</u></p>', { language: 'de' })).losses).toEqual(
      [
        '1 field cannot be carried: language',
        '1 field cannot be carried: title',
        '1 time left out: formatting that Markdown does not have',
      ].filter((line) => !line.includes('title')),
    )
  })
})

describe('a condition', () => {
  it('whose beginning cannot be said is not ended either', () => {
    expect(written('briskine', EVERYTHING).text).toContain('[else]none[endif]')
  })
})

describe('included answers', () => {
  it('are written out where the tool cannot include, and left where they go round in circles', () => {
    const one = snippet('one', '<p>One {% snippet "two" %}!</p>', { shortcut: 'one' })
    const two = snippet('two', '<p>two {% snippet "one" %}</p>', { shortcut: 'two' })
    expect(
      written('zendesk', one, snippet('two', '<p>and <b>two</b></p>', { shortcut: 'two' })).text,
    ).toContain('<p>One and <b>two</b>!</p>')
    expect(written('zendesk', one, two).text).toContain('[the answer “')
    expect(written('zendesk', snippet('x', '<p>{% snippet "gone" %}</p>')).text).toContain(
      '[the answer “gone”]',
    )
  })
})

describe('what a tool of the same kind said', () => {
  it('is said again: unknown placeholders, actions and ids', () => {
    const macro = {
      macros: [
        {
          id: 7,
          title: 'A::B',
          position: 2,
          active: true,
          actions: [
            { field: 'comment_value_html', value: '<p>{{ticket.cf_x}} {{dc.hi}}</p>' },
            { field: 'status', value: 'open' },
          ],
        },
      ],
    }
    const { imported } = importAll([
      { name: 'a.json', bytes: new TextEncoder().encode(JSON.stringify(macro)) },
    ])
    const again: unknown = JSON.parse(written('zendesk', ...imported.map((one) => one.snippet)).text)
    expect(again).toEqual(macro)
    expect(written('briskine', ...imported.map((one) => one.snippet)).text).toContain(
      '{{#cursor}}Fill in: ticket.cf_x{{/cursor}}',
    )
  })
})

describe('a table', () => {
  it('gives a spreadsheet nothing to calculate', () => {
    const { text } = written(
      'csv',
      snippet('a', '<p>x</p>', { title: '=HYPERLINK("https://evil.example")', tags: ['+1', '@x'] }),
    )
    expect(text).toContain('"\'=HYPERLINK(""https://evil.example"")"')
    const { imported } = importAll([{ name: 'a.csv', bytes: new TextEncoder().encode(text) }])
    expect(imported[0]?.snippet).toMatchObject({
      title: '=HYPERLINK("https://evil.example")',
      tags: ['+1', '@x'],
    })
  })
})

describe('a pack', () => {
  it('is Markdown to read, and HTML where Markdown cannot say it; nothing of a snippet is lost', () => {
    const full = snippet('full', '<p>Hi <b>you</b></p><ul><li>a</li></ul>', {
      ...EVERYTHING,
      id: 'full',
      body: '<p>Hi <b>you</b></p><ul><li>a</li></ul>',
      step: 'acknowledge',
      examples: ['where is it', '2024-01-01'],
      language: 'de',
      channel: 'email',
      variants: [
        { language: 'de', channel: 'any', body: '<p><u>Hallo</u></p>' },
        { language: 'en', channel: 'chat', body: '<p>Hi {{ customer.name }}</p>' },
      ],
      owner: 'Ana',
      reviewAt: '2027-01-31',
      source: {
        format: 'zendesk',
        id: '7',
        unresolved: { 'Fill in: x': '{{x}}' },
        raw: { position: 2, actions: [{ field: 'status' }] },
      },
    })
    const odd = snippet('odd', '<p><u>under</u> <b>a </b>b</p><p><br></p><p>end</p>')
    const made = exportSnippets([full, odd], formatOf('markdown') ?? WRITABLE[0] ?? never())
    expect(made?.files.map(({ name }) => name)).toEqual([
      'snippets/full.md',
      'snippets/full.de.html',
      'snippets/full.en.chat.md',
      'snippets/odd.html',
    ])
    expect(made?.files[0]?.text).toMatch(/^---\ntitle: all\n[\s\S]*---\nHi \*\*you\*\*\n\n- a\n$/)
    const files =
      made?.files.map(({ name, text }) => ({
        name: `pack/${name}`,
        bytes: new TextEncoder().encode(text),
      })) ?? []
    expect(importAll(files).imported.map((one) => one.snippet)).toEqual([full, odd])
  })
})

function never(): never {
  throw new Error('there is no such format')
}

describe('words that look like a placeholder of the tool', () => {
  const QUOTING = {
    zendesk: '{{ "{{" }}name}}',
    freshdesk: '{{ "{{" }}name}}',
    briskine: '\\{{name}}',
    espanso: '\\{\\{name\\}\\}',
  }
  const literal = snippet(
    'literal',
    '<p>Write {{ "{{" }}name}}, {{ "{%" }}x%} or #{foo} or $|$. Hi {{ customer.first_name }}</p>',
  )

  it.each(WRITABLE.map(({ id }) => id))('stay words in %s', (format) => {
    const known = formatOf(format)
    const made = known && exportSnippets([literal], known)
    const files = (made?.files ?? []).map(({ name, text }) => ({
      name,
      bytes: new TextEncoder().encode(text),
    }))
    const again = importAll(files, { from: format, columns: {}, library: [], pack: 'own' })
    expect(again.placeholders.understood).toHaveLength(1)
    const text = made?.files.map((file) => file.text).join('') ?? ''
    const quoted = Object.entries(QUOTING).find(([id]) => id === format)?.[1]
    if (quoted !== undefined) expect(text.replace(/\\(["\\])/g, '$1')).toContain(quoted)
    if (quoted !== undefined || format === 'csv' || format === 'markdown')
      expect(again.imported[0]?.snippet.body.replace('$ |$', '$|$')).toContain(
        '{{ "{{" }}name}}, {{ "{%" }}x%} or #{foo} or $|$',
      )
  })

  it('are told where the tool cannot quote them', () => {
    const lost = (format: string): string[] =>
      written(format, literal).losses.filter((line) => line.includes('written with a blank'))
    expect(lost('zammad')).toEqual([
      '1 time written with a blank in it, as it would be a placeholder there: #{foo}',
    ])
    expect(lost('espanso')).toEqual([expect.stringContaining('$|$')])
    expect(lost('chatwoot')).toEqual([expect.stringContaining('{{name}}'), expect.stringContaining('{%x%}')])
    expect(lost('help-scout')).toEqual([expect.stringContaining('{%x%}')])
    expect(lost('zendesk')).toEqual([])
    expect(written('zammad', literal).text).toContain('# {foo}')
    expect(written('chatwoot', snippet('braces', '<p>{{ "{{" }}{{ "{{" }}{{ "{%" }}</p>')).text).toContain(
      '{ { { { { %',
    )
  })
})
