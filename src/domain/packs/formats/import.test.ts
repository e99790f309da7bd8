import { describe, expect, it } from 'vitest'
import { macros, imported as read } from '../../../../tests/packs/imported.ts'
import { BLANK, type Snippet } from '../../snippets/snippet.ts'
import { lossText, needsAttention } from './attention.ts'
import { chosen, importing } from './import.ts'

const snippet = (id: string, body: string, more: Partial<Snippet> = {}): Snippet => ({
  ...BLANK,
  id,
  title: id,
  body,
  ...more,
})

describe('duplicates', () => {
  const words =
    'thank you for writing to us about the late parcel we look into it at once and tell you more by tomorrow'
  const library = [snippet('late', `<p>${words}</p>`, { shortcut: 'late' })]

  it('are told, equal and similar, among the new ones and against the library; the choice is the caller’s', () => {
    const result = read(
      {
        'a.json': macros(
          `<p>${words}</p>`,
          `<div>${words.replace('tomorrow', 'Friday')}</div>`,
          '<p>Quite another answer, about refunds and vouchers and gifts</p>',
          '<p>Quite another answer, about <b>refunds</b> and vouchers and gifts</p>',
        ),
      },
      { library },
    )
    expect(result.duplicates).toEqual([
      { kind: 'equal', snippet: 'm0', other: 'late', otherTitle: 'late', inLibrary: true, likeness: 1 },
      {
        kind: 'similar',
        snippet: 'm1',
        other: 'late',
        otherTitle: 'late',
        inLibrary: true,
        likeness: expect.closeTo(0.9, 1),
      },
      { kind: 'equal', snippet: 'm3', other: 'm2', otherTitle: 'M2', inLibrary: false, likeness: 1 },
    ])
    expect(chosen(result, { equal: 'keep', similar: 'keep' })).toHaveLength(4)
    expect(chosen(result, { equal: 'skip', similar: 'keep' }).map((one) => one.snippet.id)).toEqual([
      'm1',
      'm2',
    ])
    expect(chosen(result, { equal: 'skip', similar: 'skip' }).map((one) => one.snippet.id)).toEqual(['m2'])
  })

  it('take neither ids nor shortcuts that are there', () => {
    const { imported, warnings } = read(
      { 'a.json': '[{"short_code":"late","content":"Something else"}]' },
      { library },
    )
    expect(imported.map((one) => [one.snippet.id, one.snippet.shortcut])).toEqual([['late-2', '']])
    expect(warnings[0]?.message).toContain('“late” belongs to another answer')
  })

  it('are not named by a shortcut that went to another', () => {
    const { imported } = read({ 'a.csv': 'title,shortcut,body\nОдин,e,First\nДва,e,Second\n' })
    expect(imported.map((one) => [one.snippet.id, one.snippet.shortcut])).toEqual([
      ['e', 'e'],
      ['answer', ''],
    ])
  })
})

