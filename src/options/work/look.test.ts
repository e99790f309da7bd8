import { describe, expect, it } from 'vitest'
import { BLANK, type Snippet } from '../../domain/snippets/snippet.ts'
import { comingIn } from '../sections/import/coming-in.ts'
import { look, pairOf, settled } from './look.ts'
import type { FateChoice, NamedFile } from './messages.ts'

const LONG = 'Thank you for the photo. A new kettle is on its way to you and arrives on Tuesday.'
const answer = (id: string, pack: string): Snippet => ({
  ...BLANK,
  id,
  title: id,
  body: `<p>${LONG} ${pack}</p>`,
  pack,
})
const library = [answer('mine', 'own'), answer('theirs', 'team')]
const file = (name: string, text: string): NamedFile => ({ name, file: new File([text], name) })
const lookAt = (...files: NamedFile[]) => look({ kind: 'look', files, told: {} }, library, () => {})
const choice = (fate: FateChoice['equal'], each: FateChoice['each'] = {}): FateChoice => ({
  equal: fate,
  similar: fate,
  each,
})

describe('a look before an import', () => {
  it('opens no file that is too large, and goes on without one that cannot be read', async () => {
    const huge = file('huge.json', '')
    Object.defineProperty(huge.file, 'size', { value: 200_000_000 })
    const gone = file('gone.json', '')
    for (const one of [huge, gone])
      Object.defineProperty(one.file, 'arrayBuffer', { value: () => Promise.reject(new Error('read')) })
    const { report } = await lookAt(huge, gone, file('a.md', '# A\n\nHello there.'))
    expect(report.unread).toEqual([
      { name: 'huge.json', megabytes: 200, isLarge: true },
      { name: 'gone.json', megabytes: 0, isLarge: false },
    ])
    expect(report).toMatchObject({ count: 1, formats: [{ files: 1, answers: 1 }] })
  })

  it('puts tables whose columns are a guess first', async () => {
    const { report } = await lookAt(
      file('sure.csv', 'title,body\nA,Hello there.\n'),
      file('odd.csv', 'x;y;z\n1;Hello over there.;2\n'),
    )
    expect(report.files.some.map(({ name, table }) => [name, table?.sure])).toEqual([
      ['odd.csv', false],
      ['sure.csv', true],
    ])
  })

  it('never changes a team’s pack: there both are kept', async () => {
    const { report, looked } = await lookAt(
      file('a.csv', `title,body\nOne,${LONG} own\nTwo,${LONG} team\nThree,Something else here.\n`),
    )
    expect(report.duplicates.some.map(({ mayReplace }) => mayReplace)).toEqual([true, false])
    const { add, replace } = settled(looked, {
      fates: choice('replace'),
      destination: { folder: '', tags: [] },
    })
    expect(add.map(({ title }) => title)).toEqual(['Two', 'Three'])
    expect(replace.map(({ id }) => id)).toEqual(['mine'])
  })

  it('counts what comes in as it is settled', async () => {
    const { report, looked } = await lookAt(
      file('a.csv', `title,body\nOne,${LONG} own\nTwo,${LONG} team\nThree,Something else here.\n`),
    )
    const ids = report.duplicates.some.map(({ snippet }) => snippet)
    for (const fates of [choice('skip'), choice('both'), choice('skip', { [ids[0] ?? '']: 'both' })]) {
      const { add, replace } = settled(looked, { fates, destination: { folder: '', tags: [] } })
      expect(comingIn(report, fates)).toBe(add.length + replace.length)
    }
  })

  it('finds both of a pair', async () => {
    const { report, looked } = await lookAt(file('a.csv', `title,body\nOne,${LONG} own\n`))
    const [found] = report.duplicates.some
    const { before, after } = pairOf(looked, { snippet: found?.snippet ?? '', other: found?.other ?? '' })
    expect([before?.id, after?.title]).toEqual(['mine', 'One'])
  })
})
