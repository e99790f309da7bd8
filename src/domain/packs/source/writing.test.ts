import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLANK, type Snippet } from '../../snippets/snippet.ts'
import { parseRule } from '../rule-source.ts'
import { runRuleTests } from '../testing/run-rule-tests.ts'
import { buildPayload, packOf } from './build.ts'
import { filesOfPack, openFolder, zipFolder } from './folder.ts'
import { readPackSource, type SourceFile } from './pack-source.ts'
import { BLANK_RULE, phraseRuleOf, writePhraseRule } from './phrase-rule.ts'
import { SourceReader } from './source-reader.ts'
import { takeIn, withIncluded } from './take-in.ts'
import { answerFiles, writeAnswer } from './write-answer.ts'
import { desksYaml, newManifest, readDesks, withManifest } from './write-manifest.ts'

const MANIFEST: SourceFile = { name: 'pack.yaml', text: 'name: team\ntitle: Team # ours\nversion: 3\n' }
const decode = (bytes: Uint8Array): string | null => new TextDecoder().decode(bytes)
const answer = (part: Partial<Snippet> = {}): Snippet => ({
  ...{ ...BLANK, id: 'refund', title: 'Refund', body: '<p>Your money is on its way.</p>', pack: 'team' },
  ...part,
})
const read = (files: readonly SourceFile[]): Snippet | undefined =>
  readPackSource([MANIFEST, ...files]).source?.snippets[0]?.snippet

