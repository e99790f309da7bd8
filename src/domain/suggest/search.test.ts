import { describe, expect, it } from 'vitest'
import { Library } from './search.ts'

const entry = (id: string, title: string, shortcut: string, tags: string[], body: string) => ({
  id,
  title,
  shortcut,
  tags,
  folder: 'Billing/Orders',
  body,
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
    ['', []],
    ['zebra', []],
  ])('%s', (query, expected) => expect(ids(query)).toEqual(expected))

  it('says what matched, and works on after saving, replacing and removing', () => {
    expect(library().searchLibrary('pasword')[0]?.matched).toEqual(['password'])
    const again = new Library(library().save())
    again.put(entry('c', 'Two-factor codes', 'codes', [], ''))
    again.remove('a')
    expect([ids('password', again), ids('codes', again), ids('refund', again)]).toEqual([[], ['c'], ['b']])
  })
})
