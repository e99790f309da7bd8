import { describe, expect, it } from 'vitest'
import { readStarterPack } from '../../../../bin/compile-knowledge.ts'
import { pack, payloadOf, snippet } from '../../../../tests/packs/sample.ts'
import { lintPack } from '../lint/lint.ts'
import { runRuleTests } from '../testing/run-rule-tests.ts'
import { runSnippetTests } from '../testing/run-snippet-tests.ts'
import { buildPayload, packOf, sourceOf } from './build.ts'
import { readPackSource } from './pack-source.ts'
import { readManifest } from './read-manifest.ts'

const PACK = 'name: team\ntitle: Team\nversion: 2\n'
const problems = (yaml: string) => {
  const read = readManifest(yaml)
  return read.ok ? [] : read.problems.map(({ line, message }) => `${line}: ${message}`)
}

describe('pack.yaml', () => {
  it('needs little', () => {
    expect(readManifest(PACK)).toMatchObject({
      ok: true,
      manifest: { name: 'team', version: 2, languages: ['en'], interval: 24, policy: [], expires: null },
    })
  })

  it.each([
    [PACK.replace('2', '1.5'), '3: version: must be a whole number'],
    [PACK.replace('2', '"2"'), '3: version: must be a whole number'],
    [PACK.replace('team', 'Our Team'), '1: name: must be small letters and digits, joined by hyphens'],
    [`${PACK}colour: red\n`, '4: there is no field "colour"'],
    [PACK.replace(/^title.*\n/m, ''), '1: the field "title" is missing'],
    [`${PACK}holidays: [2026-02-30]\n`, '4: holidays 0: must be a day like 2026-12-24'],
    [
      `${PACK}mirrors: [http://x.example/a]\n`,
      '4: mirrors 0: must be an address like https://example.com/team.koipack',
    ],
    [
      `${PACK}policy:\n  - {id: a, title: A, limit: -1, unit: days, about: [a]}\n`,
      '5: policy 0 limit: must not be less than 0',
    ],
    [
      `${PACK}policy:\n  - {id: a, title: A, limit: 1, unit: moons, about: [a]}\n`,
      /^5: policy 0 unit: must be minutes/,
    ],
    [`${PACK}desks: {zendesk: {boxes: ['*']}}\n`, '4: desks zendesk boxes 0: would match everything'],
    [`${PACK}values: {"a b": x}\n`, /^4: values a b: must be small letters/],
    [`${PACK}a: &a [x]\nb: *a\n`, /alias/i],
    ['', /must be fields/],
  ])('names the line of what is wrong: %s', (yaml, said) => {
    const [first = ''] = problems(yaml)
    if (typeof said === 'string') expect(first).toBe(said)
    else expect(first).toMatch(said)
  })
})

it('refuses YAML that ends the parser’s stack', () => {
  expect(problems(`a: ${'['.repeat(20_000)}`)[0]).toBe('1: is nested too deeply')
})

describe('a pack’s folder', () => {
  it('is read in any order; folders of files are folders of answers', () => {
    const files = [
      { name: 'snippets/Billing/Refunds/late.md', text: '---\ntitle: Late\n---\nSoon.\n' },
      { name: 'snippets/plain.html', text: '---\ntitle: Plain\nfolder: Own\n---\n<p>Hi <b>you</b></p>\n' },
      { name: 'README.md', text: 'not read' },
      { name: 'pack.yaml', text: PACK },
    ]
    const { source, problems: none } = readPackSource(files)
    expect(none).toEqual([])
    expect(
      source?.snippets.map(({ snippet: { id, folder, body, pack: name } }) => [id, folder, body, name]),
    ).toEqual([
      ['late', 'Billing/Refunds', '<p>Soon.</p>', 'team'],
      ['plain', 'Own', '<p>Hi <b>you</b></p>', 'team'],
    ])
    expect(readPackSource([...files].reverse())).toEqual(readPackSource(files))
  })

  it('is no pack without pack.yaml', () => {
    expect(readPackSource([])).toMatchObject({ source: null, problems: [{ file: 'pack.yaml', line: 1 }] })
  })

  it('leaves recalled answers out, but for what they are known by', () => {
    const text =
      '---\ntitle: Old\nrecalled: The law changed.\n---\nYou can keep it for as long as you like.\n'
    const { source } = readPackSource([
      { name: 'pack.yaml', text: PACK },
      { name: 'snippets/old.md', text },
    ])
    const built = source && packOf(source, 0)
    expect(built?.snippets).toEqual([])
    expect(built?.recalled).toMatchObject([{ id: 'old', why: 'The law changed.' }])
    expect(built?.recalled[0]?.shingles.length).toBeGreaterThan(3)
    expect(built && payloadOf(built)).not.toContain('as long as')
  })
})

it('lets a new answer take the shortcut of a recalled one', () => {
  const { source, problems: none } = readPackSource([
    { name: 'pack.yaml', text: PACK },
    { name: 'snippets/a-new.md', text: '---\ntitle: New\nshortcut: refund\n---\nNew.\n' },
    { name: 'snippets/b-old.md', text: '---\ntitle: Old\nshortcut: refund\nrecalled: Wrong.\n---\nOld.\n' },
    { name: 'snippets/c.md', text: '---\ntitle: Both\n---\n{% snippet "refund" %}\n' },
  ])
  expect(none).toEqual([])
  const built = source && buildPayload(packOf(source, 0))
  expect(built).toMatchObject({ ok: true })
})

describe('building', () => {
  it('gives the same bytes for the same source and time', () => {
    const made = pack({ snippets: [snippet('a'), snippet('b')] })
    expect(payloadOf(made)).toBe(payloadOf(structuredClone(made)))
  })

  it('takes the starter pack, as any other', () => {
    const starter = packOf(readStarterPack(), 1)
    expect(starter.snippets.length).toBeGreaterThan(60)
    expect(starter.rules.length).toBeGreaterThan(60)
    const built = buildPayload(starter)
    expect(built.ok ? '' : built.message).toBe('')
    expect(packOf(sourceOf(starter), 1)).toEqual(starter)
  })

  it('finds the starter pack in order, its tests among the rest', () => {
    const starter = readStarterPack()
    const tests = [...runSnippetTests(starter), ...runRuleTests(starter)]
    expect(tests.filter(({ problem }) => problem !== null)).toEqual([])
    expect(runSnippetTests(starter).length).toBeGreaterThan(0)
    const found = lintPack({ source: starter, problems: [] }, { flagsOf: () => [], today: '2026-11-22' })
    expect(found).toEqual([])
  })

  it('counts the last day in every zone', () => {
    const { source } = readPackSource([{ name: 'pack.yaml', text: `${PACK}expires: 2026-12-31\n` }])
    expect(source && packOf(source, 0).expiresAt).toBe(Date.UTC(2027, 0, 1, 12))
    expect(source && sourceOf(packOf(source, 0)).manifest.expires).toBe('2026-12-31')
  })
})
