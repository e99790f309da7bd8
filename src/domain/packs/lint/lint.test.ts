import { describe, expect, it } from 'vitest'
import { compileRules } from '../../../../bin/compile-knowledge.ts'
import { contextOf } from '../../language/context-of.ts'
import { findFlags } from '../../language/find-flags.ts'
import { loadRules } from '../../language/matcher.ts'
import { readPackSource, type SourceFile } from '../source/pack-source.ts'
import type { LintCode } from './finding.ts'
import { lintPack } from './lint.ts'
import { gradeOf } from './reading-level.ts'
import { didYouMean } from './spelling.ts'

const matcher = loadRules(null, compileRules())
const CONTEXT = { flagsOf: (text: string) => findFlags(text, matcher, contextOf()), today: '2026-11-22' }
const PACK = 'name: team\ntitle: Team\nversion: 1\nowner: Ada\n'
const EXAMPLES = 'examples: [one of them, two of them, three of them]\n'

const answer = (id: string, body: string, fields = ''): SourceFile => ({
  name: `snippets/${id}.md`,
  text: `---\ntitle: ${id}\nshortcut: ${id}\n${EXAMPLES}${fields}---\n${body}\n`,
})
const found = (files: readonly SourceFile[], manifest = PACK) =>
  lintPack(readPackSource([{ name: 'pack.yaml', text: manifest }, ...files]), CONTEXT)
const codes = (files: readonly SourceFile[], manifest = PACK): LintCode[] =>
  found(files, manifest).map(({ code }) => code)

const POLICY = `${PACK}policy:\n  - {id: refunds, title: Refund window, limit: 14, unit: days, about: [refund]}\n`
const HARD =
  'Notwithstanding considerable organisational difficulties, representatives systematically investigate individual circumstances surrounding unsatisfactory deliveries, subsequently communicating comprehensive recommendations regarding appropriate compensation, administrative responsibilities, international transportation regulations, documentation requirements, manufacturer certifications, environmental considerations, availability expectations, contractual obligations, insurance classifications and alternative configurations.'
const LONG = `${HARD} ${HARD}`

