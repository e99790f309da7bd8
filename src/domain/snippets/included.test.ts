import { expect, it } from 'vitest'
import { includedBy, isOfPack } from './included.ts'
import { BLANK, type Snippet } from './snippet.ts'

const named = (pack: string): Snippet => ({ ...BLANK, id: `${pack}/sig`, shortcut: 'sig', pack })
const ALL = ['shop', 'team', 'own', 'starter'].map(named)

it.each([
  ['own', 'own'],
  ['starter', 'own'],
  ['team', 'team'],
  ['shop', 'shop'],
  ['another', 'own'],
])('an answer of “%s” means the one of “%s”', (by, pack) => {
  expect(includedBy(ALL, { pack: by })?.pack).toBe(pack)
})

it('means the first pack where the agent has none of her own', () => {
  expect(includedBy([named('shop'), named('team')], { pack: 'own' })?.pack).toBe('shop')
  expect(includedBy([], { pack: 'own' })).toBeNull()
})

it('knows whose answers are read and not written here', () => {
  expect(['own', 'starter', 'team'].map((pack) => isOfPack({ pack }))).toEqual([false, false, true])
})
