import { describe, expect, it } from 'vitest'
import { BLANK, type Snippet } from '../../snippets/snippet.ts'
import { type Fate, settle } from './fates.ts'
import { type ImportOptions, importAll } from './import.ts'

const LONG =
  'Thank you for the photo. A new kettle is on its way to you and arrives on Tuesday with the post.'
const mine: Snippet = {
  ...BLANK,
  id: 'kettle',
  title: 'Kettle',
  shortcut: 'kettle',
  body: `<p>${LONG}</p>`,
}

function settled(rows: readonly string[], fate: Fate, library: readonly Snippet[] = [mine], folder = '') {
  const text = ['title,shortcut,folder,body', ...rows].join('\n')
  const file = { name: 'a.csv', bytes: new TextEncoder().encode(text) }
  const result = importAll([file], { from: null, columns: {}, library, pack: 'own' })
  return settle(result, library, () => fate, { folder, tags: folder === '' ? [] : ['from-csv'] })
}

describe('what becomes of duplicates', () => {
  const rows = [`One,one,,"${LONG}"`, `Two,,,"${LONG}"`, 'Three,,Deep,Something else.']

  it('skips them', () => {
    const { add, replace, skipped } = settled(rows, 'skip')
    expect(add.map(({ title }) => title)).toEqual(['Three'])
    expect({ replace, skipped }).toEqual({ replace: [], skipped: 2 })
  })

  it('keeps both', () => {
    const { add, replace, skipped } = settled(rows, 'both')
    expect(add.map(({ title }) => title)).toEqual(['One', 'Two', 'Three'])
    expect({ replace, skipped }).toEqual({ replace: [], skipped: 0 })
  })

  it('puts the last new one in the place of the old, which keeps its name and shortcut', () => {
    const { add, replace, skipped } = settled(rows, 'replace')
    expect(add.map(({ title }) => title)).toEqual(['Three'])
    expect(replace).toMatchObject([{ id: 'kettle', title: 'Two', shortcut: 'kettle', pack: 'own' }])
    expect(skipped).toBe(1)
  })

  it('lets the later of one import replace the earlier', () => {
    const { add, replace } = settled(rows, 'replace', [])
    expect(add.map(({ title }) => title)).toEqual(['Two', 'Three'])
    expect(replace).toEqual([])
  })

  it('puts them where they are to go', () => {
    const { add } = settled(rows, 'skip', [mine], 'Shop')
    expect(add).toMatchObject([{ folder: 'Shop/Deep', tags: ['from-csv'] }])
  })
})

describe('one file read differently', () => {
  const TABLE = 'Kettle;Thank you, it is on its way.;tea\nPot;We are sorry, it is gone.;tea\n'
  const windows = Uint8Array.from(
    [...'Name;Text\nTür;Schöne Grüße und vielen Dank für alles.\n'].map((char) => char.charCodeAt(0)),
  )

  const read = (bytes: Uint8Array, told: ImportOptions) =>
    importAll(
      [
        { name: 'odd.csv', bytes },
        { name: 'b.md', bytes: new TextEncoder().encode('# B\n\nHello there.') },
      ],
      told,
    )
  const options = { from: null, columns: {}, library: [], pack: 'own' }

  it('takes the columns that were named for it and leaves other files alone', () => {
    const { imported, files } = read(new TextEncoder().encode(TABLE), {
      ...options,
      told: { 'odd.csv': { columns: { title: '3', body: '2' } } },
    })
    expect(imported.map(({ snippet }) => snippet.title)).toEqual(expect.arrayContaining(['tea', 'B']))
    expect(files.find(({ name }) => name === 'odd.csv')?.table).toMatchObject({
      at: { title: 2, body: 1 },
      headed: false,
    })
  })

  it('takes the first row as names or not, as told', () => {
    const headed = (value: boolean) =>
      read(windows, { ...options, told: { 'odd.csv': { headed: value } } }).imported.filter(
        ({ format }) => format === 'csv',
      ).length
    expect([headed(true), headed(false)]).toEqual([1, 2])
  })

  it('reads the encoding that is named', () => {
    const first = (encoding: 'windows-1252' | 'utf-16le') =>
      read(windows, { ...options, told: { 'odd.csv': { encoding } } }).imported.find(
        ({ format }) => format === 'csv',
      )
    expect(first('windows-1252')?.snippet.title).toBe('Tür')
    expect(first('utf-16le')?.snippet.title).not.toBe('Tür')
  })

  it('parts cells at the mark that is named', () => {
    const { files } = read(new TextEncoder().encode(TABLE), {
      ...options,
      told: { 'odd.csv': { delimiter: ',' } },
    })
    expect(files.find(({ name }) => name === 'odd.csv')?.table?.delimiter).toBe(',')
  })
})
