import { describe, expect, it } from 'vitest'
import { compileSnippets } from './snippet-source.ts'

const FIELDS = `title: Refund on its way
shortcut: refund
step: problem-solve
tags: [refund, money]
folder: Billing/Refunds
examples:
  - where is my refund
  - when do i get my money
  - still waiting on the refund!!
`

function file(body: string, fields = FIELDS, name = 'snippets/refund.md') {
  return { name, text: `---\n${fields}---\n${body}` }
}

const problems = (...files: { name: string; text: string }[]) => compileSnippets(files).problems

describe('compileSnippets', () => {
  it('makes a snippet of a file', () => {
    const { snippets, problems: none } = compileSnippets(
      [file('Hi **{{ customer.first_name | default: "there" }}**,\n\nWarmly,\nMe\n')],
      'starter',
    )
    expect(none).toEqual([])
    expect(snippets).toEqual([
      {
        id: 'refund',
        title: 'Refund on its way',
        body: '<p>Hi <b>{{ customer.first_name | default: "there" }}</b>,</p><p>Warmly,<br>Me</p>',
        shortcut: 'refund',
        step: 'problem-solve',
        tags: ['refund', 'money'],
        folder: 'Billing/Refunds',
        examples: ['where is my refund', 'when do i get my money', 'still waiting on the refund!!'],
        language: 'en',
        channel: 'any',
        variants: [],
        owner: '',
        reviewAt: '',
        pack: 'starter',
      },
    ])
  })

  it.each([
    ['{% if ticket.id %}a * b * c{% endif %}', '<p>{% if ticket.id %}a * b * c{% endif %}</p>'],
    ['[your ticket]({{ ticket.url }})', '<p><a href="{{ ticket.url }}">your ticket</a></p>'],
    ['{{ "a_b_c *x*" | upcase }}', '<p>{{ "a_b_c *x*" | upcase }}</p>'],
    ['- {{ ticket.id }}\n- <b>x</b>', '<ul><li>{{ ticket.id }}</li><li>&lt;b&gt;x&lt;/b&gt;</li></ul>'],
    ['{% ask "Which size?", "S", "M" %}', '<p>{% ask "Which size?", "S", "M" %}</p>'],
  ])('lets Liquid through Markdown untouched: %s', (body, html) => {
    expect(compileSnippets([file(body)])).toMatchObject({ snippets: [{ body: html }], problems: [] })
  })

  it.each([
    ['no front matter', { name: 'a.md', text: 'Hello' }, 1, /between two lines/],
    ['a file name with blanks', file('x', FIELDS, 'My File.md'), 1, /file name/],
    ['an unknown step', file('x', FIELDS.replace('problem-solve', 'shout')), 4, /^step: must be one of/],
    ['an unknown field', file('x', `${FIELDS}colour: red\n`), 11, /^colour: is no field/],
    ['a missing title', file('x', FIELDS.replace(/^title.*\n/, '')), 2, /^title: is missing/],
    ['too few examples', file('x', 'title: T\nexamples: [a, b]\n'), 3, /^examples: needs three/],
    [
      'a shortcut with blanks',
      file('x', FIELDS.replace('shortcut: refund', 'shortcut: My Refund')),
      3,
      /^shortcut: must be small/,
    ],
    ['broken YAML', file('x', 'title: [a\n'), 3, /./],
    ['no body', file('\n'), 12, /answer itself is missing/],
    ['an image with a strange address', file('![x](ftp://x.example/a.png)'), 12, /has no place/],
    ['an unknown variable', file('Hi\n\n{{ customer.frist_name }}'), 14, /customer\.frist_name/],
    ['an unclosed tag', file('{% if ticket.id %}x'), 12, /never closed/],
    ['a missing snippet', file('{% snippet "nope" %}'), 12, /“nope”/],
  ])('tells of %s with file and line', (_, source, line, message) => {
    const [problem] = problems(source)
    expect(problem).toMatchObject({ file: source.name, line })
    expect(problem?.message).toMatch(message)
  })

  it('tells of two files with one name or shortcut, and of cycles', () => {
    expect(problems(file('x'), file('x', FIELDS, 'other.md'))[0]).toMatchObject({ file: 'other.md', line: 1 })
    expect(problems(file('{% snippet "refund" %}'))[0]?.message).toMatch(/includes itself/)
  })
})