describe('texts', () => {
  const bodyOf = (files: Record<string, string>) => read(files).imported[0]?.snippet.body

  it('keep their lines where a tag stands here and there', () => {
    const text = 'Hi,\n\nplease use <b>Chrome</b>.\n1. Open it\n2. Click\n\nMia'
    expect(bodyOf({ 'a.csv': `title,body\nA,"${text}"\n` })).toBe(
      '<p>Hi,</p><p>please use <b>Chrome</b>.<br>1. Open it<br>2. Click</p><p>Mia</p>',
    )
  })

  it('are no HTML for a comparison', () => {
    expect(bodyOf({ 'a.csv': 'title,body\nA,if a<b and b>c then\n' })).toBe(
      '<p>if a&lt;b and b&gt;c then</p>',
    )
  })

  it('lose what nobody sees and no pack may hold', () => {
    expect(bodyOf({ 'a.csv': 'title,body\nA,So\u200b it\ufeff is\n' })).toBe('<p>So it is</p>')
  })

  it('of one macro for several channels are one answer with a text for chats', () => {
    const comment = (channel: string, text: string) => ({
      field: 'comment_value',
      value: [`channel:${channel}`, text],
    })
    const actions = [comment('chat', 'Short'), comment('web', 'Long and warm'), comment('twitter', 'Tiny')]
    const { imported, losses } = read({
      'm.json': JSON.stringify({ macros: [{ id: 1, title: 'A', actions }] }),
    })
    expect(imported[0]?.snippet).toMatchObject({
      ...{ body: '<p>Long and warm</p>', channel: 'email' },
      variants: [{ channel: 'chat', body: '<p>Short</p>' }],
    })
    expect(losses.map(({ what }) => what)).toContain('a text for another channel')
  })

  it('of TextExpander ask for times of the day and tokens nobody knows', () => {
    const { imported } = read(
      { 'te.csv': ';t,"At %H:%M, on %d.%m. %1I:%M %p, %filltop%",A time\n' },
      { from: 'text-expander' },
    )
    const body = imported[0]?.snippet.body ?? ''
    expect(body).toContain('ask "What time?"')
    expect(body).not.toMatch(/%[HMIp]|%fill/)
  })
})

describe('placeholders', () => {
  it('nobody understands become questions, one for each, and need attention until they are gone', () => {
    const { imported, placeholders } = read({
      'a.json': macros('<p>{{ticket.cf_x}} {{ticket.cf_x}} {{ ticket.cf-x }} {{<b>ticket.id</b>}}</p>'),
    })
    const one = imported[0]?.snippet ?? snippet('none', '')
    expect(one.body).toBe(
      '<p>{% ask "Fill in: ticket.cf_x" %} {% ask "Fill in: ticket.cf_x" %} {% ask "Fill in: ticket.cf-x (2)" %} {{ ticket.id }}</p>',
    )
    expect(placeholders.unknown.map(({ original, count }) => [original, count])).toEqual([
      ['{{ticket.cf_x}}', 2],
      ['{{ ticket.cf-x }}', 1],
    ])
    expect(needsAttention(one)).toEqual(['{{ticket.cf_x}}', '{{ ticket.cf-x }}'])
    expect(needsAttention({ ...one, body: '<p>{{ ticket.id }}</p>' })).toEqual([])
  })

  it('mean what their file’s tool means by them, not what another would', () => {
    const body = 'Hi {{ticket.requester.firstname}}, {{ticket.id}}'
    const { files, imported } = read({ 'a.csv': `title,body\nA,"${body}"\n` })
    expect(files[0]?.dialect).toBe('freshdesk')
    expect(imported[0]?.variables).toEqual(['customer.first_name', 'ticket.id'])
    expect(
      read({ 'b.csv': 'title,body\nA,"Hi {{to.first_name}} {{#if subject}}x{{/if}}"\n' }).files[0]?.dialect,
    ).toBe('briskine')
    expect(read({ 'c.csv': 'title,body\nA,"Hi #{ticket.customer.firstname}"\n' }).files[0]?.dialect).toBe(
      'zammad',
    )
    expect(
      read({ 'd.csv': 'title,body\nA,"Hi {% ask ""Name?"" %} {{ customer.name }}"\n' }).files[0]?.dialect,
    ).toBe('koi')
  })
})

it('leaves out the breaks that end a paragraph', () => {
  const { imported } = read({
    'a.json': macros('<p>a<br><br></p><p><br></p><ul><li>b<br><br><br></li></ul>'),
  })
  expect(imported[0]?.snippet.body).toBe('<p>a</p><p><br></p><ul><li>b</li></ul>')
})

it('tells how far it is, and stops without a trace', () => {
  const steps = importing([
    { name: 'a.json', bytes: new TextEncoder().encode(macros('<p>One two</p>', '<p>Three four</p>')) },
  ])
  const stages = new Set<string>()
  for (let step = steps.next(); !step.done; step = steps.next()) stages.add(step.value.stage)
  expect([...stages]).toEqual(['opening', 'reading', 'translating', 'comparing'])
})

