import { describe, expect, it } from 'vitest'
import { builtInOpinion, compileRules } from '../../bin/compile-knowledge.ts'
import { NO_KNOWLEDGE } from '../domain/knowledge.ts'
import { CATEGORIES } from '../domain/language/flag.ts'
import { loadRules } from '../domain/language/matcher.ts'
import { type Scene, STRANGER } from '../domain/scene.ts'
import { pageReader } from './page-reader.ts'
import { WARM_UP_DRAFTS, WARM_UP_SCENE } from './warm-up.ts'

function* iterated(steps: Iterator<void>): Generator<void> {
  while (!steps.next().done) yield
}

const MATCHER = loadRules(builtInOpinion(), compileRules())

const SCENE: Scene = { ...STRANGER, desk: 'zendesk', visibility: 'public' }

describe('the reader of a page', () => {
  it('warms up in steps that find something in every category, and reads on as before', () => {
    const reader = pageReader(NO_KNOWLEDGE, () => MATCHER)
    const text = 'You should have told us.'
    const before = reader.read(text, SCENE, 0)
    expect([...iterated(reader.warmUp(0))]).toHaveLength(WARM_UP_DRAFTS.length)
    expect(reader.read(text, SCENE, 0)).toEqual(before)
    const found = WARM_UP_DRAFTS.flatMap((draft) => reader.read(draft, WARM_UP_SCENE, 0).flags)
    expect(new Set(found.map(({ category }) => category))).toEqual(new Set(CATEGORIES))
  })

  it('points out house style once the team turned it on, and no longer once it is left alone', () => {
    const reader = pageReader(NO_KNOWLEDGE, () => MATCHER)
    const rules = () => reader.read('No problem, your seat is safe.', SCENE, 0).flags.map(({ rule }) => rule)
    expect(rules()).toEqual([])
    reader.learn({ ...NO_KNOWLEDGE, houseStyle: ['no-problem'] })
    expect(rules()).toEqual(['no-problem'])
    const ignored = { rule: 'no-problem', phrase: '', desk: 'zendesk' }
    reader.learn({ ...NO_KNOWLEDGE, houseStyle: ['no-problem'], ignored: [ignored] })
    expect(rules()).toEqual([])
    reader.learn({ ...NO_KNOWLEDGE, houseStyle: ['no-problem'], ignored: [{ ...ignored, desk: 'gmail' }] })
    expect(rules()).toEqual(['no-problem'])
  })
})
