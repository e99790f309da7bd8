import { expect, it } from 'vitest'
import { clashWith, DEFAULT_TRIGGER } from '../domain/lookup/trigger.ts'
import { generic } from './generic/desk.ts'
import { DESKS } from './registry.ts'
import { DESK_TRIGGERS } from './triggers.ts'

it('every desk says what it takes for itself, and none takes the usual sign', () => {
  const ids = [...DESKS, generic].map(({ id }) => id)
  expect(Object.keys(DESK_TRIGGERS).sort()).toEqual(ids.sort())
  expect(Object.values(DESK_TRIGGERS).filter((own) => clashWith(DEFAULT_TRIGGER, own))).toEqual([])
})
