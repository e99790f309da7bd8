import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULE } from '../../src/domain/packs/rule-form.ts'
import { FRONT } from '../../src/domain/packs/source/front-matter.ts'
import { MANIFEST } from '../../src/domain/packs/source/manifest.ts'
import { bonesIn, bonesOf } from './schema-of.ts'

function written(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'))
}

describe('the published schemas', () => {
  it.each([
    ['pack', MANIFEST],
    ['snippet', FRONT],
    ['rule', RULE],
  ] as const)('say of %s what its reader says', (name, form) => {
    const [schema, bones] = [bonesIn(written(name)), bonesOf({ ...form })]
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual(Object.keys(bones.properties ?? {}).sort())
    expect([...(schema.required ?? [])].sort()).toEqual([...(bones.required ?? [])].sort())
    expect(schema).toEqual(bones)
  })
})