describe('an answer that is written', () => {
  const line = fc.stringMatching(/^[a-z:#'"{}&*!|>%@-][a-zäß]{0,5}[:#'"{}&*!|>%@-]{0,2} ?[a-z]{1,4}$/)
  const body = fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((lines) => lines.map((one) => `<p><b>B</b> ${one.replace(/[&<>"'{}%]/g, '').trim()}.</p>`).join(''))
  const snippets = fc.record({
    ...{
      title: line,
      body,
      tags: fc.uniqueArray(line, { maxLength: 3 }),
      examples: fc.array(line, { maxLength: 3 }),
    },
    ...{ folder: fc.constantFrom('', 'Billing', 'Billing/Late'), owner: fc.constantFrom('', 'Ada: of "x"') },
    ...{ shortcut: fc.constantFrom('', 'back'), language: fc.constantFrom('en', 'de-AT') },
    ...{ reviewAt: fc.constantFrom('', '2027-03-31'), step: fc.constantFrom(null, 'acknowledge' as const) },
    variants: fc.constantFrom([], [{ language: 'fr', channel: 'chat' as const, body: '<p>Bonjour</p>' }]),
  })

  it('reads back as it was', () => {
    fc.assert(
      fc.property(snippets, (part) => {
        const snippet = answer({ ...part, title: part.title.trim() })
        const { put } = writeAnswer({ snippet, recalled: null }, [])
        expect(read(put)).toEqual(snippet)
      }),
      { numRuns: 60 },
    )
  })

  it('reads back as it was after any change of another one', () => {
    fc.assert(
      fc.property(snippets, snippets, (was, is) => {
        const before = writeAnswer({ snippet: answer(was), recalled: null }, []).put
        const changes = writeAnswer({ snippet: answer(is), recalled: 'too old' }, before)
        const kept = before.filter(
          ({ name }) => !changes.remove.includes(name) && !changes.put.some((file) => file.name === name),
        )
        const source = readPackSource([MANIFEST, ...kept, ...changes.put]).source?.snippets[0]
        expect(source?.snippet).toEqual(answer(is))
        expect(source?.recalled).toBe('too old')
      }),
      { numRuns: 60 },
    )
  })

  const COMMENTED = `---
title: Refund # as on the website
# found by these
examples: [money back]
tests:
  - says: [money]
---
Your money  is *on its way*.
`
  const file = { name: 'snippets/Billing/refund.md', text: COMMENTED }

  it('keeps what its author wrote and nobody changed', () => {
    const snippet = read([file])
    if (!snippet) throw new Error('not read')
    expect(writeAnswer({ snippet, recalled: null }, [file])).toEqual({ put: [], remove: [] })
    const { put, remove } = writeAnswer(
      { snippet: { ...snippet, title: 'Money back', owner: 'Ada' }, recalled: null },
      [file],
    )
    expect(remove).toEqual([])
    expect(put[0]?.name).toBe(file.name)
    expect(put[0]?.text).toContain('# found by these\nexamples: [ money back ]')
    expect(put[0]?.text).toContain('owner: Ada')
    expect(put[0]?.text).toContain('tests:')
    expect(put[0]?.text).toContain('Your money  is *on its way*.\n')
  })

  it('goes to HTML where Markdown cannot say it, and takes the old file away', () => {
    const snippet = { ...answer(), body: '<p>It <u>is</u> here</p>' }
    const before = writeAnswer({ snippet: answer(), recalled: null }, []).put
    const { put, remove } = writeAnswer({ snippet, recalled: null }, before)
    expect([put.map(({ name }) => name), remove]).toEqual([['snippets/refund.html'], ['snippets/refund.md']])
    expect(answerFiles([...before, ...put, MANIFEST], 'refund')).toHaveLength(2)
  })
})

describe('answers from the library', () => {
  it('get names that the pack has not, and keep the shortcut that is free', () => {
    const there = [answer({ shortcut: 'back' })]
    const library = [
      answer({ id: 'x-1', title: 'Refund', shortcut: 'Back' }),
      answer({ id: 'x-2', title: '—', shortcut: 'new_one' }),
    ]
    expect(takeIn(library, there, 'team')).toMatchObject([
      { snippet: { id: 'refund-2', shortcut: '', pack: 'team' }, lostShortcut: 'Back' },
      { snippet: { id: 'answer', title: '—', shortcut: 'new-one' }, lostShortcut: 'new_one' },
    ])
  })
})

describe('answers that put others in', () => {
  it('bring them along, as deep as it goes, unless the pack has them', () => {
    const puts = (id: string, other: string) =>
      answer({ id, shortcut: id, body: `<p>Hi. {% snippet "${other}" %}</p>` })
    const library = [puts('a', 'b'), puts('b', 'c'), puts('c', 'a'), answer({ id: 'd', shortcut: 'd' })]
    const ids = (there: readonly Snippet[]) =>
      withIncluded(library.slice(0, 1), library, there).map(({ id }) => id)
    expect(ids([])).toEqual(['a', 'b', 'c'])
    expect(ids([answer({ id: 'x', shortcut: 'b' })])).toEqual(['a'])
  })
})

describe('pack.yaml', () => {
  it('keeps comments and what did not change', () => {
    const text = withManifest(MANIFEST.text, {
      title: 'Team',
      owner: 'Ada',
      internalWords: ['Atlas'],
      holidays: [],
    })
    expect(text).toBe('name: team\ntitle: Team # ours\nversion: 3\nowner: Ada\ninternal:\n  - Atlas\n')
    expect(withManifest(text ?? '', { internalWords: [] })).not.toContain('internal')
    expect(withManifest('a: [', { title: 'x' })).toBeNull()
  })

  it('begins with what a pack needs', () => {
    expect(newManifest({ name: '', title: '' })).toBe('version: 1\n')
    const text = newManifest({ name: 'team', title: 'Team', languages: ['en', 'de'], description: '' })
    expect(text).toBe('name: team\ntitle: Team\nversion: 1\nlanguages:\n  - en\n  - de\n')
  })

  it('takes desk selectors with the same lint as the file', () => {
    const read = readDesks('zendesk:\n  send: ["button.send"]\n')
    if (!read.ok) throw new Error('refused')
    const source = readPackSource([
      { ...MANIFEST, text: withManifest(MANIFEST.text, { desks: read.desks }) ?? '' },
    ]).source
    expect(source && desksYaml(source.manifest)).toContain('button.send')
    expect(readDesks('zendesk:\n  send: ["*"]\n')).toMatchObject({ ok: false, problems: [{ line: 2 }] })
    expect(readDesks('')).toEqual({ ok: true, desks: {} })
  })
})

describe('a rule by its form', () => {
  const rule = {
    ...BLANK_RULE,
    ...{ why: 'Nobody likes that.', phrases: ['that is not my job'], instead: 'my colleague Kim does that' },
    wrong: ['That is not my job, sorry.', 'Sorry, that is not my job.', 'I said that is not my job!'],
    ...{ right: ['Kim looks at it today.'], silent: ['My job is to help.', 'What is your job?'] },
  }

  it('becomes a rule whose tests hold, and comes back into the form', () => {
    const text = writePhraseRule(rule)
    const parsed = parseRule('not-my-job', text)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    const { source } = readPackSource([MANIFEST, { name: 'rules/not-my-job.yaml', text }])
    expect(source && runRuleTests(source).filter(({ problem }) => problem !== null)).toEqual([])
    expect(phraseRuleOf(parsed.rule)).toEqual(rule)
    expect(phraseRuleOf({ ...parsed.rule, unless: ['today'] })).toBeNull()
  })

  it('names what is missing by its line', () => {
    expect(parseRule('not-my-job', writePhraseRule({ ...rule, wrong: [], why: '' }))).toMatchObject({
      ok: false,
      problems: [{ line: 3 }, { line: 8 }],
    })
  })
})

describe('a folder', () => {
  const files = [MANIFEST, ...writeAnswer({ snippet: answer(), recalled: null }, []).put]

  it('goes into a ZIP and comes back, whatever folder it lies in', () => {
    const bytes = zipFolder('team', files)
    expect(zipFolder('team', files)).toEqual(bytes)
    expect(openFolder([{ name: 'team.zip', bytes }], decode)).toEqual({ files, left: [] })
    const loose = files.map(({ name, text }) => ({
      name: `a/b/${name}`,
      bytes: new TextEncoder().encode(text),
    }))
    const readme = { name: 'a/b/README.md', bytes: new Uint8Array() }
    expect(openFolder([...loose, readme], decode)).toEqual({ files, left: [] })
  })

  it('is none without pack.yaml, and leaves out what is no text', () => {
    expect(openFolder([{ name: 'x/snippets/a.md', bytes: new Uint8Array() }], decode)).toBe('no-manifest')
    const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 9])
    expect(openFolder([{ name: 'x.zip', bytes }], decode)).toBe('broken')
    const [manifest] = files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }))
    const binary = { name: 'snippets/b.md', bytes: new Uint8Array([1]) }
    const opened =
      manifest && openFolder([manifest, binary], (one) => (one.length === 1 ? null : decode(one)))
    expect(opened).toEqual({ files: [MANIFEST], left: ['snippets/b.md'] })
  })

  it('can be made of a built pack, which then builds to the same', () => {
    const { source } = readPackSource(files)
    if (!source) throw new Error('not read')
    const pack = packOf(source, 5)
    const again = readPackSource(filesOfPack(pack))
    expect(again.problems).toEqual([])
    expect(again.source && buildPayload(packOf(again.source, 5))).toEqual(buildPayload(pack))
  })
})

