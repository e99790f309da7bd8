import { describe, expect, it } from 'vitest'
import { Names } from './names.ts'

const name = (id: string, shortcut: string, title: string, pack = 'own') => ({ id, shortcut, title, pack })

const names = new Names([
  name('1', 'later', 'Refund later'),
  name('2', 'refunds', 'All about money'),
  name('3', 'refund', 'Ours', 'shop'),
  name('4', 'Refund', 'Mine'),
  name('5', 'lost', 'Rückgabe'),
])
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id)

describe('the names of answers', () => {
  it('knows a name whatever its case, the agent’s own first', () => {
    expect(ids(names.exactly('refund'))).toEqual(['4', '3'])
    expect(names.exactly('refun')).toEqual([])
  })

  it('completes by the very shortcut, its beginning, then words of the title', () => {
    expect(ids(names.beginning('refund', 9))).toEqual(['4', '3', '2', '1'])
    expect(ids(names.beginning('ruck', 9))).toEqual(['5'])
    expect(names.beginning('', 9)).toEqual([])
    expect(names.beginning('refund', 2)).toHaveLength(2)
  })
})