describe('lintPack', () => {
  it('has nothing to say of a good pack', () => {
    expect(
      found([answer('hello', 'Hi {{ customer.first_name | default: "there" }}, it ships today.')]),
    ).toEqual([])
  })

  it('names every hidden character and every text that is too long in its own file and line', () => {
    const long = 'A word and more. '.repeat(3_000)
    const hidden = found([
      answer('a', 'One\u200b\n\nTwo\n\nThree\u2060 and\u200b', 'owner: "A\u200bda"\n'),
      { name: 'snippets/a.de.md', text: 'Eins\n\nZwei\u200b\n' },
      answer('b', long),
      { name: 'snippets/b.chat.html', text: `<p>${long}</p>\n` },
    ]).filter(({ code }) => code === 'cannot-build')
    expect(hidden.map(({ file, line, message }) => [file, line, message])).toEqual([
      ['snippets/a.de.md', 3, 'A character nobody sees (U+200B) stands in this line. Take it out.'],
      ['snippets/a.md', 5, 'owner: holds a character nobody sees (U+200B)'],
      ['snippets/a.md', 7, 'A character nobody sees (U+200B) stands in this line. Take it out.'],
      ['snippets/a.md', 11, 'A character nobody sees (U+2060) stands in this line. Take it out.'],
      [
        'snippets/b.chat.html',
        1,
        expect.stringMatching(/^Its text must be at most 50000 characters and has 5\d{4}\.$/),
      ],
      ['snippets/b.md', 6, expect.stringMatching(/^Its text must be at most 50000/)],
    ])
  })

  it('tells what an answer only looked like, in every wording', () => {
    const looks = found([
      answer('a', 'This is ~~not~~ new.\n\n| a | b |\n|---|---|\n| c | d |'),
      { name: 'snippets/a.de.html', text: '<p><s>Nein</s></p>' },
    ]).filter(({ code }) => code === 'lost-look')
    expect(looks.map(({ file, message }) => [file, message])).toEqual([
      ['snippets/a.de.html', 'Answers cannot carry crossing out: the words stay, without it.'],
      ['snippets/a.md', 'Answers cannot carry crossing out: the words stay, without it.'],
      ['snippets/a.md', 'Answers cannot carry the rows and columns of a table: the words stay, without it.'],
    ])
  })

  it.each<[LintCode, SourceFile[], string?]>([
    [
      'needs-attention',
      [
        answer(
          'a',
          'It goes to {% ask "where" %}.',
          'source: {format: zendesk, id: "1", unresolved: {where: "#{ticket.where}"}, raw: {}}\n',
        ),
      ],
    ],
    ['wording', [answer('a', 'It is your own fault.')]],
    [
      'near-duplicate',
      [
        answer('a', 'Your parcel left us today and arrives on Friday by noon.'),
        answer('b', 'Your parcel left us today and arrives on Friday by noon.'),
      ],
    ],
    ['unknown-variable', [answer('a', 'Hi {{ customer.nmae }}')]],
    [
      'undeclared-field',
      [answer('a', 'Call {{ agent.fields.direct_lnie }}')],
      `${PACK}profile-fields: [{id: direct_line, label: Line}]\n`,
    ],
    [
      'undeclared-field',
      [answer('a', 'Send it to {{ pack.adress }}')],
      `${PACK}values: {address: 'Harbour Street 1'}\n`,
    ],
    ['dead-link', [answer('a', 'Hi. {% snippet "signof" %}'), answer('signoff', 'Bye')]],
    [
      'dead-link',
      [answer('a', 'Hi. {% snippet "old" %}'), answer('old', 'Bye', 'recalled: It was wrong.\n')],
    ],
    ['missing-variant', [answer('a', 'It ships today.')], `${PACK}languages: [en, de]\n`],
    ['no-owner', [answer('a', 'It ships today.')], PACK.replace('owner: Ada\n', '')],
    ['cannot-build', [answer('a', 'It ships today.')], `${PACK}expires: 2026-11-21\n`],
    ['past-review', [answer('a', 'It ships today.', 'review: "2026-11-21"\n')]],
    ['over-policy', [answer('a', 'You get a refund within 30 days.')], POLICY],
    ['internal-word', [answer('a', 'We fix it in atlas today.')], `${PACK}internal: [Atlas]\n`],
    ['hard-to-read', [answer('a', LONG)]],
    ['few-examples', [{ name: 'snippets/a.md', text: '---\ntitle: A\n---\nIt ships today.\n' }]],
    ['failing-test', [answer('a', 'It ships today.', 'tests: [{reply: It ships tomorrow.}]\n')]],
    ['source', [answer('a', 'It ships today.', 'colour: red\n')]],
    ['source', [], 'name: Team Name\n'],
  ])('finds %s', (code, files, manifest) => {
    expect(new Set(codes(files, manifest))).toEqual(new Set([code]))
  })

  it('leaves recalled answers alone, and what is in order', () => {
    expect(codes([answer('a', 'It is your own fault.', 'recalled: Unkind.\n')])).toEqual([])
    expect(codes([answer('a', 'It ships today.', 'review: "2026-11-22"\n')])).toEqual([])
    expect(codes([answer('a', 'A refund within two weeks.')], POLICY)).toEqual([])
    expect(codes([answer('a', '{{ custom.order }} {{ now | date: "%A" }} {{ agent.team }}')])).toEqual([])
  })

  it('names the line, and what was meant', () => {
    const [finding] = found([answer('a', 'Hi,\n\nthanks {{ customer.frist_name }}!')])
    expect(finding).toMatchObject({ file: 'snippets/a.md', line: 8, id: 'a', level: 'error' })
    expect(finding?.message).toMatch(/Did you mean “customer\.first_name”\?$/)
  })
})

describe('what lint goes by', () => {
  it('suggests only what is near', () => {
    expect(didYouMean('xyzzy', ['customer.name'])).toBe('')
  })

  it('knows easy from hard', () => {
    expect(gradeOf('Too short.')).toBeNull()
    expect(gradeOf('We sent it today. You get it on Friday. '.repeat(6))).toBeLessThan(4)
    expect(gradeOf(LONG)).toBeGreaterThan(20)
  })
})