describe('a source that is read again', () => {
  it('comes back as the same objects but where something changed', () => {
    const reader = new SourceReader()
    const drain = (files: readonly SourceFile[]) => {
      const work = reader.read(files)
      let steps = 0
      for (;;) {
        const turn = work.next()
        if (turn.done) return { ...turn.value, steps }
        steps++
      }
    }
    const two = answer({ id: 'two', title: 'Two' })
    const files = [answer(), two].flatMap((snippet) => writeAnswer({ snippet, recalled: null }, []).put)
    const first = drain([MANIFEST, ...files])
    const same = drain([MANIFEST, ...files])
    expect([first.steps, same.steps]).toEqual([4, 0])
    expect(same.source?.snippets[0]).toBe(first.source?.snippets[0])
    const [one, other] = files
    if (!one || !other) throw new Error('not written')
    const changed = drain([MANIFEST, { ...one, text: one.text.replace('money', 'refund') }, other])
    expect(changed.steps).toBe(2)
    expect(changed.source?.snippets[0]).not.toBe(first.source?.snippets[0])
    expect(changed.source?.snippets[1]).toBe(first.source?.snippets[1])
    expect(drain([MANIFEST, other]).source?.snippets.map(({ snippet }) => snippet.id)).toEqual(['two'])
  })
})
