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
    ['- {{ ticket.id }}\n- <b>x</b>', '<ul><li>{{ ticket.id }}</li><li><b>x</b></li></ul>'],
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
    ['examples that are no list', file('x', 'title: T\nexamples: a\n'), 3, /^examples: must be a list/],
    ['a test that holds nothing', file('x', 'title: T\ntests:\n  - ticket: {}\n'), 4, /^tests.0: needs/],
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

describe('wordings in files of their own', () => {
  const main = {
    name: 'late.md',
    text: '---\ntitle: Late\nexamples: [a, b, c]\nowner: Ana\nreview: "2027-03-31"\nchannel: email\n---\nIt is late.\n',
  }
  const compiled = (...files: { name: string; text: string }[]) => compileSnippets([...files, main])

  it('take language and channel from their name', () => {
    const { snippets, problems } = compiled(
      { name: 'late.de.md', text: 'Es ist **spät**.' },
      { name: 'pack/late.pt-BR.chat.md', text: 'Está atrasado.' },
      { name: 'late.chat.md', text: 'Late!' },
    )
    expect(problems).toEqual([])
    expect(snippets).toHaveLength(1)
    expect(snippets[0]).toMatchObject({
      owner: 'Ana',
      reviewAt: '2027-03-31',
      channel: 'email',
      language: 'en',
    })
    expect(snippets[0]?.variants).toEqual([
      { language: 'de', channel: 'any', body: '<p>Es ist <b>spät</b>.</p>' },
      { language: 'pt-BR', channel: 'chat', body: '<p>Está atrasado.</p>' },
      { language: 'en', channel: 'chat', body: '<p>Late!</p>' },
    ])
  })

  it.each([
    ['other.de.md', 'Hallo', /there is no “other.md”/],
    ['late.German.md', 'Hallo', /“German” is no language/],
    ['late.de.md', '---\ntitle: x\n---\nHallo', /no fields of its own/],
    ['late.de.md', '', /the answer itself is missing/],
    ['late.de.md', 'Hallo {{ customer.nmae }}', /“customer.nmae” is no value/],
  ])('%s tells what is wrong with it', (name, text, message) => {
    const { problems } = compiled({ name, text })
    expect(problems.map((problem) => problem.message).join()).toMatch(message)
    expect(problems[0]?.file).toBe(name)
  })
})
