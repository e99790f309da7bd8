import { describe, expect, it } from 'vitest'
import { BLANK, type Snippet } from '../snippets/snippet.ts'
import { libraryEntryOf } from './library-entry.ts'
import { isSavedLibrary, Library, lastUsedFirst } from './search.ts'

const entry = (id: string, title: string, shortcut: string, tags: string[], body: string) => ({
  ...{ id, title, shortcut, tags, body },
  folder: 'Billing/Orders',
})

function library(): Library {
  const made = new Library()
  made.put(entry('a', 'Refund on its way', 'refund', ['money'], 'Your money is on its way back.'))
  made.put(entry('b', 'Parcel delayed', 'late', ['shipping'], 'A refund is one way; a new parcel another.'))
  made.put(entry('c', 'Password reset', 'password', ['login'], 'Here is a link.'))
  return made
}

const ids = (query: string, made = library()): string[] => made.searchLibrary(query).map((found) => found.id)

describe('Library', () => {
  it.each([
    ['refund', ['a', 'b']],
    ['ref', ['a', 'b']],
    ['pasword', ['c']],
    ['money way', ['a']],
    ['shipping', ['b']],
    ['zebra', []],
  ])('%s', (query, expected) => expect(ids(query)).toEqual(expected))

  it('says what matched, and works on after saving, replacing and removing', () => {
    expect(library().searchLibrary('pasword')[0]?.matched).toContain('password')
    const again = new Library(library().save())
    again.put(entry('c', 'Two-factor codes', 'codes', [], ''))
    again.remove('a')
    expect([ids('password', again), ids('codes', again), ids('refund', again)]).toEqual([[], ['c'], ['b']])
    expect(ids('in:billing', again)).toEqual(['b', 'c'])
  })

  it('lists the last used first for an empty query, and among equals', () => {
    const made = library()
    expect(ids('', made)).toEqual(['b', 'c', 'a'])
    made.used('c', 5)
    expect(ids('  ', made)).toEqual(['c', 'b', 'a'])
    const equals = new Library()
    for (const id of ['one', 'two', 'three']) equals.put(entry(id, 'Refund', '', [], 'the same words'))
    equals.used('two', 9)
    equals.used('three', 7)
    expect(ids('refund', equals)).toEqual(['two', 'three', 'one'])
  })

  it('forgets what was replaced, however often', () => {
    const made = new Library()
    for (let at = 0; at < 2500; at++) made.put(entry(`${at % 3}`, `Answer ${at}`, '', [], `round${at}`))
    expect(made.searchLibrary('round2499')[0]).toMatchObject({
      id: '0',
      matched: ['round2499', 'round2499*'],
    })
    expect(ids('round100', made)).toEqual([])
    expect(ids('', made)).toHaveLength(3)
    expect(JSON.stringify(made.save().known).length).toBeLessThan(400_000)
  })

  it('takes what it saved, and nothing else', () => {
    expect(isSavedLibrary(library().save())).toBe(true)
    expect([null, {}, { form: 'older' }, 'x'].some(isSavedLibrary)).toBe(false)
    expect(ids('in:billing', new Library(structuredClone(library().save())))).toHaveLength(3)
  })

  it('brings the last used to the front among what was found elsewhere', () => {
    const found = [
      { id: 'a', score: 100, matched: [] },
      { id: 'b', score: 99, matched: [] },
      { id: 'c', score: 50, matched: [] },
    ]
    const order = lastUsedFirst(found, (id) => (id === 'a' ? 0 : 1)).map(({ id }) => id)
    expect(order).toEqual(['b', 'a', 'c'])
  })

  it('puts the answer first whose shortcut it is', () => {
    const made = new Library()
    made.put(entry('a', 'Late late late', 'later', ['late'], 'late'))
    made.put(entry('b', 'Something else', 'late', [], ''))
    expect(ids('late', made)[0]).toBe('b')
  })
})

const SNIPPETS: Partial<Snippet>[] = [
  {
    id: 'refund',
    title: 'Refund',
    tags: ['Money back', 'late'],
    folder: 'Billing/Refunds',
    step: 'problem-solve',
  },
  {
    id: 'order',
    title: 'Order',
    tags: ['late'],
    folder: 'Billing two',
    pack: 'acme',
    body: '<p>your refund</p>',
  },
  {
    ...{ id: 'back', title: 'Rückgabe', folder: 'Returns', language: 'de-AT', step: 'control' },
    variants: [{ language: 'fr', channel: 'any', body: '<p>Le remboursement est en route</p>' }],
  },
]

function shelf(): Library {
  const made = new Library()
  for (const part of SNIPPETS) made.put(libraryEntryOf({ ...BLANK, id: '', ...part }, 0))
  return made
}

describe('filters', () => {
  it.each([
    ['tag:late', ['order', 'refund']],
    ['TAG:Late refund', ['refund', 'order']],
    ['tag:"money back"', ['refund']],
    ['tag:mon', ['refund']],
    ['tag:late tag:"Money back"', ['refund']],
    ['-tag:late', ['back']],
    ['tag:late -in:billing/refunds', ['order']],
    ['in:billing', ['refund']],
    ['in:"Billing/Refunds"', ['refund']],
    ['in:refunds', ['refund']],
    ['in:"billing two"', ['order']],
    ['in:bill', ['order', 'refund']],
    ['in:returns in:refunds', ['refund', 'back']],
    ['pack:acme', ['order']],
    ['step:problem', ['refund']],
    ['step:control', ['back']],
    ['lang:de', ['back']],
    ['lang:fr rembours', ['back']],
    ['tag:', ['order', 'refund', 'back']],
    ['tag:nonsense', []],
    ['ruckgabe', ['back']],
    ['RÜCKGABE', ['back']],
    ['http://x.example', []],
  ])('%s', (query, expected) => expect(ids(query, shelf())).toEqual(expected))

  it('lists everything that fits where there is nothing else', () => {
    const made = new Library()
    for (let at = 0; at < 300; at++) made.put(entry(`${at}`, `Answer ${at}`, '', ['all'], ''))
    expect(made.searchLibrary('tag:all', 1000)).toHaveLength(300)
  })
})