it('says losses as people would', () => {
  expect(lossText({ kind: 'action', what: 'set status', count: 3 })).toBe(
    '3 actions cannot be carried: set status',
  )
  expect(lossText({ kind: 'attachment', what: 'a.pdf', count: 1 })).toBe(
    '1 attachment cannot be carried: a.pdf',
  )
})

it('tells the row of a text that is too long for an answer, pictures aside', () => {
  const long = 'A word and more. '.repeat(3_000)
  const picture = `<img src="data:image/png;base64,${'AAAA'.repeat(20_000)}" alt="">`
  const result = read({
    'rows.csv': `title,body\nShort,Hi there\nLong,${long}\nPicture,"<p>Hi ${picture.replaceAll('"', '""')}</p>"\n`,
  })
  expect(result.imported.map(({ snippet: { title } }) => title)).toEqual(['Short', 'Picture'])
  expect(result.problems).toEqual([
    {
      place: { file: 'rows.csv', line: 3, row: 3, path: null },
      title: 'Long',
      message: expect.stringMatching(
        /^Its text is 5\d,\d{3} characters long, and an answer holds 50,000\. Split it\.$/,
      ),
    },
  ])
})

it('tells what of a text only looked like something', () => {
  const result = read({
    'a.json': macros(
      '<p><s>old</s> H<sub>2</sub>O</p><table><tr><td>a</td></tr></table><pre>a\n  b</pre><ol start="3"><li>x</li></ol>',
    ),
    'b.md': '# Steps\n\nDo <u>this</u> <!-- for us --> with <name>.\n',
    'c.json': '{"c":"Hello there\\n    - one\\nname:      value"}',
  })
  expect(result.losses.map(({ what, snippets }) => [what, snippets.join()])).toEqual([
    ['crossing out', 'm0'],
    ['raised and lowered letters', 'm0'],
    ['the rows and columns of a table', 'm0'],
    ['indentation', 'm0,c'],
    ['the number a list begins with', 'm0'],
    ['blanks that set words one below the other', 'c'],
  ])
  expect(result.imported.find(({ format }) => format === 'markdown')?.snippet.body).toBe(
    '<p>Do <u>this</u> with &lt;name&gt;.</p>',
  )
})

it('warns of a shortcut that is taken only where the answer is another one', () => {
  const library = [snippet('hi', '<p>Hello there, how can I help you today?</p>', { shortcut: 'hi' })]
  const warned = (content: string): number =>
    read({ 'a.json': JSON.stringify([{ id: 1, short_code: 'hi', content }]) }, { library }).warnings.length
  expect(warned('Hello there, how can I help you today?')).toBe(0)
  expect(warned('Something else entirely, about refunds and gifts')).toBe(1)
})

it.each([
  ['&#123;&#123;name}}', '{{ "{{" }}name}}'],
  ['{<b></b>{name}}', '{{ "{{" }}name}}'],
  ['&lbrace;% if x %}', '{{ "{%" }} if x %}'],
  ['&#x7B;{ticket.id}}', '{{ "{{" }}ticket.id}}'],
  ['<a href="https://a.example/&#123;&#123;x}}">a</a>', '<a href="https://a.example/%7B%7Bx%7D%7D">a</a>'],
  ['{{ ticket.requester.first_name\n| default: "you" }}', '{{ customer.first_name | default: "you" }}'],
])('runs no Liquid that a tool took for words: %s', (written, wanted) => {
  const [one] = read({ 'a.json': macros(`<p>Hi {{ticket.id}} ${written}</p>`) }).imported
  expect(one?.snippet.body).toBe(`<p>Hi {{ ticket.id }} ${wanted}</p>`)
})
